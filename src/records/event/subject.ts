import type { Clause } from '../../text/clause.ts'
import { holding, type Range } from '../range.ts'
import type { Reading } from '../reading.ts'

/**
 * The tokens of a clause's subject with its appositions: all that stands before the verb, without
 * an adverbial that opens the clause and without `apart`. Empty where the clause has none.
 */
export function subjectRanges(reading: Reading, clause: Clause, apart?: Range): readonly Range[] {
  const first = clause.subject[0]
  const last = clause.subject.at(-1)
  if (!first || !last) return []
  if (first.from < clause.from || first.from >= clause.verb.to)
    return [widened(reading, { from: first.from, to: last.to })]
  const from = behindOpening(reading, clause)
  const range = { from, to: beforeAside(reading, last, clause.verb.from) }
  if (!apart || apart.to <= range.from || apart.from >= range.to) return [range]
  return [
    { from: range.from, to: apart.from },
    { from: apart.to, to: range.to },
  ].filter((r) => r.to > r.from)
}

/** "The minister, apologising for his U.N. speech, sat down": what he does besides names nobody else. */
function beforeAside(reading: Reading, { to }: Range, end: number): number {
  const { tag, form } = reading.words[to + 1] ?? { tag: 'PUNCT', form: null }
  const opens = reading.tokens[to]?.lower === ',' && tag === 'VERB' && form === 'ing'
  return opens && reading.tokens[end - 1]?.lower === ',' ? to : end
}

/** A subject taken over from another clause, with the whole of the mentions that it lies in. */
function widened(reading: Reading, range: Range): Range {
  const [first, last] = [
    reading.mentions.holding(range.from),
    reading.mentions.holding(range.to - 1),
  ]
  return {
    from: Math.min(range.from, first?.from ?? range.from),
    to: Math.max(range.to, last?.to ?? range.to),
  }
}

/** The token behind the adverbial that opens a clause ("In a meeting in Baku, …"), else its first. */
function behindOpening(reading: Reading, clause: Clause): number {
  const { from, verb } = clause
  let start = from
  while (start < verb.from && isMark(reading, start)) start++
  if (!opens(reading, start)) return start
  const timed = behindTime(reading, start, verb.from)
  if (timed > start && reading.tokens[timed]?.lower !== ',') return timed
  for (let i = start; i < verb.from; ) {
    const mention = reading.mentions.holding(i)
    const ends = !mention && reading.tokens[i]?.lower === ','
    if (ends && hasNoun(reading, i + 1, verb.from) && !goesOn(reading, i + 1, verb.from))
      return Math.min(i + 1, firstOf(reading, clause) ?? i + 1)
    i = mention ? Math.max(mention.to, i + 1) : i + 1
  }
  return start
}

/** "On Monday, on the sidelines of the forum, X met": a further adverbial, which ends at a comma of its own. */
function goesOn(reading: Reading, from: number, to: number): boolean {
  if (reading.words[from]?.tag !== 'ADP' || reading.mentions.holding(from)) return false
  for (let i = from + 1; i < to; i++)
    if (reading.tokens[i]?.lower === ',' && !reading.mentions.holding(i))
      return hasNoun(reading, i + 1, to)
  return false
}

/** "At a meeting on Monday X of Peru, Y of Chile and …": where the first person of the subject stands. */
function firstOf(reading: Reading, { subject }: Clause): number | undefined {
  const mention = subject[0] && reading.mentions.holding(subject[0].head)
  return mention?.kind === 'person' ? mention.from : undefined
}

function hasNoun(reading: Reading, from: number, to: number): boolean {
  for (let i = from; i < to; i++) {
    const tag = reading.words[i]?.tag
    if (tag === 'NOUN' || tag === 'PROPN' || tag === 'PRON') return true
  }
  return false
}

/** "Earlier in May 2014 the minister …": adverbs, prepositions and times before a subject without a comma. */
function behindTime(reading: Reading, from: number, to: number): number {
  let i = from
  while (i < to) {
    const time = holding(reading.times, i)
    const tag = reading.words[i]?.tag
    if (!time && tag !== 'ADV' && !(tag === 'ADP' && holding(reading.times, i + 1))) return i
    i = time ? Math.max(time.to, i + 1) : i + 1
  }
  return from
}

function isMark(reading: Reading, at: number): boolean {
  const { tag, lemma } = reading.words[at] ?? { tag: 'PUNCT', lemma: '' }
  return (tag === 'PUNCT' && lemma !== '(') || tag === 'CCONJ'
}

function opens(reading: Reading, at: number): boolean {
  const { tag, form } = reading.words[at] ?? { tag: 'PUNCT', form: null }
  if (reading.pack.eventFrames.occasion.has(reading.tokens[at]?.lower ?? '')) return true
  // "Having met the premier, X flew".
  if (tag === 'AUX') return form === 'ing'
  return tag === 'ADP' || tag === 'SCONJ' || tag === 'ADV' || (tag === 'VERB' && form !== 'base')
}
