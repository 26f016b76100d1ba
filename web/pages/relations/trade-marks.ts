import type { Series, SeriesPoint } from '../../api/answers.ts'

/** Points of a series that say the same of the same days. */
export interface TradeMark {
  /** ISO days. */
  readonly first: string
  readonly last: string
  readonly value: number
  readonly high: number | null
  readonly bound: string
  /** True for a year, of whichever calendar; false for some months of one. */
  readonly isYear: boolean
  /** True where a check found that it does not agree with another figure. */
  readonly disagrees: boolean
  /** Of which series they are: the imports of one are the exports of the other. */
  readonly indicator: string
  readonly points: readonly [SeriesPoint, ...SeriesPoint[]]
}

/** A year of any calendar has so many days; sums of several years stand on no scale of years. */
const [SHORTEST_YEAR, LONGEST_YEAR] = [354, 367]

/** The marks of some series in the order of their days; `disagreeing` are the keys of records that disagree. */
export function tradeMarks(
  series: readonly Series[],
  disagreeing: ReadonlySet<string>,
): TradeMark[] {
  const marks = series.flatMap(({ indicator, points }) => {
    const same = Map.groupBy(points.filter(isDrawn), pointKey)
    return [...same.values()].map((each) =>
      markOf(indicator, each as [Drawn, ...Drawn[]], disagreeing),
    )
  })
  return marks.sort((a, b) => compare(a.first, b.first) || compare(a.last, b.last))
}

type FigurePoint = Extract<SeriesPoint, { readonly kind: 'figure' }>
type Drawn = FigurePoint & {
  readonly value: number
  readonly days: NonNullable<FigurePoint['days']>
}

function isDrawn(point: SeriesPoint): point is Drawn {
  if (point.kind !== 'figure' || point.value === null || point.days === null) return false
  return point.days.count <= LONGEST_YEAR && point.value >= 0
}

function pointKey({ days, value, high, bound }: Drawn): string {
  return [days.first, days.last, value, high, bound].join(' ')
}

function markOf(
  indicator: string,
  points: readonly [Drawn, ...Drawn[]],
  disagreeing: ReadonlySet<string>,
): TradeMark {
  const [{ days, value, high, bound }] = points
  const { first, last, count } = days
  return {
    ...{ first, last, value, high, bound, indicator, points },
    isYear: count >= SHORTEST_YEAR,
    disagrees: points.some(({ record }) => disagreeing.has(record)),
  }
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}
