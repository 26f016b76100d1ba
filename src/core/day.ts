/** A day of the Gregorian calendar (proleptic, with a year 0): months and days count from 1. */
export interface CalendarDay {
  readonly year: number
  readonly month: number
  readonly day: number
}

/** True where February has 29 days. */
function isLeapYear(year: number): boolean {
  return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0)
}

const LENGTHS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]

/** How many days a month has; `month` counts from 1. */
export function daysInMonth(year: number, month: number): number {
  return month === 2 && isLeapYear(year) ? 29 : (LENGTHS[month - 1] ?? 0)
}

/** True for a day that the calendar has: no April 31. */
export function isDay({ year, month, day }: CalendarDay): boolean {
  return month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(year, month)
}

/**
 * The number of a day, counted from 1970-01-01 (which is 0), after Hinnant, *chrono-Compatible
 * Low-Level Date Algorithms*. A month beyond 1–12 counts on into the neighbouring years.
 *
 * @example dayNumber({ year: 2021, month: 4, day: 7 }) // 18724
 */
export function dayNumber({ year, month, day }: CalendarDay): number {
  const months = year * 12 + month - 3
  const y = Math.floor(months / 12)
  const m = months - y * 12
  const era = Math.floor(y / 400)
  const yearOfEra = y - era * 400
  const dayOfYear = Math.floor((153 * m + 2) / 5) + day - 1
  const dayOfEra =
    yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear
  return era * 146097 + dayOfEra - 719468
}

/**
 * The day that has a number: the inverse of {@link dayNumber}.
 *
 * @example calendarDay(18724) // { year: 2021, month: 4, day: 7 }
 */
export function calendarDay(number: number): CalendarDay {
  const shifted = number + 719468
  const era = Math.floor(shifted / 146097)
  const dayOfEra = shifted - era * 146097
  const yearOfEra = Math.floor(
    (dayOfEra -
      Math.floor(dayOfEra / 1460) +
      Math.floor(dayOfEra / 36524) -
      Math.floor(dayOfEra / 146096)) /
      365,
  )
  const dayOfYear =
    dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100))
  const m = Math.floor((5 * dayOfYear + 2) / 153)
  const day = dayOfYear - Math.floor((153 * m + 2) / 5) + 1
  const month = m < 10 ? m + 3 : m - 9
  return { year: yearOfEra + era * 400 + (month <= 2 ? 1 : 0), month, day }
}

/** The day of the week: 1 is Monday, 7 is Sunday (ISO 8601). */
export function weekdayOf(number: number): number {
  return ((((number + 3) % 7) + 7) % 7) + 1
}

/** The same day some months later; where that month is shorter, its last day. */
export function addMonths(from: CalendarDay, months: number): CalendarDay {
  const total = from.year * 12 + from.month - 1 + months
  const year = Math.floor(total / 12)
  const month = total - year * 12 + 1
  return { year, month, day: Math.min(from.day, daysInMonth(year, month)) }
}
