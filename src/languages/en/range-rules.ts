import { product, scaled } from '../../core/amount.ts'
import type { Bound, NumberValue, StatedAmount } from '../../core/quantity.ts'
import { type Parts, type Rule, rule } from '../../grammar/rule.ts'
import { amount, lowerAt } from './amounts.ts'
import { changeBefore } from './change-search.ts'

const low = (p: Parts): NumberValue => p.value<NumberValue>('low') as NumberValue
const high = (p: Parts): StatedAmount => p.value<StatedAmount>('high') as StatedAmount

/** Both ends in the unit of the high one; the low end shares its scale where it has none. */
function numberToMeasure(p: Parts): StatedAmount | undefined {
  const [a, b] = [low(p), high(p)]
  if (b.high !== null || b.change) return undefined
  const value = times(shared(a.value, a.scale, b), b.times)
  return value < b.value ? { ...b, value, high: b.value } : undefined
}

const times = (value: number, by: number): number => (by === 1 ? value : product(value, by))

/** "5 to 7 billion": 5 billion, where it would else be absurdly low; "500,000 to 1 million" is not. */
function shared(value: number, scale: number, b: StatedAmount): number {
  const coefficient = scaled(b.value / b.times, -b.scale)
  return scale === 0 && b.scale > 0 && value < coefficient ? scaled(value, b.scale) : value
}

/** "$5-7 billion": the unit of the low end, the scale of the high one. */
function measureToNumber(p: Parts): StatedAmount | undefined {
  const a = p.value<StatedAmount>('low') as StatedAmount
  const b = p.value<NumberValue>('high') as NumberValue
  if (a.high !== null || a.unit === '1') return undefined
  const value = a.scale === 0 && b.scale > 0 ? scaled(a.value, b.scale) : a.value
  return value < b.value ? { ...a, value, high: b.value, scale: b.scale } : undefined
}

/** "$5 million to $7 million": two amounts of one unit, the first below the second. */
function measureToMeasure(p: Parts): StatedAmount | undefined {
  const a = p.value<StatedAmount>('low') as StatedAmount
  const b = high(p)
  if (a.unit !== b.unit || a.high !== null || b.high !== null) return undefined
  if (a.unit === '1' && a.counted && a.counted.head !== b.counted?.head) return undefined
  const value = p.words('low')?.match(/\d$/)
    ? times(shared(a.value / a.times, a.scale, b), b.times)
    : a.value
  return value < b.value ? { ...b, value, high: b.value } : undefined
}

/** "From A to B" is a range only where nothing rose or fell from the one to the other. */
function unlessChange(make: (p: Parts) => StatedAmount | undefined) {
  return (p: Parts): StatedAmount | undefined => {
    const { chart, from } = p.match
    if (lowerAt(chart, from - 1) === 'from' && changeBefore(chart, from - 1, 15)) return undefined
    return make(p)
  }
}

/** "Three or four days": neighbours only, written the same way. */
function alternatives(p: Parts): StatedAmount | undefined {
  const [a, b] = [low(p), high(p)]
  return b.value <= 2 * a.value && b.value - a.value <= 10 ? numberToMeasure(p) : undefined
}

/** Rules that make `range`. */
export const rangeRules: readonly Rule[] = [
  rule(
    'range',
    '<number> to <measure>',
    'low:<number> to|-|–|— high:<measure>',
    unlessChange(numberToMeasure),
  ),
  rule(
    'range',
    '<measure> to <number>',
    'low:<measure> to|-|–|— high:<number>',
    unlessChange(measureToNumber),
  ),
  rule(
    'range',
    '<measure> to <measure>',
    'low:<measure> to|-|–|— high:<measure>',
    unlessChange(measureToMeasure),
  ),
  rule('range', '<number> or <measure>', 'low:<number> or high:<measure>', alternatives),
  rule(
    'range',
    'between <number> and <measure>',
    'between low:<number> and high:<measure>',
    numberToMeasure,
  ),
  rule(
    'range',
    'between <measure> and <number>',
    'between low:<measure> and high:<number>',
    measureToNumber,
  ),
  rule(
    'range',
    'between <measure> and <measure>',
    'between low:<measure> and high:<measure>',
    measureToMeasure,
  ),
]

/** Words that bound, but place as well: "talks over two issues". */
const PREPOSITIONS = new Set([
  'over',
  'under',
  'above',
  'below',
  'around',
  'beyond',
  'near',
  'about',
])

/** Where bounds follow each other, the one that says more stands: "up to about" is at most. */
function bounded(p: Parts, bounds: readonly Bound[]): StatedAmount | undefined {
  const m = p.value<StatedAmount>('m') as StatedAmount
  const bound = bounds.find((b) => b !== '~' && b !== '=') ?? (bounds.includes('~') ? '~' : m.bound)
  return { ...m, bound: bound === '=' ? m.bound : bound }
}

const boundsOf = (p: Parts): Bound[] =>
  p.match.items.filter((item) => item.class === 'bound').map((item) => item.value as Bound)

function before(p: Parts): StatedAmount | undefined {
  const m = p.value<StatedAmount>('m') as StatedAmount
  const { chart, from } = p.match
  const word = lowerAt(chart, from)
  const next = lowerAt(chart, from + 1)
  // "Talks over two issues": a small count in words is what a preposition is about.
  if (
    PREPOSITIONS.has(word) &&
    m.unit === '1' &&
    m.value < 13 &&
    m.high === null &&
    !/^\d/.test(next)
  )
    return undefined
  return bounded(p, boundsOf(p))
}

/** Rules that make `amount`: a measure or range with what bounds it. */
export const boundRules: readonly Rule[] = [
  rule(
    'amount',
    '<bound> <measure>',
    'b:<bound>+ (the|a|an|their|its|all)? m:<measure|range>',
    before,
  ),
  rule('amount', '<measure> <bound>', 'm:<measure|range> -? b:<bound-behind>', (p) => {
    const m = p.value<StatedAmount>('m') as StatedAmount
    return { ...m, bound: p.value<Bound>('b') as Bound }
  }),
  rule('amount', '<bound> a <unit>', 'b:<bound>+ n:a|an u:<unit>', (p) => {
    const unit = p.value<{ symbol: string; times: number }>('u')
    if (!unit) return undefined
    const one: NumberValue = { value: 1, written: 'words', scale: 0, bound: '=' }
    const bound = boundsOf(p).find((b) => b !== '=')
    return bound && bound !== '~' ? amount(one, unit.symbol, unit.times, { bound }) : undefined
  }),
]
