import { addMonths, calendarDay, dayNumber, daysInMonth } from './day.ts'
import type { EdtfDate, EdtfEnd, EdtfInterval } from './edtf.ts'
import { formatEdtf, parseEdtf } from './edtf.ts'

/** The first and last day of a period as numbers counted from 1970-01-01; null where it is open. */
export interface Days {
  readonly first: number | null
  readonly last: number | null
}

/**
 * The days that an EDTF string covers. A season is three whole months of the northern half of the
 * earth, winter from December on. Both ends null for a string that is no EDTF of level 1.
 *
 * @example daysOf('2020') // { first: 18262, last: 18627 }
 */
export function daysOf(edtf: string): Days {
  const interval = parseEdtf(edtf)
  if (!interval) return { first: null, last: null }
  return daysOfInterval(interval)
}

/** The days that an interval covers. */
export function daysOfInterval({ first, last }: EdtfInterval): Days {
  return { first: first ? firstDay(first) : null, last: last ? lastDay(last) : null }
}

/** The first day of a date. */
export function firstDay({ year, month, day }: EdtfDate): number {
  if (month === undefined) return dayNumber({ year, month: 1, day: 1 })
  if (month > 20) return dayNumber({ year, month: 3 * (month - 20), day: 1 })
  return dayNumber({ year, month, day: day ?? 1 })
}

/** The last day of a date. */
export function lastDay({ year, open, month, day }: EdtfDate): number {
  if (month === undefined) {
    const years = open === 2 ? 100 : open === 1 ? 10 : 1
    return dayNumber({ year: year + years, month: 1, day: 1 }) - 1
  }
  if (month > 20) return dayNumber({ year, month: 3 * (month - 20) + 3, day: 1 }) - 1
  return dayNumber({ year, month, day: day ?? daysInMonth(year, month) })
}

/** True where two EDTF strings share at least one day; false where one of them is none. */
export function overlap(a: string, b: string): boolean {
  const [x, y] = [daysOf(a), daysOf(b)]
  if (isNowhere(x) || isNowhere(y)) return false
  return (
    (x.first ?? -Infinity) <= (y.last ?? Infinity) && (y.first ?? -Infinity) <= (x.last ?? Infinity)
  )
}

/** True where every day of `inner` lies in `outer`; false where one of them is no EDTF. */
export function includes(outer: string, inner: string): boolean {
  const [x, y] = [daysOf(outer), daysOf(inner)]
  if (isNowhere(x) || isNowhere(y)) return false
  return (
    (x.first ?? -Infinity) <= (y.first ?? -Infinity) && (y.last ?? Infinity) <= (x.last ?? Infinity)
  )
}

/** True where two EDTF strings cover the same days, however they are written. */
export function sameDays(a: string, b: string): boolean {
  const [x, y] = [daysOf(a), daysOf(b)]
  return !isNowhere(x) && x.first === y.first && x.last === y.last
}

/** Orders EDTF strings by their first day, then by their last; open ends reach furthest. */
export function comparePeriods(a: string, b: string): number {
  const [x, y] = [daysOf(a), daysOf(b)]
  const first = compare(x.first ?? -Infinity, y.first ?? -Infinity)
  return first !== 0 ? first : compare(x.last ?? Infinity, y.last ?? Infinity)
}

function compare(a: number, b: number): number {
  return a === b ? 0 : a < b ? -1 : 1
}

function isNowhere(days: Days): boolean {
  return days.first === null && days.last === null
}

/** The EDTF string of a day number. */
export function edtfOfDay(day: number): string {
  return formatEdtf(intervalOfDays(day, day))
}

/** The interval between two day numbers, both included. */
export function intervalOfDays(first: number, last: number): EdtfInterval {
  return { first: calendarDay(first), last: calendarDay(last) }
}

/**
 * A period moved by whole months, as precise as it was: a year needs multiples of 12. A last day
 * of February stays one.
 *
 * @example shiftPeriod('2020-03-20/2021-02-18', -12) // '2019-03-20/2020-02-18'
 */
export function shiftPeriod(edtf: string, months: number): string | null {
  const interval = parseEdtf(edtf)
  return interval && formatEdtf(shiftInterval(interval, months))
}

/** An interval moved by whole months, each end as precise as it was. */
export function shiftInterval({ first, last }: EdtfInterval, months: number): EdtfInterval {
  return { first: shiftEnd(first, months), last: shiftEnd(last, months) }
}

function shiftEnd(date: EdtfEnd, months: number): EdtfEnd {
  if (!date) return null
  const { month, day } = date
  if (month === undefined || month > 20)
    return { ...date, year: date.year + Math.round(months / 12) }
  const moved = addMonths({ year: date.year, month, day: day ?? 1 }, months)
  return day === undefined
    ? { ...date, year: moved.year, month: moved.month }
    : { ...date, ...moved }
}
