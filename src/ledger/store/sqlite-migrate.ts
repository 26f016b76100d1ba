import type { Database } from 'better-sqlite3'
import type { Kysely } from 'kysely'
import { Migrator } from 'kysely/migration'
import { Problem, quoted } from '../../core/problem.ts'
import { migrationsFor } from './migrations.ts'
import type { LedgerSchema } from './schema.ts'
import { makeFullText } from './sqlite-full-text.ts'

const migrations = migrationsFor({ clustered: 'without rowid' })
const STEPS = 'select name from kysely_migration order by name'

/**
 * Brings the tables of a ledger up to date, in one transaction: whoever is killed over it, or finds the disk
 * full, leaves the file as it was. One that is up to date is not written to, so that it may be read-only.
 *
 * @throws Problem `newer-ledger` where a later version of the program made the tables
 */
export async function migrate(
  database: Database,
  kysely: Kysely<LedgerSchema>,
  path: string,
): Promise<void> {
  if (isUpToDate(database, path)) return
  const migrator = new Migrator({
    db: kysely,
    provider: { getMigrations: async () => migrations },
  })
  // Two programs that do so at once wait for each other, and the second finds nothing left to do.
  database.exec('begin immediate')
  try {
    const { error } = await migrator.migrateToLatest()
    if (error !== undefined) throw error
    makeFullText(database)
    database.exec('commit')
  } catch (error) {
    if (database.inTransaction) database.exec('rollback')
    throw error
  }
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
