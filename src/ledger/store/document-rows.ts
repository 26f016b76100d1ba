import { type Kysely, type Selectable, sql } from 'kysely'
import type { LedgerDocument } from '../ledger-record.ts'
import { listed } from './listed.ts'
import type { LedgerSchema } from './tables/schema.ts'

/** A version of a text is no copy of the one before it. */
const ORIGIN = sql<string | null>`(select s.origin from same_text s
  join document o on o.key = s.origin where s.document = d.id and (o.address is null or o.address <> d.address))`.as(
  'origin',
)

/** The columns of a document besides its text, which may be long. */
export const DOCUMENT_COLUMNS = [
  'd.key as document_key',
  'd.own_id',
  'd.title',
  'd.url',
  'd.source',
  'd.published',
  'd.language',
  'd.added',
  ORIGIN,
] as const

/** A row with {@link DOCUMENT_COLUMNS}. */
export type DocumentRow = Pick<
  Selectable<LedgerSchema['document']>,
  'own_id' | 'title' | 'url' | 'source' | 'published' | 'language' | 'added'
> & { readonly document_key: string; readonly origin: string | null }

/** The document that a row is. */
export function documentOfRow(row: DocumentRow): LedgerDocument {
  const { document_key: key, own_id: id, title, url, source, published, language, added } = row
  return { key, id, title, url, source, published, language, added, origin: row.origin }
}

/** Documents by their ids, each looked up once, however often it is named. */
export async function documentsOf(
  db: Kysely<LedgerSchema>,
  ids: readonly number[],
): Promise<Map<number, LedgerDocument>> {
  const found = new Map<number, LedgerDocument>()
  for (const some of listed([...new Set(ids)])) {
    const query = db.selectFrom('document as d').select([...DOCUMENT_COLUMNS, 'd.id'])
    const rows = await query.where('d.id', 'in', some).execute()
    for (const row of rows) found.set(row.id, documentOfRow(row))
  }
  return found
}
