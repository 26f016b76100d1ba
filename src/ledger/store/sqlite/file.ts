import { closeSync, existsSync, openSync, readSync, statSync } from 'node:fs'
import { dirname } from 'node:path'
import Sqlite, { type Database } from 'better-sqlite3'
import { Problem, quoted } from '../../../core/problem.ts'
import { storeProblem } from '../store-problem.ts'

/** The number that says in a SQLite file that it is a ledger: "RAPP" as four bytes. */
const APPLICATION = 0x52415050
const MAGIC = 'SQLite format 3\u0000'
const PATIENCE = 5000

/** How a ledger's file is opened. */
export interface FileOptions {
  /** True to make the file where there is none. */
  readonly create: boolean
}

/**
 * Opens the file of a ledger: write-ahead log, every commit on the disk before it is acknowledged, five
 * seconds of waiting for another writer.
 *
 * @throws Problem `no-ledger` where there is no file and none is to be made; `not-a-ledger` for another
 * file; `locked`, `damaged`, `not-found` for what the system refuses.
 */
export function openFile(path: string, { create }: FileOptions): Database {
  const present = existsSync(path) && statSync(path).size > 0
  if (!present && !create) throw noLedger(path)
  if (present) mustBeSqlite(path)
  else mustHaveFolder(path)
  try {
    const database = new Sqlite(path)
    try {
      prepare(database, path)
      return database
    } catch (error) {
      database.close()
      throw error
    }
  } catch (error) {
    throw storeProblem(error, path)
  }
}

function prepare(database: Database, path: string): void {
  database.pragma(`busy_timeout = ${PATIENCE}`)
  const application = database.pragma('application_id', { simple: true })
  const tables = database.prepare('select count(*) from sqlite_master').pluck().get()
  if (application !== APPLICATION && tables !== 0) throw notLedger(path)
  database.pragma('journal_mode = WAL')
  database.pragma('synchronous = FULL')
  database.pragma('foreign_keys = ON')
  database.pragma('cache_size = -65536')
  // Pages that many documents change go into the file once: 128 MB of log, about, are read again after a crash.
  database.pragma('wal_autocheckpoint = 32768')
  database.pragma('mmap_size = 0')
  // What a statement of several rows would take back, if it failed, is kept for a moment: three quarters of all that was written.
  database.pragma('temp_store = MEMORY')
  if (application !== APPLICATION) database.pragma(`application_id = ${APPLICATION}`)
}

function mustBeSqlite(path: string): void {
  if (statSync(path).isDirectory()) throw notLedger(path)
  const file = openSync(path, 'r')
  try {
    const head = Buffer.alloc(MAGIC.length)
    readSync(file, head)
    if (head.toString('latin1') !== MAGIC) throw notLedger(path)
  } finally {
    closeSync(file)
  }
}

function mustHaveFolder(path: string): void {
  const folder = dirname(path)
  if (statSync(folder, { throwIfNoEntry: false })?.isDirectory()) return
  const message = `The ledger ${quoted(path)} cannot be made: there is no folder ${quoted(folder)}.`
  throw new Problem('not-found', message, { value: path })
}

function notLedger(path: string): Problem {
  const allowed = 'a file that rapporteur made, or a new name'
  return new Problem('not-a-ledger', `${quoted(path)} is no ledger; it must be ${allowed}.`, {
    value: path,
    allowed,
  })
}

function noLedger(path: string): Problem {
  const message = `There is no ledger ${quoted(path)}: "rapporteur add" makes one, --ledger or RAPPORTEUR_LEDGER names another.`
  return new Problem('no-ledger', message, { value: path })
}
