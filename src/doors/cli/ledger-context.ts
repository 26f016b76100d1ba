import { Ledger } from '../../ledger/ledger.ts'
import { openSqlite } from '../../ledger/store/sqlite-store.ts'
import { version } from '../version.ts'
import type { LedgerOptions } from './ledger-options.ts'
import { DEFAULT_LEDGER } from './ledger-options.ts'
import type { Style } from './task.ts'

/** What a command on a ledger works with. */
export interface LedgerContext {
  readonly ledger: Ledger
  /** The file of the ledger, for messages. */
  readonly file: string
  readonly arguments: readonly string[]
  readonly options: LedgerOptions
  readonly style: Style
  /** ISO date. */
  readonly today: string
}

/** A command on a ledger; returns the exit code. */
export type LedgerRun = (context: LedgerContext) => Promise<number>

/** Opens the ledger that options name. Throws the problems of opening it. */
export async function openLedger(
  options: LedgerOptions,
  { create }: { readonly create: boolean },
): Promise<Ledger> {
  const store = await openSqlite(options.ledger ?? DEFAULT_LEDGER, { create })
  return new Ledger(store, { reader: version(), now: () => new Date().toISOString() })
}
