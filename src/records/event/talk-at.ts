import type { Phrase } from '../phrases.ts'
import type { Reading } from '../reading.ts'
import type { EventOccurrence } from './occurrence.ts'
import { type NamedPlace, placeIn } from './place.ts'
import type { Told } from './verb-site.ts'

/**
 * Where the phrases behind a verb say that it was. What is talked of may be in another state
 * ("discussed the war in Mali"), unless the place is that of the partner ("with officials in Mali").
 */
export function placeOfVerb(
  reading: Reading,
  { soft, placed }: Told,
  phrases: readonly Phrase[],
): NamedPlace | null {
  const { at, with: along } = reading.pack.eventFrames
  const place = placeIn(reading, phrases, placed ?? at)
  if (!soft || (place?.spot && place.home?.length)) return place
  const theirs = phrases.filter((p) => phrases.some((q) => q.to === p.at && along.has(q.prep)))
  return placeIn(reading, theirs, at)
}

/** "X discussed tea with Y at a meeting": the meeting and what is said there, of one clause. */
export function isTalkAt(noun: EventOccurrence, verb: EventOccurrence): boolean {
  const same = verb.soft && !noun.soft && verb.clause !== undefined && verb.clause === noun.clause
  return same && noun.type !== 'visit' && noun.later !== true
}

/** A meeting with all whom its clause says to talk there, where these are its own and more. */
export function withTalk(
  noun: EventOccurrence,
  talk: EventOccurrence | undefined,
): EventOccurrence {
  if (!talk || talk.people.length <= noun.people.length) return noun
  const known = noun.people.every((a) => talk.people.some((b) => b.name === a.name))
  if (!known || !noun.parties.every((p) => talk.parties.includes(p))) return noun
  return { ...noun, parties: talk.parties, people: talk.people }
}
