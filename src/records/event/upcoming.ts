import { daysOf } from '../../core/period.ts'
import type { Reading } from '../reading.ts'
import type { EventDate } from './date-place.ts'
import type { EventEntry } from './merge.ts'
import type { EventOccurrence, EventStatus } from './occurrence.ts'

/** A month or day, or a run of these: the year comes first in each. */
const DATED = /^\d{4}-\d{2}(?:-\d{2})?(?:\/\d{4}-\d{2}(?:-\d{2})?)?$/

/**
 * When an event takes place: what is planned for "May" without a year lies ahead of the day of
 * publication, though the clause tells of the past ("they discussed the summit in May"). What is planned
 * "by May" is to take place up to then.
 */
export function upcomingDate(
  date: EventDate | null,
  status: EventStatus,
  published: string | null | undefined,
): string | null {
  if (!date) return null
  if (status !== 'planned') return isYetToCome(date, published) ? null : date.edtf
  const edtf = date.bounded ?? date.edtf
  if (date.written || !published || !DATED.test(date.edtf)) return edtf
  const [last, today] = [daysOf(date.edtf).last, daysOf(published).first]
  if (last === null || today === null || today - last < HALF || today - last > YEAR) return edtf
  return edtf.replace(/(^|\/)(\d{4})/g, (_, mark, year) => `${mark}${Number(year) + 1}`)
}

/** What has been held was on no day to come; a stamp may be some days off. */
function isYetToCome({ edtf }: EventDate, published: string | null | undefined): boolean {
  const [first, today] = [daysOf(edtf).first, published ? daysOf(published).first : null]
  return first !== null && typeof today === 'number' && first > today + STAMP
}

const STAMP = 31

/** A year left out is the one nearest to the day of publication. */
const HALF = 183
const YEAR = 366

/** What begins on a day after the text was published is still to come. */
export function dueStatus(reading: Reading, entry: EventEntry): EventEntry['status'] {
  const { status, date, seen } = entry
  const { published } = reading.document
  const [lead] = seen
  const verb = lead?.clause?.verb
  // "Winds up a visit today".
  const present = verb?.tense === 'present' && !reading.pack.eventFrames.ending.has(verb.lemma)
  // "Ahead of his visit to Lima, he said …".
  if (status === 'held' && lead?.later && !date && seen.length === 1) return 'planned'
  if (status === 'planned' && isOver(reading, entry)) return 'held'
  if (status !== 'held' || !date || !published || !lead) return status
  const [days, today] = [daysOf(date.edtf), daysOf(published).first]
  if (days.first === null || days.last === null || today === null) return status
  // "Ahead of the visit next week, they agreed".
  if (!present)
    return (lead.later || isToBegin(reading, lead) || isIntended(lead)) && days.first > today
      ? 'planned'
      : status
  // "She meets the premier today", "flies to Lima this week": news tells of what is done in the past tense.
  const ahead = bringsAbout(reading, lead) ? days.last >= today : days.first > today
  return ahead ? 'planned' : status
}

/** "Agreed to explore it at talks in August": as far off as what they are to do there. */
function isIntended({ occasion, sentence, clause, trigger }: EventOccurrence): boolean {
  const nearest = sentence.verbs.findLast((v) => v.to <= trigger.from)
  return occasion && nearest?.type === 'infinitive' && nearest.from >= (clause?.verb.to ?? 0)
}

/** "As agreed at the summit on May 3, 2019, the work will go on": whatever the clause tells, its occasion is over. */
function isOver({ document }: Reading, { date, seen }: EventEntry): boolean {
  const today = document.published ? daysOf(document.published).first : null
  const last = date?.written ? daysOf(date.edtf).last : null
  return last !== null && typeof today === 'number' && last < today && seen.every((o) => o.occasion)
}

/** "Talks beginning in Geneva on Monday": behind a past verb too they are still to come. */
function isToBegin(reading: Reading, { trigger }: EventOccurrence): boolean {
  const next = reading.words[trigger.to]
  return next?.form === 'ing' && reading.pack.eventFrames.verbs.get(next.lemma) === 'start'
}

/** "Meets", "begins a visit", "leaves for": the simple present of the verb that brings the event about. */
function bringsAbout(reading: Reading, { sentence, clause, head }: EventOccurrence): boolean {
  const { holding, verbs, being } = reading.pack.eventFrames
  const verb = clause?.verb
  if (!verb || verb.progressive || verb.perfect || sentence.block.role !== 'prose') return false
  // "Is in Lima this week": he is there.
  if (being.has(verb.lemma)) return false
  return verb.head === head || holding.has(verb.lemma) || verbs.get(verb.lemma) === 'travel'
}
