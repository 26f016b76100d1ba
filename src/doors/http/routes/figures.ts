import { z } from '@hono/zod-openapi'
import { FIGURE_STATUSES, INDICATORS } from '../../../views/figures/figure-point.ts'
import {
  type FigureSeries,
  figureSeries,
  figureSeriesJson,
} from '../../../views/figures/figure-series.ts'
import { figureView } from '../../../views/figures/figure-view.ts'
import { onePage } from '../../../views/tables/one-page.ts'
import { filterOf, filterQuery, flag, momentOf, momentQuery, oneOf } from '../filters.ts'
import { formatQuery, listed, TABLE } from '../listed.ts'
import { askList, cursorAt, pageQuery, partOf } from '../page.ts'
import { route } from '../route.ts'
import { partOfAnswer, record } from '../shapes.ts'

/** The newest so many figures are put into series: more than a relation has. */
const MOST_FIGURES = 3000

const { kind: _kind, field: _field, ...filters } = filterQuery
const end = z.number().nullable()
const open = z.string().nullable()
const interval = z.object({ low: end, high: end })
const days = z.object({
  ...{ first: z.string(), last: z.string(), count: z.number() },
  ...{ calendar: z.enum(['gregorian', 'solar-hijri']).nullable(), words: z.string() },
})
export const seriesShape = z
  .object({
    ...{ series: z.string(), parties: z.array(z.string()), subject: z.string(), coverage: open },
    ...{ unit: open, status: z.enum(FIGURE_STATUSES), mirror: open, indicator: z.string() },
    ...{ words: z.string(), disputed: z.boolean() },
    points: z.array(
      z.looseObject({
        ...record.shape,
        findings: z.array(
          z.looseObject({ verdict: z.string(), kind: z.string(), reason: z.string() }),
        ),
        ...{ interval: interval.nullable(), days: days.nullable() },
      }),
    ),
    implied: z.array(z.object({ from: z.string(), value: z.number(), interval, days })),
  })
  .openapi('Series', {
    description:
      'Figures of the same thing by period. `interval` is what the written digits leave open; `implied` what changes say of periods before.',
  })

const figures = route({
  method: 'get',
  path: '/api/figures',
  summary: 'Figures in series, each point with its source and interval, and where they disagree',
  query: z.strictObject({
    ...filters,
    indicator: oneOf(INDICATORS, 'Of this indicator.'),
    status: oneOf(FIGURE_STATUSES, 'Of this status.'),
    disagreeing: flag('Only series in which figures disagree.'),
    ...momentQuery,
    ...pageQuery,
    ...formatQuery,
  }),
  types: [TABLE],
  answer: z.object({
    ...partOfAnswer(seriesShape).shape,
    complete: z.boolean().openapi({
      description: `False where there are more than the newest ${MOST_FIGURES} figures, which the series are made of.`,
    }),
  }),
  run: async (asked) => {
    const { ledger, query } = asked
    const filter = { ...filterOf(query), kinds: ['figure' as const] }
    const page = { limit: MOST_FIGURES + 1, offset: 0 }
    const found = await ledger.reads.records(filter, momentOf(query), page)
    const all = figureSeries(found.slice(0, MOST_FIGURES)).filter((each) => isAsked(each, query))
    const ask = askList(all)
    const { items, extent } = await onePage(await partOf(asked, ask), ask)
    const next = await cursorAt(extent.next, asked, ask)
    if (query.format === 'csv')
      return listed(asked, figureView, { items: items.flatMap(({ points }) => points), next })
    return { items: items.map(figureSeriesJson), next, complete: found.length <= MOST_FIGURES }
  },
})

interface Chosen {
  readonly indicator?: string | undefined
  readonly status?: string | undefined
  readonly disagreeing?: boolean | undefined
}

function isAsked(
  { series: of, disputed }: FigureSeries,
  { indicator, status, disagreeing }: Chosen,
) {
  return (
    (indicator === undefined || of.indicator === indicator) &&
    (status === undefined || of.status === status) &&
    (!disagreeing || disputed)
  )
}

export const figureRoutes = [figures]
