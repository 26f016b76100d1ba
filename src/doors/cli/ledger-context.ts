import { quoted } from '../../core/problem.ts'
import { Ledger } from '../../ledger/ledger.ts'
import { openSqlite } from '../../ledger/store/sqlite/store.ts'
import { countOf } from '../../views/reading/count-words.ts'
import { version } from '../version.ts'
import type { LedgerOptions } from './ledger-options.ts'
import { DEFAULT_LEDGER } from './ledger-options.ts'
import { complain } from './output.ts'
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
  const file = options.ledger ?? DEFAULT_LEDGER
  const store = await openSqlite(file, { create, upgrading: (documents) => told(file, documents) })
  return new Ledger(store, { reader: version(), now: () => new Date().toISOString() })
}

/** From so many documents on it takes long enough to be told. */
const MANY_DOCUMENTS = 500

function told(file: string, documents: number): void {
  if (documents < MANY_DOCUMENTS) return
  complain(
    `${quoted(file)} was made by an earlier version and is brought up to date, once: ${countOf(documents, 'document', 'documents')}, which may take a minute for every 5,000. It stays as it was if you stop it.`,
    0,
  )
}
