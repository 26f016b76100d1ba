import { checkLedger } from '../../../checks/check-ledger.ts'
import { reviewCandidates } from '../../../ledger/review/candidates.ts'
import { type ReviewCandidate, reviewQueue } from '../../../ledger/review/queue.ts'
import type { LedgerReads } from '../../../ledger/store/ledger-reads.ts'
import { reviewJson, reviewReport } from '../../../views/review/review-report.ts'
import type { LedgerContext } from '../ledger-context.ts'
import { pageOf } from '../ledger-options.ts'
import { print } from '../output.ts'

/** How many figures are checked against each other, the latest first. */
const FIGURES = 3000

/** Prints what to look at first, by consequence. */
export async function review({ ledger, options, style, today }: LedgerContext): Promise<number> {
  const { reads } = ledger
  const { limit } = pageOf(options)
  const queue = reviewQueue([
    ...(await contradictions(reads)),
    ...(await reviewCandidates(reads, today)),
  ])
  const shown = queue.slice(0, limit)
  await print(
    options.json ? shown.map(reviewJson).join('') : reviewReport(shown, queue.length, style),
  )
  return 0
}

/** Records that cannot all be right; those that people have all looked at are known to be so. */
async function contradictions(reads: LedgerReads): Promise<ReviewCandidate[]> {
  const moment = { asOf: null, knownAt: null }
  const figures = await reads.records({ kinds: ['figure'] }, moment, { limit: FIGURES, offset: 0 })
  const byKey = new Map(figures.map((record) => [record.key, record]))
  return checkLedger(figures).flatMap(({ kind, reason: says, records }) => {
    const about = records.map(({ key }) => byKey.get(key))
    const open = about.find((record) => record?.review === 'unreviewed')
    return kind === 'alarm' && open
      ? [{ key: open.key, record: open, reason: { sort: 'contradicts', says } as const }]
      : []
  })
}
