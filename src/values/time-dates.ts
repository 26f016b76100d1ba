import { calendarDay, dayNumber, isDay, weekdayOf } from '../core/day.ts'
import type { EdtfDate, EdtfInterval } from '../core/edtf.ts'
import { daysOfInterval, firstDay, intervalOfDays, lastDay } from '../core/period.ts'
import type { DateParts } from '../core/time-expression.ts'
import { newYear, solarDayNumber, solarMonthLength, solarYearOf } from './solar-hijri.ts'
import type { Resolved, Scene } from './time-scene.ts'
import { resolved } from './time-scene.ts'

/** How many days a date may lie against the tense of its clause and still be the one that is meant. */
const TOLERANCE = 45

const WRITTEN = { written: true }

/** The interval of one date. */
export function single(date: EdtfDate): EdtfInterval {
  return { first: date, last: date }
}

/** Resolves the parts of a date; what was left out comes from the anchor. Null where nothing gives it. */
export function resolveDate(parts: DateParts, scene: Scene): Resolved | null {
  if (parts.calendar === 'solar-hijri' || isSolarYear(parts, scene))
    return resolveSolarDate(parts, scene)
  if (parts.year !== undefined) return writtenDate(parts, parts.year)
  if (parts.weekday !== undefined && parts.month === undefined) return resolveWeekday(parts, scene)
  if (parts.month !== undefined || parts.season !== undefined)
    return resolveWithoutYear(parts, scene)
  return null
}

/** A bare year such as 1399 is Solar Hijri where the text has spoken of that calendar. */
function isSolarYear({ year, month }: DateParts, scene: Scene): boolean {
  return scene.solar && month === undefined && year !== undefined && year >= 1200 && year < 1500
}

function writtenDate(parts: DateParts, year: number): Resolved {
  const date = dateIn(parts, year)
  return resolved(single(parts.about ? { ...date, qualifier: '~' } : date), WRITTEN)
}

function dateIn({ month, day, season, weekday, nth }: DateParts, year: number): EdtfDate {
  if (nth !== undefined && month !== undefined && weekday !== undefined)
    return nthWeekday(year, month, weekday, nth)
  const part = season === undefined ? month : season + 20
  if (part === undefined) return day === undefined ? { year } : { year, day }
  return day === undefined ? { year, month: part } : { year, month: part, day }
}

/** "the second Monday of May"; a negative number counts from the end of the month. */
function nthWeekday(year: number, month: number, weekday: number, nth: number): EdtfDate {
  const first = dayNumber({ year, month, day: 1 })
  const last = lastDay({ year, month })
  const day =
    nth > 0
      ? first + ((weekday - weekdayOf(first) + 7) % 7) + 7 * (nth - 1)
      : last - ((weekdayOf(last) - weekday + 7) % 7)
  return calendarDay(day)
}

/** The last such weekday up to the anchor for what has happened, the next one for what is to come. */
function resolveWeekday(
  { weekday = 1, which }: DateParts,
  { anchor, direction }: Scene,
): Resolved | null {
  if (!anchor || anchor.day === null) return null
  const back = (weekdayOf(anchor.day) - weekday + 7) % 7
  const forth = (7 - back) % 7
  const ahead = which === 1 ? true : which === -1 ? false : direction === 'future'
  const strict = which === 1 || which === -1
  const move = ahead ? forth || (strict ? 7 : 0) : -(back || (strict ? 7 : 0))
  return resolved(intervalOfDays(anchor.day + move, anchor.day + move))
}

/** "April 7", "in May", "last October", "the summer": the year is the one that fits best. */
function resolveWithoutYear(parts: DateParts, scene: Scene): Resolved | null {
  const centre = centreOf(scene)
  if (!centre) return null
  const dates: EdtfDate[] = []
  for (let year = centre.year - 1; year <= centre.year + 1; year++) {
    const date = dateIn(parts, year)
    if (exists(date)) dates.push(date)
  }
  const date =
    parts.which === undefined
      ? fitting(dates, centre, parts, scene)
      : which(dates, centre, parts.which)
  return date ? resolved(single(date)) : null
}

interface Centre {
  readonly year: number
  readonly middle: number
}

/** The anchor, or without one the year that was named last: it is left out where it stays the same. */
function centreOf({ anchor, last }: Scene): Centre | null {
  if (anchor) return anchor
  const { first } = last?.interval ?? {}
  return first && !first.open && last?.solarYear === undefined
    ? { year: first.year, middle: firstDay(first) }
    : null
}

function exists({ year, month, day }: EdtfDate): boolean {
  return month === undefined || day === undefined || isDay({ year, month, day })
}

/** "last October" is the latest one that is over, "next May" the first that has not begun. */
function which(
  dates: readonly EdtfDate[],
  { year, middle }: Centre,
  offset: -1 | 0 | 1,
): EdtfDate | undefined {
  if (offset === -1) return dates.findLast((date) => lastDay(date) < middle)
  if (offset === 1) return dates.find((date) => firstDay(date) > middle)
  return dates.find((date) => date.year === year)
}

function fitting(
  dates: readonly EdtfDate[],
  { year, middle }: Centre,
  parts: DateParts,
  { direction, anchor }: Scene,
): EdtfDate | undefined {
  if (!anchor) return dates.find((date) => date.year === year)
  const tolerance = parts.day === undefined ? 0 : TOLERANCE
  const fits = (date: EdtfDate) => {
    if (direction === 'past') return firstDay(date) - tolerance <= middle
    return direction === 'future' ? lastDay(date) + tolerance >= middle : true
  }
  return nearest(dates, middle, fits) ?? nearest(dates, middle, () => true)
}

function nearest(
  dates: readonly EdtfDate[],
  middle: number,
  fits: (date: EdtfDate) => boolean,
): EdtfDate | undefined {
  let best: EdtfDate | undefined
  let shortest = Infinity
  for (const date of dates) {
    const distance = Math.max(firstDay(date) - middle, middle - lastDay(date), 0)
    if (distance < shortest && fits(date)) {
      best = date
      shortest = distance
    }
  }
  return best
}

/** Resolves a year, month or day of the Solar Hijri calendar to the Gregorian days that it covers. */
function resolveSolarDate(parts: DateParts, scene: Scene): Resolved | null {
  const { year, month, day } = parts
  if (year !== undefined) return solarDate(parts, year, true)
  const anchor = scene.anchor
  if (!anchor || month === undefined) return null
  const now = solarYearOf(anchor.middle)
  const candidates = [now - 1, now, now + 1].map((y) =>
    solarDate({ ...parts, month, ...(day && { day }) }, y, false),
  )
  const spans = candidates.map((each) => each && daysOfInterval(each.interval))
  const fits = candidates.filter((_, i) => {
    const [first, last] = [spans[i]?.first ?? 0, spans[i]?.last ?? 0]
    return scene.direction === 'past'
      ? first <= anchor.middle
      : scene.direction === 'future'
        ? last >= anchor.middle
        : true
  })
  const distance = (each: Resolved | null) => {
    const { first, last } = each ? daysOfInterval(each.interval) : { first: null, last: null }
    return Math.max((first ?? Infinity) - anchor.middle, anchor.middle - (last ?? -Infinity), 0)
  }
  return fits.reduce<Resolved | null>(
    (best, each) => (distance(each) < distance(best) ? each : best),
    null,
  )
}

function solarDate({ month, day }: DateParts, year: number, written: boolean): Resolved | null {
  const options = { written, calendar: 'solar-hijri' as const, solarYear: year }
  if (month === undefined)
    return resolved(intervalOfDays(newYear(year), newYear(year + 1) - 1), options)
  const length = solarMonthLength(year, month)
  if (day !== undefined && day > length) return null
  const first = solarDayNumber({ year, month, day: day ?? 1 })
  return resolved(intervalOfDays(first, day === undefined ? first + length - 1 : first), options)
}

/** The date of a day number that lies some days off: "yesterday", "three days later". */
export function dayAt(number: number, offset: number): EdtfDate {
  return calendarDay(number + offset)
}

/** The Monday of the week of a day. */
export function mondayOf(number: number): number {
  return number - weekdayOf(number) + 1
}

/** The number of the first day of a month, counted from a month of a year. */
export function monthAt(year: number, month: number, offset: number): EdtfDate {
  const day = calendarDay(dayNumber({ year, month: month + offset, day: 1 }))
  return { year: day.year, month: day.month }
}
