import { z } from '@hono/zod-openapi'
import { type ChangesTold, changes } from '../../../views/changes/changes.ts'
import { changesAtom } from '../../../views/changes/changes-atom.ts'
import { Content } from '../answered.ts'
import { filterQuery } from '../filters.ts'
import { cursorOf, limitQuery, pageQuery, placeIn } from '../page.ts'
import { route } from '../route.ts'

/** Of each document the threads are looked at. */
const MOST = 50
const DEFAULT = 20

const atom = route({
  method: 'get',
  path: '/api/changes.atom',
  summary:
    'What the ledger learnt, the last first: documents, the stages that they tell, decisions',
  query: z.strictObject({
    party: filterQuery.party,
    ...pageQuery,
    limit: limitQuery(MOST, DEFAULT),
  }),
  answer: null,
  types: ['application/atom+xml'],
  run: async ({ ledger, query, question, today, request }) => {
    const { party: parties = [], limit = DEFAULT, cursor } = query
    const [documents, decisions] =
      cursor === undefined ? [0, 0] : placeIn(cursor, question, isPlace)
    const asked = { parties, told: { documents, decisions }, limit, today }
    const { items, next } = await changes(ledger.reads, asked)
    const self = new URL(request.url)
    const part = { parties, self: self.href, next: behind(self, question, next), base: self.origin }
    return new Content(changesAtom(items, part), {
      'Content-Type': 'application/atom+xml; charset=utf-8',
    })
  },
})

/** The address of the part behind one. */
function behind(self: URL, question: string, next: ChangesTold | null): string | null {
  if (next === null) return null
  const address = new URL(self)
  address.searchParams.set('cursor', cursorOf(question, [next.documents, next.decisions]))
  return address.href
}

function isPlace(told: readonly unknown[]): told is [number, number] {
  return told.length === 2 && told.every((each) => Number.isSafeInteger(each) && Number(each) >= 0)
}

export const changeRoutes = [atom]
