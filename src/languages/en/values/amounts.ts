import { product, scaled } from '../../../core/amount.ts'
import type { NumberValue, StatedAmount } from '../../../core/quantity.ts'
import type { Chart } from '../../../grammar/chart.ts'

const NO_MORE = {}

/** The amount that a number of a unit is; `times` is what one of the unit is in its symbol. */
export function amount(
  n: NumberValue,
  unit: string,
  times = 1,
  more: Partial<Pick<StatedAmount, 'counted' | 'bound' | 'change' | 'per' | 'codes'>> = NO_MORE,
): StatedAmount {
  const { counted = null, bound = n.bound, change = null, per = null, codes = null } = more
  const value = times === 1 ? n.value : product(n.value, times)
  return { value, high: null, unit, counted, bound, change, per, scale: n.scale, times, codes }
}

/**
 * What a bare number is beside an amount whose unit it shares, and whose scale too where it would
 * else be absurdly low: "5 to 7 billion" begins at 5 billion, "500,000 to 1 million" at 500,000.
 */
export function inUnitOf(b: StatedAmount, value: number, scale: number): number {
  const coefficient = scaled(b.value / b.times, -b.scale)
  const own = scale === 0 && b.scale > 0 && value < coefficient ? scaled(value, b.scale) : value
  return b.times === 1 ? own : product(own, b.times)
}

/** A number as such, for rules that know it from elsewhere. */
export function plainNumber(value: number, scale = 0): NumberValue {
  return { value, written: 'words', scale, bound: '=' }
}

/** The lower-case form of a token, empty outside the text. */
export function lowerAt(chart: Chart, at: number): string {
  return chart.tokens[at]?.lower ?? ''
}

/** True where one of the words stands among the tokens `from` to `to`, within their sentence. */
export function among(
  chart: Chart,
  words: ReadonlySet<string>,
  range: { readonly from: number; readonly to: number },
): boolean {
  for (let i = Math.max(0, range.from); i < range.to && i < chart.tokens.length; i++) {
    if (words.has(lowerAt(chart, i))) return true
  }
  return false
}
