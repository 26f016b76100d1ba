import { gather } from '../../core/gather.ts'
import type { EventWord } from '../../languages/event-frames.ts'
import type { ParsedSentence } from '../../text/analysis.ts'
import type { NounGroup } from '../../text/group.ts'
import { outerNoun } from '../phrase.ts'
import { holding } from '../range.ts'
import { drop, type Reading } from '../reading.ts'
import { mentionsIn, unique } from '../speakers.ts'
import { TRIGGER } from '../triggers.ts'
import { tellingVerb } from './course.ts'
import { eventDate } from './date.ts'
import type { EventNoun } from './event-noun.ts'
import { placeAround } from './main-place.ts'
import { faultOf } from './noun-fault.ts'
import {
  hasWord,
  isStaying,
  leadAt,
  type NounSite,
  siteOf,
  withGerund,
  withName,
} from './noun-site.ts'
import { statusOfNoun } from './noun-status.ts'
import { baseOf, eventNoun } from './noun-type.ts'
import type { EventOccurrence } from './occurrence.ts'
import { ordinalIn } from './ordinal.ts'
import { NOBODY, type Participants, participantsIn, together } from './participants.ts'
import { meetingParticipants } from './partners.ts'
import { openingPhrases, placeIn, placeOfPartners, placeWithin } from './place.ts'
import { movedTo, type Said } from './status.ts'
import { venueOf } from './venue.ts'
import { hostOf, stopsIn, visitParticipants } from './visit.ts'

/** The events that the noun groups of a sentence name. */
export function nounEvents(reading: Reading, sentence: ParsedSentence): readonly EventOccurrence[] {
  const { triggers } = reading
  if (!triggers.within(sentence.from, sentence.to, TRIGGER.event)) return []
  return gather(sentence.nouns, (noun): readonly EventOccurrence[] => {
    if (!triggers.has(noun.head, TRIGGER.event)) return []
    const bare = withGerund(reading, sentence, noun)
    const named = eventNoun(reading, sentence, bare) ?? pointer(reading, bare)
    if (!named) return []
    const group = withName(reading, bare)
    const site = siteOf(reading, sentence, group, named)
    const fault = faultOf(reading, site)
    if (fault) {
      drop(reading, 'event', fault, group)
      return []
    }
    const status = statusOfNoun(reading, site)
    if (status === null) {
      drop(reading, 'event', 'the words deny that it takes place', group)
      return []
    }
    return tour(reading, site, occurrence(reading, site, status))
  })
}

/** "trips to Chad and Niger": one visit for each state. */
function tour(reading: Reading, site: NounSite, visit: EventOccurrence): EventOccurrence[] {
  const stops = visit.type === 'visit' ? stopsIn(reading, site.phrases) : []
  if (stops.length < 2) return [visit]
  const hosts = stops.flatMap(hostOf)
  const visitor = visit.parties.filter((p) => !hosts.includes(p))
  return stops.map((stop) => ({
    ...visit,
    parties: [...visitor, ...hostOf(stop)],
    place: { name: stop.name ?? '', spot: stop.kind === 'place' },
  }))
}

/** "the event", "the gathering": names whatever occasion stands before it. */
function pointer(reading: Reading, group: NounGroup): EventNoun | undefined {
  const noun = baseOf(reading, group.head)
  const { anyEvent, definite } = reading.pack.eventFrames
  if (!anyEvent.has(noun) || !definite.has(reading.tokens[group.from]?.lower ?? ''))
    return undefined
  return { type: 'other', frame: `the ${noun}`, noun }
}

function occurrence(
  reading: Reading,
  site: NounSite,
  status: Exclude<Said, null>,
): EventOccurrence {
  const { sentence, clause, group, outer, named, role, phrases } = site
  const frames = reading.pack.eventFrames
  const first = reading.tokens[group.from]?.lower ?? ''
  const another = hasWord(reading, group, frames.another) || hasWord(reading, outer, frames.another)
  const ordinal = ordinalOf(reading, site)
  const today = holding(reading.times, group.from) !== undefined
  const definite = (frames.definite.has(first) || today) && !another && ordinal === null
  const visit = named.type === 'visit'
  const ahead = hasWord(reading, group, frames.ahead)
  const there = presentAt(reading, site)
  const occasion = role.role === 'occasion'
  const brought = role.role === 'subject' || role.role === 'object'
  const told = brought && isBrought(reading, site)
  const brings = brought && isGathered(reading, site)
  const guests = { from: role.verb?.to ?? group.to, to: clause?.to ?? group.to }
  const who = brings ? together(there, participantsIn(reading, guests)) : there
  const where = visit ? new Set([...frames.at, ...frames.to]) : frames.at
  return {
    sentence,
    clause,
    status,
    another,
    ...who,
    trigger: { from: group.from, to: group.to },
    head: group.head,
    type: named.type,
    frame: named.frame,
    specific: definite && who.parties.length > 0 && namesParties(reading, site),
    pointsTo: definite ? pointed(reading, named) : null,
    introduced: brings || isIntroduced(reading, site),
    soft: false,
    coming: ahead,
    joins: told && definite && frames.attending.has(role.verb?.lemma ?? ''),
    purpose: false,
    occasion,
    told,
    later: isLater(reading, outer),
    beside: isBeside(reading, site),
    place:
      placeIn(reading, phrases, where) ??
      (visit ? null : venueOf(reading, site)) ??
      // "His meeting with the president in Oslo" may be one told before, but it may be another one.
      (definite && !visit
        ? null
        : placeOfPartners(reading, phrases, visit ? frames.to : frames.at)) ??
      (brings ? placeWithin(reading, guests) : null) ??
      (told && clause?.verb === role.verb
        ? placeIn(reading, openingPhrases(reading, clause), frames.at)
        : null) ??
      (visit ? null : placeAround(reading, site)),
    date: eventDate(reading, {
      sentence,
      clause,
      trigger: group,
      phrases,
      occasion: occasion || told,
      alone: ((definite || ahead) && !occasion && !told && !brings) || isLater(reading, outer),
      moved: brought && role.verb ? movedTo(reading, role.verb) : null,
    }),
    ordinal,
  }
}

/** A verb says that it is held; of "is due to be held" the infinitive does. */
function isBrought(reading: Reading, { role, sentence }: NounSite): boolean {
  const { verb } = role
  const telling = verb && tellingVerb(reading, sentence, verb)
  const held = telling === verb || telling?.passive === true
  return held && reading.pack.eventFrames.holding.has(telling?.lemma ?? '')
}

/** What the event is counted as; "it was the first visit in ten years" is no number of it. */
function ordinalOf(reading: Reading, { group, outer, role }: NounSite): number | null {
  const { counted: rounds, being } = reading.pack.eventFrames
  const counted =
    ordinalIn(reading, group) ??
    (rounds.has(outer.lemma.toLowerCase()) ? ordinalIn(reading, outer) : null)
  const isWhat = role.role === 'object' && being.has(role.verb?.lemma ?? '')
  return isWhat && counted === 1 ? null : counted
}

/** Who is said to take part: in an opening, its host too. */
function presentAt(reading: Reading, site: NounSite): Participants {
  const { named, role } = site
  const { anyEvent, attended } = reading.pack.eventFrames
  // "On this occasion, the minister opened a fair": whoever acts then takes part in that alone.
  if (named.type === 'other' && anyEvent.has(named.noun) && role.role === 'occasion') return NOBODY
  if (named.type === 'visit') return visitParticipants(reading, site)
  const present = meetingParticipants(reading, site)
  const hosted = named.type === 'opening' || attended.has(named.noun)
  if (hosted) return withHost(reading, site, present)
  // "The Chadian minister was in Lome for talks", in a text on Togo.
  const { about } = reading.mentions
  if (present.parties.length !== 1 || !isStaying(reading, site)) return present
  const all = withHost(reading, site, present)
  return all.parties.every((code) => about.includes(code)) ? all : present
}

/** "The meeting brought together the ministers in Oslo". */
function isGathered(reading: Reading, { role, clause }: NounSite): boolean {
  return (
    role.role === 'subject' &&
    clause?.verb === role.verb &&
    reading.pack.eventFrames.gathering.has(role.verb?.lemma ?? '')
  )
}

/** The state where a facility opens takes part, whoever else does. */
function withHost(reading: Reading, { phrases }: NounSite, present: Participants): Participants {
  const { at } = reading.pack.eventFrames
  const places = phrases.filter((p) => at.has(p.prep)).flatMap((p) => mentionsIn(reading, p))
  return together(present, { parties: unique(places.flatMap(hostOf)), people: [] })
}

/** "On the sidelines of the summit", "within the framework of the summit". */
function isBeside(reading: Reading, { sentence, group }: NounSite): boolean {
  const { asides, framing } = reading.pack.eventFrames
  const noun = outerNoun(sentence, group)
  return noun !== undefined && (asides.has(noun.lemma) || framing.has(noun.lemma))
}

/** "before the visit", "prior to the talks": what the clause tells of has another date. */
function isLater(reading: Reading, group: NounGroup): boolean {
  // "On the eve of the visit".
  return reading.pack.eventFrames.before.has(group.lemma) || leadAt(reading, group) >= 0
}

/** "the talks held with", "the ceremony for the dam": a participle or an aim right behind the noun. */
function isIntroduced(reading: Reading, { group, named }: NounSite): boolean {
  const next = reading.words[group.to]
  const works = named.type === 'opening' || named.type === 'other'
  if (works && reading.pack.eventFrames.aims.has(next?.lemma ?? '')) return true
  return next?.tag === 'VERB' && reading.pack.eventFrames.holding.has(next.lemma)
}

/** "between" or "of" behind the noun, or a bloc before it. */
function namesParties(reading: Reading, { group, phrases }: NounSite): boolean {
  if (mentionsIn(reading, { from: group.from, to: group.head }).some((m) => m.kind === 'bloc'))
    return true
  const { between, of } = reading.pack.eventFrames
  return phrases.some((p) => between.has(p.prep) || of.has(p.prep))
}

/** What a definite noun may point back to; "the committee meeting" only to a session. */
function pointed(reading: Reading, named: EventNoun): readonly EventWord[] {
  const types = reading.pack.eventFrames.pointsTo.get(named.noun) ?? [named.type]
  return named.type === 'session' && named.noun !== 'session' ? ['session'] : types
}
