import { threadLines } from '../../../views/exports/threads-format.ts'
import type { LedgerContext } from '../ledger-context.ts'
import { momentOf } from '../ledger-options.ts'
import { print } from '../output.ts'

/** Prints what is in a ledger in a format for other programs. */
export async function exportLedger({ ledger, options }: LedgerContext): Promise<number> {
  for await (const record of ledger.reads.everyRecord({}, momentOf(options))) {
    await print(threadLines(record))
  }
  return 0
}
