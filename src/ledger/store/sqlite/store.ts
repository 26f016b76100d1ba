import type { Database } from 'better-sqlite3'
import { Kysely, SqliteDialect } from 'kysely'
import type { LedgerStore } from '../ledger-store.ts'
import { ledgerReads } from '../reads/kysely-reads.ts'
import { storeProblem } from '../store-problem.ts'
import type { LedgerSchema } from '../tables/schema.ts'
import { ledgerWrites } from '../writes/ledger-writes.ts'
import { type FileOptions, openFile } from './file.ts'
import { fullTextIndexing, fullTextSearch } from './full-text.ts'
import { keepingStatements } from './kept-statements.ts'
import { migrate } from './migrate.ts'
import { sqliteStatements } from './statements.ts'
import { turnsOn } from './turns.ts'

interface OpenOptions extends FileOptions {
  /** Called before a ledger of an earlier version is brought up to date, with the number of its documents. */
  readonly upgrading?: (documents: number) => void
}

/**
 * Opens the ledger in a SQLite file, and brings its tables up to date.
 *
 * @throws Problem `newer-ledger` where a later version of the program made it; and those of opening a file.
 * @example const store = await openSqlite('rapporteur.sqlite', { create: true })
 */
export async function openSqlite(
  path: string,
  { upgrading, ...options }: OpenOptions,
): Promise<LedgerStore> {
  const database = openFile(path, options)
  try {
    const kysely = new Kysely<LedgerSchema>({ dialect: new SqliteDialect({ database }) })
    await migrate(database, kysely, { path, upgrading })
    return storeOn(database, path)
  } catch (error) {
    database.close()
    throw storeProblem(error, path)
  }
}

function storeOn(database: Database, path: string): LedgerStore {
  const dialect = new SqliteDialect({ database: keepingStatements(database) })
  const kysely = new Kysely<LedgerSchema>({ dialect })
  const statements = sqliteStatements(database, path)
  const writes = ledgerWrites(statements)
  const turns = turnsOn(statements, fullTextIndexing(statements))
  return {
    transaction: (work, options) => turns.write((batch) => work(writes, batch), options),
    snapshot: turns.read,
    reads: ledgerReads(kysely, fullTextSearch(database, path)),
    close: async () => {
      await turns.rest()
      await kysely.destroy()
    },
  }
}
