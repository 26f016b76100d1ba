import { formatEdtf } from '../../core/edtf.ts'
import { daysOf, intervalOfDays } from '../../core/period.ts'
import { holding, type Range, within } from '../range.ts'
import type { Reading } from '../reading.ts'
import type { DatePlace, EventDate } from './date-place.ts'

/** A day, and whether it stands beside the words of what takes place. */
interface FoundDate {
  readonly date: EventDate | null
  readonly isNear: boolean
}

/** "A four-day visit on Tuesday": from the day on which it begins, or up to that on which it ends, all days that it lasts. */
export function lasting(
  reading: Reading,
  place: DatePlace,
  { date, isNear }: FoundDate,
): EventDate | null {
  const { first: day, last } = date ? daysOf(date.edtf) : { first: null, last: null }
  if (!date || day === null || day !== last) return date
  const days = daysThatItLasts(reading, place)
  if (days < 2) return date
  const first = isEnding(reading, place, isNear) ? day - days + 1 : day
  return { written: date.written, edtf: formatEdtf(intervalOfDays(first, first + days - 1)) }
}

function daysThatItLasts(reading: Reading, { trigger, visit, phrases }: DatePlace): number {
  const last = visit ? phrases.at(-1) : undefined
  const own = { from: beginOf(reading, trigger), to: last ? last.to : trigger.to }
  const length = within(reading.times, own).find(
    (t) => t.duration !== null && isVisit(reading, t, own),
  )
  return Number(/^P(\d+)D$/.exec(length?.duration ?? '')?.[1] ?? 0)
}

/** "Two days of talks" begins with its days. */
function beginOf(reading: Reading, { from }: Range): number {
  const isOf = reading.pack.eventFrames.of.has(reading.tokens[from - 1]?.lower ?? '')
  const length = isOf ? holding(reading.times, from - 2) : undefined
  return length?.to === from - 1 && length.duration !== null ? length.from : from
}

/** "A two-day official visit": the length is that of the visit or meeting itself. */
function isVisit(reading: Reading, time: { readonly to: number }, { to }: Range): boolean {
  const { nouns } = reading.pack.eventFrames
  for (let i = time.to; i < to && i < time.to + 4; i++)
    if (nouns.has(reading.words[i]?.lemma ?? '')) return true
  return false
}

/** "Wound up a visit on Friday", "the talks ended then", "signed a pact at the end of talks", "left after a visit": the day is its last. */
function isEnding(reading: Reading, place: DatePlace, isNear: boolean): boolean {
  const { clause, trigger } = place
  const { ending, returning, past, ends } = reading.pack.eventFrames
  // "Signed a pact on Friday after a visit"; of "after a visit on Friday" it is not known.
  if (past.has(before(reading, place, 1))) return !isNear
  if (ends.has(before(reading, place, 2))) return true
  if (endsBehind(reading, place)) return true
  const { verb } = clause ?? {}
  if (!verb) return false
  const isSubject = clause?.subject.some((n) => n.from < trigger.to && trigger.from < n.to)
  if (isSubject) return !verb.passive && ending.has(verb.lemma)
  return verb.head < trigger.to && (ending.has(verb.lemma) || returning.has(verb.lemma))
}

/** "A two-day meeting that ended yesterday": a clause on what takes place. */
function endsBehind(reading: Reading, { sentence, trigger }: DatePlace): boolean {
  const { ending } = reading.pack.eventFrames
  return sentence.clauses.some(
    ({ link, verb }) =>
      link === 'relative' &&
      verb.from >= trigger.to &&
      verb.from <= trigger.to + NEAR &&
      !verb.passive &&
      ending.has(verb.lemma) &&
      reading.words[verb.to]?.tag !== 'DET',
  )
}

/** How far behind it the verb of such a clause may stand, in tokens. */
const NEAR = 8

/** The word that stands so many words before what takes place, articles apart: "at the _end_ of a visit". */
function before(reading: Reading, { trigger }: DatePlace, words: number): string {
  let at = beginOf(reading, trigger)
  for (let left = words; left > 0; ) {
    at--
    if (reading.words[at]?.tag !== 'DET') left--
    if (at < 0) return ''
  }
  return reading.words[at]?.lemma ?? ''
}
