import { daysOf } from '../../core/period.ts'
import type { TimeValue } from '../../core/time.ts'
import { holding } from '../range.ts'
import type { Reading } from '../reading.ts'

const MONTH = /^\d{4}-(?:0[1-9]|1[0-2])$/

/** "In January and February 2025": one period of two months. */
export function joinedMonths(reading: Reading, { period, from, to }: TimeValue): string | null {
  if (!period || !MONTH.test(period)) return null
  const joint = (at: number) => reading.words[at]?.tag === 'CCONJ'
  const next = joint(to) ? holding(reading.times, to + 1)?.period : undefined
  const last = joint(from - 1) ? holding(reading.times, from - 2)?.period : undefined
  if (next && areInARow(period, next)) return `${period}/${next}`
  return last && areInARow(last, period) ? `${last}/${period}` : null
}

function areInARow(first: string, second: string): boolean {
  if (!MONTH.test(first) || !MONTH.test(second)) return false
  const [end, start] = [daysOf(first).last, daysOf(second).first]
  return end !== null && start === end + 1
}
