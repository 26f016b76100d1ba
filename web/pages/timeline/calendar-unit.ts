/** What a stretch of an axis is counted in. */
export type CalendarUnit = 'day' | 'month' | 'year' | 'decade'

const DAY = 86_400_000

/** How many days a unit has, more or less. */
export const UNIT_DAYS: Readonly<Record<CalendarUnit, number>> = {
  ...{ day: 1, month: 30.44, year: 365.25, decade: 3652.5 },
}

/** The units from the shortest to the longest. */
export const UNITS = ['day', 'month', 'year', 'decade'] as const

/**
 * The day on which the unit of a day begins, or one that many units later.
 *
 * @example startOf(dayNumber(2025, 12, 5), 'month', 1) // dayNumber(2026, 1, 1)
 */
export function startOf(day: number, unit: CalendarUnit, later = 0): number {
  if (unit === 'day') return Math.floor(day) + later
  const date = new Date(Math.floor(day) * DAY)
  const year = date.getUTCFullYear()
  if (unit === 'month') return Date.UTC(year, date.getUTCMonth() + later, 1) / DAY
  if (unit === 'year') return Date.UTC(year + later, 0, 1) / DAY
  return Date.UTC(Math.floor(year / 10) * 10 + 10 * later, 0, 1) / DAY
}

/** The shortest unit that is at least so many pixels wide. */
export function unitOf(pixelsPerDay: number, least: number): CalendarUnit {
  return UNITS.find((unit) => UNIT_DAYS[unit] * pixelsPerDay >= least) ?? 'decade'
}
