import { includes, overlap } from '../../core/period.ts'
import type { Reading } from '../reading.ts'
import { unique } from '../speakers.ts'
import { TRIGGER } from '../triggers.ts'
import type { EventEntry } from './merge.ts'
import { leadAt } from './noun-site.ts'
import type { EventOccurrence } from './occurrence.ts'

/** What a sentence tells of, and the event that it became, where it became one. */
export interface Touched {
  readonly found: EventOccurrence
  readonly entry: EventEntry | undefined
}

/**
 * What takes place during a visit of the same sentence is then and there ("In Oslo on Monday, he
 * met …"); what somebody goes to a place for is there, and the host takes part. So is a meeting on the
 * sidelines of a forum.
 */
export function duringVisits(reading: Reading, all: readonly Touched[]): void {
  for (const { found: visit, entry: host } of all) {
    if (!host) continue
    if (visit.type !== 'visit') {
      besideOf(visit, host, all)
      continue
    }
    for (const { found, entry } of all) {
      if (!entry || entry === host || found.type === 'visit') continue
      if (visit.occasion && !visit.later && !isAfter(reading, visit)) {
        entry.date ??= host.date
        entry.place ??= host.place
        join(entry, host)
      } else if (isAim(reading, visit, found)) {
        entry.place ??= host.place
        // "Is expected in Lima on Tuesday for a summit".
        if (host.status === 'planned') entry.date ??= host.date
        join(entry, host)
      }
    }
  }
}

/** "Before the trip he met", "after the visit he met": what the clause tells was not there. */
export function isApart(reading: Reading, { sentence, clause, head }: EventOccurrence): boolean {
  const { triggers, words, pack } = reading
  return sentence.nouns.some(
    (n) =>
      n.from >= (clause?.from ?? head) &&
      n.to <= head &&
      triggers.has(n.head, TRIGGER.event) &&
      (pack.eventFrames.past.has(words[n.prep]?.lemma ?? '') || leadAt(reading, n) >= 0),
  )
}

/** "After the visit", "following the visit": what is told was not there. */
const isAfter = ({ words, pack }: Reading, { trigger }: EventOccurrence): boolean =>
  pack.eventFrames.past.has(words[trigger.from - 1]?.lemma ?? '')

/** "Met on the sidelines of the forum, held in Oslo": there. */
function besideOf({ beside, clause }: EventOccurrence, host: EventEntry, all: readonly Touched[]) {
  if (!beside) return
  for (const { found, entry } of all)
    if (entry && entry !== host && found.clause === clause && MET.has(entry.type))
      entry.place ??= host.place
}

/** The host takes part in what a visitor is alone named for. */
function join(entry: EventEntry, { parties }: EventEntry): void {
  const [first, second] = entry.parties
  if (second === undefined && first !== undefined && parties.includes(first))
    entry.parties = unique([first, ...parties])
}

/** "arrived in Oslo to attend a forum", "is in Oslo for talks": what the journey is for. */
function isAim(reading: Reading, visit: EventOccurrence, found: EventOccurrence): boolean {
  if (found.clause !== visit.clause || found.head < visit.head) return false
  if (reading.pack.eventFrames.aims.has(reading.words[found.trigger.from - 1]?.lemma ?? ''))
    return true
  const verb = visit.sentence.verbs.findLast((v) => v.from > visit.head && v.from <= found.head)
  return verb?.type === 'infinitive'
}

/** Meetings of a visitor with his hosts, told without a place or date, are those of his visit. */
export function datedByVisits(reading: Reading, entries: readonly EventEntry[]): void {
  for (const entry of entries) onStay(entry)
  const visits = entries.filter((e) => e.type === 'visit' && e.status === 'held')
  if (visits.length === 0) return
  for (const entry of entries) {
    const told = entry.seen[0]?.told === false
    if (
      !(MET.has(entry.type) || (entry.type === 'other' && told && entry.seen[0]?.occasion)) ||
      entry.status !== 'held' ||
      (entry.date && entry.place)
    )
      continue
    if (!entry.seen[0] || isApart(reading, entry.seen[0])) continue
    const [visit, ...others] = visits.filter((v) => isOn(v, entry) || goesOn(reading, v, entry))
    if (!visit || others.length > 0 || !meets(visit, entry)) continue
    entry.place ??= visit.place
    entry.date ??= visit.date
  }
}

/** A meeting is where and when the visit is on which it takes place; its own days are those of one among several visits. */
function onStay(entry: EventEntry) {
  const { stay, date } = entry
  if (!stay || (stay.date && date && !overlap(stay.date.edtf, date.edtf))) return
  if (date && stay.date && isTripDate(stay) && includes(stay.date.edtf, date.edtf)) stay.date = date
  entry.place ??= stay.place
  entry.date ??= stay.date
}

/** The date of one among several visits is still that of them all. */
const isTripDate = ({ seen, date }: EventEntry): boolean =>
  seen[0]?.among === true && seen[0].date?.edtf === date?.edtf

/** "He held talks on Tuesday", right behind the sentence of his visit: the visitor, by a pronoun. */
function goesOn(reading: Reading, visit: EventEntry, { parties, seen }: EventEntry): boolean {
  const [first, last] = [seen[0], visit.seen.at(-1)]
  const head = first?.clause?.subject[0]?.head
  if (!first || !last || head === undefined || first.sentence.index - last.sentence.index !== 1)
    return false
  const same = parties.length === 2 && parties.every((p) => visit.parties.includes(p))
  return same && reading.words[head]?.tag === 'PRON'
}

/** The days of both, where they are known, have one in common. */
function meets({ date: stay }: EventEntry, { date }: EventEntry): boolean {
  return !stay || !date || overlap(stay.edtf, date.edtf)
}

const MET: ReadonlySet<EventEntry['type']> = new Set(['meeting', 'opening'])

/** The same two parties, and the visitor himself among the people. */
function isOn(visit: EventEntry, { parties, people }: EventEntry): boolean {
  if (parties.length !== 2 || !parties.every((p) => visit.parties.includes(p))) return false
  return people.some((a) => visit.people.some((b) => a.name === b.name))
}
