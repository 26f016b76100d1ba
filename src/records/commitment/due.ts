import { daysOf } from '../../core/period.ts'
import type { TimeRelation, TimeValue } from '../../core/time.ts'
import type { ParsedSentence } from '../../text/analysis.ts'
import type { Clause } from '../../text/clause.ts'
import { isEarlier } from '../earlier.ts'
import { clauseAt } from '../phrase.ts'
import { holding, within as itemsWithin, type Range } from '../range.ts'
import type { Reading } from '../reading.ts'
import type { CommitmentCandidate } from './candidate.ts'

/** How a time is told by which something is to be done. */
const LIMITS: ReadonlySet<TimeRelation> = new Set(['by', 'before'])

const isLimit = ({ relation, edtf }: TimeValue) => LIMITS.has(relation) && edtf !== null

/** "Was to be finished by 2019": words that tell by when something is to be done. */
export function hasLimit(reading: Reading, range: Range): boolean {
  return itemsWithin(reading.times, range).some(isLimit)
}

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
  const inner = clauseAt(sentence, act.from)
  const times = [
    ...itemsWithin(reading.times, act),
    // "Agreed that by May Chile would build a dam".
    ...(inner && inner !== clause ? itemsWithin(reading.times, inner) : []),
    ...(clause && !told ? timesOf(reading, sentence, clause) : []),
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
      // "Had pledged to open it by 2019": by when was promised, whatever the day is.
      (isToCome(reading, t) || (isLimit(t) && act.from < t.from && t.to <= act.to)),
  )
  return time ? (time.period ?? time.edtf) : null
}

/** The times of a clause, without that of an aside before its verb: "under the pact, to be signed in May, Chile will pay". */
function timesOf(
  reading: Reading,
  { verbs }: ParsedSentence,
  clause: Clause,
): readonly TimeValue[] {
  return itemsWithin(reading.times, clause).filter(({ from }) => {
    if (from >= clause.verb.from) return true
    const before = verbs.findLast(({ to }) => clause.from <= to && to <= from)
    if (!before?.passive || before.type === 'finite') return true
    return reading.tokens[before.from - 1]?.lower !== ','
  })
}

/** Whether a time lies ahead of the day of publication, or of when it was said that it would come: "promised in 2017 to open it by 2020". */
export function isToCome(reading: Reading, time: TimeValue): boolean {
  const now = time.told ?? reading.document.published
  if (isEarlier(reading, time.from)) return false
  if (!now) return true
  // "Prices that have trebled since spring".
  if (time.relation === 'since' && beginsBefore(time, now)) return false
  if (wasForeseen(reading, time)) return true
  const last = ((time.edtf ?? '').split('/').at(-1) ?? '').replace('~', '')
  return last === '..' || last >= now.slice(0, last.length)
}

/** "Was due to open in 2019", "had been scheduled to open in May 2019". */
function wasForeseen({ sentences, words, pack }: Reading, { from }: TimeValue): boolean {
  const { raising, due } = pack.commitmentFrames
  const verbs = holding(sentences, from)?.verbs ?? []
  const last = verbs.findLastIndex(({ head }) => head < from)
  const [plan, deed] = [verbs[last - 1], verbs[last]]
  if (deed?.type !== 'infinitive' || plan?.type !== 'finite') return false
  if (plan.tense !== 'past' && !plan.perfect) return false
  return (plan.passive && raising.has(plan.lemma)) || due.has(words[plan.to]?.lemma ?? '')
}

function beginsBefore({ edtf }: TimeValue, day: string): boolean {
  const [first, today] = [edtf === null ? null : daysOf(edtf).first, daysOf(day).first]
  return first !== null && today !== null && first < today
}
