import { DAY } from '../../words/edtf-days.ts'

/** What a stretch of an axis is counted in. */
export type CalendarUnit = 'day' | 'month' | 'quarter' | 'year' | 'lustrum' | 'decade' | 'century'

const YEARS = { year: 1, lustrum: 5, decade: 10, century: 100 } as const

/** How many days a unit has, more or less. */
export const UNIT_DAYS: Readonly<Record<CalendarUnit, number>> = {
  ...{ day: 1, month: 30.44, quarter: 91.31 },
  ...{ year: 365.25, lustrum: 1826.25, decade: 3652.5, century: 36_525 },
}

const UNITS = ['day', 'month', 'quarter', 'year', 'lustrum', 'decade', 'century'] as const

/**
 * The day on which the unit of a day begins, or one that many units later.
 *
 * @example startOf(dayNumber(2025, 12, 5), 'month', 1) // dayNumber(2026, 1, 1)
 */
export function startOf(day: number, unit: CalendarUnit, later = 0): number {
  if (unit === 'day') return Math.floor(day) + later
  const date = new Date(Math.floor(day) * DAY)
  const [year, month] = [date.getUTCFullYear(), date.getUTCMonth()]
  if (unit === 'month') return Date.UTC(year, month + later, 1) / DAY
  if (unit === 'quarter') return Date.UTC(year, month - (month % 3) + 3 * later, 1) / DAY
  const years = YEARS[unit]
  return Date.UTC((Math.floor(year / years) + later) * years, 0, 1) / DAY
}

/** The shortest unit that is at least so many pixels wide. */
export function unitOf(pixelsPerDay: number, least: number): CalendarUnit {
  return UNITS.find((unit) => UNIT_DAYS[unit] * pixelsPerDay >= least) ?? 'century'
}
