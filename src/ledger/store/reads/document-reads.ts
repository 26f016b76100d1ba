import { type ExpressionBuilder, type Kysely, type SelectQueryBuilder, sql } from 'kysely'
import type { LedgerDocument } from '../../ledger-record.ts'
import { DOCUMENT_COLUMNS, type DocumentRow, documentOfRow } from '../document-rows.ts'
import { listed } from '../listed.ts'
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
/** So many of them are looked at together: most pages are full after the first. */
const HITS_AT_ONCE = 64

/** Questions about documents and their texts. */
export function documentReads(db: Kysely<LedgerSchema>, search: TextSearch): DocumentReads {
  const one = (key: string) => db.selectFrom('document as d').where('d.key', '=', key)
  return {
    documents: async (filter, moment, { limit, offset }) => {
      const rows = await newest(db, filter, moment)
        .orderBy('d.key')
        .limit(limit)
        .offset(offset)
        .execute()
      return rows.map(documentOfRow)
    },
    arrivals: async (parties, { limit, offset }) => {
      const query = db.selectFrom('document as d').select(DOCUMENT_COLUMNS)
      // Rows are numbered as they come.
      const rows = await matching(among(query.where('d.replaced_by', 'is', null), parties), {
        parties,
      })
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

/** The documents that a filter lets through, the last day first; those of parties are found by these. */
function newest(db: Kysely<LedgerSchema>, filter: Filter, moment: Moment) {
  const { parties = [] } = filter
  if (parties.length === 0) {
    const query = db.selectFrom('document as d').select(DOCUMENT_COLUMNS)
    return matching(atMoment(query, moment), filter).orderBy('d.published', 'desc')
  }
  const query = db
    .selectFrom('document_relation as dr')
    .innerJoin('document as d', 'd.id', 'dr.document')
    .select(DOCUMENT_COLUMNS)
    .where('dr.relation', '=', relationFor(parties))
    .orderBy('dr.published', 'desc')
  return matching(atMoment(query, moment), filter)
}

/** Only documents that ever spoke of parties: few, where documents are not asked for by their days. */
function among<Row>(query: Query<Row>, parties: readonly string[]): Query<Row> {
  if (parties.length === 0) return query
  return query.where('d.id', 'in', (eb) =>
    eb
      .selectFrom('document_relation as dr')
      .select('dr.document')
      .where('dr.relation', '=', relationFor(parties)),
  )
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
  if (parties.length > 0) found = found.where((eb) => speaksOf(eb, relationFor(parties)))
  return found
}

/** The condition that a record in force of a document is of a relation; it is asked for of documents of the relation alone. */
function speaksOf(eb: ExpressionBuilder<Database, 'd'>, relation: string) {
  const related = eb
    .selectFrom('document_relation as related')
    .select('related.document')
    .where('related.relation', '=', relation)
    .where('related.published', '=', sql<string>`coalesce(d.published, '')`)
    .whereRef('related.document', '=', 'd.id')
  const spoken = eb
    .selectFrom('record as r')
    .innerJoin('record_relation as rr', 'rr.record', 'r.id')
    .select('r.id')
    .whereRef('r.document', '=', 'd.id')
    .where('r.until', 'is', null)
    .where('rr.relation', '=', relation)
    .whereRef('rr.kind', '=', 'r.kind')
    // The day is that of the relation by its making: said here, so that the relation is found by it.
    .where('rr.day', '=', sql<string>`coalesce(r.first_day, r.last_day, r.said)`)
  return eb.and([eb.exists(related), eb.exists(spoken)])
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
  const seen: { document: LedgerDocument; excerpt: () => string }[] = []
  const most = page.offset + page.limit
  for (let from = 0; from < found.length && seen.length < most; from += HITS_AT_ONCE) {
    const some = found.slice(from, from + HITS_AT_ONCE)
    const documents = await passing(db, some, { moment, filter })
    for (const { document, excerpt } of some) {
      const row = documents.get(document)
      if (row) seen.push({ document: documentOfRow(row), excerpt })
    }
  }
  const shown = seen.slice(page.offset, most)
  return shown.map(({ document, excerpt }) => ({ document, excerpt: excerpt() }))
}

/** The documents of hits that a filter and a moment let through, by their numbers. */
async function passing(
  db: Kysely<LedgerSchema>,
  found: readonly { readonly document: number }[],
  { moment, filter }: Pick<Search, 'moment' | 'filter'>,
): Promise<Map<number, DocumentRow>> {
  const query = db.selectFrom('document as d').select([...DOCUMENT_COLUMNS, 'd.id as row'])
  const passed = new Map<number, DocumentRow>()
  for (const ids of listed(found.map(({ document }) => document))) {
    const known = atMoment(query.where('d.id', 'in', ids), moment)
    for (const row of await matching(known, filter).execute()) passed.set(row.row, row)
  }
  return passed
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
