import { Problem, quoted } from '../../core/problem.ts'

const MINUTE = 60_000
const UNITS: Readonly<Record<string, number>> = { m: MINUTE, h: 60 * MINUTE, d: 1440 * MINUTE }
/** Sites are not to be asked more often, whatever is to be watched; and a timer of Node ends after 24 days. */
const SHORTEST = MINUTE
const LONGEST = 7 * 1440 * MINUTE

/**
 * The milliseconds of a duration in minutes, hours or days: from "1m" to "7d".
 *
 * @throws Problem `misuse` for what is no such duration
 * @example durationOf('90m') // 5400000
 */
export function durationOf(words: string): number {
  const [, number = '', unit = ''] = /^(\d{1,5})([mhd])$/.exec(words) ?? []
  const milliseconds = Number(number) * (UNITS[unit] ?? 0)
  if (milliseconds >= SHORTEST && milliseconds <= LONGEST) return milliseconds
  const allowed = 'a number of minutes, hours or days such as 30m, 1h or 1d, from 1m to 7d'
  throw new Problem(
    'misuse',
    `${quoted(words)} is no duration that can be kept: it is to be ${allowed}.`,
    {
      value: words,
      allowed,
    },
  )
}
