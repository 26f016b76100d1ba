import type { Database } from 'better-sqlite3'
import type { Kysely } from 'kysely'
import { Migrator } from 'kysely/migration'
import { Problem, quoted } from '../../../core/problem.ts'
import { compareWithOthers } from '../../likeness/same-texts.ts'
import { threadCounted } from '../../threading-all.ts'
import { tieAll } from '../../tying-all.ts'
import type { LedgerWrites } from '../ledger-store.ts'
import type { Statements } from '../statements.ts'
import { GATHERED, migrationsFor, NAMED, RETIED } from '../tables/migrations.ts'
import type { LedgerSchema } from '../tables/schema.ts'
import { ledgerWrites } from '../writes/ledger-writes.ts'
import { likenessWrites } from '../writes/likeness-writes.ts'
import { makeFullText } from './full-text.ts'
import { sqliteStatements } from './statements.ts'

const migrations = migrationsFor({ clustered: 'without rowid', bytes: 'blob' })
const UNTHREAD = [
  'update identity set thread = null',
  'delete from thread_relation',
  'delete from thread',
  "delete from tally where what = 'thread'",
]
const STEPS = 'select name from kysely_migration order by name'

interface MigrateOptions {
  readonly path: string
  readonly upgrading?: ((documents: number) => void) | undefined
}

/**
 * Brings the tables of a ledger up to date, in one transaction: whoever is killed over it, or finds the disk
 * full, leaves the file as it was. One that is up to date is not written to, so that it may be read-only.
 *
 * `upgrading` is called before a ledger that holds documents is brought up to date, with how many: that takes a while.
 *
 * @throws Problem `newer-ledger` where a later version of the program made the tables
 */
export async function migrate(
  database: Database,
  kysely: Kysely<LedgerSchema>,
  { path, upgrading }: MigrateOptions,
): Promise<void> {
  if (isUpToDate(database, path)) return
  const documents = documentsIn(database)
  if (documents > 0) upgrading?.(documents)
  const migrator = new Migrator({
    db: kysely,
    provider: { getMigrations: async () => migrations },
  })
  // Two programs that do so at once wait for each other, and the second finds nothing left to do.
  database.exec('begin immediate')
  try {
    const { error, results = [] } = await migrator.migrateToLatest()
    if (error !== undefined) throw error
    makeFullText(database)
    const statements = sqliteStatements(database, path)
    const isDone = (step: string) => results.some(({ migrationName }) => migrationName === step)
    if (isDone(GATHERED)) await compareAll(statements)
    if (RETIED.some(isDone)) await threadAnew(statements, tieAll)
    else if (isDone(NAMED)) await threadAnew(statements, threadCounted)
    database.exec('commit')
  } catch (error) {
    if (database.inTransaction) database.exec('rollback')
    throw error
  }
}

/** Finds the documents with the same text among those that were added before texts were compared. */
async function compareAll(statements: Statements): Promise<void> {
  const writes = likenessWrites(statements)
  const ids = await statements.all<{ id: number }>('select id from document order by id')
  for (const { id } of ids) {
    const document = await writes.comparedDocument(id)
    if (document) await compareWithOthers(writes, document)
  }
}

/** Makes all threads of a ledger anew that was made when they were other ones. */
async function threadAnew(
  statements: Statements,
  make: (writes: LedgerWrites) => Promise<void>,
): Promise<void> {
  for (const statement of UNTHREAD) await statements.run(statement)
  await make(ledgerWrites(statements))
}

/** How many documents a ledger of any version holds; 0 where it is a new one. */
function documentsIn(database: Database): number {
  const table = "select 1 from sqlite_master where type = 'table' and name = 'document'"
  if (!database.prepare(table).get()) return 0
  return Number(database.prepare('select count(*) from document').pluck().get())
}

function isUpToDate(database: Database, path: string): boolean {
  const made = database.prepare("select 1 from sqlite_master where name = 'kysely_migration'").get()
  const done = made ? (database.prepare(STEPS).pluck().all() as string[]) : []
  const names = Object.keys(migrations)
  if (done.some((name) => !names.includes(name))) throw newer(path)
  return names.every((name) => done.includes(name))
}

function newer(path: string): Problem {
  const message = `The ledger ${quoted(path)} was made by a newer version of rapporteur; nothing was changed: update the program.`
  return new Problem('newer-ledger', message, { value: path })
}
