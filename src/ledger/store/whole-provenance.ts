import type { Kysely } from 'kysely'
import type { Original } from '../../sources/source-text.ts'
import type { KeptProvenance } from '../ledger-record.ts'
import { unpacked } from './original-bytes.ts'
import { packedOf } from './reads/provenance-reads.ts'
import { watchReads } from './reads/watch-reads.ts'
import type { LedgerSchema } from './tables/schema.ts'
import type { WholeWatch } from './whole-ledger.ts'

const NOTHING: KeptProvenance = { original: null, authors: [], publishedFrom: null }

/** How a document came, for a copy of it: with the bytes where it is the first that came as these. */
export interface WholeProvenance {
  readonly provenance: KeptProvenance
  readonly original: Original | null
}

/** How documents came, by their ids, each looked up when it is asked for. */
export async function provenancesOf(
  db: Kysely<LedgerSchema>,
  documents: readonly number[],
): Promise<(document: number) => Promise<WholeProvenance>> {
  const rows = await db
    .selectFrom('provenance as p')
    .select(['p.document', 'p.original', 'p.authors', 'p.published_from'])
    .select((eb) =>
      eb
        .selectFrom('provenance as q')
        .whereRef('q.original', '=', 'p.original')
        .select((each) => each.fn.min('q.document').as('first'))
        .as('first'),
    )
    .where('p.document', 'in', documents)
    .execute()
  const known = new Map(rows.map((row) => [row.document, row]))
  return async (document) => {
    const row = known.get(document)
    if (!row) return { provenance: NOTHING, original: null }
    const { original, published_from: publishedFrom, first } = row
    const provenance = { original, authors: JSON.parse(row.authors) as string[], publishedFrom }
    const isFirst = original !== null && Number(first) === document
    return { provenance, original: isFirst ? await originalOf(db, original) : null }
  }
}

async function originalOf(db: Kysely<LedgerSchema>, sha256: string): Promise<Original> {
  const query = db.selectFrom('original').selectAll().where('sha256', '=', sha256)
  const packed = packedOf(await query.executeTakeFirstOrThrow())
  const { mediaType, charset } = packed
  return { sha256, mediaType, charset, bytes: unpacked(packed) }
}

/** What is watched, one address after the other. */
export async function* everyWholeWatch(db: Kysely<LedgerSchema>): AsyncGenerator<WholeWatch> {
  for (const watch of await watchReads(db).watches()) {
    const query = db.selectFrom('watched_entry').select(['entry', 'at'])
    const entries = await query.where('url', '=', watch.url).orderBy('id').execute()
    yield { ...watch, entries }
  }
}
