import type { Series } from '../../api/answers.ts'
import { DAY } from '../../words/edtf-days.ts'
import { type FigurePoint, figuresOf, type Implied } from './figure-point.ts'
import { type Days, daysFrom, daysOf } from './period-days.ts'
import { type Reach, reachOf } from './reach.ts'

/** A figure, or what one implies, at its place in the chart. */
export interface ChartMark {
  /** The key of the record; of what it implies, with "implied:" before it. */
  readonly id: string
  /** The record that says so, or from which it follows. */
  readonly point: FigurePoint
  /** What its change says of the period before; null for what is stated. */
  readonly implied: Implied | null
  readonly status: Series['status']
  readonly value: number
  /** Where the mark stands, in milliseconds. */
  readonly at: number
  /** The days that are drawn as a bar. */
  readonly days: Days
  readonly calendar: 'gregorian' | 'solar-hijri' | null
  /** True where no end is told: what is aimed at some day. */
  readonly endless: boolean
  readonly reach: Reach | null
}

/** The marks of some series, in the order of time, and the figures that cannot be placed, since they tell no period. */
export interface Marks {
  readonly marks: readonly ChartMark[]
  readonly unplaced: readonly FigurePoint[]
}

/** More would hide one another, and take long to draw. */
export const MOST_MARKS = 400

/** What is to be drawn of some series that measure the same. */
export function marksOf(all: readonly Series[]): Marks {
  const points = all.flatMap(figuresOf)
  const byKey = new Map(points.map((point) => [point.record, point]))
  const stated = points.flatMap((point) => statedMark(point) ?? [])
  const implied = all.flatMap((series) =>
    series.implied.flatMap((each) => impliedMark(each, byKey.get(each.from)) ?? []),
  )
  const placed = new Set(stated.map(({ id }) => id))
  return {
    marks: [...stated, ...implied].toSorted((a, b) => a.at - b.at || a.value - b.value),
    unplaced: points.filter(({ record }) => !placed.has(record)),
  }
}

/** The amount that is drawn: the middle of a range; the change where no amount is told. */
function drawnValue({ value, high, change }: FigurePoint): number | null {
  if (value === null) return change?.percent ?? change?.amount ?? null
  return high === null || high === undefined ? value : (value + high) / 2
}

function statedMark(point: FigurePoint): ChartMark | null {
  const value = drawnValue(point)
  const place = placeOf(point)
  if (value === null || place === null) return null
  const { record: id, status } = point
  const calendar = point.days?.calendar ?? null
  return { id, point, implied: null, status, value, calendar, reach: reachOf(point), ...place }
}

function impliedMark(implied: Implied, point: FigurePoint | undefined): ChartMark | null {
  if (point === undefined) return null
  const { value, interval, days: told } = implied
  const days = daysFrom(told.first, told.last)
  const { low, high } = interval
  const reach = {
    low: low ?? value,
    high: high ?? value,
    openLow: low === null,
    openHigh: high === null,
  }
  return {
    ...{ id: `implied:${point.record}`, point, implied, status: point.status, value, reach },
    ...{ days, at: middle(days), calendar: told.calendar, endless: false },
  }
}

type Place = Pick<ChartMark, 'at' | 'days' | 'endless'>

/** Where a figure stands: in its period; what is aimed at, at the day by which, else at the day on which it was said. */
function placeOf({ days: told, period, status, document }: FigurePoint): Place | null {
  if (told !== null) {
    const days = daysFrom(told.first, told.last)
    return { days, at: middle(days), endless: false }
  }
  const said = document.published === null ? null : Date.parse(document.published)
  const open = daysOf(period)
  if (open !== null && open.last !== null) {
    const last = open.last
    const first = status !== 'reported' && said !== null && said < last ? said : last
    return { days: { first, last }, at: last, endless: false }
  }
  const begin = open?.first ?? (status === 'reported' ? null : said)
  if (begin === null || Number.isNaN(begin)) return null
  return { days: { first: begin, last: begin + DAY }, at: begin, endless: true }
}

function middle({ first, last }: Days): number {
  return ((first ?? last ?? 0) + (last ?? first ?? 0)) / 2
}
