import type { TimeValue } from '../../core/time.ts'
import { holding, type Range, within } from '../range.ts'
import type { Reading } from '../reading.ts'
import { isMoney, type Scene } from './scene.ts'
import { endOf, type Measured } from './statement.ts'

/** The brackets that a token stands in, in its sentence; null where it stands in none. */
function bracketsAround({ tokens }: Reading, sentence: Range, token: number): Range | null {
  let from = token
  while (from >= sentence.from && tokens[from]?.lower !== '(') {
    if (from < token && tokens[from]?.lower === ')') return null
    from--
  }
  if (from < sentence.from) return null
  let to = token
  while (to < sentence.to && tokens[to]?.lower !== ')') to++
  return { from, to }
}

/** "Fell by 5 percent ($3 million in 2019)": a time in brackets is of the value in them, and of none outside. */
export function isOfBracketed(
  reading: Reading,
  sentence: Range,
  { time, value }: { readonly time: Range; readonly value: Range },
): boolean {
  const brackets = bracketsAround(reading, sentence, time.from)
  if (!brackets || (brackets.from < value.from && value.from < brackets.to)) return false
  return within(reading.quantities, brackets).some((q) => q.change?.role !== 'by')
}

/** "Compared with the same period of 2018 ($3 million)": the time of what is compared with, right before its bracket. */
export function timeOfBase({ tokens, times }: Reading, { from }: Range): TimeValue | undefined {
  if (tokens[from - 1]?.lower !== '(') return undefined
  const time = holding(times, from - 2)
  return time?.comparison && time.to === from - 1 ? time : undefined
}

/** A value in brackets with its time, behind a change: what the change is against. */
export function isBracketedBase(reading: Reading, sentence: Range, value: Measured): boolean {
  if (value.unit === '%' || reading.tokens[value.from - 1]?.lower !== '(') return false
  if (timeOfBase(reading, value)) return true
  const brackets = bracketsAround(reading, sentence, value.from)
  const before = { from: sentence.from, to: value.from }
  const behind = brackets && within(reading.times, { from: value.to, to: brackets.to })
  return (
    behind !== null &&
    behind.length > 0 &&
    within(reading.quantities, before).some((q) => q.change?.role === 'by')
  )
}

/** "162 km (100.6 miles)": the same again in another unit. */
export function isConverted(
  { frames, reading }: Scene,
  value: Measured,
  before: Measured | undefined,
): boolean {
  if (!before || value.unit === before.unit) return false
  const bracket = reading.tokens[endOf(before)]?.lower === '(' && value.from - endOf(before) <= 2
  if (!bracket && !isOr(reading, before, value)) return false
  const kind = (unit: string) => (isMoney(unit) ? 'money' : frames.units.get(unit))
  return kind(value.unit) !== undefined && kind(value.unit) === kind(before.unit)
}

/** So many words may stand between a sum and the same in another currency. */
const OR = 4

/** "A 37 billion yen loan, or about $336 million". */
function isOr({ tokens, pack }: Reading, before: Measured, value: Measured): boolean {
  const from = endOf(before)
  if (!isMoney(value.unit) || !isMoney(before.unit) || value.from - from > OR) return false
  for (let at = from; at < value.from; at++)
    if (pack.figureFrames.either.has(tokens[at]?.lower ?? '')) return true
  return false
}

/** "A 1.5 trillion won ($1.3 billion) | project": the noun stands behind the same in another unit. */
export function nounAfter({ reading }: Scene, { from, to, unit }: Measured): number {
  if (!isMoney(unit) || reading.tokens[to]?.lower !== '(') return from
  const same = reading.quantities.find((q) => q.from > to && q.from <= to + 2)
  const next = same?.to ?? from
  const noun = reading.words[next + 1]?.tag === 'NOUN'
  return same && isMoney(same.unit) && reading.tokens[next]?.lower === ')' && noun ? next + 1 : from
}
