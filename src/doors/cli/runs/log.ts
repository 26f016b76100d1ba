import { undoings } from '../../../ledger/review/decisions-in-force.ts'
import { decisionsOfRecords } from '../../../ledger/review/decisions-of-records.ts'
import { named } from '../../../ledger/review/named-records.ts'
import { decisionLogJson, decisionLogReport } from '../../../views/review/decision-log.ts'
import { jsonLine } from '../../../views/tables/json-line.ts'
import type { LedgerContext } from '../ledger-context.ts'
import { pageOf } from '../ledger-options.ts'
import { complain, print } from '../output.ts'

/** Prints who decided what, when and why, the oldest first. */
export async function log({ ledger, options, style, ...context }: LedgerContext) {
  const [key] = context.arguments
  const all = await ledger.reads.decisions(null)
  const about =
    key === undefined ? all : decisionsOfRecords(all, (await named(ledger.reads, key)).records)
  const { limit, offset } = pageOf(options)
  const shown = about.slice(offset, offset + limit)
  const undone = undoings(all)
  if (options.json)
    await print(shown.map((each) => jsonLine(decisionLogJson(each, undone))).join(''))
  else await print(decisionLogReport(shown, undone, style))
  const next = offset + shown.length
  return next < about.length ? complain(`there is more: --offset ${next}`, 0) : 0
}
