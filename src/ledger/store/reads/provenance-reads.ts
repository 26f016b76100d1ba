import type { Kysely, Selectable } from 'kysely'
import type { LedgerDocument, TracedDocument } from '../../ledger-record.ts'
import { DOCUMENT_COLUMNS, documentOfRow } from '../document-rows.ts'
import { type PackedOriginal, unpacked } from '../original-bytes.ts'
import type { OriginalTable } from '../tables/gathered-schema.ts'
import type { LedgerSchema } from '../tables/schema.ts'
import type { LedgerReads } from './ledger-reads.ts'

/** How documents came. */
export function provenanceReads(
  db: Kysely<LedgerSchema>,
): Pick<LedgerReads, 'copies' | 'documentVersions' | 'traced' | 'original'> {
  return {
    copies: async (documentKey) => {
      const rows = await db
        .selectFrom('same_text as s')
        .innerJoin('document as d', 'd.id', 's.document')
        .select(DOCUMENT_COLUMNS)
        .where('s.origin', '=', documentKey)
        .orderBy('d.published')
        .orderBy('d.key')
        .execute()
      return rows.map(documentOfRow).filter(({ origin }) => origin === documentKey)
    },
    documentVersions: async (documentKey) => {
      const rows = await db
        .selectFrom('document as d')
        .select(DOCUMENT_COLUMNS)
        .where((eb) =>
          eb.or([
            eb('d.key', '=', documentKey),
            eb(
              'd.address',
              '=',
              eb.selectFrom('document as o').select('o.address').where('o.key', '=', documentKey),
            ),
          ]),
        )
        .orderBy('d.id')
        .execute()
      return rows.map(documentOfRow)
    },
    traced: (documents) => traced(db, documents),
    original: (documentKey) => original(db, documentKey),
  }
}

async function traced(
  db: Kysely<LedgerSchema>,
  documents: readonly LedgerDocument[],
): Promise<TracedDocument[]> {
  if (documents.length === 0) return []
  const rows = await db
    .selectFrom('document as d')
    .innerJoin('provenance as p', 'p.document', 'd.id')
    .leftJoin('original as o', 'o.sha256', 'p.original')
    .select(['d.key', 'p.authors', 'p.published_from', 'o.sha256', 'o.media_type', 'o.charset'])
    .where(
      'd.key',
      'in',
      documents.map(({ key }) => key),
    )
    .execute()
  const known = new Map(rows.map((row) => [row.key, row]))
  return documents.map((document) => {
    const row = known.get(document.key)
    if (!row) return { ...document, authors: [], publishedFrom: null, original: null }
    const { sha256, media_type: mediaType, charset } = row
    const original = sha256 && mediaType ? { sha256, mediaType, charset } : null
    const authors = JSON.parse(row.authors) as string[]
    return { ...document, authors, publishedFrom: row.published_from, original }
  })
}

async function original(db: Kysely<LedgerSchema>, documentKey: string) {
  const row = await db
    .selectFrom('document as d')
    .innerJoin('provenance as p', 'p.document', 'd.id')
    .innerJoin('original as o', 'o.sha256', 'p.original')
    .select(['o.sha256', 'o.media_type', 'o.encoding', 'o.bytes', 'o.charset'])
    .where('d.key', '=', documentKey)
    .executeTakeFirst()
  if (!row) return null
  const packed = packedOf(row)
  const { sha256, mediaType, charset } = packed
  return { sha256, mediaType, charset, bytes: unpacked(packed) }
}

/** An original as a row has it. */
export function packedOf({ media_type, ...row }: Selectable<OriginalTable>): PackedOriginal {
  return { ...row, mediaType: media_type, encoding: row.encoding === 'gzip' ? 'gzip' : 'identity' }
}
