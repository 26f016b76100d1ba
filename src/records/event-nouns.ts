import type { EventWord } from '../languages/event-frames.ts'
import type { ParsedSentence } from '../text/analysis.ts'
import type { Clause } from '../text/clause.ts'
import type { NounGroup } from '../text/group.ts'
import { eventDate } from './event-date.ts'
import { baseOf, type EventNoun, eventNoun } from './event-noun-type.ts'
import type { EventOccurrence } from './event-occurrence.ts'
import { meetingParticipants } from './event-partners.ts'
import { placeIn } from './event-place.ts'
import { type Said, statusOfVerb } from './event-status.ts'
import { visitParticipants } from './event-visit.ts'
import { type Role, roleOf } from './noun-role.ts'
import { clauseEnd, type Phrase, phrasesAfter } from './phrases.ts'
import { holding } from './range.ts'
import { drop, type Reading } from './reading.ts'

/** A noun group that names an event, with all that its fields are read from. */
export interface NounSite {
  readonly sentence: ParsedSentence
  readonly clause: Clause | undefined
  readonly group: NounGroup
  /** The noun group around it, where it is part of one: "the third round" of talks; else the group itself. */
  readonly outer: NounGroup
  readonly named: EventNoun
  readonly role: Role
  /** The phrases behind the noun; for a subject, also those behind its verb. */
  readonly phrases: readonly Phrase[]
  /** The verb of a relative clause that tells of the event: "which was held in Oslo". */
  readonly relative: Clause | undefined
}

/** The events that the noun groups of a sentence name. */
export function nounEvents(reading: Reading, sentence: ParsedSentence): EventOccurrence[] {
  return sentence.nouns.flatMap((bare): EventOccurrence[] => {
    const named = eventNoun(reading, sentence, bare) ?? pointer(reading, bare)
    if (!named) return []
    const group = withName(reading, bare)
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

/** A noun group with the name right before it: "the Arab League (AL) summit". */
function withName(reading: Reading, group: NounGroup): NounGroup {
  const before = holding(reading.mentions.list, group.from - 1)
  if (!before || before.to !== group.from || before.form === 'pronoun') return group
  const from = reading.words[before.from - 1]?.tag === 'DET' ? before.from - 1 : before.from
  return { ...group, from, prep: reading.words[from - 1]?.tag === 'ADP' ? from - 1 : -1 }
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
  const to = clause ? clauseEnd(reading, sentence, clause) : sentence.to
  const limits = { of: frames.of, stops: frames.stops, participles: frames.holding }
  const opening = role.role === 'occasion' && clause !== undefined && group.to <= clause.verb.from
  const behind = phrasesAfter(reading, group.to, { ...limits, to: opening && clause ? Math.max(group.to, clause.verb.from) : to, opening })
  const verb = role.role === 'subject' ? role.verb : undefined
  const later = verb && verb.to >= group.to ? phrasesAfter(reading, verb.to, { ...limits, to }) : []
  const relative = relativeOf(reading, sentence, group, clause)
  const more = relative ? phrasesAfter(reading, relative.verb.to, { to: clauseEnd(reading, sentence, relative), of: frames.of, stops: frames.stops }) : []
  return { sentence, clause, group, outer, named, role, relative, phrases: [...behind, ...later, ...more] }
}

/** "the meeting, which was held in Oslo": the relative clause that tells of the event. */
function relativeOf(reading: Reading, sentence: ParsedSentence, group: NounGroup, clause: Clause | undefined): Clause | undefined {
  const { holding: brings, stops } = reading.pack.eventFrames
  if (clause && brings.has(clause.verb.lemma)) {
    for (let i = group.to; i < clause.verb.from; i++) if (stops.has(reading.words[i]?.lemma ?? '')) return clause
  }
  return sentence.clauses.find((c) => c !== clause && c.link === 'relative' && c.from >= group.to && brings.has(c.verb.lemma) && (c.subject.some((n) => n.head === group.head) || c.verb.passive))
}

/** "a round of talks", "on the sidelines of a summit": the outer noun says how the event hangs in the sentence. */
function partitiveOf(reading: Reading, sentence: ParsedSentence, group: NounGroup): NounGroup {
  const { of, partitive } = reading.pack.eventFrames
  if (group.prep < 0 || !of.has(reading.words[group.prep]?.lemma ?? '')) return group
  const outer = sentence.nouns.find((n) => n.to === group.prep)
  return outer && partitive.has(outer.lemma.toLowerCase()) ? outer : group
}

/** Why a noun group tells of no single event, or null. */
function faultOf(reading: Reading, { sentence, group, named, role, phrases }: NounSite): string | null {
  const frames = reading.pack.eventFrames
  const { negative, habitual, attending, manner, media } = frames
  const outer = group.prep >= 0 ? sentence.nouns.find((n) => n.to === group.prep) : undefined
  if (outer && manner.has(outer.lemma)) return 'it says how another event is held'
  if (media.has(named.noun) && manner.has(reading.words[group.prep]?.lemma ?? '')) return 'it says how another event is held'
  if (outer && frames.amounts.has(outer.lemma) && frames.of.has(reading.words[group.prep]?.lemma ?? '')) return 'it speaks of such events in general'
  const plural = isPlural(reading, group, named)
  const mass = plural || reading.words[group.from]?.tag !== 'DET'
  if (mass && role.role === 'object' && role.verb && frames.fostering.has(role.verb.lemma)) return 'it speaks of such events in general'
  if (role.role === 'object' && role.verb && role.verb.to <= group.from && frames.being.has(role.verb.lemma)) return 'it says what something is'
  if (frames.weak.has(named.noun) && !(role.role === 'object' && role.verb && frames.holding.has(role.verb.lemma)) && ordinalOf(reading, group) === null) return 'nobody is said to hold it'
  const behind = sentence.nouns.find((n) => n.prep === group.to && frames.of.has(reading.words[n.prep]?.lemma ?? ''))
  if (frames.partitive.has(named.noun) && behind) return 'the noun behind it names the event'
  for (let i = group.from; i < group.head; i++) {
    const word = reading.tokens[i]?.lower ?? ''
    if (negative.has(word)) return 'the words say that there is none'
    if (habitual.has(word) && (plural || word !== 'annual') && !(named.type === 'session')) return 'it recurs, and no single one is meant'
  }
  if (plural && role.role === 'free' && phrases.length === 0 && !hasWord(reading, group, frames.ahead)) return 'several are meant, and none is told of'
  if (plural && role.role === 'object' && role.verb && attending.has(role.verb.lemma) && phrases.length === 0) return 'several are meant, and none is told of'
  return null
}

/** True for "meetings", "visits"; "talks" and "negotiations" are one event. */
function isPlural(reading: Reading, group: NounGroup, named: EventNoun): boolean {
  const lower = reading.tokens[group.head]?.lower ?? ''
  return lower !== named.noun && !reading.pack.eventFrames.pointsTo.has(lower)
}

function statusOf(reading: Reading, { sentence, group, outer, role, clause, relative }: NounSite): Said {
  const { ahead, planning, holding: brings, cancelling } = reading.pack.eventFrames
  if (hasWord(reading, group, ahead) || hasWord(reading, outer, ahead)) return 'planned'
  const behind = reading.words[group.to]
  if (behind && (behind.tag === 'VERB' || behind.tag === 'ADJ') && behind.form !== 's' && planning.has(behind.lemma) && clause?.verb.head !== group.to) return 'planned'
  if (relative && (relative.verb.tense === 'future' || relative.verb.modal)) return 'planned'
  if (!role.verb || role.role === 'free') return 'held'
  const { verb } = role
  const says = brings.has(verb.lemma) || cancelling.has(verb.lemma) || planning.has(verb.lemma) || verb.lemma === 'be'
  if (role.role === 'object' && !says && verb.type === 'finite' && verb.tense === 'past') return 'held'
  if (role.role === 'occasion') return verb.tense === 'future' || (verb.modal !== null && !reading.pack.reports.has(verb.lemma)) ? 'planned' : 'held'
  return statusOfVerb(reading, sentence, verb)
}

function occurrence(reading: Reading, site: NounSite, status: Exclude<Said, null>): EventOccurrence {
  const { sentence, clause, group, outer, named, role, phrases } = site
  const frames = reading.pack.eventFrames
  const first = reading.tokens[group.from]?.lower ?? ''
  const another = hasWord(reading, group, frames.another) || hasWord(reading, outer, frames.another)
  const ordinal = ordinalOf(reading, group) ?? (frames.counted.has(outer.lemma) ? ordinalOf(reading, outer) : null)
  const definite = frames.definite.has(first) && !another && ordinal === null
  const who = named.type === 'visit' ? visitParticipants(reading, site) : meetingParticipants(reading, site)
  return {
    sentence, clause, status, another, ...who,
    trigger: { from: group.from, to: group.to },
    head: group.head,
    type: named.type,
    frame: named.frame,
    specific: definite && who.parties.length > 0 && phrases.some((p) => frames.between.has(p.prep) || frames.of.has(p.prep)),
    pointsTo: definite ? pointed(reading, named) : null,
    soft: false,
    purpose: false,
    occasion: role.role === 'occasion',
    told: role.role !== 'free' && role.role !== 'occasion' && role.verb !== undefined && frames.holding.has(role.verb.lemma),
    place: placeIn(reading, phrases, named.type === 'visit' ? new Set([...frames.at, ...frames.to]) : frames.at),
    date: eventDate(reading, { sentence, clause, trigger: group, phrases, occasion: role.role === 'occasion' || (role.role !== 'free' && frames.holding.has(role.verb?.lemma ?? '')) }),
    ordinal,
  }
}

/** What a definite noun may point back to; "the committee meeting" only to a session. */
function pointed(reading: Reading, named: EventNoun): readonly EventWord[] {
  const types = reading.pack.eventFrames.pointsTo.get(named.noun) ?? [named.type]
  return named.type === 'session' && named.noun !== 'session' ? ['session'] : types
}

function hasWord(reading: Reading, group: NounGroup, words: ReadonlySet<string>): boolean {
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
