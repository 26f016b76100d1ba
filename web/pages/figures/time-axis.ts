import { DAY } from '../../words/edtf-days.ts'

/** A tick of the axis of time, and what stands at it. */
export interface TimeTick {
  readonly at: number
  readonly words: string
}

const YEAR = 365.25 * DAY
const MONTHS = [1, 2, 3, 6]
const YEARS = [1, 2, 5, 10, 20, 50, 100]
/** How wide a year, and a month with its year, stand. */
const YEAR_WIDTH = 44
const MONTH_WIDTH = 76

/** Ticks at the beginnings of years, or of months where few years are shown, no closer than their words are wide. */
export function timeTicks(first: number, last: number, width: number): TimeTick[] {
  const span = Math.max(last - first, DAY)
  const months = MONTHS.find((step) => ((step * YEAR) / 12 / span) * width >= MONTH_WIDTH)
  if (months !== undefined && span < 3 * YEAR) return monthTicks(first, last, months)
  const years = YEARS.find((step) => ((step * YEAR) / span) * width >= YEAR_WIDTH) ?? 200
  return yearTicks(first, last, years)
}

function yearTicks(first: number, last: number, step: number): TimeTick[] {
  const ticks: TimeTick[] = []
  const from = new Date(first).getUTCFullYear()
  for (let year = Math.ceil(from / step) * step; Date.UTC(year, 0, 1) <= last; year += step) {
    const at = Date.UTC(year, 0, 1)
    if (at >= first) ticks.push({ at, words: words(at, { year: 'numeric' }) })
  }
  return ticks
}

function monthTicks(first: number, last: number, step: number): TimeTick[] {
  const ticks: TimeTick[] = []
  const from = new Date(first)
  for (let month = 0; ; month += step) {
    const at = Date.UTC(from.getUTCFullYear(), month, 1)
    if (at > last) return ticks
    if (at >= first) ticks.push({ at, words: words(at, { year: 'numeric', month: 'short' }) })
  }
}

function words(at: number, options: Intl.DateTimeFormatOptions): string {
  const gregorian = { ...options, timeZone: 'UTC', calendar: 'gregory' }
  return new Intl.DateTimeFormat(undefined, gregorian).format(at)
}
