import type { Kysely, Selectable } from 'kysely'
import type { Evidence } from '../../core/evidence.ts'
import type { LedgerRecord, ReviewState } from '../ledger-record.ts'
import { DOCUMENT_COLUMNS, type DocumentRow, documentOfRow } from './document-rows.ts'
import { recordOfRow } from './stored-record.ts'
import type { LedgerSchema } from './tables/schema.ts'

/** The columns that make a record of the ledger, but for its evidence. */
export const LEDGER_COLUMNS = [
  'r.id',
  'r.key',
  'r.document',
  'r.kind',
  'r.fields',
  'r.speaker',
  'r.parties',
  'r.said',
  'r.start',
  'r.review',
  'r.decision',
  'r.reading',
  'r.since',
  'r.until',
  'r.identity',
  't.key as thread',
  ...DOCUMENT_COLUMNS,
] as const

/** A row with {@link LEDGER_COLUMNS}. */
export type LedgerRow = DocumentRow &
  Pick<
    Selectable<LedgerSchema['record']>,
    | 'id'
    | 'key'
    | 'document'
    | 'kind'
    | 'fields'
    | 'speaker'
    | 'parties'
    | 'said'
    | 'start'
    | 'review'
    | 'decision'
    | 'reading'
    | 'since'
    | 'until'
    | 'identity'
  > & { readonly thread: string | null }

const CHUNK = 500

/** The records that rows are, in their order, with their evidence. */
export async function ledgerRecords(
  db: Kysely<LedgerSchema>,
  rows: readonly LedgerRow[],
): Promise<LedgerRecord[]> {
  const evidence = await evidenceOf(
    db,
    rows.map(({ id }) => id),
  )
  return rows.map((row) => ({
    key: row.key,
    document: documentOfRow(row),
    record: recordOfRow(row, evidence.get(row.id) ?? []),
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
  for (let from = 0; from < ids.length; from += CHUNK) {
    const rows = await db
      .selectFrom('evidence')
      .select(['record', 'quote', 'start', 'end'])
      .where('record', 'in', ids.slice(from, from + CHUNK))
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
