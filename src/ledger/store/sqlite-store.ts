import type { Database } from 'better-sqlite3'
import { Kysely, SqliteDialect } from 'kysely'
import { decisionWrites } from './decision-writes.ts'
import { documentWrites } from './document-writes.ts'
import { identityWrites } from './identity-writes.ts'
import { importWrites } from './import-writes.ts'
import { ledgerReads } from './kysely-reads.ts'
import type { LedgerStore, LedgerWrites } from './ledger-store.ts'
import { recordWrites } from './record-writes.ts'
import type { LedgerSchema } from './schema.ts'
import { type FileOptions, openFile } from './sqlite-file.ts'
import { fullTextSearch } from './sqlite-full-text.ts'
import { migrate } from './sqlite-migrate.ts'
import { sqliteStatements } from './sqlite-statements.ts'
import { storeProblem } from './store-problem.ts'
import { threadWrites } from './thread-writes.ts'

/**
 * Opens the ledger in a SQLite file, and brings its tables up to date.
 *
 * @throws Problem `newer-ledger` where a later version of the program made it; and those of opening a file.
 * @example const store = await openSqlite('rapporteur.sqlite', { create: true })
 */
export async function openSqlite(path: string, options: FileOptions): Promise<LedgerStore> {
  const database = openFile(path, options)
  try {
    const kysely = new Kysely<LedgerSchema>({ dialect: new SqliteDialect({ database }) })
    await migrate(database, kysely, path)
    return storeOn(database, kysely, path)
  } catch (error) {
    database.close()
    throw storeProblem(error, path)
  }
}

function storeOn(database: Database, kysely: Kysely<LedgerSchema>, path: string): LedgerStore {
  const statements = sqliteStatements(database, path)
  const writes: LedgerWrites = {
    ...documentWrites(statements),
    ...recordWrites(statements),
    ...identityWrites(statements),
    ...threadWrites(statements),
    ...decisionWrites(statements),
    ...importWrites(statements),
  }
  let last: Promise<unknown> = Promise.resolve()
  const whole = async <T>(begin: string, work: () => Promise<T>): Promise<T> => {
    await statements.run(begin)
    try {
      const result = await work()
      await statements.run('commit')
      return result
    } catch (error) {
      // A full disk may have rolled it back already.
      if (database.inTransaction) await statements.run('rollback')
      throw error
    }
  }
  const inTurn = <T>(begin: string, work: () => Promise<T>): Promise<T> => {
    const next = last.then(() => whole(begin, work))
    last = next.catch(() => undefined)
    return next
  }
  return {
    transaction: (work) => inTurn('begin immediate', () => work(writes)),
    snapshot: (work) => inTurn('begin', work),
    reads: ledgerReads(kysely, fullTextSearch(database, path)),
    close: async () => {
      await last
      await kysely.destroy()
    },
  }
}
