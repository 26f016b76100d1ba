import { decidedReport } from '../../../views/review/decided-report.ts'
import { jsonLine } from '../../../views/tables/json-line.ts'
import type { LedgerContext } from '../ledger-context.ts'
import { positiveInteger } from '../options.ts'
import { print } from '../output.ts'
import { rulingOf } from '../ruling.ts'

/** Takes a decision back, and prints what that changed. */
export async function undo({ ledger, options, style, ...context }: LedgerContext) {
  const [given] = context.arguments
  const number = given === undefined ? null : positiveInteger('The number of a decision', given)
  const decided = await ledger.undo(number, rulingOf(options))
  await print(options.json ? jsonLine(decided) : decidedReport(decided, '', style))
  return 0
}
