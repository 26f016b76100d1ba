import { daysOf } from '../../core/period.ts'
import type { TimeValue } from '../../core/time.ts'
import { isEarlier } from '../earlier.ts'
import { clauseAt } from '../phrase.ts'
import { within as itemsWithin, type Range } from '../range.ts'
import type { Reading } from '../reading.ts'
import type { CommitmentCandidate } from './candidate.ts'

/** An act without the time behind it at which it was agreed on: "to build a road | last week". */
export function actToCome(reading: Reading, act: Range): Range {
  const time = itemsWithin(reading.times, act).at(-1)
  if (!time || time.to !== act.to || time.edtf === null || isToCome(reading, time)) return act
  // "To build it by the end of last year": by when is a part of what was promised.
  if (time.relation !== 'in') return act
  let to = isEarlier(reading, time.from) ? time.from - 1 : time.from
  while (reading.words[to - 1]?.tag === 'ADP') to--
  return to > act.from + 1 ? { ...act, to } : act
}

/** By when, or in which period: the time in the words of the action, else in its clause, that lies ahead. */
export function dueOf(
  reading: Reading,
  { act, sentence, trigger }: CommitmentCandidate,
): string | null {
  const clause = clauseAt(sentence, trigger)
  // "Announced on Friday that …": the time of a past verb is not that of the action.
  const told = clause?.verb.tense === 'past' && clause.verb.head <= trigger && !clause.verb.passive
  const times = [
    ...itemsWithin(reading.times, act),
    ...(clause && !told ? itemsWithin(reading.times, clause) : []),
  ]
  const { published } = reading.document
  const time = times.find(
    (t) =>
      t.edtf !== null &&
      t.edtf !== published &&
      t.every === null &&
      !t.comparison &&
      // "The partnership (2008-2023)": of what is named.
      reading.tokens[t.from - 1]?.lower !== '(' &&
      isToCome(reading, t),
  )
  return time ? (time.period ?? time.edtf) : null
}

function isToCome(reading: Reading, time: TimeValue): boolean {
  const { published } = reading.document
  if (isEarlier(reading, time.from)) return false
  if (!published) return true
  // "Prices that have trebled since spring".
  if (time.relation === 'since' && beginsBefore(time, published)) return false
  const last = ((time.edtf ?? '').split('/').at(-1) ?? '').replace('~', '')
  return last === '..' || last >= published.slice(0, last.length)
}

function beginsBefore({ edtf }: TimeValue, day: string): boolean {
  const [first, today] = [edtf === null ? null : daysOf(edtf).first, daysOf(day).first]
  return first !== null && today !== null && first < today
}
