import {
  compare,
  type Decimal,
  decimal,
  HUNDRED,
  minus,
  numberOf,
  over,
  plus,
  times,
} from './decimal.ts'

/** Between what a true amount lies; null where it is open to that side. Both ends belong to it. */
export interface Interval {
  readonly low: Decimal | null
  readonly high: Decimal | null
}

/** True where some amount lies in both. */
export function meets(a: Interval, b: Interval): boolean {
  return !isBelow(a, b) && !isBelow(b, a)
}

/**
 * True where every amount of the one is less than every amount of the other. Wide intervals that only touch do not
 * meet, or 2 billion (up to 2.5) would round to 3 (from 2.5 on). Narrow ones do: 635 and 636 million are one
 * amount, cut off in one place and rounded in the other.
 */
export function isBelow(a: Interval, b: Interval): boolean {
  if (a.high === null || b.low === null) return false
  const order = compare(a.high, b.low)
  return order < 0 || (order === 0 && !(isNarrow(a) && isNarrow(b)))
}

/** An interval is narrow where its ends differ by no more than a hundredth. */
const NARROW: Decimal = { digits: 1n, exponent: -2 }

function isNarrow({ low, high }: Interval): boolean {
  if (low === null || high === null) return false
  const size = high.digits < 0n ? { ...high, digits: -high.digits } : high
  return compare(minus(high, low), times(size, NARROW)) <= 0
}

/** Between what the sum of two amounts lies. */
export function sumOf(intervals: readonly Interval[]): Interval {
  const add = (ends: readonly (Decimal | null)[]) =>
    ends.reduce<Decimal | null>((sum, end) => (sum && end ? plus(sum, end) : null), decimal(0))
  return { low: add(intervals.map((i) => i.low)), high: add(intervals.map((i) => i.high)) }
}

/**
 * What the amount was before it changed: $237 m after -37.2 % is $377.4 m. The ends are as far apart as the last written
 * digits leave open. Null where the change is a fall by all or more.
 */
export function beforeChange(after: Interval, percent: Interval): Interval | null {
  const [least, most] = [factor(percent.low), factor(percent.high)]
  if (!least || !most || least.digits <= 0n) return null
  return {
    low: after.low && over(positive(after.low), most, 'down'),
    high: after.high && over(positive(after.high), least, 'up'),
  }
}

/** By how many percent the amount changed from one to the other; null where that cannot be told. */
export function percentBetween(before: Interval, after: Interval): Interval | null {
  if (!before.low || before.low.digits <= 0n) return null
  const one = (a: Decimal, b: Decimal, way: 'down' | 'up') =>
    minus(times(over(positive(a), b, way), HUNDRED), HUNDRED)
  return {
    low: after.low && before.high && one(after.low, before.high, 'down'),
    high: after.high && one(after.high, before.low, 'up'),
  }
}

/** The amount in the middle, for printing; the closed end where one is open. */
export function middle({ low, high }: Interval): number {
  if (low && high) return numberOf(times(plus(low, high), { digits: 5n, exponent: -1 }))
  return numberOf(low ?? high ?? decimal(0))
}

/** By how much two intervals miss each other, as a part of the greater amount. */
export function gap(a: Interval, b: Interval): number {
  const [x, y] = [middle(a), middle(b)]
  const most = Math.max(Math.abs(x), Math.abs(y))
  return most === 0 ? 0 : Math.abs(x - y) / most
}

function factor(percent: Decimal | null): Decimal | null {
  return percent && times(plus(HUNDRED, percent), { digits: 1n, exponent: -2 })
}

function positive(end: Decimal): Decimal {
  return end.digits < 0n ? decimal(0) : end
}
