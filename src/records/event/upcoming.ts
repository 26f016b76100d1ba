import { daysOf } from '../../core/period.ts'
import type { EventDate } from './date.ts'
import type { EventStatus } from './occurrence.ts'

/** A month or day, or a run of these: the year comes first in each. */
const DATED = /^\d{4}-\d{2}(?:-\d{2})?(?:\/\d{4}-\d{2}(?:-\d{2})?)?$/

/**
 * When an event takes place: what is planned for "May" without a year lies ahead of the day of
 * publication, though the clause tells of the past ("they discussed the summit in May").
 */
export function upcomingDate(
  date: EventDate | null,
  status: EventStatus,
  published: string | null | undefined,
): string | null {
  if (!date || status !== 'planned' || date.written || !published || !DATED.test(date.edtf))
    return date?.edtf ?? null
  const [last, today] = [daysOf(date.edtf).last, daysOf(published).first]
  if (last === null || today === null || today - last < HALF || today - last > YEAR)
    return date.edtf
  return date.edtf.replace(/(^|\/)(\d{4})/g, (_, mark, year) => `${mark}${Number(year) + 1}`)
}

/** A year left out is the one nearest to the day of publication. */
const HALF = 183
const YEAR = 366
