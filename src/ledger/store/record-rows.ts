import type { Kysely, Selectable } from 'kysely'
import type { Evidence } from '../../core/evidence.ts'
import type { LedgerDocument, LedgerRecord, ReviewState } from '../ledger-record.ts'
import { documentsOf } from './document-rows.ts'
import { listed } from './listed.ts'
import { recordOfRow } from './stored-record.ts'
import type { LedgerSchema } from './tables/schema.ts'

/** The columns that make a record of the ledger, but for its evidence and its document. */
export const LEDGER_COLUMNS = [
  'r.id',
  'r.key',
  'r.document',
  'r.kind',
  'r.fields',
  'r.speaker',
  'r.review',
  't.key as thread',
] as const

/** A row with {@link LEDGER_COLUMNS}. */
export type LedgerRow = Pick<
  Selectable<LedgerSchema['record']>,
  'id' | 'key' | 'document' | 'kind' | 'fields' | 'speaker' | 'review'
> & { readonly thread: string | null }

/** Records with their threads. */
export function recordRows(db: Kysely<LedgerSchema>) {
  return db
    .selectFrom('record as r')
    .leftJoin('identity as i', 'i.id', 'r.identity')
    .leftJoin('thread as t', 't.id', 'i.thread')
    .select(LEDGER_COLUMNS)
}

/** The columns that are the first evidence of a record, which stands in its row, too. */
export const QUOTE_COLUMNS = ['r.quote', 'r.start', 'r.end'] as const

/** A row with {@link LEDGER_COLUMNS} and {@link QUOTE_COLUMNS}. */
export type QuotedRow = LedgerRow & Evidence

/** The records that rows are, in their order, with their evidence. */
export async function ledgerRecords(
  db: Kysely<LedgerSchema>,
  rows: readonly LedgerRow[],
): Promise<LedgerRecord[]> {
  const evidence = await evidenceOf(
    db,
    rows.map(({ id }) => id),
  )
  return inDocuments(db, rows, ({ id }) => evidence.get(id) ?? [])
}

/** The records that rows are, in their order, with the first of their evidence alone. */
export function quotedRecords(
  db: Kysely<LedgerSchema>,
  rows: readonly QuotedRow[],
): Promise<LedgerRecord[]> {
  return inDocuments(db, rows, ({ quote, start, end }) => [{ quote, start, end }])
}

/** Records with their documents, of which each is looked up once. */
async function inDocuments<Row extends LedgerRow>(
  db: Kysely<LedgerSchema>,
  rows: readonly Row[],
  evidenceOf: (row: Row) => readonly Evidence[],
): Promise<LedgerRecord[]> {
  const documents = await documentsOf(
    db,
    rows.map(({ document }) => document),
  )
  return rows.map((row) => ({
    key: row.key,
    document: documents.get(row.document) as LedgerDocument,
    record: recordOfRow(row, evidenceOf(row)),
    // A record that was rejected, or is no more, stands in no thread: it is one of its own.
    thread: row.thread ?? `t${row.key.slice(1)}`,
    review: row.review as ReviewState,
  }))
}

/** The evidence of versions of records, by their ids. */
export async function evidenceOf(
  db: Kysely<LedgerSchema>,
  ids: readonly number[],
): Promise<Map<number, Evidence[]>> {
  const found = new Map<number, Evidence[]>()
  for (const some of listed(ids)) {
    const rows = await db
      .selectFrom('evidence')
      .select(['record', 'quote', 'start', 'end'])
      .where('record', 'in', some)
      .orderBy('record')
      .orderBy('place')
      .execute()
    for (const { record, quote, start, end } of rows) {
      const known = found.get(record)
      if (known) known.push({ quote, start, end })
      else found.set(record, [{ quote, start, end }])
    }
  }
  return found
}
