import { z } from '@hono/zod-openapi'
import { Problem, quoted } from '../../../core/problem.ts'
import type { Filter, Page } from '../../../ledger/store/reads/ledger-reads.ts'
import { RECORD_KINDS } from '../../../records/record.ts'
import { onePage } from '../../../views/tables/one-page.ts'
import { timelineEntries, timelineFilter } from '../../../views/timeline/timeline-entry.ts'
import { timelineMark } from '../../../views/timeline/timeline-mark.ts'
import { timelineView } from '../../../views/timeline/timeline-view.ts'
import { type FilterQuery, filterOf, filterQuery, flag, momentOf, momentQuery } from '../filters.ts'
import { formatQuery, listed, TABLE } from '../listed.ts'
import { cursorAt, pageQuery, partOf } from '../page.ts'
import { route } from '../route.ts'
import { partOfAnswer, record } from '../shapes.ts'

/** More would be no picture, and take longer than a reader waits. */
const MOST_MARKS = 1000
const UNDATED = flag('Also what tells no day, on the day on which it was reported.')

const timeline = route({
  method: 'get',
  path: '/api/timeline',
  summary: 'Events, signings, launches and figures by the day that they tell, the last first',
  query: z.strictObject({
    ...filterQuery,
    oldestFirst: flag('The first day first.'),
    undated: UNDATED,
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
    const filter = askedOf(query, query.oldestFirst)
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

const marks = route({
  method: 'get',
  path: '/api/timeline/marks',
  summary: 'All entries of a timeline in short, the last first, to be drawn on an axis',
  query: z.strictObject({ ...filterQuery, undated: UNDATED, ...momentQuery }),
  answer: z.object({
    items: z.array(
      z.object({
        ...{ record: z.string(), document: z.string(), kind: z.enum(RECORD_KINDS) },
        ...{ time: z.string().nullable(), reported: z.string(), words: z.string() },
      }),
    ),
    complete: z.boolean().openapi({ description: 'False where more lie further back.' }),
  }),
  run: async ({ ledger, query }) => {
    const ask = (page: Page) => ledger.reads.records(askedOf(query), momentOf(query), page)
    const { items, extent } = await onePage({ offset: 0, limit: MOST_MARKS }, ask)
    return { items: timelineEntries(items).map(timelineMark), complete: extent.next === null }
  },
})

/** What is asked for. Throws Problem `misuse` for the field of what has none. */
function askedOf(
  query: FilterQuery & { undated?: boolean | undefined },
  oldestFirst = false,
): Filter {
  if (query.field && query.kind !== 'commitment') throw fieldless(query.field)
  return timelineFilter(filterOf(query), { undated: query.undated ?? false, oldestFirst })
}

export const timelineRoutes = [timeline, marks]
