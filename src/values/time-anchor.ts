import { dayNumber, daysInMonth } from '../core/day.ts'
import { parseEdtf } from '../core/edtf.ts'

/** The time that relative times count from, as precise as it is known. */
export interface Anchor {
  readonly year: number
  /** Null where only the year is known. */
  readonly month: number | null
  /** The day number; null where only the month or the year is known. */
  readonly day: number | null
  /** The day number, or the middle of what is known: for finding the nearest of several dates. */
  readonly middle: number
}

/**
 * The anchor that a date of publication gives: a day, a month or a year (a time of day is read over).
 * Null without a date, or where it is none.
 *
 * @example anchorOf('2021-04') // { year: 2021, month: 4, day: null, … }
 */
export function anchorOf(published: string | null): Anchor | null {
  const first = published === null ? null : parseEdtf(published)?.first
  if (!first || (first.month ?? 0) > 12) return null
  const { year, month, day } = first
  if (month === undefined)
    return { year, month: null, day: null, middle: dayNumber({ year, month: 7, day: 1 }) }
  if (day === undefined) {
    return {
      year,
      month,
      day: null,
      middle: dayNumber({ year, month, day: Math.ceil(daysInMonth(year, month) / 2) }),
    }
  }
  const number = dayNumber({ year, month, day })
  return { year, month, day: number, middle: number }
}
