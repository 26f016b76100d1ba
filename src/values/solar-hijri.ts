import { Temporal } from 'temporal-polyfill/full'
import type { CalendarDay } from '../core/day.ts'
import { dayNumber } from '../core/day.ts'

/** First days of the years that were asked for: the conversion is slow, the years are few. */
const newYears = new Map<number, number>()

/**
 * The first day of a Solar Hijri year (1 Farvardin), as a day number. Right for the years 1200–1499
 * as `temporal-polyfill` counts them.
 *
 * @example newYear(1400) // the day number of 2021-03-21
 */
export function newYear(year: number): number {
  const known = newYears.get(year)
  if (known !== undefined) return known
  const date = Temporal.PlainDate.from({ calendar: 'persian', year, month: 1, day: 1 })
  const iso = date.withCalendar('iso8601')
  const number = dayNumber({ year: iso.year, month: iso.month, day: iso.day })
  newYears.set(year, number)
  return number
}

/** The Solar Hijri year that a day lies in. */
export function solarYearOf(day: number): number {
  let year = Math.floor((day - newYear(1348)) / 365.2422) + 1348
  if (newYear(year + 1) <= day) year++
  if (newYear(year) > day) year--
  return year
}

/** How many days a Solar Hijri month has: six of 31, five of 30, and Esfand 29 or 30. */
export function solarMonthLength(year: number, month: number): number {
  if (month < 7) return 31
  return month < 12 ? 30 : newYear(year + 1) - newYear(year) - 336
}

/**
 * The day number of a Solar Hijri day. A month beyond 1–12 counts on into the neighbouring years.
 *
 * @example solarDayNumber({ year: 1399, month: 9, day: 1 }) // the day number of 2020-11-21
 */
export function solarDayNumber({ year, month, day }: CalendarDay): number {
  const total = year * 12 + month - 1
  const y = Math.floor(total / 12)
  const before = total - y * 12
  return newYear(y) + before * 30 + Math.min(before, 6) + day - 1
}

/** The Solar Hijri day that has a number: the inverse of {@link solarDayNumber}. */
export function solarDay(number: number): CalendarDay {
  const year = solarYearOf(number)
  const rest = number - newYear(year)
  const month = rest < 186 ? Math.floor(rest / 31) + 1 : Math.floor((rest - 186) / 30) + 7
  return { year, month, day: number - solarDayNumber({ year, month, day: 1 }) + 1 }
}
