import { dayNumber } from '../../core/day.ts'

const DATE = /^(\d{4})-(\d\d)-(\d\d)/

/** The day of an ISO date, counted from 1970-01-01; null for none. */
export function dayOfPublication(published: string | null): number | null {
  const [, year, month, day] = DATE.exec(published ?? '') ?? []
  if (day === undefined) return null
  return dayNumber({ year: Number(year), month: Number(month), day: Number(day) })
}
