import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type DocumentReading, read } from '../../src/index.ts'
import type { Added } from '../../src/ledger/adding.ts'
import { Ledger } from '../../src/ledger/ledger.ts'
import type { LedgerRecord, LedgerThread } from '../../src/ledger/ledger-record.ts'
import type { Filter, Moment } from '../../src/ledger/store/reads/ledger-reads.ts'
import { openSqlite } from '../../src/ledger/store/sqlite/store.ts'

/** Now, and nothing left out. */
export const NOW: Moment = { asOf: null, knownAt: null }

const BEGIN = Date.UTC(2026, 5, 1)
const SECOND = 1000
const MANY = { limit: 10_000, offset: 0 }

/** What is known of a document of a test besides its words; whatever is left out is made up. */
export interface GivenText {
  /** ISO date; 2021-04-08 unless told, null for none. */
  readonly published?: string | null
  /** The same id is the same address: another text under it is a new version. */
  readonly id?: string
  readonly title?: string
  readonly url?: string
  readonly source?: string
}

/** A ledger of a test, in a real file, and short ways to fill it and look at it. */
export interface TestLedger {
  readonly ledger: Ledger
  /** The SQLite file. */
  readonly file: string
  /** Reads a text in English, and adds what was read. */
  readonly add: (text: string, given?: GivenText) => Promise<Added>
  /** Adds a reading as it is, so that it may be that of older or other rules. */
  readonly addReading: (reading: DocumentReading) => Promise<Added>
  /** All records in force, those that were rejected too where the filter says so. */
  readonly records: (filter?: Filter) => Promise<LedgerRecord[]>
  readonly threads: (filter?: Filter) => Promise<LedgerThread[]>
  /** Another connection to the same file. */
  readonly reopened: () => Promise<Ledger>
}

/**
 * Works with a fresh ledger in a file of its own, which is gone afterwards. Its clock starts at
 * 2026-06-01T00:00:00.000Z and goes on by a second whenever it is looked at.
 *
 * @example
 * await withLedger(async ({ add, records }) => {
 *   await add('Chad and Togo signed a trade agreement.', { published: '2024-05-02' })
 *   expect(await records()).toHaveLength(1)
 * })
 */
export async function withLedger<T>(work: (ledger: TestLedger) => Promise<T>): Promise<T> {
  const folder = mkdtempSync(join(tmpdir(), 'rapporteur-'))
  const file = join(folder, 'ledger.sqlite')
  const options = { reader: 'test', now: tickingClock() }
  const open: Ledger[] = []
  const opened = async () => {
    const ledger = new Ledger(await openSqlite(file, { create: true }), options)
    open.push(ledger)
    return ledger
  }
  try {
    return await work(testLedger(await opened(), file, opened))
  } finally {
    for (const ledger of open) await ledger.close()
    rmSync(folder, { recursive: true })
  }
}

function testLedger(ledger: Ledger, file: string, reopened: TestLedger['reopened']): TestLedger {
  let texts = 0
  const addReading = (reading: DocumentReading) =>
    ledger.add({ name: `${reading.document.id}.txt`, ...reading })
  return {
    ledger,
    file,
    reopened,
    addReading,
    add: (text, given = {}) => addReading(reading(text, { id: `text-${++texts}`, ...given })),
    records: (filter = {}) => ledger.reads.records(filter, NOW, MANY),
    threads: (filter = {}) => ledger.reads.threads(filter, NOW, MANY),
  }
}

/** What a text in English gives under today's rules. */
export function reading(text: string, given: GivenText = {}): DocumentReading {
  const { published = '2021-04-08', id = 'text', ...known } = given
  return read({ id, language: 'en', text, published, ...known })
}

/** A clock that goes on by a second whenever it is looked at. */
function tickingClock(): () => string {
  let ticks = 0
  return () => new Date(BEGIN + SECOND * ticks++).toISOString()
}
