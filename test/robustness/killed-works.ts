import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type Sqlite from 'better-sqlite3'
import { type MadeDocument, madeDocuments } from '../../bench/made-documents.ts'
import { page } from '../../bench/written-records.ts'
import { Ledger } from '../../src/ledger/ledger.ts'
import { openSqlite } from '../../src/ledger/store/sqlite/store.ts'
import { withLedger } from '../support/ledger.ts'
import { copyOf } from '../support/ledger-copy.ts'
import { EXAMPLES, LAUNCHER } from '../support/program.ts'
import { root } from '../support/source-files.ts'
import { exampleReadings } from './example-readings.ts'
import type { KilledWork } from './killing.ts'

const DECIDING = join(root, 'test/robustness/decide-all.ts')
const DECIDED = 6
/** So many that the place is noted twice on the way. */
const PAGES = 150
const RECORDS = 'select count(*) from record r join document d on d.id = r.document where d.key = ?'

/** `add --json` of the examples: a line for each document that is on the disk. */
export const adding: KilledWork = {
  prepare: async () => undefined,
  program: (file) => [LAUNCHER, 'add', '--json', '--ledger', file, EXAMPLES],
  complete: async (file) => {
    const store = await openSqlite(file, { create: true })
    const ledger = new Ledger(store, { reader: 'test', now: () => new Date().toISOString() })
    for (const given of await exampleReadings()) await ledger.add(given)
    await ledger.close()
  },
  isKept: (line, database) => {
    const { document, outcome, records } = JSON.parse(line) as {
      document: string
      outcome: string
      records: Record<string, number>
    }
    const expected = Object.values(records).reduce((sum, count) => sum + count, 0)
    const found = count(database, RECORDS, document)
    return outcome === 'known' ? found > 0 : found === expected
  },
}

/** `add --json` of a web archive, whose place is noted on the way. */
export const archiving: KilledWork = {
  prepare: async () => writeFileSync(archivePath(), Buffer.concat(pages)),
  program: (file) => [LAUNCHER, 'add', '--json', '--ledger', file, archivePath()],
  isKept: adding.isKept,
}

let folder: string | null = null

/** One path for all runs, since the ledger keeps it. */
function archivePath(): string {
  if (folder === null) {
    folder = mkdtempSync(join(tmpdir(), 'rapporteur-archive-'))
    process.on('exit', () => rmSync(folder ?? '', { recursive: true, force: true }))
  }
  return join(folder, 'crawl.warc')
}

const madeDocument = madeDocuments({ documents: PAGES, seed: 1 })
const pages = Array.from({ length: PAGES }, (_, n) => pageRecord(madeDocument(n)))

/** The answer of a server with a page of a made document. */
function pageRecord({ url, text }: MadeDocument): Buffer {
  const [title, ...paragraphs] = text.split('\n\n')
  const html = `<!doctype html><h1>${title}</h1>${paragraphs.map((each) => `<p>${each}</p>`).join('')}`
  return page(html, { fields: { 'WARC-Target-URI': url } })
}

/** Decisions on a ledger of some of the examples, one after the other: a line with the number of each. */
export const deciding: KilledWork = {
  prepare: async (file) => {
    made ??= await exampleLedger()
    writeFileSync(file, made)
  },
  program: (file) => [DECIDING, file],
  isKept: (line, database) =>
    count(database, 'select count(*) from decision where id = ?', line) === 1,
}

/** `import` of a copy of the examples' ledger: one line at its end. */
export const importing: KilledWork = {
  prepare: async (file) => {
    copied ??= await withLedger(async ({ ledger }) => {
      for (const given of await exampleReadings()) await ledger.add(given)
      return copyOf(ledger)
    })
    writeFileSync(`${file}.jsonl`, copied)
  },
  program: (file) => [LAUNCHER, 'import', `${file}.jsonl`, '--ledger', file],
  isKept: (line, database) => {
    const documents = database.prepare('select count(*) from document').pluck().get()
    return line.includes(` ${documents} documents`)
  },
}

let made: Uint8Array | null = null
let copied: string | null = null

/** The bytes of a ledger of some of the examples. */
function exampleLedger(): Promise<Uint8Array> {
  return withLedger(async ({ ledger, file }) => {
    for (const given of (await exampleReadings()).slice(0, DECIDED)) await ledger.add(given)
    // Closed, a ledger is one file.
    await ledger.close()
    return readFileSync(file)
  })
}

function count(database: Sqlite.Database, sql: string, value: string): number {
  return database.prepare<[string], number>(sql).pluck().get(value) ?? 0
}
