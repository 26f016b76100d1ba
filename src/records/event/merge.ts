import { daysOf, includes, overlap } from '../../core/period.ts'
import type { EventWord } from '../../languages/event-frames.ts'
import type { EventDate } from './date-place.ts'
import type { EventOccurrence, Participant } from './occurrence.ts'
import type { NamedPlace } from './place.ts'

/** An event with the words that told of it so far. */
export interface EventEntry {
  type: EventWord
  parties: readonly string[]
  people: readonly Participant[]
  place: NamedPlace | null
  date: EventDate | null
  status: EventOccurrence['status']
  ordinal: number | null
  /** The visit on which it takes place. */
  readonly stay?: EventEntry | undefined
  readonly seen: EventOccurrence[]
}

/** How many of the last events a mention is compared with: the work stays linear in the text. */
const REACH = 24

/**
 * The event that an occurrence tells of again: for words that point back, the last fitting one;
 * for others, one that the same facts single out.
 */
export function knownEvent(
  entries: readonly EventEntry[],
  found: EventOccurrence,
): EventEntry | undefined {
  if (found.another) return undefined
  for (let i = entries.length - 1; i >= 0 && i >= entries.length - REACH; i--) {
    const entry = entries[i] as EventEntry
    if (!agrees(entry, found)) continue
    if (found.pointsTo ? pointsAt(entry, found) : isSame(entry, found)) return entry
  }
  return undefined
}

/** Nothing that the words say of their event speaks against this one. */
function agrees(entry: EventEntry, found: EventOccurrence): boolean {
  if (entry.ordinal !== null && found.ordinal !== null && entry.ordinal !== found.ordinal)
    return false
  if (!sameTime(entry, found) || isBefore(entry, found)) return false
  // "The meeting ended. … the upcoming summit": what is over is not to come.
  if (found.coming && entry.status === 'held') return false
  if (found.type === 'visit' && entry.type === 'visit' && isOtherWay(entry, found)) return false
  if (
    entry.status !== found.status &&
    (!found.pointsTo || (found.date !== null && entry.date === null))
  )
    return false
  const open = found.pointsTo !== null && (entry.type === 'session' || entry.type === 'forum')
  return open || !(strangers(entry.people, found.people) || isOtherPair(entry, found))
}

/**
 * The dates do not speak against each other. One that is written out outweighs a weekday some days
 * off; the days of a counted session, and of goods on their way, may differ.
 */
function sameTime(entry: EventEntry, found: EventOccurrence): boolean {
  const [known, said] = [entry.date, found.date]
  if (!known || !said || overlap(known.edtf, said.edtf)) return true
  if (entry.type === 'delivery' && found.pointsTo !== null) return true
  const days = Math.abs((daysOf(known.edtf).first ?? 0) - (daysOf(said.edtf).first ?? 0))
  if (found.ordinal !== null && found.ordinal === entry.ordinal) return days <= 31
  const points = found.pointsTo !== null && !found.specific
  return known.written !== said.written && days <= 10 && (points || shared(entry, found) >= 2)
}

/** How many people both name. */
function shared(entry: EventEntry, found: EventOccurrence): number {
  return found.people.filter((a) => entry.people.some((b) => sameName(a.name, b.name))).length
}

/** A visit goes one way: Chad's to Mali is none of Mali's to Chad, and none to Niamey. */
function isOtherWay({ parties }: EventEntry, found: EventOccurrence): boolean {
  const [visitor, ...hosts] = parties
  if (visitor === undefined || hosts.length === 0) return false
  const { people, place } = found
  if (people.some((each) => each.parties.length > 0 && !each.parties.includes(visitor))) return true
  if (place?.home?.length === 1 && !place.home.some((code) => hosts.includes(code))) return true
  return !isOccasion(found) && found.parties.length > 1 && visitor !== found.parties[0]
}

/** "Met ahead of the summit", "on the sidelines of the tenth summit": what a clause tells of is another event than its occasion. */
function isBefore(entry: EventEntry, found: EventOccurrence): boolean {
  const { clause, later = false, beside = false, ordinal, date } = found
  const last = entry.seen.at(-1)
  if (clause === undefined || last?.clause !== clause) return false
  if ((last.later ?? false) !== later) return true
  // "Two of them met within the tenth meeting of the three".
  const wider = found.occasion && found.parties.length > entry.parties.length
  // "Met on May 4 within the framework of the summit held on May 3-5".
  if (beside && date !== null && entry.date !== null && date.edtf !== entry.date.edtf) return true
  return (beside || wider) && ordinal !== null && entry.ordinal === null
}

/** "The historic meeting between A and B": two who are named are none of those known. */
function isOtherPair(entry: EventEntry, found: EventOccurrence): boolean {
  const pair = found.people.length > 1 && !found.joins && entry.people.length > 0
  return pair && shared(entry, found) === 0
}

/** True where both name people of the same party, and nobody in common. */
function strangers(known: readonly Participant[], said: readonly Participant[]): boolean {
  for (const a of said) {
    if (known.some((b) => sameName(a.name, b.name))) continue
    const rivals = known.filter((b) => b.parties.some((p) => a.parties.includes(p)))
    if (rivals.length > 0 && !rivals.some((b) => said.some((c) => sameName(c.name, b.name))))
      return true
  }
  return false
}

/** Full name and surname are one person: "Espen Barth Eide", "Eide". */
function sameName(a: string, b: string): boolean {
  return a === b || a.endsWith(` ${b}`) || b.endsWith(` ${a}`)
}

function pointsAt(entry: EventEntry, found: EventOccurrence): boolean {
  if (!found.pointsTo?.includes(entry.type)) return false
  if (found.parties.length === 0 || found.joins) return true
  if (found.specific)
    return (
      covers(entry.parties, found.parties) &&
      (entry.parties.length === found.parties.length || meetAgain(entry, found))
    )
  if (found.type !== 'visit') return shares(entry.parties, found.parties)
  return isOccasion(found) || covers(entry.parties, found.parties)
}

/** "During the visit, two firms signed": it is not said who visits whom. */
const isOccasion = ({ occasion, pointsTo, specific }: EventOccurrence): boolean =>
  occasion && pointsTo !== null && !specific

function isSame(entry: EventEntry, found: EventOccurrence): boolean {
  const counted = found.ordinal !== null && entry.ordinal === found.ordinal
  const alike = isTalk(entry.type) && isTalk(found.type) && (found.soft || counted)
  if (entry.type !== found.type && !alike) return false
  if (found.soft) return covers(entry.parties, found.parties) && isNear(entry, found)
  if (!covers(entry.parties, found.parties) && !covers(found.parties, entry.parties)) return false
  if (found.type === 'visit' || found.type === 'call') return true
  if (counted || isNextSitting(entry, found) || isSameSitting(entry, found)) return true
  const last = entry.seen.at(-1)
  if (
    last?.clause === found.clause &&
    found.clause &&
    // "On this occasion, the minister received his guest" tells of two.
    !(last?.occasion && last.type === 'other') &&
    entry.parties.length === found.parties.length
  )
    return true
  // "They will discuss fish when they meet".
  const here = entry.seen.every((o) => o.soft && o.sentence === found.sentence)
  if (here && found.type === entry.type && covers(entry.parties, found.parties)) return true
  const sameDay = entry.date !== null && entry.date.edtf === found.date?.edtf
  const named = entry.people.length === 0 && found.people.length > 1
  return (sameDay && !named) || meetAgain(entry, found)
}

/** "Said after a session of the commission …", and again so: one that neither a number nor a day sets apart. */
function isSameSitting(entry: EventEntry, found: EventOccurrence): boolean {
  if (found.type !== 'session' || !found.occasion || entry.seen.at(-1)?.occasion !== true)
    return false
  if (found.ordinal !== null || entry.ordinal !== null || !isNear(entry, found)) return false
  return entry.parties.length === found.parties.length && entry.seen[0]?.frame === found.frame
}

/** "The upcoming commission … the 8th commission": of two bodies to sit, one is told to. */
function isNextSitting(entry: EventEntry, found: EventOccurrence): boolean {
  if (found.type !== 'session' || entry.status !== 'planned' || !isNear(entry, found)) return false
  const counts = [entry.ordinal, found.ordinal].filter((n) => n !== null)
  return counts.length === 1 && entry.parties.length === found.parties.length
}

/** Without a date in common: the same people, or a title or caption that the text then tells. */
function meetAgain(entry: EventEntry, found: EventOccurrence): boolean {
  const people = shared(entry, found)
  if (people >= 2) return true
  const outside = [entry.seen[0], found].some(
    (o) => o !== undefined && OUTSIDE.has(o.sentence.block.role),
  )
  return (
    outside ||
    (people === 1 &&
      (found.people.length === 1 || entry.people.length === 1) &&
      isNear(entry, found))
  )
}

const OUTSIDE = new Set(['title', 'standfirst', 'caption', 'heading'])

function isTalk(type: EventWord): boolean {
  return type === 'meeting' || type === 'call' || type === 'session'
}

/** At most a dozen sentences lie between the words and what was last said of the event. */
function isNear(entry: EventEntry, found: EventOccurrence): boolean {
  const last = entry.seen.at(-1)
  return last !== undefined && found.sentence.index - last.sentence.index <= 12
}

function covers(known: readonly string[], said: readonly string[]): boolean {
  return said.length > 0 && said.every((p) => known.includes(p))
}

function shares(known: readonly string[], said: readonly string[]): boolean {
  return known.length === 0 || said.some((p) => known.includes(p))
}

/** Adds to an event what further words say of it. */
export function addOccurrence(entry: EventEntry, found: EventOccurrence): void {
  entry.seen.push(found)
  if (entry.parties.length < 2 && !found.joins && found.parties.length > entry.parties.length)
    entry.parties = found.parties
  // Whoever attends a forum or the summit of a bloc takes part in it beside those named first.
  if (found.joins && found.pointsTo && (entry.type === 'forum' || entry.parties.length < 2))
    entry.parties = [...new Set([...entry.parties, ...found.parties])]
  const news = found.people.filter((a) => !entry.people.some((b) => sameName(a.name, b.name)))
  if (news.length > 0) entry.people = [...entry.people, ...news]
  if (!entry.place || (found.place?.spot && !entry.place.spot))
    entry.place = found.place ?? entry.place
  if (isBetterDate(entry.date, found.date) || isOwnDate(entry, found)) entry.date = found.date
  entry.ordinal ??= found.ordinal
}

/** "Will visit Chad and Mali on May 3-9 … The visit to Mali on May 6": one of several has its own days. */
function isOwnDate({ seen, date: known }: EventEntry, { date: said, occasion }: EventOccurrence) {
  if (!known || !said || occasion || !seen[0]?.among) return false
  return known.edtf !== said.edtf && includes(known.edtf, said.edtf)
}

/** A date where none was known, one that is written out, all the days of which one was known, or the day of a known month. */
function isBetterDate(known: EventDate | null, said: EventDate | null): boolean {
  if (!known || !said) return known === null
  if (!known.written && said.written && !overlap(known.edtf, said.edtf)) return true
  if (DAY.test(said.edtf)) return MONTH.test(known.edtf) && includes(known.edtf, said.edtf)
  return said.edtf.includes('/') && includes(said.edtf, known.edtf) && DAY.test(known.edtf)
}

const DAY = /^\d{4}-\d{2}-\d{2}$/
const MONTH = /^\d{4}-\d{2}$/
