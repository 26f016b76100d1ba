import { addMonths, calendarDay } from '../core/day.ts'
import type { EdtfInterval } from '../core/edtf.ts'
import { daysOfInterval, firstDay, intervalOfDays, lastDay, shiftInterval } from '../core/period.ts'
import type {
  Age,
  Defined,
  Ending,
  Part,
  Range,
  Run,
  Same,
  TimeExpression,
  Within,
} from '../core/time-expression.ts'
import { newYear, solarYearOf } from './solar-hijri.ts'
import { resolveDate, single } from './time-dates.ts'
import { joined } from './time-ranges.ts'
import {
  resolveDistant,
  resolveRecent,
  resolveShifted,
  sameIn,
  solarYearResolved,
} from './time-relative.ts'
import { toldBefore } from './time-retold.ts'
import type { Named, Resolved, Scene } from './time-scene.ts'
import { isNear, isPassed, isRemembered, resolved } from './time-scene.ts'
import { aroundDay, endingAt, runOf, stretchOf } from './time-spans.ts'

/** Resolves a time of words to days; null where neither the words nor what stands around them tell it. */
export function resolve(time: TimeExpression, scene: Scene): Resolved | null {
  switch (time.kind) {
    case 'date':
      return resolveDate(time, scene)
    case 'shifted':
      return resolveShifted(time, scene)
    case 'distant':
      return resolveDistant(time, scene)
    case 'recent':
      return resolveRecent(time, scene)
    case 'age':
      return resolveAge(time, scene)
    case 'run':
      return resolveRun(time, scene)
    case 'within':
      return resolveWithin(time, scene)
    case 'part':
      return resolvePart(time, scene)
    case 'range':
      return resolveRange(time, scene)
    case 'same':
      return resolveSame(time, scene)
    case 'defined':
      return resolveDefined(time, scene)
    case 'ending':
      return resolveEnding(time, scene)
    case 'around':
      return resolveAround(time.unit, resolve(time.day, scene))
    case 'clock':
      return time.on && resolve(time.on, scene)
    default:
      return null
  }
}

function resolveAge({ first, years }: Age, { anchor }: Scene): Resolved | null {
  const open = years === 100 ? 2 : 1
  if (first >= 100) return resolved(single({ year: first, open }), { written: true })
  if (!anchor) return null
  const century = Math.floor(anchor.year / 100) * 100
  return resolved(
    single({ year: first + (century + first > anchor.year ? century - 100 : century), open }),
  )
}

/** "the first quarter": of the year that was named, else of the one that runs, or ran before it. */
function resolveRun(run: Run, scene: Scene): Resolved | null {
  const { last, anchor } = scene
  if (isNear(scene, last) && isYear(last) && !isPassed(scene, last)) return runOf(run, last)
  if (!anchor) return null
  const solar = isNear(scene, last) ? last.solarYear : undefined
  const whole =
    solar === undefined ? resolved(single({ year: anchor.year })) : solarYearResolved(solar)
  const found = runOf(run, whole)
  const begins = found && daysOfInterval(found.interval).first
  if (
    solar !== undefined ||
    scene.direction === 'future' ||
    begins === null ||
    begins <= anchor.middle
  )
    return found
  return runOf(run, resolved(single({ year: anchor.year - 1 })))
}

function isYear({ interval: { first, last }, solarYear }: Named): boolean {
  if (!first || first.open) return false
  if (solarYear !== undefined) return last !== null && lastDay(last) - firstDay(first) > 363
  return first === last && first.month === undefined
}

function resolveWithin(time: Within, scene: Scene): Resolved | null {
  const { part, whole } = time
  const outer = resolve(whole, scene)
  if (!outer) return null
  if (part.kind === 'run') return toldBefore(time, scene) ?? runOf(part, outer)
  const { first } = outer.interval
  if (part.weekday !== undefined)
    return runOf({ kind: 'run', unit: 'day', from: part.weekday, count: 1 }, outer)
  if (!first) return null
  if (outer.solarYear !== undefined)
    return part.calendar ? resolve({ ...part, year: outer.solarYear }, scene) : null
  const found = resolve({ ...part, year: first.year }, scene)
  return found && { ...found, written: outer.written }
}

function resolvePart({ stretch, of }: Part, scene: Scene): Resolved | null {
  const whole = resolve(of, scene)
  return whole && stretchOf(stretch, whole)
}

/** A range: an end without its year takes it from the other one. */
function resolveRange(range: Range, scene: Scene): Resolved | null {
  const last = resolve(range.last, scene)
  const first = resolve(range.first, scene)
  if (!first || !last) return null
  const interval = nearer(range, first, last, scene)
  const written = first.written && last.written
  const solarYear = first.solarYear === last.solarYear ? first.solarYear : undefined
  return {
    ...resolved(interval, { written, calendar: first.calendar }),
    ...(solarYear !== undefined && { solarYear }),
  }
}

/** A start far before a written end was inferred from another year than the end's. */
function nearer(range: Range, first: Resolved, last: Resolved, scene: Scene): EdtfInterval {
  const interval = joined(range, first, last, scene.direction)
  const { first: start, last: end } = daysOfInterval(interval)
  const inferred = range.first.kind === 'date' && range.first.year === undefined && !first.written
  const years = start === null || end === null ? 0 : Math.floor((end - start) / 365.2425)
  if (!inferred || years < 1 || isOpen(interval)) return interval
  return { first: shiftInterval(interval, 12 * years).first, last: interval.last }
}

function isOpen({ first, last }: EdtfInterval): boolean {
  return first === null || last === null
}

/** "the same period", and "the same period of" another year. */
function resolveSame({ of }: Same, scene: Scene): Resolved | null {
  const context = scene.lastPeriod ?? scene.last
  if (!isRemembered(scene, context)) return null
  if (of === null) return { ...context, written: false }
  const years = yearsTo(of, context, scene)
  return years === null ? null : sameIn(context, years)
}

/** How many years the named period lies from the one that it is compared with. */
function yearsTo(of: TimeExpression, context: Named, scene: Scene): number | null {
  if (of.kind === 'shifted' && of.unit === 'year' && of.offset < 0) return of.offset
  if (of.kind === 'distant' && of.length.unit === 'year' && of.length.count !== null)
    return of.direction * of.length.count
  const year = resolve(of, scene)
  const [target, now] = [year?.interval.first, context.interval.first]
  if (!year || !target || !now) return null
  if (year.solarYear !== undefined && context.solarYear !== undefined)
    return year.solarYear - context.solarYear
  return target.year - now.year
}

/** A name and the days that the text gives it: stated days win over what the name would mean. */
function resolveDefined(time: Defined, scene: Scene): Resolved | null {
  const named = resolve(time.named, scene)
  const near = named
    ? { ...scene, direction: null, anchor: anchorNear(named, time.gives, scene) }
    : scene
  const days = resolve(time.days, near)
  if (!days) return named
  if (time.gives === 'whole') return stated(named, days)
  const edge = daysOfInterval(days.interval)
  const day = time.gives === 'first' ? edge.first : edge.last
  return day === null ? named : byEdge(time, named, day, scene)
}

/** Days without a year are those nearest to what the name means. */
function anchorNear(named: Resolved, gives: Defined['gives'], scene: Scene): Scene['anchor'] {
  const { first, last } = daysOfInterval(named.interval)
  if (first === null || last === null) return scene.anchor
  const middle =
    gives === 'first' ? first : gives === 'last' ? last : Math.round((first + last) / 2)
  const { year, month } = calendarDay(middle)
  return { year, month, day: middle, middle }
}

function stated(named: Resolved | null, days: Resolved): Resolved {
  const exact = days.interval.first?.day !== undefined
  if (named && !exact && named.interval.first?.day !== undefined) return named
  const solarYear = named?.solarYear
  return {
    ...days,
    calendar: named?.calendar ?? days.calendar,
    ...(solarYear !== undefined && { solarYear }),
  }
}

/** A year known by its first or last day; what lies within it is counted from there. */
function byEdge(time: Defined, named: Resolved | null, day: number, scene: Scene): Resolved | null {
  const first = time.gives === 'first' ? day : firstDay(addMonths(calendarDay(day + 1), -12))
  const solar = solarYearOf(first + 3)
  const isSolar = Math.abs(newYear(solar) - first) <= 2
  const whole = isSolar ? solarYearResolved(solar) : fiscalYear(first)
  if (time.named.kind === 'within' && time.named.part.kind === 'run')
    return runOf(time.named.part, whole)
  if (time.named.kind === 'run') return runOf(time.named, whole)
  const isYear =
    time.named.kind === 'date'
      ? time.named.month === undefined
      : time.named.kind === 'shifted' && time.named.unit === 'year'
  if (isYear) return whole
  return named ?? resolve(time.named, scene)
}

function fiscalYear(first: number): Resolved {
  return resolved(intervalOfDays(first, firstDay(addMonths(calendarDay(first), 12)) - 1))
}

/** "the three months ended September": counted back from the end. */
function resolveEnding({ length, end }: Ending, scene: Scene): Resolved | null {
  const last = resolve(end, scene)
  return last && length.count !== null ? endingAt(length.unit, length.count, last) : null
}

function resolveAround(unit: string, day: Resolved | null): Resolved | null {
  const { first } = day ? daysOfInterval(day.interval) : { first: null }
  return day && first !== null ? { ...day, interval: aroundDay(unit, first) } : null
}
