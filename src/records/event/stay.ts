import { overlap } from '../../core/period.ts'
import type { Reading } from '../reading.ts'
import { isApart } from './journeys.ts'
import type { EventEntry } from './merge.ts'
import type { EventOccurrence } from './occurrence.ts'

/** How many sentences behind the words on a visit "he" or "I" is still on it. */
const REACH = 4

/**
 * The visit on which its visitor meets somebody: the one spoken of last. Where several are told at
 * once ("will visit Chad and Mali"), the place of the meeting tells which.
 */
export function stayOf(
  reading: Reading,
  entries: readonly EventEntry[],
  found: EventOccurrence,
): EventEntry | undefined {
  if (found.type !== 'meeting' || found.later || isApart(reading, found)) return undefined
  const fitting = entries.filter((visit) => isOnIt(reading, entries, visit, found))
  const last = Math.max(...fitting.map((visit) => lastToken(entries, visit)))
  const [stay, ...others] = fitting.filter((visit) => lastToken(entries, visit) === last)
  return others.length === 0 ? stay : undefined
}

function isOnIt(
  reading: Reading,
  entries: readonly EventEntry[],
  visit: EventEntry,
  found: EventOccurrence,
): boolean {
  const [visitor, ...hosts] = visit.parties
  const told = visit.seen.at(-1)
  if (visit.type !== 'visit' || visitor === undefined || hosts.length === 0 || !told) return false
  if (visit.status !== found.status || isBackground(told)) return false
  if (isBackground(found) && !isBehind(told, found)) return false
  if (!found.parties.includes(visitor) || !isThere(visit, hosts, found)) return false
  if (visit.date && found.date && !overlap(visit.date.edtf, found.date.edtf)) return false
  if (visit.people.length > 0)
    return found.people.some((a) => visit.people.some((b) => a.name === b.name))
  const near = found.sentence.index - sentenceOf(entries, visit) <= REACH
  return near && isSpeaker(reading, found)
}

/** "I will meet": the visitor is who speaks. */
function isSpeaker({ mentions }: Reading, { clause }: EventOccurrence): boolean {
  const [subject] = clause?.subject ?? []
  return subject !== undefined && mentions.holding(subject.head)?.deixis === 'speaker'
}

/** What is told in passing ("who visited Mali last year"), or of a time before. */
function isBackground({ clause, head }: EventOccurrence): boolean {
  const own = clause !== undefined && clause.verb.from <= head && head < clause.verb.to
  return own && (clause.link === 'relative' || clause.verb.perfect)
}

/** "Went to Lima, where he met": the clause hangs on that of the visit. */
function isBehind(told: EventOccurrence, { sentence, clause }: EventOccurrence): boolean {
  if (told.sentence !== sentence || !clause || clause.verb.perfect) return false
  return clause.parent >= 0 && sentence.clauses[clause.parent] === told.clause
}

/** No place is named, or one in the state of the host. */
function isThere({ place }: EventEntry, hosts: readonly string[], found: EventOccurrence): boolean {
  if (!found.place) return true
  if (found.place.name === place?.name) return true
  return found.place.home?.some((code) => hosts.includes(code)) ?? false
}

/** The last words that told of a visit, or of a meeting on it. */
function lastOf(entries: readonly EventEntry[], visit: EventEntry): readonly EventOccurrence[] {
  return entries.flatMap((e) => (e === visit || e.stay === visit ? e.seen.slice(-1) : []))
}

const lastToken = (entries: readonly EventEntry[], visit: EventEntry): number =>
  Math.max(...lastOf(entries, visit).map((o) => o.clause?.from ?? o.head))

const sentenceOf = (entries: readonly EventEntry[], visit: EventEntry): number =>
  Math.max(...lastOf(entries, visit).map((o) => o.sentence.index))
