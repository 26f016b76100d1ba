import { edtfDays } from '../../words/edtf-days.ts'
import { startOf } from './calendar-unit.ts'
import type { MarkedTime } from './marked-time.ts'

/** The days that the axis shows, counted from 1970-01-01: from the first to before the end. */
export interface Extent {
  readonly first: number
  readonly end: number
}

const DAY = 86_400_000
/** Nothing is told of hours. */
const LEAST_DAYS = 7
const MOST_DAYS = 400 * 365.25
/** From so many days on, a whole axis begins and ends with a year, else with a month. */
const YEARS_OF_DAYS = 1000

/** By how much a button or a key comes closer or wider, and how far along it leads. */
export const CLOSER = 0.5
export const WIDER = 2
export const STEP = 0.5

/** The extent that shows all times, rounded to years or months; null where there are none. */
export function wholeExtent(times: readonly MarkedTime[]): Extent | null {
  let first = Infinity
  let end = -Infinity
  for (const time of times) {
    first = Math.min(first, time.first ?? (time.end ?? Infinity) - 1)
    end = Math.max(end, time.end ?? (time.first ?? -Infinity) + 1)
  }
  if (!(first < end)) return null
  const unit = end - first > YEARS_OF_DAYS ? 'year' : 'month'
  return wellSized({ first: startOf(first, unit), end: startOf(end - 1, unit, 1) })
}

/** An extent nearer or farther by a factor, around a day that keeps its place. */
export function zoomed({ first, end }: Extent, factor: number, around = (first + end) / 2): Extent {
  return wellSized({
    first: around - (around - first) * factor,
    end: around + (end - around) * factor,
  })
}

/** An extent earlier or later by a share of its width. */
export function moved({ first, end }: Extent, share: number): Extent {
  const by = Math.round((end - first) * share)
  return { first: first + by, end: end + by }
}

/** The same in whole days, neither too narrow nor too wide. */
export function wellSized({ first, end }: Extent): Extent {
  const days = Math.min(Math.max(Math.round(end - first), LEAST_DAYS), MOST_DAYS)
  const middle = (first + end) / 2
  const start = Math.round(middle - days / 2)
  return { first: start, end: start + days }
}

/** The extent between two ISO days of an address, each of which may be missing; null where neither tells one. */
export function writtenExtent(from: string, to: string, whole: Extent | null): Extent | null {
  const first = edtfDays(from).first ?? whole?.first ?? null
  const last = edtfDays(to).last
  const end = last === null ? (whole?.end ?? null) : last + 1
  if (first === null || end === null) return whole
  return first < end ? { first, end } : whole
}

/** A day as an ISO date. */
export function isoDay(day: number): string {
  return new Date(day * DAY).toISOString().slice(0, 10)
}
