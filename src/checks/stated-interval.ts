import type { Bound } from '../core/quantity.ts'
import type { FigureRecord } from '../records/record.ts'
import { compare, type Decimal, decimal, minus, plus, times } from './decimal.ts'
import type { Interval } from './interval.ts'
import { halfOf, writtenNumber } from './written-number.ts'

/** What is not written to the last digit is taken to be right within so much of it: a twentieth. */
const ROUND: Decimal = { digits: 5n, exponent: -2 }
/** "About" leaves a tenth open to either side: no text says how much it means by it. */
const ABOUT: Decimal = { digits: 1n, exponent: -1 }
/** "Over 340" is said of 341 and of 400, not of 700: beyond this factor a bound is no evidence. */
const NEAR: Decimal = { digits: 125n, exponent: -2 }
const NEAR_BELOW: Decimal = { digits: 75n, exponent: -2 }

/**
 * Between what the true amount lies, if the statement is right: half of the last written digit to both sides (237 is
 * 236.5 to 237.5), a twentieth where zeros only hold a place (500 may be 477), a tenth for "about", open to one side for
 * "over" and "less than". Null where no amount is stated.
 */
export function statedInterval(figure: FigureRecord): Interval | null {
  const { value, high, bound } = figure
  if (value === null) return null
  const below = slack(value, figure)
  const above = high === null ? below : slack(high, figure)
  const least = minus(decimal(value), below)
  const most = plus(decimal(high ?? value), above)
  return bounded(bound, least, most)
}

/** The same with an end where a bound leaves it open: what somebody may mean who says "over 340". */
export function meantInterval(figure: FigureRecord, stated: Interval): Interval {
  const { value, high } = figure
  const end = decimal(Math.abs(high ?? value ?? 0))
  return {
    low: stated.low ?? times(end, NEAR_BELOW),
    high: stated.high ?? times(end, NEAR),
  }
}

/**
 * Between what the stated change lies, in percent; null where none is stated. What is said without digits ("doubled") is
 * right within a tenth of the level. `bound` is what the words before the number say: "almost 20 percent".
 */
export function statedPercent(figure: FigureRecord, bound: Bound = '='): Interval | null {
  const percent = figure.change?.percent
  if (percent === undefined) return null
  const written = writtenNumber(percent, quotesOf(figure))
  const half = written.start < 0 ? decimal((100 + Math.abs(percent)) / 10) : halfOf(written.last)
  const [least, most] = PERCENT_REACH[bound]
  const size = decimal(Math.abs(percent))
  const low = minus(times(size, least), half)
  const high = plus(times(size, most), half)
  return percent < 0 ? { low: negative(high), high: negative(low) } : { low, high }
}

/** How far "about", "over" and "almost" reach, as parts of the number of percent. */
const PERCENT_REACH: Readonly<Record<Bound, readonly [Decimal, Decimal]>> = {
  '=': [decimal(1), decimal(1)],
  '~': [decimal(0.9), decimal(1.1)],
  '>': [decimal(1), decimal(1.5)],
  '>=': [decimal(1), decimal(1.5)],
  '<': [decimal(0.75), decimal(1)],
  '<=': [decimal(0.75), decimal(1)],
}

/** The words that a figure is stated in. */
export function quotesOf(figure: FigureRecord): readonly string[] {
  return figure.evidence.map((each) => each.quote)
}

function slack(value: number, figure: FigureRecord): Decimal {
  const size = decimal(Math.abs(value))
  const { last, significant } = writtenNumber(value, quotesOf(figure))
  const strict = halfOf(last)
  const loose = smaller(halfOf(significant), times(size, ROUND))
  const half = larger(strict, loose)
  return figure.bound === '~' ? larger(half, times(size, ABOUT)) : half
}

function bounded(bound: Bound, low: Decimal, high: Decimal): Interval {
  if (bound === '>' || bound === '>=') return { low, high: null }
  if (bound === '<' || bound === '<=') return { low: null, high }
  return { low, high }
}

function negative({ digits, exponent }: Decimal): Decimal {
  return { digits: -digits, exponent }
}

function larger(a: Decimal, b: Decimal): Decimal {
  return compare(a, b) < 0 ? b : a
}

function smaller(a: Decimal, b: Decimal): Decimal {
  return compare(a, b) < 0 ? a : b
}
