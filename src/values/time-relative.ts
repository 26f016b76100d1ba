import type { EdtfDate, EdtfInterval } from '../core/edtf.ts'
import { daysOfInterval, intervalOfDays, shiftInterval } from '../core/period.ts'
import type { Distant, Length, Recent, Shifted } from '../core/time-expression.ts'
import { newYear, solarDay, solarDayNumber, solarYearOf } from './solar-hijri.ts'
import type { Anchor } from './time-anchor.ts'
import { dayAt, mondayOf, monthAt, single } from './time-dates.ts'
import type { Named, Resolved, Scene } from './time-scene.ts'
import { isNear, isPassed, isRemembered, resolved } from './time-scene.ts'

/** A unit some places from the present one or from the one named last: "last year", "that month". */
export function resolveShifted(shifted: Shifted, scene: Scene): Resolved | null {
  if (shifted.calendar === 'solar-hijri')
    return shifted.unit === 'month' ? solarMonthAt(shifted, scene) : solarYearAt(shifted, scene)
  if (shifted.fiscal) return null
  if (shifted.base === 'context') {
    const found = fromContext(shifted, scene)
    if (found || shifted.bound) return found
  }
  return scene.anchor && fromAnchor(shifted, scene.anchor, scene)
}

function solarYearAt(
  { offset, base }: Shifted,
  { anchor, last, ...scene }: Scene,
): Resolved | null {
  const near =
    base === 'context' && last && isNear({ anchor, last, ...scene }, last)
      ? last.solarYear
      : undefined
  const now = near ?? (anchor && solarYearOf(anchor.middle))
  if (now === null || (near === undefined && !isSureSolarYear(anchor))) return null
  return solarYearResolved(now + offset)
}

function solarMonthAt({ offset }: Shifted, { anchor }: Scene): Resolved | null {
  if (!anchor || anchor.day === null) return null
  const { year, month } = solarDay(anchor.day)
  const first = solarDayNumber({ year, month: month + offset, day: 1 })
  const interval = intervalOfDays(
    first,
    solarDayNumber({ year, month: month + offset + 1, day: 1 }) - 1,
  )
  return resolved(interval, { calendar: 'solar-hijri', solarYear: solarYearOf(first) })
}

/** In March, a month without its day does not tell which Solar Hijri year it lies in. */
function isSureSolarYear(anchor: Anchor | null): boolean {
  return anchor !== null && (anchor.day !== null || (anchor.month !== null && anchor.month !== 3))
}

/** A whole Solar Hijri year. */
export function solarYearResolved(year: number, written = false): Resolved {
  const interval = intervalOfDays(newYear(year), newYear(year + 1) - 1)
  return resolved(interval, { calendar: 'solar-hijri', solarYear: year, written })
}

function fromContext({ unit, offset }: Shifted, scene: Scene): Resolved | null {
  const { last, lastDay } = scene
  if (unit === 'day') {
    if (!isNear(scene, lastDay)) return null
    const day = daysOfInterval(lastDay.interval)
    const end = offset > 0 ? day.last : day.first
    return end === null ? null : resolved(single(dayAt(end, offset)))
  }
  if (!isNear(scene, last)) return null
  if (unit === 'year' && offset === 0 && isPassed(scene, last)) return null
  if (unit === 'year' && last.solarYear !== undefined)
    return solarYearResolved(last.solarYear + offset)
  const { first } = last.interval
  if (!first || (unit !== 'year' && first.month === undefined)) return null
  return unitOf(first, unit, offset)
}

function unitOf(date: EdtfDate, unit: Shifted['unit'], offset: number): Resolved | null {
  const { year, month } = date
  if (unit === 'year') return resolved(single({ year: year + offset }))
  if (unit === 'decade')
    return resolved(single({ year: Math.floor(year / 10 + offset) * 10, open: 1 }))
  if (unit === 'century')
    return resolved(single({ year: Math.floor(year / 100 + offset) * 100, open: 2 }))
  if (month === undefined || month > 12) return null
  if (unit === 'month') return resolved(single(monthAt(year, month, offset)))
  if (unit === 'quarter' || unit === 'half')
    return monthsOf(year, month, offset, unit === 'quarter' ? 3 : 6)
  const day = daysOfInterval(single(date)).first
  return day === null || date.day === undefined ? null : weekOf(day, unit, offset)
}

function monthsOf(year: number, month: number, offset: number, length: number): Resolved {
  const start = Math.floor((month - 1) / length) * length + 1 + offset * length
  return resolved({ first: monthAt(year, start, 0), last: monthAt(year, start, length - 1) })
}

function weekOf(day: number, unit: Shifted['unit'], offset: number): Resolved {
  const monday = mondayOf(day) + 7 * offset
  return unit === 'weekend'
    ? resolved(intervalOfDays(monday + 5, monday + 6))
    : resolved(intervalOfDays(monday, monday + 6))
}

function fromAnchor({ unit, offset }: Shifted, anchor: Anchor, scene: Scene): Resolved | null {
  if (unit === 'day')
    return anchor.day === null ? null : resolved(single(dayAt(anchor.day, offset)))
  const date: EdtfDate = {
    year: anchor.year,
    ...(anchor.month !== null && { month: anchor.month }),
    ...(anchor.day !== null && dayAt(anchor.day, 0)),
  }
  const past = unit === 'weekend' && offset === 0 && scene.direction !== 'future'
  if (past && anchor.day !== null && anchor.day < mondayOf(anchor.day) + 5)
    return unitOf(date, unit, -1)
  return unitOf(date, unit, offset)
}

const MONTHS: Partial<Record<Length['unit'], number>> = {
  month: 1,
  quarter: 3,
  half: 6,
  year: 12,
  decade: 120,
  century: 1200,
}
const DAYS: Partial<Record<Length['unit'], number>> = { day: 1, weekend: 7, week: 7 }

/** "two years ago", "in three weeks", "a month later": as precise as the unit that was counted. */
export function resolveDistant(distant: Distant, scene: Scene): Resolved | null {
  const { length, direction, base, about } = distant
  if (length.count === null) return null
  const count = length.count * direction
  const found =
    base === 'now'
      ? distantFromNow(length.unit, count, scene.anchor)
      : distantFromContext(length.unit, count, scene)
  return found && about ? approximate(found) : found
}

function approximate(time: Resolved): Resolved {
  const { first, last } = time.interval
  if (!first || first !== last) return time
  return { ...time, interval: single({ ...first, qualifier: '~' }) }
}

function distantFromNow(
  unit: Length['unit'],
  count: number,
  anchor: Anchor | null,
): Resolved | null {
  if (!anchor) return null
  const months = (MONTHS[unit] ?? 0) * count
  if (months !== 0) {
    if (months % 12 === 0 && unit !== 'month')
      return resolved(single({ year: anchor.year + months / 12 }))
    return anchor.month === null || !Number.isInteger(months)
      ? null
      : resolved(single(monthAt(anchor.year, anchor.month, months)))
  }
  if (anchor.day === null) return null
  if (unit === 'week' && count < 0) return weekOf(anchor.day, 'week', Math.round(count))
  const hours = unit === 'hour' ? count / 24 : 0
  const days =
    DAYS[unit] === undefined ? Math.trunc(hours) : Math.round((DAYS[unit] as number) * count)
  return resolved(single(dayAt(anchor.day, days)))
}

function distantFromContext(unit: Length['unit'], count: number, scene: Scene): Resolved | null {
  const months = (MONTHS[unit] ?? 0) * count
  const context =
    months !== 0 ? (count < 0 ? (scene.lastPeriod ?? scene.last) : scene.last) : scene.lastDay
  if (!isRemembered(scene, context)) return null
  if (months !== 0)
    return months % 12 === 0
      ? sameIn(context, months / 12)
      : resolved(shiftInterval(context.interval, months))
  const days = DAYS[unit]
  const { last, first } = daysOfInterval(context.interval)
  const end = count > 0 ? last : first
  return days === undefined || end === null
    ? null
    : resolved(single(dayAt(end, Math.round(days * count))))
}

/** The same period some years off, in the calendar that it was named in. */
export function sameIn(context: Named | Resolved, years: number): Resolved {
  const { interval, solarYear } = context
  const shifted = shiftInterval(interval, 12 * years)
  if (solarYear === undefined) return resolved(shifted)
  return resolved(solarAligned(interval, solarYear, years) ?? shifted, {
    calendar: 'solar-hijri',
    solarYear: solarYear + years,
  })
}

/** Solar Hijri months start on other Gregorian days from year to year: count them from the new year. */
function solarAligned(interval: EdtfInterval, year: number, years: number): EdtfInterval | null {
  const { first, last } = daysOfInterval(interval)
  if (first === null || last === null || interval.first?.day === undefined) return null
  const whole = last === newYear(year + 1) - 1
  const start = newYear(year + years) + first - newYear(year)
  const end = whole ? newYear(year + years + 1) - 1 : newYear(year + years) + last - newYear(year)
  return intervalOfDays(start, end)
}

/** "the past 11 months", "the next two weeks": that many units, up to the anchor or after it. */
export function resolveRecent({ length, direction, base }: Recent, scene: Scene): Resolved | null {
  const { anchor } = scene
  const { count, unit } = length
  if (count === null) return null
  if (base === 'context' && isNear(scene, scene.last)) return followed(length, scene.last)
  const months = (MONTHS[unit] ?? 0) * count
  const known = direction === -1 && months >= 2 ? namedOfLength(months, scene) : null
  if (known) return { ...known, written: false }
  if (!anchor) return null
  if (months > 0) return recentMonths(months, direction, anchor)
  const days = (DAYS[unit] ?? 0) * count
  if (days === 0 || anchor.day === null || !Number.isInteger(days)) return null
  return resolved(
    direction < 0
      ? intervalOfDays(anchor.day - days, anchor.day - 1)
      : intervalOfDays(anchor.day + 1, anchor.day + days),
  )
}

/** "the two years that followed": that many units behind the time named last. */
function followed({ count, unit }: Length, { interval }: Named): Resolved | null {
  const months = (MONTHS[unit] ?? 0) * (count ?? 0)
  const { last } = interval
  if (!last || months === 0 || !Number.isInteger(months)) return null
  if (last.month !== undefined && last.month <= 12 && last.day === undefined)
    return resolved({
      first: monthAt(last.year, last.month, 1),
      last: monthAt(last.year, last.month, months),
    })
  if (last.month !== undefined || months % 12 !== 0) return null
  return resolved({ first: { year: last.year + 1 }, last: { year: last.year + months / 12 } })
}

function recentMonths(months: number, direction: -1 | 1, anchor: Anchor): Resolved | null {
  const { year, month } = anchor
  if (!Number.isInteger(months)) return null
  if (month === null) {
    if (months % 12 !== 0) return null
    const years = months / 12
    const [first, last] = direction < 0 ? [year - years, year - 1] : [year + 1, year + years]
    return resolved({ first: { year: first }, last: { year: last } })
  }
  const [first, last] = direction < 0 ? [-months, -1] : [1, months]
  return resolved({ first: monthAt(year, month, first), last: monthAt(year, month, last) })
}

/** A period with both its days that was named shortly before and is about as long. */
function namedOfLength(months: number, scene: Scene): Resolved | null {
  for (const named of scene.periods) {
    const { first, last } = daysOfInterval(named.interval)
    if (first === null || last === null || named.interval.first === named.interval.last) continue
    if (!isRemembered(scene, named)) return null
    const recent =
      !scene.anchor || (last <= scene.anchor.middle && last >= scene.anchor.middle - 366)
    if (recent && Math.abs(last - first + 1 - months * 30.44) <= 16) return named
  }
  return null
}
