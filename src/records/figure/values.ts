import { gather } from '../../core/gather.ts'
import { isFlow } from '../../core/indicator.ts'
import type { ParsedSentence } from '../../text/analysis.ts'
import { holding, overlaps, type Range, within } from '../range.ts'
import type { Reading } from '../reading.ts'
import { lengthAsQuantity } from './length.ts'
import { endOf, type Measured } from './statement.ts'
import { asReached, isEquated } from './up-to.ts'

/** The quantities of a sentence and its lengths of time, in order. */
export function valuesOf(reading: Reading, sentence: ParsedSentence): Measured[] {
  const quantities: Measured[] = within(reading.quantities, sentence)
  const lengths = within(reading.times, sentence).flatMap((t) => lengthAsQuantity(t) ?? [])
  const more = lengths.filter((l) => !quantities.some((q) => overlaps(q, l)))
  const values = [...quantities, ...more, ...standstills(reading, sentence)]
    .filter((v) => !isEquated(reading, v))
    .map((v) => asReached(reading, sentence, v))
    .sort((a, b) => a.from - b.from)
  const read: Measured[] = []
  for (const [i, value] of values.entries()) {
    const counted = ofMany(reading, value, values[i + 1])
    const measured = withUnit(reading, counted, [read[i - 1], values[i + 1]])
    read.push(withChange(reading, measured, read[i - 1]))
  }
  return read
}

/** "23 out of 27 members", "five of the 12 accords": what is counted is named behind the second number. */
function ofMany(
  { tokens, words, pack }: Reading,
  value: Measured,
  next: Measured | undefined,
): Measured {
  if (value.unit !== '1' || value.counted || next?.unit !== '1' || !next.counted) return value
  let at = value.to
  if (tokens[at]?.lower === 'out') at++
  if (!pack.figureFrames.of.has(words[at]?.lemma ?? '')) return value
  if (words[at + 1]?.tag === 'DET') at++
  return at + 1 === next.from ? { ...value, counted: next.counted } : value
}

const NONE: readonly Measured[] = []

/** "Remained the same", "were flat": a change of nothing, which no amount says. */
export function standstills(reading: Reading, sentence: ParsedSentence): readonly Measured[] {
  const { staying, unchanged, being } = reading.pack.figureFrames
  return gather(sentence.verbs, (verb) => {
    const stays = staying.has(verb.lemma)
    if (!stays && !being.has(verb.lemma)) return NONE
    let at = verb.to
    while (reading.words[at]?.tag === 'ADV' || (stays && reading.words[at]?.tag === 'DET')) at++
    const says = at < sentence.to && unchanged.has(reading.tokens[at]?.lower ?? '')
    return says ? [standstill({ from: verb.to, to: at + 1 })] : NONE
  })
}

function standstill({ from, to }: Range): Measured {
  const change = { direction: 'up', role: 'by' } as const
  return {
    from,
    to,
    value: 0,
    high: null,
    unit: '%',
    bound: '=',
    counted: null,
    change,
    per: null,
    rules: ['figure: no change'],
  }
}

/** "By 51 and 11 percent", "300 km in Ghana, 200 in Togo": a bare number has the unit of its neighbour. */
function withUnit(
  reading: Reading,
  value: Measured,
  [before, next]: readonly [Measured | undefined, Measured | undefined],
): Measured {
  if (value.unit !== '1' || value.counted) return value
  if (next && next.unit !== '1' && joined(reading, value.to, next.from)) {
    return { ...value, unit: next.unit, change: value.change ?? next.change }
  }
  if (before && before.unit !== '1' && isBase(reading, value))
    return { ...value, unit: before.unit }
  const listed = before && before.unit !== '1' && !before.change && value.from - endOf(before) < 7
  if (!listed || reading.words[value.to]?.tag !== 'ADP') return value
  const comma = reading.words[value.from - 1]
  return comma?.tag === 'CCONJ' || comma?.lemma === ',' ? { ...value, unit: before.unit } : value
}

/** "7,000 tons, against 5,000 in 2020": a bare number that another is compared with, and its time. */
function isBase({ words, times, pack }: Reading, { from, to }: Measured): boolean {
  const { comparing, against } = pack.figureFrames
  const [last, before] = [words[from - 1]?.lemma ?? '', words[from - 2]?.lemma ?? '']
  const led = comparing.has(last) || against.has(last) || comparing.has(before)
  const at = words[to]?.tag === 'ADP' ? to + 1 : to
  return (
    led && words[from - 1]?.tag === 'ADP' && [at, to].some((i) => holding(times, i)?.from === i)
  )
}

/** True where only a conjunction or a comma stands between two tokens. */
function joined(reading: Reading, from: number, to: number): boolean {
  for (let at = from; at < to; at++) {
    const word = reading.words[at]
    if (word?.tag !== 'CCONJ' && word?.lemma !== ',') return false
  }
  return to > from
}

/** "Fell by 17 and 4 percent": a value joined to a change is one too. */
function withChange(reading: Reading, value: Measured, before: Measured | undefined): Measured {
  if (value.change || before?.change?.role !== 'by' || before.unit !== value.unit) return value
  if (isGapped(reading, value, endOf(before))) return { ...value, change: before.change }
  const { carriers } = reading.pack.figureFrames
  for (let at = endOf(before); at < value.from; at++) {
    const tag = reading.words[at]?.tag
    if (carriers.has(reading.words[at]?.lemma ?? '')) continue
    if (tag !== 'CCONJ' && tag !== 'PUNCT' && tag !== 'ADP' && tag !== 'ADV') return value
  }
  return { ...value, change: before.change }
}

/** "Exports rose by 5 percent and imports from there (by) 7": the verb is left out, and goes on. */
function isGapped(reading: Reading, value: Measured, from: number): boolean {
  const { nouns, of, growing, those } = reading.pack.figureFrames
  if (value.unit !== '%' || of.has(reading.words[value.to]?.lemma ?? '')) return false
  const last = reading.words[value.from - 1]
  if (last?.tag === 'ADP' && !growing.has(last.lemma)) return false
  let [joined, measured] = [false, false]
  for (let at = from; at < value.from; at++) {
    const { tag, lemma } = reading.words[at] ?? { tag: 'VERB', lemma: '' }
    if (tag === 'VERB' || tag === 'AUX' || tag === 'SCONJ') return false
    if (tag === 'CCONJ' || lemma === ',') joined = true
    const indicator = joined && tag === 'NOUN' ? nouns.get(lemma) : undefined
    measured ||= indicator !== undefined && isFlow(indicator)
    measured ||= joined && those.has(reading.tokens[at]?.lower ?? '')
  }
  return measured
}

/** "A $4 billion, or 19 percent, rise": an amount that is said again in percent right behind. */
export function isSaidAgain(
  { words, tokens, pack }: Reading,
  value: Measured,
  next: Measured | undefined,
): boolean {
  if (!next || value.unit === '%' || next.unit !== '%' || next.from - endOf(value) > 2) return false
  let again = false
  for (let at = endOf(value); at < next.from; at++) {
    if (words[at]?.tag !== 'PUNCT' && words[at]?.tag !== 'CCONJ') return false
    again ||= tokens[at]?.lower === '(' || pack.figureFrames.either.has(tokens[at]?.lower ?? '')
  }
  return again
}

/** Where a change stands among the changes of its clause, and how many they are. */
export interface Place {
  readonly place: number
  readonly mates: number
}

/** The place of a change among those of its clause. */
export function placeOf(
  changes: readonly Measured[],
  index: number,
  sentence: ParsedSentence,
): Place {
  const change = changes[index] as Measured
  const clause = holding(sentence.clauses, change.from)
  const mates = changes.filter((c) =>
    clause ? clause.from <= c.from && c.from < clause.to : c === change,
  )
  return { place: mates.indexOf(change), mates: mates.length }
}
