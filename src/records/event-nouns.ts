import type { ParsedSentence } from '../text/analysis.ts'
import type { Clause } from '../text/clause.ts'
import type { NounGroup } from '../text/group.ts'
import { eventDate } from './event-date.ts'
import { baseOf, type EventNoun, eventNoun } from './event-noun-type.ts'
import type { EventOccurrence } from './event-occurrence.ts'
import { NOBODY, type Participants, participantsIn, together } from './event-participants.ts'
import { placeIn } from './event-place.ts'
import { type Said, statusOfVerb } from './event-status.ts'
import { subjectRanges } from './event-subject.ts'
import { visitParticipants } from './event-visit.ts'
import { type Role, roleOf } from './noun-role.ts'
import { type Phrase, phrasesAfter } from './phrases.ts'
import { holding } from './range.ts'
import { drop, type Reading } from './reading.ts'

/** A noun group that names an event, with all that its fields are read from. */
export interface NounSite {
  readonly sentence: ParsedSentence
  readonly clause: Clause | undefined
  readonly group: NounGroup
  readonly named: EventNoun
  readonly role: Role
  /** The phrases behind the noun; for a subject, also those behind its verb. */
  readonly phrases: readonly Phrase[]
}

/** The events that the noun groups of a sentence name. */
export function nounEvents(reading: Reading, sentence: ParsedSentence): EventOccurrence[] {
  return sentence.nouns.flatMap((group): EventOccurrence[] => {
    const named = eventNoun(reading, sentence, group) ?? pointer(reading, group)
    if (!named) return []
    const site = siteOf(reading, sentence, group, named)
    const fault = faultOf(reading, site)
    if (fault) {
      drop(reading, 'event', fault, group)
      return []
    }
    const status = statusOf(reading, site)
    if (status === null) {
      drop(reading, 'event', 'the words deny that it takes place', group)
      return []
    }
    return [occurrence(reading, site, status)]
  })
}

/** "the event", "the gathering": names whatever occasion stands before it. */
function pointer(reading: Reading, group: NounGroup): EventNoun | undefined {
  const noun = baseOf(reading, group.head)
  const { anyEvent, definite } = reading.pack.eventFrames
  if (!anyEvent.has(noun) || !definite.has(reading.tokens[group.from]?.lower ?? '')) return undefined
  return { type: 'other', frame: `the ${noun}`, noun }
}

function siteOf(reading: Reading, sentence: ParsedSentence, group: NounGroup, named: EventNoun): NounSite {
  const frames = reading.pack.eventFrames
  const clause = holding(sentence.clauses, group.head)
  const outer = partitiveOf(reading, sentence, group)
  const role = roleOf(reading, sentence, clause, outer)
  const to = clause?.to ?? sentence.to
  const limits = { of: frames.of, stops: frames.stops, participles: frames.holding }
  const opening = role.role === 'occasion' && clause !== undefined && group.to <= clause.verb.from
  const behind = phrasesAfter(reading, group.to, { ...limits, to: opening && clause ? Math.max(group.to, clause.verb.from) : to, opening })
  const verb = role.role === 'subject' ? role.verb : undefined
  const later = verb && verb.to >= group.to ? phrasesAfter(reading, verb.to, { ...limits, to }) : []
  const relative = relativePhrases(reading, sentence, group, clause)
  return { sentence, clause, group, named, role, phrases: [...behind, ...later, ...relative] }
}

/** "the meeting, which was held in Oslo": the phrases of a relative clause on the noun. */
function relativePhrases(reading: Reading, sentence: ParsedSentence, group: NounGroup, clause: Clause | undefined): readonly Phrase[] {
  const frames = reading.pack.eventFrames
  const relative = sentence.clauses.find((c) => c !== clause && c.link === 'relative' && c.from >= group.to && c.subject.includes(group))
  if (!relative || !frames.holding.has(relative.verb.lemma)) return []
  return phrasesAfter(reading, relative.verb.to, { to: relative.to, of: frames.of, stops: frames.stops })
}

/** "a round of talks", "on the sidelines of a summit": the outer noun says how the event hangs in the sentence. */
function partitiveOf(reading: Reading, sentence: ParsedSentence, group: NounGroup): NounGroup {
  const { of, partitive } = reading.pack.eventFrames
  if (group.prep < 0 || !of.has(reading.words[group.prep]?.lemma ?? '')) return group
  const outer = sentence.nouns.find((n) => n.to === group.prep)
  return outer && partitive.has(outer.lemma.toLowerCase()) ? outer : group
}

/** Why a noun group tells of no single event, or null. */
function faultOf(reading: Reading, { group, named, role, phrases }: NounSite): string | null {
  const { negative, habitual, attending } = reading.pack.eventFrames
  const plural = isPlural(reading, group, named)
  for (let i = group.from; i < group.head; i++) {
    const word = reading.tokens[i]?.lower ?? ''
    if (negative.has(word)) return 'the words say that there is none'
    if (habitual.has(word) && (plural || word !== 'annual') && !(named.type === 'session')) return 'it recurs, and no single one is meant'
  }
  if (plural && role.role === 'free' && phrases.length === 0) return 'several are meant, and none is told of'
  if (plural && role.role === 'object' && role.verb && attending.has(role.verb.lemma) && phrases.length === 0) return 'several are meant, and none is told of'
  return null
}

/** True for "meetings", "visits"; "talks" and "negotiations" are one event. */
function isPlural(reading: Reading, group: NounGroup, named: EventNoun): boolean {
  const lower = reading.tokens[group.head]?.lower ?? ''
  return lower !== named.noun && !reading.pack.eventFrames.pointsTo.has(lower)
}

function statusOf(reading: Reading, { sentence, group, role, clause }: NounSite): Said {
  const { ahead, planning, holding: brings, cancelling } = reading.pack.eventFrames
  for (let i = group.from; i < group.head; i++) if (ahead.has(reading.tokens[i]?.lower ?? '')) return 'planned'
  const behind = reading.words[group.to]
  if (behind && (behind.tag === 'VERB' || behind.tag === 'ADJ') && behind.form !== 's' && planning.has(behind.lemma) && clause?.verb.head !== group.to) return 'planned'
  if (!role.verb || role.role === 'free') return 'held'
  const { verb } = role
  const says = brings.has(verb.lemma) || cancelling.has(verb.lemma) || planning.has(verb.lemma) || verb.lemma === 'be'
  if (role.role === 'object' && !says && verb.type === 'finite' && verb.tense === 'past') return 'held'
  if (role.role === 'occasion') return verb.tense === 'future' || (verb.modal !== null && !reading.pack.reports.has(verb.lemma)) ? 'planned' : 'held'
  return statusOfVerb(reading, sentence, verb)
}

function occurrence(reading: Reading, site: NounSite, status: Exclude<Said, null>): EventOccurrence {
  const { sentence, clause, group, named, role, phrases } = site
  const frames = reading.pack.eventFrames
  const first = reading.tokens[group.from]?.lower ?? ''
  const another = between(reading, group, frames.another)
  const definite = frames.definite.has(first) && !another
  const who = named.type === 'visit' ? visitParticipants(reading, site) : participantsOf(reading, site)
  return {
    sentence, clause, status, another, ...who,
    trigger: { from: group.from, to: group.to },
    head: group.head,
    type: named.type,
    frame: named.frame,
    pointsTo: definite ? (frames.pointsTo.get(named.noun) ?? [named.type]) : null,
    soft: false,
    place: placeIn(reading, phrases, named.type === 'visit' ? new Set([...frames.at, ...frames.to]) : frames.at),
    date: eventDate(reading, { sentence, clause, trigger: group, phrases, occasion: role.role === 'occasion' }),
    ordinal: ordinalOf(reading, group),
  }
}

function between(reading: Reading, group: NounGroup, words: ReadonlySet<string>): boolean {
  for (let i = group.from; i < group.head; i++) if (words.has(reading.tokens[i]?.lower ?? '') && !reading.chart.has(i, 'ordinal')) return true
  return false
}

/** 18 for "the 18th meeting": an ordinal before the head, which belongs to no date. */
function ordinalOf(reading: Reading, group: NounGroup): number | null {
  for (let i = group.from; i < group.head; i++) {
    const item = reading.chart.find<number>(i, 'ordinal')
    if (item && !holding(reading.times, i)) return item.value
    if (reading.pack.eventFrames.firsts.has(reading.tokens[i]?.lower ?? '')) return 1
  }
  return null
}

/** Who takes part in a meeting: those behind "with", "between" and "of", the owner of the noun, the subject. */
function participantsOf(reading: Reading, site: NounSite): Participants {
  const { group, role, phrases, clause, named } = site
  const frames = reading.pack.eventFrames
  const own = participantsIn(reading, { from: group.from, to: group.head })
  const among = phrases.filter((p) => frames.between.has(p.prep) || frames.of.has(p.prep) || (frames.by.has(p.prep) && role.role !== 'occasion'))
  const partners = phrases.filter((p) => frames.with.has(p.prep))
  const named2 = together(own, ...among.map((p) => participantsIn(reading, p)), ...partners.map((p) => participantsIn(reading, p)))
  const complete = among.length > 0 && named2.parties.length > 0 && named.type !== 'call'
  if (complete || !clause || role.role === 'free') return named2
  const apart = role.role === 'subject' ? undefined : { from: Math.max(group.prep, clause.from), to: phrases.at(-1)?.to ?? group.to }
  if (role.role === 'subject') return named2
  const subject = together(NOBODY, ...subjectRanges(reading, clause, apart).map((r) => participantsIn(reading, r)))
  return together(subject, named2)
}
