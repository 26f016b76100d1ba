import { scaled } from '../../../core/amount.ts'
import type { NumberValue, StatedAmount } from '../../../core/quantity.ts'
import type { Chart } from '../../../grammar/chart.ts'
import { type Parts, type Rule, rule } from '../../../grammar/rule.ts'
import { inUnitOf, lowerAt } from './amounts.ts'
import { changeBefore } from './change-search.ts'

const low = (p: Parts): NumberValue => p.value<NumberValue>('low') as NumberValue
const high = (p: Parts): StatedAmount => p.value<StatedAmount>('high') as StatedAmount

/** Both ends in the unit of the high one; the low end shares its scale where it has none. */
function numberToMeasure(p: Parts): StatedAmount | undefined {
  const [a, b] = [low(p), high(p)]
  if (b.high !== null || b.change) return undefined
  const value = inUnitOf(b, a.value, a.scale)
  return value < b.value ? { ...b, value, high: b.value } : undefined
}

/** "$5-7 billion": the unit of the low end, the scale of the high one. */
function measureToNumber(p: Parts): StatedAmount | undefined {
  const a = p.value<StatedAmount>('low') as StatedAmount
  const b = p.value<NumberValue>('high') as NumberValue
  if (a.high !== null || !isMoney(a.unit) || startsMeasure(p)) return undefined
  const value = a.scale === 0 && b.scale > 0 ? scaled(a.value, b.scale) : a.value
  return value < b.value ? { ...a, value, high: b.value, scale: b.scale } : undefined
}

/** The powers of ten that the letter behind a number means. */
function scaleOfSuffix(p: Parts): number {
  return { m: 6, b: 9, k: 3 }[p.words('suffix') as 'm' | 'b' | 'k']
}

/** "€2.5m-3m": the letter of the high end. */
function measureToSuffixed(p: Parts): StatedAmount | undefined {
  const a = p.value<StatedAmount>('low') as StatedAmount
  const scale = scaleOfSuffix(p)
  const value = a.scale === 0 ? scaled(a.value, scale) : a.value
  const high = scaled(p.value<number>('d') as number, scale)
  return isMoney(a.unit) && a.high === null && value < high
    ? { ...a, value, high, scale }
    : undefined
}

/** "2.5m-3m tons": the letter of the low end, which is no unit of length. */
function suffixedToMeasure(p: Parts): StatedAmount | undefined {
  const b = high(p)
  if (LENGTHS.has(b.unit) || b.high !== null) return undefined
  const value = scaled(p.value<number>('d') as number, scaleOfSuffix(p)) * b.times
  return value < b.value ? { ...b, value, high: b.value } : undefined
}

const LENGTHS: ReadonlySet<string> = new Set(['m', 'km', 'cm', 'mm', '[mi_i]', '[ft_i]', '[nmi_i]'])

const isMoney = (unit: string): boolean => /^[A-Z]{3}$/.test(unit) && unit !== 'TEU'

/** "Down $3 million to 5,000 tons": the second number has a unit of its own. */
function startsMeasure(p: Parts): boolean {
  const part = p.match.names.get('high')
  if (!part) return false
  const measure = p.match.chart.find<StatedAmount>(part.from, 'measure')
  return measure !== undefined && (measure.to > part.to || measure.value.counted !== null)
}

/** "$5 million to $7 million": two amounts of one unit, the first below the second. */
function measureToMeasure(p: Parts): StatedAmount | undefined {
  const a = p.value<StatedAmount>('low') as StatedAmount
  const b = high(p)
  if (a.unit !== b.unit || a.high !== null || b.high !== null) return undefined
  // "Rose by 200 tons to 900 tons": what it rose by, and the level after.
  const { chart, from } = p.match
  if (lowerAt(chart, from - 1) === 'by' && changeBefore(chart, from - 1, 8)) return undefined
  if (a.unit === '1' && a.counted && a.counted.head !== b.counted?.head) return undefined
  const value = p.words('low')?.match(/\d$/) ? inUnitOf(b, a.value / a.times, a.scale) : a.value
  return value < b.value ? { ...b, value, high: b.value } : undefined
}

/** What may stand between "from" and the level before: "from the current", "from its present value of". */
const LEADS = new Set(
  'the a an its their current previous last present existing earlier annual yearly total level value volume amount figure sum of'.split(
    ' ',
  ),
)

const RANGING = /^(?:rang|vary|vari)(?:e|es|ed|ing|y)?$/

/** "Is to double by 2030, from": a multiple of the level before. */
function multiplies(chart: Chart, at: number): boolean {
  for (let i = at - 1; i >= Math.max(0, at - 8); i--)
    if (MULTIPLYING.test(lowerAt(chart, i))) return true
  return false
}

const MULTIPLYING = /^(?:doubl|tripl|trebl|quadrupl|halv)(?:e|es|ed|ing)$/

/** "From A to B" is a range only where nothing rose or fell from the one to the other. */
function unlessChange(make: (p: Parts) => StatedAmount | undefined) {
  return (p: Parts): StatedAmount | undefined => {
    const { chart } = p.match
    let { from } = p.match
    while (LEADS.has(lowerAt(chart, from - 1))) from--
    const ranges = RANGING.test(lowerAt(chart, from - 2))
    const moves = changeBefore(chart, from - 1, 15) || multiplies(chart, from - 1)
    if (lowerAt(chart, from - 1) === 'from' && !ranges && moves) return undefined
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
    '<measure> to <digits>m',
    'low:<measure> to|-|–|— d:<digits> suffix:m|b|k',
    measureToSuffixed,
  ),
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
  rule(
    'range',
    '<digits>m to <measure>',
    'd:<digits> suffix:~m|b|k to|-|–|— high:<measure>',
    unlessChange(suffixedToMeasure),
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
