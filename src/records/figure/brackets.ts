import { type Range, within } from '../range.ts'
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

/** A value in brackets with its time, behind a change: what the change is against. */
export function isBracketedBase(reading: Reading, sentence: Range, value: Measured): boolean {
  if (value.unit === '%' || reading.tokens[value.from - 1]?.lower !== '(') return false
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
  if (!before || reading.tokens[endOf(before)]?.lower !== '(' || value.unit === before.unit)
    return false
  if (value.from - endOf(before) > 2) return false
  const kind = (unit: string) => (isMoney(unit) ? 'money' : frames.units.get(unit))
  return kind(value.unit) !== undefined && kind(value.unit) === kind(before.unit)
}
