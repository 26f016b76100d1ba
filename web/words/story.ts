/** What became of a thread, in short words. */
import type { Story } from '../api/answers.ts'
import { countWords } from './amount.ts'
import { daysWords, timeWords } from './time.ts'

type Time = Story['time']
type Clock = Pick<Story, 'time' | 'asOf'>

const DUE_OF = { delivery: 'due', beginning: 'beginning due', signature: 'signing due' } as const

/** "due 2026", "signing due April 2021"; null where no due was told. */
export function dueWords({ due }: Pick<Time, 'due'>, locale?: string): string | null {
  if (due === null) return null
  return `${DUE_OF[due.of]} ${timeWords(due.due, locale)}`
}

/** "overdue by 14 years"; null where it is not. */
export function overdueWords({ overdue }: Pick<Time, 'overdue'>): string | null {
  return overdue === null ? null : `overdue by ${daysWords(overdue.days)}`
}

/** "put off twice, first from 2017"; null where the due never moved. */
export function movedWords({ slips, advanced }: Time, locale?: string): string | null {
  const [first] = slips
  const parts = [
    first && `put off ${timesWords(slips.length)}, first from ${untilWords(first.from, locale)}`,
    advanced.length > 0 && `brought forward ${timesWords(advanced.length)}`,
  ]
  return parts.filter(Boolean).join('; ') || null
}

/** The time of a due that moves, without its "by": "2026" for `../2026`. */
export function untilWords(edtf: string, locale?: string): string {
  return timeWords(edtf.replace(/^(?:\.\.)?\//, ''), locale)
}

/** "restated 3 times over 9 years", "told once". */
export function restatedWords({ restated: { times, years } }: Pick<Time, 'restated'>): string {
  if (times <= 0) return 'told once'
  const over = years > 0 ? ` over ${countWords(years, 'year')}` : ' within a year'
  return `restated ${timesWords(times)}${over}`
}

/** "silent for 4 years", which is inferred; null where it is not silent. */
export function silentWords({ silent }: Pick<Time, 'silent'>): string | null {
  return silent === null ? null : `silent for ${countWords(silent.years, 'year')}`
}

/** "one voice", "3 voices". */
export function voicesWords({ independent }: Pick<Story['voices'], 'independent'>): string {
  return independent === 1 ? 'one voice' : countWords(independent, 'voice')
}

/** "once", "twice", "3 times". */
export function timesWords(times: number): string {
  return times === 1 ? 'once' : times === 2 ? 'twice' : countWords(times, 'time')
}

/** What a line of years shows, as a sentence or two. */
export function lineWords({ time, asOf }: Clock, locale?: string): string {
  const { first, last } = time.restated
  const told =
    first === null || last === null
      ? 'Nothing was told yet'
      : first === last
        ? `Told on ${timeWords(first, locale)}`
        : `Told from ${timeWords(first, locale)} to ${timeWords(last, locale)}, ${restatedWords(time)}`
  const moves = time.slips.map(
    ({ from, to }) => `put off from ${untilWords(from, locale)} to ${untilWords(to, locale)}`,
  )
  const clock = [dueWords(time, locale), ...moves, overdueWords(time), silentWords(time)]
  const rest = clock.filter(Boolean).join(', ')
  return `${told}${rest && `; ${rest}`}. Seen on ${timeWords(asOf, locale)}.`
}
