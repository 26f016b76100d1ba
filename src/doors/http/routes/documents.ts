import { z } from '@hono/zod-openapi'
import { unknownKey, wholeKey } from '../../../ledger/review/whole-key.ts'
import type { Page } from '../../../ledger/store/ledger-reads.ts'
import { documentJson } from '../../../views/documents/document-view.ts'
import { shownDocument } from '../../../views/show/shown.ts'
import { documentShownJson } from '../../../views/show/shown-document.ts'
import { onePage } from '../../../views/tables/one-page.ts'
import { filterOf, filterQuery, momentOf, momentQuery } from '../filters.ts'
import { cursorAt, pageQuery, partOf } from '../page.ts'
import { route } from '../route.ts'
import { document, keyParameter, partOfAnswer, record } from '../shapes.ts'

const { party, from, to, source } = filterQuery

const documents = route({
  method: 'get',
  path: '/api/documents',
  summary: 'The documents, the one published last first',
  query: z.strictObject({ party, from, to, source, ...momentQuery, ...pageQuery }),
  answer: partOfAnswer(document),
  run: async (asked) => {
    const { ledger, query } = asked
    const [filter, moment] = [filterOf(query), momentOf(query)]
    const ask = (page: Page) => ledger.reads.documents(filter, moment, page)
    const { items, extent } = await onePage(await partOf(asked, ask), ask)
    return { items: items.map(documentJson), next: await cursorAt(extent.next, asked, ask) }
  },
})

const one = route({
  method: 'get',
  path: '/api/documents/{key}',
  summary: 'A document: its text, and its records with the places of their words',
  params: keyParameter('document'),
  query: z.strictObject(momentQuery),
  answer: z
    .looseObject({
      ...{ show: z.literal('document'), ...document.shape, records: z.array(record) },
      text: z.string(),
    })
    .openapi('ShownDocument', {
      description: 'The evidence of the records counts in UTF-16 units of `text`.',
    }),
  run: async ({ ledger: { reads }, params: { key: given }, query }) => {
    const key = await wholeKey(reads, given)
    const shown = key.startsWith('d') ? await shownDocument(reads, key, momentOf(query)) : null
    if (!shown) throw unknownKey(given)
    return { ...documentShownJson(shown), text: (await reads.text(key)) ?? '' }
  },
})

export const documentRoutes = [documents, one]
