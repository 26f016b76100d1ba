import { decidedReport } from '../../../views/review/decided-report.ts'
import { jsonLine } from '../../../views/tables/json-line.ts'
import { askedDecision } from '../asked-decision.ts'
import type { LedgerContext } from '../ledger-context.ts'
import { print } from '../output.ts'
import { rulingOf } from '../ruling.ts'

/** Keeps a decision, and prints its number and what it changed. */
export async function decide({ ledger, options, style, ...context }: LedgerContext) {
  const asked = askedDecision(context.arguments, options)
  const decided = await ledger.decide(asked, rulingOf(options))
  const [decision] = (await ledger.reads.decisions(decided.record)).filter(
    ({ id }) => id === decided.number,
  )
  const quote = decision?.quote ?? ''
  await print(options.json ? jsonLine(decided) : decidedReport(decided, quote, style))
  return 0
}
