import { createHash } from 'node:crypto'
import { read } from '../../src/index.ts'
import type { LedgerDocument, LedgerRecord, ReviewState } from '../../src/ledger/ledger-record.ts'
import type { RapporteurRecord, RecordKind } from '../../src/records/record.ts'

/** A document of a test: its words and what is known of it. Whatever is left out is made up of the words. */
export interface TestDocument {
  readonly text: string
  /** ISO date; null for none. */
  readonly published: string | null
  readonly id?: string
  readonly title?: string | null
  readonly source?: string | null
  readonly url?: string | null
  /** ISO instant; the first moment of 2026-06-01 unless told. */
  readonly added?: string
  /** The key of the document that has the same text; null unless told. */
  readonly origin?: string
}

/** Which records of the documents become those of a thread, and what the ledger says of them. */
export interface TestThread {
  /** Only records of these kinds; of all kinds unless told. */
  readonly kinds?: readonly RecordKind[]
  /** Only records of which this is true. */
  readonly where?: (record: RapporteurRecord) => boolean
  /** The key of the thread; the same for all unless told. */
  readonly thread?: string
  readonly review?: ReviewState
}

const THREAD = 't0000000000000000'

/**
 * The records of documents as the ledger would keep them, all in one thread. The documents are
 * really read, as English, so that a test of the ledger stands on what a reading gives.
 *
 * @example
 * ledgerRecords([{ published: '2024-05-02', text: 'Chad will lend Togo two cranes in 2025.' }])
 */
export function ledgerRecords(
  documents: readonly TestDocument[],
  thread: TestThread = {},
): LedgerRecord[] {
  const { kinds, where = () => true } = thread
  return documents.flatMap((given) => {
    const { text, title = null, published } = given
    const reading = read({ id: given.id ?? 'test', language: 'en', text, title, published })
    const document = ledgerDocument(given)
    return reading.records
      .filter((record) => (kinds?.includes(record.kind) ?? true) && where(record))
      .map((record) => ledgerRecord(record, document, thread))
  })
}

/** A document as the ledger would keep it; its key is that of its words, title and address. */
export function ledgerDocument(given: TestDocument): LedgerDocument {
  const { text, published, title = null, source = null, url = null } = given
  const key = `d${hash(text, title ?? '', url ?? '', published ?? '', source ?? '')}`
  const added = given.added ?? '2026-06-01T00:00:00.000Z'
  const known = { title, url, source, published, language: 'en', added }
  return { key, id: given.id ?? key, ...known, origin: given.origin ?? null }
}

/** A record as the ledger would keep it; its key is that of its words and its document. */
export function ledgerRecord(
  record: RapporteurRecord,
  document: LedgerDocument,
  { thread = THREAD, review = 'unreviewed' }: TestThread = {},
): LedgerRecord {
  const key = `r${hash(document.key, JSON.stringify(record))}`
  return { key, document, record, thread, review }
}

/** 16 hex digits. */
function hash(...parts: readonly string[]): string {
  return createHash('sha256').update(parts.join('\n')).digest('hex').slice(0, 16)
}
