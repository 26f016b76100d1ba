import { daysOf, edtfOfDay } from '../core/period.ts'
import type { RapporteurRecord } from './record.ts'

/** The time that a record tells of its thing, as EDTF; null where it tells none. */
export function toldTime(record: RapporteurRecord): string | null {
  switch (record.kind) {
    case 'figure':
      return record.period
    case 'commitment':
      return record.due
    case 'position':
      return null
    default:
      return record.date
  }
}

/** The days that a record itself tells, as ISO dates; null where it tells none or is open there. */
export function toldDays(record: RapporteurRecord): { first: string | null; last: string | null } {
  const edtf = toldTime(record)
  const days = edtf === null ? { first: null, last: null } : daysOf(edtf)
  return { first: isoDay(days.first), last: isoDay(days.last) }
}

function isoDay(day: number | null): string | null {
  return day === null ? null : edtfOfDay(day)
}
