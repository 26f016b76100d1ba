import { z } from '@hono/zod-openapi'
import type { Page } from '../../../ledger/store/reads/ledger-reads.ts'
import { keysNamed } from '../../../views/search/keys-named.ts'
import { searchView } from '../../../views/search/search-view.ts'
import { searched } from '../../../views/search/searched.ts'
import { onePage } from '../../../views/tables/one-page.ts'
import { filterOf, filterQuery, momentOf, momentQuery, words } from '../filters.ts'
import { cursorAt, limitQuery, pageQuery, partOf } from '../page.ts'
import { route } from '../route.ts'
import { document, partOfAnswer, record } from '../shapes.ts'

const { party, from, to, source } = filterQuery

/** The threads of each hit are looked at. */
const MOST = 50
const DEFAULT = 20

const thread = z.object({
  ...{ thread: z.string(), kind: z.string(), label: z.string(), parties: z.array(z.string()) },
  stage: z.string().nullable(),
})

const key = z.object({
  key: z.string(),
  thing: z.enum(['document', 'record', 'thread']),
  words: z.string(),
})

const hit = z.looseObject({
  ...document.shape,
  excerpt: z.string(),
  found: z.array(z.object({ start: z.number(), end: z.number() })),
  records: z.array(record),
  threads: z.array(thread),
})

const search = route({
  method: 'get',
  path: '/api/search',
  summary: 'Words in titles and texts, what was read in their sentences, and its threads; or a key',
  query: z.strictObject({
    q: words('Words that all occur; in quotation marks one after the other.'),
    ...{ party, from, to, source },
    ...momentQuery,
    ...pageQuery,
    limit: limitQuery(MOST, DEFAULT),
  }),
  answer: z.object({
    ...partOfAnswer(hit).shape,
    keys: z.array(key).openapi({
      description: 'What the words name as a key, or five characters of one: in the first part.',
    }),
  }),
  run: async (asked) => {
    const { ledger, query, today } = asked
    const { reads } = ledger
    const [filter, moment] = [filterOf(query), momentOf(query)]
    const ask = (page: Page) => reads.search(query.q, moment, page, filter)
    const keyed = async (page: Page) =>
      (await ask(page)).map((hit) => ({ ...hit, key: hit.document.key }))
    const page = await partOf({ ...asked, query: { limit: DEFAULT, ...query } }, keyed)
    const { items, extent } = await onePage(page, ask)
    const hits = await searched(reads, items, { ...moment, today })
    const next = await cursorAt(extent.next, asked, keyed)
    const keys = page.offset === 0 ? await keysNamed(reads, query.q, moment) : []
    return { items: hits.map(searchView.json), next, keys }
  },
})

export const searchRoutes = [search]
