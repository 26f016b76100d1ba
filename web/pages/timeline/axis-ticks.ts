import { type CalendarUnit, startOf, UNIT_DAYS } from './calendar-unit.ts'
import type { Extent } from './extent.ts'

/** A day of the axis, and what stands at it. */
export interface AxisTick {
  readonly day: number
  readonly words: string
  /** Where a year, or a month among days, begins. */
  readonly major: boolean
}

interface Step {
  readonly unit: CalendarUnit
  readonly every: number
  /** How many pixels its words need. */
  readonly least: number
}

const DAY = 86_400_000
const STEPS: readonly Step[] = [
  { unit: 'day', every: 1, least: 34 },
  { unit: 'day', every: 7, least: 40 },
  { unit: 'month', every: 1, least: 44 },
  { unit: 'month', every: 3, least: 44 },
  ...[1, 2, 5, 10, 20, 50, 100].map((every) => ({ unit: 'year' as const, every, least: 48 })),
]

/** The ticks of an axis that is so wide, no closer than their words are. */
export function axisTicks(extent: Extent, width: number, locale?: string): AxisTick[] {
  const { unit, every } = stepOf(extent, width)
  const ticks: AxisTick[] = []
  for (let day = firstTick(extent.first, unit, every); day < extent.end; ) {
    if (day >= extent.first) ticks.push(tickAt(day, unit, locale))
    day = unit === 'day' ? nextDay(day, every) : startOf(day, unit, every)
  }
  return ticks
}

function stepOf({ first, end }: Extent, width: number): Step {
  const pixels = width / (end - first)
  const fits = ({ unit, every, least }: Step) => UNIT_DAYS[unit] * every * pixels >= least
  return STEPS.find(fits) ?? (STEPS.at(-1) as Step)
}

/** Years and quarters in their rows; weeks begin anew with each month. */
function firstTick(day: number, unit: CalendarUnit, every: number): number {
  if (unit === 'day') return startOf(day, every === 1 ? 'day' : 'month')
  const date = new Date(startOf(day, unit) * DAY)
  const past = unit === 'year' ? date.getUTCFullYear() % every : date.getUTCMonth() % every
  return startOf(day, unit, -past)
}

/** The 1st, 8th, 15th and 22nd of a month, since the 29th would stand upon the next 1st. */
function nextDay(day: number, every: number): number {
  if (every === 1) return day + 1
  const next = day + every
  const month = startOf(day, 'month', 1)
  return month - next < every - 3 ? month : next
}

function tickAt(day: number, unit: CalendarUnit, locale: string | undefined): AxisTick {
  const date = new Date(day * DAY)
  const isYear = date.getUTCMonth() === 0 && date.getUTCDate() === 1
  const isMonth = date.getUTCDate() === 1
  const major = unit === 'month' ? isYear : unit === 'day' ? isMonth : false
  const shown = unit === 'year' || (unit === 'month' && isYear) ? 'year' : unit
  const options: Intl.DateTimeFormatOptions =
    shown === 'year'
      ? { year: 'numeric' }
      : shown === 'month' || isMonth
        ? { month: 'short', ...(isYear && { year: 'numeric' }) }
        : { day: 'numeric' }
  const format = new Intl.DateTimeFormat(locale, {
    ...options,
    timeZone: 'UTC',
    calendar: 'gregory',
  })
  return { day, words: format.format(date), major }
}

/** The same without words that others would cover, or the end of the axis would cut; those of years and months stay. */
export function readable(
  ticks: readonly AxisTick[],
  at: (day: number) => number,
  width: number,
): AxisTick[] {
  const endOf = ({ day, words }: AxisTick) => at(day) + AWAY + LETTER * words.length
  return ticks.map((tick, i) => {
    const [before, next] = [ticks[i - 1], ticks[i + 1]]
    const isCovered = before?.major === true && !tick.major && endOf(before) > at(tick.day)
    const isInTheWay = !tick.major && next?.major === true && endOf(tick) > at(next.day)
    const isCut = endOf(tick) > width
    return isCovered || isInTheWay || isCut ? { ...tick, words: '' } : tick
  })
}

/** How far words stand from their tick, and how wide a letter is, more or less, in pixels. */
const AWAY = 6
const LETTER = 7
