import { statusJson, statusReport } from '../../../views/status/status-report.ts'
import { jsonLine } from '../../../views/tables/json-line.ts'
import type { LedgerContext } from '../ledger-context.ts'
import { print } from '../output.ts'

/** Prints what is in a ledger. */
export async function status(context: LedgerContext): Promise<number> {
  const { ledger, file, options, style } = context
  const found = await ledger.reads.status()
  await print(options.json ? jsonLine(statusJson(found, file)) : statusReport(found, file, style))
  return 0
}
