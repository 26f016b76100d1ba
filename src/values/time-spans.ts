import { addMonths, calendarDay } from '../core/day.ts'
import type { EdtfDate, EdtfInterval } from '../core/edtf.ts'
import { daysOfInterval, firstDay, intervalOfDays, lastDay } from '../core/period.ts'
import type { Run, Stretch } from '../core/time-expression.ts'
import { newYear, solarDayNumber } from './solar-hijri.ts'
import { mondayOf, monthAt } from './time-dates.ts'
import type { Resolved } from './time-scene.ts'

const MONTHS: Partial<Record<Run['unit'], number>> = {
  month: 1,
  quarter: 3,
  half: 6,
  year: 12,
  decade: 120,
}
const DAYS: Partial<Record<Run['unit'], number>> = { day: 1, week: 7 }

/** Units of a longer time: "the first nine months of 2022", "the last week of May". Null where it has no such. */
export function runOf(run: Run, whole: Resolved): Resolved | null {
  const months = run.unit === 'half' ? halfOf(whole) : MONTHS[run.unit]
  const interval =
    months === undefined ? runOfDays(run, whole.interval) : runOfMonths(run, whole, months)
  return interval && { ...whole, interval }
}

/** How many months half of a time has: six of a year, sixty of a decade; half a month is counted in days. */
function halfOf(whole: Resolved): number | undefined {
  const total = monthsIn(whole)
  return total !== null && total > 1 && total % 2 === 0 ? total / 2 : undefined
}

function runOfMonths(run: Run, whole: Resolved, size: number): EdtfInterval | null {
  const total = monthsIn(whole)
  if (total === null) return null
  const start = run.from > 0 ? (run.from - 1) * size : total + run.from * size
  const end = start + run.count * size
  if (start < 0 || end > total) return null
  const { first } = whole.interval
  if (whole.solarYear !== undefined) return solarMonths(whole.solarYear, start, end)
  if (!first) return null
  if (first.day !== undefined) return monthsFromDay(first, start, end)
  return {
    first: monthAt(first.year, first.month ?? 1, start),
    last: monthAt(first.year, first.month ?? 1, end - 1),
  }
}

function monthsIn({ interval, solarYear }: Resolved): number | null {
  if (solarYear !== undefined) return 12
  const { first, last } = daysOfInterval(interval)
  return first === null || last === null ? null : Math.round((last - first + 1) / 30.44)
}

function solarMonths(year: number, start: number, end: number): EdtfInterval {
  const last = end === 12 ? newYear(year + 1) : solarDayNumber({ year, month: end + 1, day: 1 })
  return intervalOfDays(solarDayNumber({ year, month: start + 1, day: 1 }), last - 1)
}

/** Months of a year that begins on some day of its own. */
function monthsFromDay(first: EdtfDate, start: number, end: number): EdtfInterval {
  const day = { year: first.year, month: first.month ?? 1, day: first.day ?? 1 }
  return intervalOfDays(firstDay(addMonths(day, start)), firstDay(addMonths(day, end)) - 1)
}

function runOfDays(run: Run, interval: EdtfInterval): EdtfInterval | null {
  const { first, last } = daysOfInterval(interval)
  if (first === null || last === null) return null
  const size = run.unit === 'half' ? Math.floor((last - first + 1) / 2) : DAYS[run.unit]
  if (size === undefined) return null
  const start = run.from > 0 ? first + (run.from - 1) * size : last + 1 + run.from * size
  const end = start + run.count * size - 1
  if (start < first || start > last) return null
  const rest = run.unit === 'half' && run.from === 2
  return intervalOfDays(start, rest ? last : Math.min(end, last))
}

/** The week or weekend of a day. */
export function aroundDay(unit: string, day: number): EdtfInterval {
  const monday = mondayOf(day)
  return unit === 'weekend'
    ? intervalOfDays(monday + 5, monday + 6)
    : intervalOfDays(monday, monday + 6)
}

/** "the end of 2014" is its last month, "the beginning" its first; all else keeps the whole. */
export function stretchOf(stretch: Stretch, whole: Resolved): Resolved {
  const { first, last } = whole.interval
  if (
    (stretch !== 'start' && stretch !== 'end') ||
    !first ||
    !last ||
    whole.solarYear !== undefined
  )
    return whole
  if (last.open && stretch === 'end') {
    const year = { year: last.year + 10 ** last.open - 1 }
    return { ...whole, interval: { first: year, last: year } }
  }
  if (first.open || first.day !== undefined || (first === last && first.month !== undefined))
    return whole
  const day = calendarDay(stretch === 'start' ? firstDay(first) : lastDay(last))
  const date = { year: day.year, month: day.month }
  return { ...whole, interval: { first: date, last: date } }
}

/** The units that end with a day or month: "the year to March", "the quarter ended June 30". */
export function endingAt(unit: Run['unit'], count: number, end: Resolved): Resolved | null {
  const months = (MONTHS[unit] ?? (unit === 'half' ? 6 : 0)) * count
  const { first, last } = end.interval
  if (!first || first !== last || !Number.isInteger(months) || months < 1 || end.solarYear)
    return null
  if (first.month === undefined || first.month > 12) return null
  if (first.day === undefined) {
    const start = monthAt(first.year, first.month, 1 - months)
    return { ...end, interval: { first: start, last: first } }
  }
  const next = calendarDay(firstDay(first) + 1)
  return { ...end, interval: intervalOfDays(firstDay(addMonths(next, -months)), firstDay(first)) }
}
