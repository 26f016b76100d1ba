import { daysOf } from '../../core/period.ts'
import type { TimeValue } from '../../core/time.ts'
import type { ParsedSentence } from '../../text/analysis.ts'
import type { Clause } from '../../text/clause.ts'
import type { NounGroup } from '../../text/group.ts'
import { holding, type Range, within } from '../range.ts'
import type { Reading } from '../reading.ts'
import { TRIGGER } from '../triggers.ts'
import { areYearsOfName } from '../years-of-name.ts'
import type { DatePlace, EventDate } from './date-place.ts'
import { lasting } from './lasting.ts'
import { leadAt } from './noun-site.ts'
import { isOfOccasion } from './occasion-date.ts'

/**
 * When an event takes place: the time in its noun group or in the phrases behind it, else in its
 * clause, else in a clause of the sentence that does not report. A time that only says when
 * something was reported dates nothing else.
 */
export function eventDate(reading: Reading, place: DatePlace): EventDate | null {
  const { sentence, clause, trigger, phrases } = place
  if (place.moved != null) return ahead(reading, holding(reading.times, place.moved))
  const last = phrases.at(-1)
  const around = { from: trigger.from, to: last ? last.to : trigger.to }
  const near = datesIn(reading, around).filter(
    (t) => !isSince(reading, trigger, t) && !datesElse(reading, place, t),
  )
  const [first] = near.filter((t) => !isOfOccasion(reading, place, t))
  if (first || place.alone) return lasting(reading, place, { date: dated(first), isNear: true })
  const reports = reading.pack.reports
  const usable = (c: Clause) =>
    !reports.has(c.verb.lemma) || (c === clause && (place.occasion || isForetold(sentence, c)))
  if (clause && usable(clause)) {
    const own = datesIn(reading, clause).filter(
      (t) =>
        !isSubordinate(reading, trigger, t) &&
        !isOfPlan(reading, place, t) &&
        !datesElse(reading, place, t),
    )
    const alone = own.filter((t) => !isOfOccasion(reading, place, t))
    if (own.length > 0) {
      const date = nearest(alone.length > 0 ? alone : own, trigger)
      return lasting(reading, place, { date, isNear: false })
    }
  }
  const others = sentence.clauses.filter(
    (c) => c !== clause && usable(c) && attached(c, clause) && !isOfOther(reading, place, c),
  )
  // "Told reporters that trade would grow by the end of the year".
  const times = others.flatMap((c) => datesIn(reading, c)).filter((t) => t.relation !== 'by')
  if (times.length > 0) return nearest(times, trigger)
  return dated(near[0]) ?? openingDate(reading, sentence) ?? remarksDate(reading, place)
}

/** "Is expected to be held this year": what is said of it is that it will be. */
function isForetold({ verbs }: ParsedSentence, { verb }: Clause): boolean {
  return verb.passive && verbs.some((v) => v.type === 'infinitive' && v.from === verb.to)
}

/** A time of the document that is spoken of, or of the next event. */
const datesElse = (reading: Reading, place: DatePlace, time: TimeValue): boolean =>
  isOfTerms(reading, place, time) ||
  isOfNext(reading, place, time) ||
  isBehindNext(reading, place, time) ||
  isBehindPast(reading, place, time) ||
  isOfDeedBefore(place, time)

/** "Having met the premier on Tuesday, X flew to Lima": the day of what was done before. */
function isOfDeedBefore({ sentence, trigger }: DatePlace, { from }: TimeValue): boolean {
  const verb = sentence.verbs.findLast(({ to }) => to <= from)
  return verb?.type === 'gerund' && verb.perfect && from < trigger.from && trigger.from >= verb.to
}

/** "Met ahead of a visit to Lima in May", "agreements signed after his visit in May": the day of another event. */
function isBehindNext(
  reading: Reading,
  { sentence, trigger }: DatePlace,
  { from }: TimeValue,
): boolean {
  const next = sentence.nouns.filter((n) => trigger.to <= n.from && n.to <= from)
  return next.some(
    (n) =>
      reading.triggers.has(n.head, TRIGGER.event) &&
      (leadAt(reading, n) >= trigger.from || isSignedAfter(reading, sentence, n, trigger)),
  )
}

/** "Will meet following the lifting of sanctions in May": the day of what came before, which is no event of theirs. */
function isBehindPast(
  { words, triggers, pack }: Reading,
  { sentence, trigger }: DatePlace,
  { from }: TimeValue,
): boolean {
  const prep = sentence.nouns.findLast(
    ({ prep, to }) =>
      trigger.to <= prep && to <= from && pack.eventFrames.past.has(words[prep]?.lemma ?? ''),
  )
  if (!prep || triggers.has(prep.head, TRIGGER.event)) return false
  return !sentence.verbs.some((v) => v.from >= prep.to && v.to <= from)
}

/** "Discussed the agreements signed following the visit": a participle stands between. */
function isSignedAfter(
  { words, pack }: Reading,
  { verbs }: ParsedSentence,
  { prep }: NounGroup,
  trigger: Range,
): boolean {
  const done = verbs.find((v) => v.to === prep && v.type === 'participle' && v.from >= trigger.to)
  return done !== undefined && pack.eventFrames.past.has(words[prep]?.lemma ?? '')
}

/** "The council set up by the pact which came into force in May": a clause on a document dates that. */
function isOfTerms(
  reading: Reading,
  { sentence, trigger }: DatePlace,
  { from }: TimeValue,
): boolean {
  // "After the signing on Monday of a pact".
  const at = reading.words[from - 1]?.tag === 'ADP' ? from - 1 : from
  if (reading.pack.instrumentFrames.signings.has(reading.words[at - 1]?.lemma ?? '')) return true
  const clause = sentence.clauses.find((c) => c.from <= from && from < c.to)
  // "Papers which will be signed on his visit in May".
  const isInside = (clause?.subject[0]?.from ?? 0) < trigger.from
  return clause !== undefined && !isInside && isOnDocument(reading, clause)
}

/** "The pact which came into force", but "the session on the pact, which was held": that was the session. */
function isOnDocument({ triggers, pack }: Reading, { link, subject, verb }: Clause): boolean {
  const [noun] = subject
  const { holding: brings, placing, verbs, ending } = pack.eventFrames
  const isHeld =
    (verb.passive && brings.has(verb.lemma)) ||
    placing.has(verb.lemma) ||
    verbs.get(verb.lemma) === 'start' ||
    ending.has(verb.lemma)
  return link === 'relative' && !isHeld && !!noun && triggers.has(noun.head, TRIGGER.instrument)
}

/** "Met to prepare for the 2026 summit", "ahead of the May talks": the day of what is to come behind it. */
function isOfNext(
  { words, triggers, pack }: Reading,
  { sentence, trigger }: DatePlace,
  { from, to }: TimeValue,
): boolean {
  const { aims, before } = pack.eventFrames
  const noun = sentence.nouns.find((n) => n.from < from && to <= n.head)
  if (!noun || !triggers.has(noun.head, TRIGGER.event)) return false
  if (trigger.from <= noun.head && noun.head < trigger.to) return false
  const lemma = (at: number) => words[at]?.lemma ?? ''
  return (
    aims.has(lemma(noun.prep)) || before.has(lemma(noun.prep)) || before.has(lemma(noun.prep - 1))
  )
}

function dated(time: TimeValue | undefined): EventDate | null {
  if (!time?.edtf) return null
  const { edtf, written, period } = time
  return period === null || period === edtf ? { edtf, written } : { edtf, written, bounded: period }
}

/** The date of what is to come; null where it is not known which year is meant. */
function ahead(reading: Reading, time: TimeValue | undefined): EventDate | null {
  const date = dated(time)
  const { published } = reading.document
  const [last, today] = [date && daysOf(date.edtf).last, published && daysOf(published).first]
  return last != null && typeof today === 'number' && last < today ? null : date
}

/** "Visited Mali for the first time since the break in 1990": a time that something is counted from. */
function isSince(reading: Reading, trigger: Range, time: TimeValue): boolean {
  const { since } = reading.pack.eventFrames
  for (let i = trigger.to; i < time.from; i++)
    if (since.has(reading.words[i]?.lemma ?? '')) return true
  return false
}

/** "… talks, the first since he took office in May": a time behind a conjunction dates something else. */
function isSubordinate(reading: Reading, trigger: Range, time: TimeValue): boolean {
  for (let i = trigger.to; i < time.from - 1; i++) {
    const { tag, lemma } = reading.words[i] ?? { tag: 'PUNCT', lemma: '' }
    if (tag === 'SCONJ' || reading.pack.eventFrames.since.has(lemma)) return true
  }
  return false
}

/** "In the meeting they agreed to open a bank in May": what is planned at an occasion has a time of its own. */
function isOfPlan(
  reading: Reading,
  { sentence, clause, trigger }: DatePlace,
  time: TimeValue,
): boolean {
  const { published } = reading.document
  const last = time.edtf ? daysOf(time.edtf).last : null
  const today = published ? daysOf(published).first : null
  if (!clause || last === null || today === null || last <= today) return false
  if (isForetold(sentence, clause)) return false
  const { verb } = clause
  return (
    trigger.to <= verb.from &&
    sentence.verbs.some((v) => v.type !== 'finite' && v.from >= verb.to && v.to <= time.from)
  )
}

/** "In May, Chad's president, who is ill, met …": a time that opens the sentence, and no report. */
function openingDate(reading: Reading, sentence: ParsedSentence): EventDate | null {
  const time = datesIn(reading, sentence)[0]
  if (!time || time.from > sentence.from + 3) return null
  const clause = sentence.clauses.find((c) => c.from <= time.from && time.from < c.to)
  return clause && reading.pack.reports.has(clause.verb.lemma) ? null : dated(time)
}

/** "He made the remarks in a meeting": it took place when the sentence before says that he spoke. */
function remarksDate(reading: Reading, place: DatePlace): EventDate | null {
  const { sentence, trigger, occasion } = place
  const said = sentence.nouns.find(
    (n) => n.to <= trigger.from && reading.pack.eventFrames.remarks.has(n.lemma),
  )
  const before = reading.sentences[sentence.index - 1]
  if (!occasion || !said || !before || reading.words[said.from]?.tag !== 'DET') return null
  const report = before.clauses.find((c) => reading.pack.reports.has(c.verb.lemma))
  return report ? dated(datesIn(reading, report)[0]) : null
}

/** "Talks on the follow-up to the summit, which ended last Sunday": the clause tells of another event. */
function isOfOther(reading: Reading, { trigger }: DatePlace, clause: Clause): boolean {
  const { link, subject } = clause
  const [meant] = subject
  if (link !== 'relative' || !meant || (meant.from >= trigger.from && meant.to <= trigger.to))
    return false
  if (isOnDocument(reading, clause)) return true
  const { nouns, about } = reading.pack.eventFrames
  // "Talks on the pipeline, which opened in May".
  return nouns.has(meant.lemma) || about.has(reading.words[meant.prep]?.lemma ?? '')
}

/** A relative or coordinate clause next to it tells of the same occasion. */
function attached(other: Clause, clause: Clause | undefined): boolean {
  if (!clause) return true
  if (clause.link === 'adverbial' && clause.parent === other.index) return true
  return (
    (other.parent === clause.index && other.link === 'relative') ||
    (clause.parent === other.index && clause.link === 'relative')
  )
}

/** Dates among the times of a range: no durations, recurrences or periods compared with. */
function datesIn(reading: Reading, range: Range): TimeValue[] {
  return within(reading.times, range).filter(
    (t) =>
      !isExplained(reading, t) &&
      !isName(reading, t) &&
      !isOfDocument(reading, t) &&
      !areYearsOfName(reading, t) &&
      t.edtf !== null &&
      t.duration === null &&
      t.every === null &&
      !t.comparison &&
      t.relation !== 'since' &&
      t.relation !== 'until',
  )
}

/** "This week (March 10-12)": a time that a bracket behind it tells exactly. */
function isExplained(reading: Reading, { to }: TimeValue): boolean {
  if (reading.tokens[to]?.lower !== '(') return false
  const inner = holding(reading.times, to + 1)
  return inner?.edtf != null && reading.tokens[inner.to]?.lower === ')'
}

/** "Discussed the 2015 accord", "under the 2017 pact": the year is part of what something is called. */
function isName(reading: Reading, { from, to, edtf }: TimeValue): boolean {
  if (!/^\d{4}$/.test(edtf ?? '') || to !== from + 1) return false
  const named = holding(reading.sentences, from)?.nouns.find((n) => n.from < from && to <= n.head)
  return named !== undefined && !reading.triggers.has(named.head, TRIGGER.event)
}

/** "Discussed the loan under the agreement of 9 May": the day of a document. */
function isOfDocument(
  { tokens, triggers, sentences, pack }: Reading,
  { from }: TimeValue,
): boolean {
  if (tokens[from - 1]?.lower !== pack.instrumentFrames.of) return false
  const noun = holding(sentences, from)?.nouns.find(({ to }) => to === from - 1)
  return noun !== undefined && triggers.has(noun.head, TRIGGER.instrument)
}

function nearest(times: readonly TimeValue[], trigger: Range): EventDate | null {
  let best: TimeValue | undefined
  const distance = (t: TimeValue) =>
    t.from >= trigger.to ? t.from - trigger.to : trigger.from - t.to
  for (const time of times) if (!best || distance(time) < distance(best)) best = time
  return dated(best)
}
