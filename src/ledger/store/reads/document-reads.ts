import type { Kysely, SelectQueryBuilder } from 'kysely'
import { DOCUMENT_COLUMNS, type DocumentRow, documentOfRow } from '../document-rows.ts'
import { instantOf } from '../moment.ts'
import type { TextSearch } from '../sqlite/full-text.ts'
import { relationFor } from '../stored-record.ts'
import type { LedgerSchema } from '../tables/schema.ts'
import type { Filter, Hit, LedgerReads, Moment } from './ledger-reads.ts'

type DocumentReads = Pick<
  LedgerReads,
  'documents' | 'arrivals' | 'document' | 'text' | 'search' | 'everyDocument'
>
type Database = LedgerSchema & { d: LedgerSchema['document'] }
type Query<Row> = SelectQueryBuilder<Database, 'd', Row>

const CHUNK = 200
/** How many hits are looked through for those that the moment lets through. */
const MOST_HITS = 1000

/** Questions about documents and their texts. */
export function documentReads(db: Kysely<LedgerSchema>, search: TextSearch): DocumentReads {
  const one = (key: string) => db.selectFrom('document as d').where('d.key', '=', key)
  return {
    documents: async (filter, moment, { limit, offset }) => {
      const query = db.selectFrom('document as d').select(DOCUMENT_COLUMNS)
      const rows = await matching(atMoment(query, moment), filter)
        .orderBy('d.published', 'desc')
        .orderBy('d.key')
        .limit(limit)
        .offset(offset)
        .execute()
      return rows.map(documentOfRow)
    },
    arrivals: async (parties, { limit, offset }) => {
      const query = db.selectFrom('document as d').select(DOCUMENT_COLUMNS)
      // Rows are numbered as they come.
      const rows = await matching(query.where('d.replaced_by', 'is', null), { parties })
        .orderBy('d.id', 'desc')
        .limit(limit)
        .offset(offset)
        .execute()
      return rows.map(documentOfRow)
    },
    document: async (key) => {
      const row = await one(key).select(DOCUMENT_COLUMNS).executeTakeFirst()
      return row ? documentOfRow(row) : null
    },
    text: async (key) => (await one(key).select('d.text').executeTakeFirst())?.text ?? null,
    search: async (words, moment, page, filter = {}) =>
      hits(db, search, { words, moment, page, filter }),
    everyDocument: () => everyDocument(db),
  }
}

/** The documents that were known at a moment, in the version of then. */
function atMoment<Row>(query: Query<Row>, { asOf, knownAt }: Moment): Query<Row> {
  const known =
    knownAt === null
      ? query.where('d.replaced_by', 'is', null)
      : query.where('d.added', '<=', instantOf(knownAt))
  if (asOf === null) return known
  return known.where((eb) => eb(eb.fn.coalesce('d.published', 'd.added'), '<=', instantOf(asOf)))
}

function matching<Row>(query: Query<Row>, filter: Filter): Query<Row> {
  const { from = null, to = null, source = null, parties = [] } = filter
  let found = query
  if (from !== null) found = found.where('d.published', '>=', from)
  if (to !== null) found = found.where('d.published', '<=', to)
  if (source !== null) {
    found = found.where((eb) =>
      eb.or([eb('d.source', 'like', `%${source}%`), eb('d.url', 'like', `%${source}%`)]),
    )
  }
  if (parties.length > 0) {
    const relation = relationFor(parties)
    found = found.where('d.id', 'in', (eb) =>
      eb
        .selectFrom('record_relation as rr')
        .innerJoin('record as r', 'r.id', 'rr.record')
        .where('rr.relation', '=', relation)
        .where('r.until', 'is', null)
        .select('r.document'),
    )
  }
  return found
}

/** A search in words, at a moment, of which a part is asked for. */
interface Search {
  readonly words: string
  readonly moment: Moment
  readonly page: { readonly limit: number; readonly offset: number }
  readonly filter: Filter
}

async function hits(
  db: Kysely<LedgerSchema>,
  search: TextSearch,
  { words, moment, page, filter }: Search,
): Promise<Hit[]> {
  const found = await search(words, MOST_HITS)
  const ids = found.map(({ document }) => document)
  if (ids.length === 0) return []
  const query = db.selectFrom('document as d').select([...DOCUMENT_COLUMNS, 'd.id as row'])
  const known = atMoment(query.where('d.id', 'in', ids), moment)
  const rows = await matching(known, filter).execute()
  const byId = new Map<number, DocumentRow>(rows.map((row) => [row.row, row]))
  const seen = found.flatMap(({ document, excerpt }) => {
    const row = byId.get(document)
    return row ? [{ document: documentOfRow(row), excerpt }] : []
  })
  const shown = seen.slice(page.offset, page.offset + page.limit)
  return shown.map(({ document, excerpt }) => ({ document, excerpt: excerpt() }))
}

async function* everyDocument(db: Kysely<LedgerSchema>) {
  for (let after = ''; ; ) {
    const rows = await db
      .selectFrom('document as d')
      .select([...DOCUMENT_COLUMNS, 'd.text'])
      .where('d.key', '>', after)
      .orderBy('d.key')
      .limit(CHUNK)
      .execute()
    for (const { text, ...row } of rows) yield { document: documentOfRow(row), text }
    const last = rows.at(-1)
    if (!last) return
    after = last.document_key
  }
}
