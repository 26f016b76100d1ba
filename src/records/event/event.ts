import type { Evidence } from '../../core/evidence.ts'
import { gather } from '../../core/gather.ts'
import type { EventWord } from '../../languages/event-frames.ts'
import { blocs } from '../blocs.ts'
import { claimRange, evidenceOf } from '../evidences.ts'
import { type Draft, drop, type Reading } from '../reading.ts'
import type { EventRecord } from '../record.ts'
import { speakerAt } from '../speakers.ts'
import { ellipticEvents } from './elliptic.ts'
import { guestEvents } from './guests.ts'
import { placeHere } from './here.ts'
import { datedByVisits, duringVisits } from './journeys.ts'
import { addOccurrence, type EventEntry, knownEvent } from './merge.ts'
import { nounEvents } from './nouns.ts'
import type { EventOccurrence } from './occurrence.ts'
import { pairBefore } from './pair.ts'
import { seatOf } from './seat.ts'
import { stayOf } from './stay.ts'
import { isTalkAt, withTalk } from './talk-at.ts'
import { dueStatus, upcomingDate } from './upcoming.ts'
import { verbEvents } from './verbs.ts'

/** Blocks that claim nothing of an event. */
const SILENT = new Set(['question', 'byline', 'stamp', 'related', 'signature'])

/** How the nouns of a sentence tell of an event. */
const BY_NOUNS = [nounEvents, guestEvents, ellipticEvents]

/**
 * The events that a text tells of (visits, meetings, calls, sessions, forums, openings and other
 * occasions): one record an event, with every mention of it as evidence.
 */
export function events(reading: Reading): Draft<EventRecord>[] {
  const entries: EventEntry[] = []
  for (const sentence of reading.sentences) {
    if (SILENT.has(sentence.block.role)) continue
    const nouns = gather(BY_NOUNS, (way) => way(reading, sentence))
    const told = verbEvents(reading, sentence)
    if (nouns.length === 0 && told.length === 0) continue
    const verbs = told.filter(
      (v) => !(v.soft || v.purpose) || ![...nouns, ...told].some((n) => absorbs(n, v)),
    )
    const met = nouns.map((n) =>
      withTalk(
        n,
        told.find((v) => isTalkAt(n, v)),
      ),
    )
    const all = [...met, ...verbs].sort((a, b) => a.head - b.head)
    duringVisits(
      reading,
      all.map((found) => ({ found, entry: enter(reading, entries, found) })),
    )
  }
  datedByVisits(reading, entries)
  return entries.filter((entry) => isShared(reading, entry)).map((entry) => draft(reading, entry))
}

/** What is said "in a meeting" is said at that meeting; what a visit is to be for makes no event of its own. */
function absorbs(noun: EventOccurrence, verb: EventOccurrence): boolean {
  const apart = noun.clause !== verb.clause && !noun.occasion && !isWithin(noun, verb)
  if (noun === verb || noun.soft || noun.later || apart) return false
  if (verb.type === 'visit')
    // "To visit Lima for an official visit": the verb tells more.
    return noun.type === 'visit' && !noun.purpose && noun.parties.length >= verb.parties.length
  if (!verb.soft) return false
  const talks = TALKING.has(noun.type)
  return talks || (noun.type === 'visit' && verb.status === 'planned' && verb.purpose)
}

/** "Had a talk in which they discussed trade". */
function isWithin(noun: EventOccurrence, { clause, soft }: EventOccurrence): boolean {
  if (!soft || clause?.link !== 'relative' || clause.parent !== noun.clause?.index) return false
  return noun.head < clause.from && noun.sentence.clauses[clause.parent] === noun.clause
}

const TALKING: ReadonlySet<EventWord> = new Set(['meeting', 'call', 'session', 'forum'])

/** The event that an occurrence tells of, known or new; undefined where it makes none. */
function enter(
  reading: Reading,
  entries: EventEntry[],
  found: EventOccurrence,
): EventEntry | undefined {
  const one = found.further ? furtherOf(entries, found) : found
  if (!one) {
    drop(reading, 'event', 'nothing of its kind is told before it', found.trigger)
    return undefined
  }
  const told = onSameDay(reading, one) ? dateBefore(entries, one) : one
  const known = knownEvent(entries, told)
  if (known) {
    addOccurrence(known, told)
    return known
  }
  const stay = stayOf(reading, entries, told)
  const parties =
    pairBefore(reading, entries, told) ??
    (stay && told.parties.length === 1 ? stay.parties : completed(reading, told))
  const fault = faultOf(reading, told, parties)
  if (fault) {
    drop(reading, 'event', fault, found.trigger)
    return undefined
  }
  const { type, people, place, date, status, ordinal } = told
  const entry: EventEntry = {
    type,
    parties,
    people,
    place,
    date,
    status,
    ordinal,
    stay,
    seen: [found],
  }
  entries.push(entry)
  return entry
}

/** How many sentences before it the event may be told that "the next" is a further one of. */
const BEFORE = 2

/** "The ninth session was held in May. The tenth will …": what the last one was, and of whom. */
function furtherOf(
  entries: readonly EventEntry[],
  found: EventOccurrence,
): EventOccurrence | undefined {
  const last = entries.findLast(({ type }) => type !== 'visit' && type !== 'opening')
  const near = last?.seen.some((o) => found.sentence.index - o.sentence.index <= BEFORE)
  if (!last || !near || (found.ordinal !== null && last.ordinal === null)) return undefined
  return { ...found, type: last.type, parties: last.parties }
}

/** "On the same day, …", "spoke at a forum later in the day". */
function onSameDay({ tokens, pack }: Reading, { clause, date }: EventOccurrence): boolean {
  if (date || !clause) return false
  const isAt = (at: number) => (words: readonly string[]) =>
    at + words.length <= clause.to && words.every((word, i) => tokens[at + i]?.lower === word)
  for (let at = clause.from; at < clause.to; at++)
    if (pack.eventFrames.sameDay.some(isAt(at))) return true
  return false
}

/** An occurrence on the day of the event told before. */
function dateBefore(entries: readonly EventEntry[], found: EventOccurrence): EventOccurrence {
  const date = entries.at(-1)?.date ?? null
  return date && /^\d{4}-\d{2}-\d{2}$/.test(date.edtf) ? { ...found, date } : found
}

/** A ceremony or week of one state alone is its own affair. */
function isShared(reading: Reading, { type, parties, seen }: EventEntry): boolean {
  if (type !== 'other' || parties.length !== 1) return true
  drop(reading, 'event', 'only one party takes part', (seen[0] as EventOccurrence).trigger)
  return false
}

/** Why an occurrence that no known event explains makes none, or null. */
function faultOf(
  reading: Reading,
  found: EventOccurrence,
  parties: readonly string[],
): string | null {
  if (parties.length === 0) return 'no party to the event is named'
  const { pointsTo, ordinal, place, type, specific } = found
  if (type === 'visit' && parties.length < 2) return 'it is not known who visits whom'
  const alone =
    pointsTo &&
    !specific &&
    !found.introduced &&
    found.parties.length < 2 &&
    // "Before NAFO at its annual meeting".
    !found.parties.some((p) => blocs(reading).has(p)) &&
    ordinal === null &&
    place === null &&
    !isNamedForum(reading, found)
  return alone ? 'the event that it points back to is not known' : null
}

/** "Attended the Lima Ocean Forum": a name in capitals introduces it. */
function isNamedForum({ tokens, pack }: Reading, found: EventOccurrence): boolean {
  const { type, head, trigger, sentence, joins, occasion } = found
  if (type !== 'forum' || !(joins || occasion) || sentence.block.role !== 'prose') return false
  const isName = tokens[head]?.capital === true && tokens[head - 1]?.capital === true
  return isName && head - trigger.from > 1 && pack.eventFrames.nouns.has(tokens[head]?.lower ?? '')
}

/** The parties of an event that one party is named for: both that the text is about, where it takes two. */
function completed(reading: Reading, found: EventOccurrence): readonly string[] {
  const { about } = reading.mentions
  const { parties, type } = found
  const takesTwo =
    type === 'meeting' || type === 'session' || type === 'call' || isJoint(reading, found)
  const ours = takesTwo || type === 'forum' || type === 'opening'
  if (
    ours &&
    parties.length === 0 &&
    about.length === 2 &&
    (found.told || found.ordinal !== null || heldByUs(reading, found))
  )
    return about
  if (type === 'visit' && parties.length === 1 && about.length === 2) return visitOf(found, about)
  // "Met President Joe Biden at the White House".
  if (takesTwo && parties.length === 0 && found.people.length > 1)
    return found.place?.home ?? parties
  // "The Arab summit in Cairo": of those who come, the host alone is known.
  if (parties.length === 0 && isOpen(reading, found)) return found.place?.home ?? parties
  // "A first consignment left Arica": for the other one.
  const comes = type === 'delivery' && found.people.length === 0
  if (!(takesTwo || comes) || parties.length !== 1 || about.length !== 2) return parties
  const unions = blocs(reading)
  if (unions.has(parties[0] as string) && !about.every((p) => unions.has(p))) return parties
  return about.includes(parties[0] as string) ? about : parties
}

/** A forum, or "the Arab summit": many come who are not named. */
function isOpen({ tokens, pack }: Reading, { trigger, head, type }: EventOccurrence): boolean {
  if (type === 'forum') return true
  for (let i = trigger.from; i <= head; i++)
    if (pack.eventFrames.open.has(tokens[i]?.lower ?? '')) return true
  return false
}

/** "A joint press conference": of both sides. */
function isJoint(reading: Reading, { trigger, head }: EventOccurrence): boolean {
  for (let i = trigger.from; i < head; i++)
    if (reading.pack.positionFrames.joint.has(reading.tokens[i]?.lower ?? '')) return true
  return false
}

/** The visitor or the host that is not named is the other party that the text is about. */
function visitOf(
  { parties, people }: EventOccurrence,
  about: readonly string[],
): readonly string[] {
  const [known] = parties
  const visitor = people.flatMap((p) => p.parties)
  if (known === undefined || people.length === 0 || !about.includes(known)) return parties
  const other = about.filter((p) => p !== known)
  return visitor.includes(known)
    ? [known, ...other]
    : visitor.length === 0
      ? [...other, known]
      : parties
}

/** "We held a meeting": the subject is a pronoun or group that stands for the parties of the text. */
function heldByUs(reading: Reading, { clause }: EventOccurrence): boolean {
  const subject = clause?.subject[0]
  const mention = subject && reading.mentions.at(subject.from, subject.to)[0]
  return (
    mention?.kind === 'group' ||
    (mention?.kind === 'pronoun' && reading.pack.eventFrames.holding.has(clause?.verb.lemma ?? ''))
  )
}

function draft(reading: Reading, entry: EventEntry): Draft<EventRecord> {
  const first = entry.seen[0] as EventOccurrence
  const status = dueStatus(reading, entry)
  const record: EventRecord = {
    kind: 'event',
    type: entry.type,
    parties: entry.parties,
    people: entry.people.map((p) => p.name),
    place: entry.place?.name ?? hereOf(reading, first) ?? seatOf(reading, entry),
    date: upcomingDate(entry.date, status, reading.document.published),
    status,
    ordinal: entry.ordinal,
    evidence: evidences(reading, entry.seen),
    speaker: speakerAt(reading, first.head)?.name ?? null,
  }
  return {
    record,
    ...first.trigger,
    rules: [...new Set(entry.seen.map((o) => `event: ${o.frame}`))],
  }
}

/** "The committee met here": the place of the dateline. */
function hereOf(reading: Reading, { clause }: EventOccurrence): string | null {
  return clause ? (placeHere(reading, clause)?.name ?? null) : null
}

function evidences(reading: Reading, seen: readonly EventOccurrence[]): readonly Evidence[] {
  const list: Evidence[] = []
  for (const { head } of seen) {
    const next = evidenceOf(reading, claimRange(reading, head))
    if (!list.some((e) => e.start <= next.start && next.end <= e.end)) list.push(next)
  }
  return list
}
