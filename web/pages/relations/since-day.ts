/** Spans of time back from the day as of which a relation is looked at. */
export const SPANS = [
  { words: 'a month', months: 1 },
  { words: 'a year', months: 12 },
  { words: 'five years', months: 60 },
] as const

/**
 * The ISO day so many months before another; the last of its month where that has fewer days.
 *
 * @example sinceDay('2024-03-31', 1) // '2024-02-29'
 */
export function sinceDay(day: string, months: number): string {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number)
  const first = new Date(Date.UTC(year, month - 1 - months, 1))
  const last = new Date(Date.UTC(year, month - months, 0)).getUTCDate()
  first.setUTCDate(Math.min(date, last))
  return first.toISOString().slice(0, 10)
}
