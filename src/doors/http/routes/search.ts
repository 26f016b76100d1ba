import { z } from '@hono/zod-openapi'
import type { Page } from '../../../ledger/store/ledger-reads.ts'
import { searchView } from '../../../views/search/search-view.ts'
import { searched } from '../../../views/search/searched.ts'
import { onePage } from '../../../views/tables/one-page.ts'
import { filterOf, filterQuery, momentOf, momentQuery, words } from '../filters.ts'
import { cursorAt, pageQuery, partOf } from '../page.ts'
import { route } from '../route.ts'
import { document, partOfAnswer, record } from '../shapes.ts'

const { party, from, to, source } = filterQuery

const search = route({
  method: 'get',
  path: '/api/search',
  summary: 'Words in titles and texts, and what was read in their sentences',
  query: z.strictObject({
    q: words('Words that all occur; in quotation marks one after the other.'),
    ...{ party, from, to, source },
    ...momentQuery,
    ...pageQuery,
  }),
  answer: partOfAnswer(
    z.looseObject({
      ...document.shape,
      excerpt: z.string(),
      found: z.array(z.object({ start: z.number(), end: z.number() })),
      records: z.array(record),
    }),
  ),
  run: async (asked) => {
    const { ledger, query } = asked
    const { reads } = ledger
    const [filter, moment] = [filterOf(query), momentOf(query)]
    const ask = (page: Page) => reads.search(query.q, moment, page, filter)
    const keyed = async (page: Page) =>
      (await ask(page)).map((hit) => ({ ...hit, key: hit.document.key }))
    const { items, extent } = await onePage(await partOf(asked, keyed), ask)
    const hits = await searched(reads, items, moment)
    return { items: hits.map(searchView.json), next: await cursorAt(extent.next, asked, keyed) }
  },
})

export const searchRoutes = [search]
