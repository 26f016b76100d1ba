import { z } from '@hono/zod-openapi'
import { Problem, quoted } from '../../../core/problem.ts'
import type { Page } from '../../../ledger/store/ledger-reads.ts'
import { onePage } from '../../../views/tables/one-page.ts'
import { timelineEntries, timelineFilter } from '../../../views/timeline/timeline-entry.ts'
import { timelineView } from '../../../views/timeline/timeline-view.ts'
import { filterOf, filterQuery, flag, momentOf, momentQuery } from '../filters.ts'
import { formatQuery, listed, TABLE } from '../listed.ts'
import { cursorAt, pageQuery, partOf } from '../page.ts'
import { route } from '../route.ts'
import { partOfAnswer, record } from '../shapes.ts'

const timeline = route({
  method: 'get',
  path: '/api/timeline',
  summary: 'Events, signings, launches and figures by the day that they tell, the last first',
  query: z.strictObject({
    ...filterQuery,
    oldestFirst: flag('The first day first.'),
    undated: flag('Also what tells no day, on the day on which it was reported.'),
    ...momentQuery,
    ...pageQuery,
    ...formatQuery,
  }),
  types: [TABLE],
  answer: partOfAnswer(
    z.looseObject({
      ...{ time: z.string().nullable(), reported: z.string() },
      ...record.shape,
      also: z.array(z.string()),
    }),
  ),
  run: async (asked) => {
    const { ledger, query } = asked
    const { undated = false, oldestFirst = false } = query
    if (query.field && query.kind !== 'commitment') throw fieldless(query.field)
    const filter = timelineFilter(filterOf(query), { undated, oldestFirst })
    const ask = (page: Page) => ledger.reads.records(filter, momentOf(query), page)
    const { items, extent } = await onePage(await partOf(asked, ask), ask)
    const next = await cursorAt(extent.next, asked, ask)
    return listed(asked, timelineView, { items: timelineEntries(items), next })
  },
})

function fieldless(value: string): Problem {
  const allowed = 'with kind=commitment, since nothing else on a timeline has a field'
  const message = `field is ${quoted(value)}; it must be asked for ${allowed}.`
  return new Problem('misuse', message, { value, allowed })
}

export const timelineRoutes = [timeline]
