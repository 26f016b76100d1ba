import type { EventVerb, EventWord } from '../languages/event-frames.ts'
import type { ParsedSentence } from '../text/analysis.ts'
import type { Clause } from '../text/clause.ts'
import type { VerbGroup } from '../text/group.ts'
import { eventDate } from './event-date.ts'
import type { EventOccurrence, EventStatus } from './event-occurrence.ts'
import { NOBODY, type Participants, participantsIn, partnersIn, together } from './event-participants.ts'
import { placeIn } from './event-place.ts'
import { statusOfVerb } from './event-status.ts'
import { subjectRanges } from './event-subject.ts'
import { hostsIn, withHosts } from './event-visit.ts'
import { clauseEnd, type Phrase, phrasesAfter } from './phrases.ts'
import { holding, type Range } from './range.ts'
import { drop, type Reading } from './reading.ts'
import { mentionsIn } from './speakers.ts'

/** A verb that may tell of an event, with its arguments. */
interface VerbSite {
  readonly sentence: ParsedSentence
  readonly clause: Clause | undefined
  readonly verb: VerbGroup
  /** The tokens of the subject; those of the clause's own for an infinitive or gerund. */
  readonly subject: readonly Range[]
  /** The tokens between the verb and its first phrase; empty for a passive. */
  readonly object: Range
  readonly phrases: readonly Phrase[]
  readonly status: EventStatus
}

/** What a verb tells of: the type of event, its participants, the frame. */
interface Told {
  readonly type: EventWord
  readonly frame: string
  readonly who: Participants
  readonly soft?: boolean
  /** Prepositions before its place, where others than "in" and "at". */
  readonly placed?: ReadonlySet<string>
  /** The tokens that name the place where no phrase does: "visited Oslo". */
  readonly place?: Range
}

type Frame = (reading: Reading, site: VerbSite) => Told | string

const FRAMES: Readonly<Partial<Record<EventVerb, Frame>>> = { meet, talk, receive, visit, travel, phone, convene }

/** The events that the verbs of a sentence tell of. */
export function verbEvents(reading: Reading, sentence: ParsedSentence): EventOccurrence[] {
  return sentence.verbs.flatMap((verb): EventOccurrence[] => {
    const kind = reading.pack.eventFrames.verbs.get(verb.lemma)
    const frame = kind && FRAMES[kind]
    if (!frame) return []
    const site = siteOf(reading, sentence, verb)
    const told = site ? frame(reading, site) : 'the words deny that it takes place'
    if (!site || typeof told === 'string') {
      drop(reading, 'event', String(told), verb)
      return []
    }
    return [occurrence(reading, site, told)]
  })
}

function siteOf(reading: Reading, sentence: ParsedSentence, verb: VerbGroup): VerbSite | undefined {
  const status = statusOfVerb(reading, sentence, verb)
  if (status === null) return undefined
  const { of, stops } = reading.pack.eventFrames
  const clause = holding(sentence.clauses, verb.head)
  const to = clause ? clauseEnd(reading, sentence, clause) : sentence.to
  const phrases = phrasesAfter(reading, verb.to, { to, of, stops })
  const object = { from: verb.to, to: Math.min(phrases[0]?.at ?? to, nextVerb(sentence, verb, to)) }
  return { sentence, clause, verb, status, phrases, subject: clause ? subjectRanges(reading, clause) : [], object }
}

function nextVerb(sentence: ParsedSentence, verb: VerbGroup, limit: number): number {
  const next = sentence.verbs.find((v) => v.from >= verb.to)
  return next ? Math.min(next.from, limit) : limit
}

function occurrence(reading: Reading, site: VerbSite, told: Told): EventOccurrence {
  const { sentence, clause, verb, phrases, status } = site
  const frames = reading.pack.eventFrames
  const named = told.place ? mentionsIn(reading, told.place).find((m) => m.kind === 'place' || m.kind === 'state') : undefined
  return {
    sentence, clause, status, ...told.who,
    trigger: { from: verb.from, to: verb.to },
    head: verb.head,
    type: told.type,
    frame: told.frame,
    pointsTo: null,
    specific: false,
    another: false,
    soft: told.soft ?? false,
    place: named ? reading.text.slice(named.start, named.end) : placeIn(reading, phrases, told.placed ?? frames.at),
    date: eventDate(reading, { sentence, clause, trigger: verb, phrases, occasion: true }),
    ordinal: null,
  }
}

const subjectOf = (reading: Reading, site: VerbSite): Participants =>
  together(NOBODY, ...site.subject.map((r) => participantsIn(reading, r)))

const behind = (reading: Reading, site: VerbSite, prepositions: ReadonlySet<string>): Participants =>
  together(NOBODY, ...site.phrases.filter((p) => prepositions.has(p.prep)).map((p) => partnersIn(reading, p, site.phrases)))

const isSeveral = (who: Participants): boolean => who.parties.length >= 2 || who.people.length >= 2

/** "X met Y", "X met with Y", "X and Y met"; no "met the demand". */
function meet(reading: Reading, site: VerbSite): Told | string {
  const { with: along } = reading.pack.eventFrames
  const object = site.verb.passive ? NOBODY : participantsIn(reading, site.object)
  const things = site.sentence.nouns.some((n) => n.from >= site.object.from && n.to <= site.object.to)
  if (things && object.parties.length === 0 && object.people.length === 0) return 'what is met is nobody'
  const who = together(subjectOf(reading, site), object, behind(reading, site, along))
  return isSeveral(who) ? { type: 'meeting', frame: '<party> meets <party>', who } : 'it is not said who met whom'
}

/** "X discussed trade with Y", "X and Y exchanged views". */
function talk(reading: Reading, site: VerbSite): Told | string {
  const { with: along, talkObjects, media } = reading.pack.eventFrames
  const needed = talkObjects.get(site.verb.lemma)
  if (needed && !holdsWord(reading, site.object, needed)) return 'nothing is said of an exchange'
  if (site.verb.passive) return 'it is not said who spoke with whom'
  const who = together(subjectOf(reading, site), behind(reading, site, along))
  if (!isSeveral(who)) return 'it is not said who spoke with whom'
  const type = site.phrases.some((p) => holdsWord(reading, p, media)) ? 'call' : 'meeting'
  return { type, frame: `<party> and <party> ${site.verb.lemma}`, who, soft: true }
}

function holdsWord(reading: Reading, range: Range, words: ReadonlySet<string>): boolean {
  for (let i = range.from; i < range.to; i++) if (words.has(reading.tokens[i]?.lower ?? '')) return true
  return false
}

/** "X received Y", "Y was received by X". */
function receive(reading: Reading, site: VerbSite): Told | string {
  const { by } = reading.pack.eventFrames
  const guest = site.verb.passive ? subjectOf(reading, site) : participantsIn(reading, site.object)
  const host = site.verb.passive ? behind(reading, site, by) : subjectOf(reading, site)
  if (guest.people.length === 0 || (host.parties.length === 0 && host.people.length === 0)) return 'who is received by whom is not said'
  if (mentionsIn(reading, site.object)[0]?.kind !== 'person' && !site.verb.passive) return 'what is received is nobody'
  return { type: 'meeting', frame: '<host> receives <guest>', who: together(host, guest) }
}

/** "X visited Oslo", "X visited the minister". */
function visit(reading: Reading, site: VerbSite): Told | string {
  const visitor = site.verb.passive ? behind(reading, site, reading.pack.eventFrames.by) : subjectOf(reading, site)
  const range = site.verb.passive ? site.subject[0] : site.object
  const first = range && mentionsIn(reading, range)[0]
  if (!first || !range) return 'the place visited is not known'
  if (visitor.parties.length === 0 && visitor.people.length === 0) return 'the visitor is not known'
  if (first.kind === 'person') return { type: 'meeting', frame: '<party> visits <person>', who: together(visitor, participantsIn(reading, range)) }
  const who = withHosts(visitor, mentionsIn(reading, range).flatMap((m) => m.parties))
  return { type: 'visit', frame: '<visitor> visits <place>', who, place: range }
}

/** "X arrived in Oslo", "X left for Oslo". */
function travel(reading: Reading, site: VerbSite): Told | string {
  const prepositions = reading.pack.eventFrames.directions.get(site.verb.lemma) ?? new Set<string>()
  const ways = site.phrases.filter((p) => prepositions.has(p.prep))
  const visitor = subjectOf(reading, site)
  const travels = site.subject.some((r) => mentionsIn(reading, r).some((m) => m.kind === 'person' || m.kind === 'office' || m.kind === 'group'))
  if (!travels || visitor.parties.length === 0) return 'nobody is said to travel'
  const where = ways.flatMap((p) => mentionsIn(reading, p)).find((m) => m.kind === 'place' || m.kind === 'state')
  if (!where) return 'no place to go to is named'
  const who = withHosts(visitor, hostsIn(reading, ways.map((p) => ({ ...p, prep: 'to' }))))
  return { type: 'visit', frame: `<visitor> ${site.verb.lemma} <place>`, who, placed: prepositions }
}

/** "X telephoned Y". */
function phone(reading: Reading, site: VerbSite): Told | string {
  const { media, with: along, to } = reading.pack.eventFrames
  const object = participantsIn(reading, site.object)
  const far = media.has(site.verb.lemma) || media.has(reading.tokens[site.verb.head]?.lower ?? '') || site.phrases.some((p) => holdsWord(reading, p, media))
  const who = together(subjectOf(reading, site), object, behind(reading, site, new Set([...along, ...to])))
  return far && isSeveral(who) ? { type: 'call', frame: '<party> telephones <party>', who } : 'nobody is said to telephone'
}

/** "The commission convened in Oslo". */
function convene(reading: Reading, site: VerbSite): Told | string {
  const { bodies, by } = reading.pack.eventFrames
  const ranges = site.verb.passive || site.object.to <= site.object.from ? site.subject : [...site.subject, site.object]
  const body = ranges.some((r) => holdsWord(reading, r, bodies))
  const who = together(subjectOf(reading, site), participantsIn(reading, site.object), behind(reading, site, by))
  if (!body && !isSeveral(who)) return 'no body is said to convene'
  return { type: body ? 'session' : 'meeting', frame: `<body> ${site.verb.lemma}s`, who }
}
