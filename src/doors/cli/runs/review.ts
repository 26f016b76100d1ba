import { reviewJson, reviewReport } from '../../../views/review/review-report.ts'
import { toReview } from '../../../views/review/to-review.ts'
import { jsonLine } from '../../../views/tables/json-line.ts'
import type { LedgerContext } from '../ledger-context.ts'
import { pageOf } from '../ledger-options.ts'
import { print } from '../output.ts'

/** Prints what to look at first, by consequence. */
export async function review({ ledger, options, style, today }: LedgerContext): Promise<number> {
  const { limit } = pageOf(options)
  const queue = await toReview(ledger.reads, today)
  const shown = queue.slice(0, limit)
  await print(
    options.json
      ? shown.map((item) => jsonLine(reviewJson(item))).join('')
      : reviewReport(shown, queue.length, style),
  )
  return 0
}
