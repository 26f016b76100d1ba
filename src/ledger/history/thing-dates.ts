import { daysOf } from '../../core/period.ts'
import { outcomePhrase } from './outcome-words.ts'
import type { Statement } from './statement.ts'
import type { Act } from './story.ts'

/** True where a date lies wholly after the day of the statement that tells it. */
export function liesAhead(date: string | null, { day }: Statement): boolean {
  const { first } = date === null ? { first: null } : daysOf(date)
  return first !== null && first > day
}

/** The date where it may still come after its statement; null for one that only tells the past. */
export function ahead(date: string | null, { day }: Statement): string | null {
  if (date === null) return null
  const { last } = daysOf(date)
  return last !== null && last >= day ? date : null
}

/**
 * The due that a plan tells; where it also tells of an agreement, a day that is no later than its statement is
 * that of the agreement: "signed an agreement on Saturday to build a pipeline".
 */
export function dueOfPlan(date: string | null, statement: Statement): string | null {
  const due = ahead(date, statement)
  if (due === null || (daysOf(due).last ?? Number.POSITIVE_INFINITY) > statement.day) return due
  const bound = outcomePhrase(statement, 'signed') ?? outcomePhrase(statement, 'agreed')
  return bound === null ? due : null
}

/** What takes its time: that it was so in 2017 means that it was from some day of 2017 on. */
const BEGINNINGS: ReadonlySet<Act> = new Set<Act>(['agreed', 'signed', 'underway'])

/**
 * The day from which a deed counts: that of the thing where it is told and not after the telling,
 * else that of the telling. A year counts from its first day for what begins and from its last day
 * for what ends, opens or halts, so that "opened in 2024" comes after a halt in March 2024.
 */
export function effectiveDay(act: Act, date: string | null, { day }: Statement): number {
  if (date === null) return day
  const { first, last } = daysOf(date)
  const told = BEGINNINGS.has(act) ? (first ?? last) : (last ?? first)
  return Math.min(told ?? day, day)
}
