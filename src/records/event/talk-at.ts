import type { EventOccurrence } from './occurrence.ts'

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
