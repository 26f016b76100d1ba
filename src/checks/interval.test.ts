import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { compare, decimal, minus, numberOf, over, plus, times } from './decimal.ts'
import { beforeChange, type Interval, meets, middle, percentBetween, sumOf } from './interval.ts'

const between = (low: number, high: number): Interval => ({
  low: decimal(low),
  high: decimal(high),
})

describe('decimals', () => {
  test('are what is written, without binary dust', () => {
    expect(numberOf(plus(decimal(0.1), decimal(0.2)))).toBe(0.3)
    expect(numberOf(times(decimal(1.1), decimal(12)))).toBe(13.2)
    expect(numberOf(minus(decimal(2.4e6), decimal(1e-7)))).toBe(2399999.9999999)
  })

  test('are ordered as numbers are', () => {
    const number = fc.double({ noNaN: true, noDefaultInfinity: true, min: -1e12, max: 1e12 })
    fc.assert(
      fc.property(number, number, (a, b) => {
        expect(Math.sign(compare(decimal(a), decimal(b)))).toBe(Math.sign(a === b ? 0 : a - b))
      }),
    )
  })

  test('are divided with the true quotient between both roundings', () => {
    const whole = fc.integer({ min: 1, max: 1e9 })
    fc.assert(
      fc.property(whole, whole, (a, b) => {
        const [x, y] = [decimal(a), decimal(b)]
        expect(compare(times(over(x, y, 'down'), y), x)).toBeLessThanOrEqual(0)
        expect(compare(times(over(x, y, 'up'), y), x)).toBeGreaterThanOrEqual(0)
      }),
    )
  })
})

describe('intervals', () => {
  test('$237 million after a fall by 37.2 percent was $377.4 million', () => {
    const before = beforeChange(between(236.5, 237.5), between(-37.25, -37.15)) as Interval
    expect(middle(before)).toBeCloseTo(377.39, 1)
    expect(meets(before, between(377.4, 377.4))).toBe(true)
    expect(meets(before, between(302, 302))).toBe(false)
  })

  test('a change back and forth holds the true amount', () => {
    const amount = fc.integer({ min: 1, max: 1e6 })
    const percent = fc.integer({ min: -90, max: 300 })
    fc.assert(
      fc.property(amount, percent, (now, change) => {
        const after = between(now, now)
        const before = beforeChange(after, between(change, change)) as Interval
        expect(meets(percentBetween(before, after) as Interval, between(change, change))).toBe(true)
      }),
    )
  })

  test('a fall by everything tells nothing of what was before', () => {
    expect(beforeChange(between(1, 2), between(-100, -99))).toBeNull()
  })

  test('a sum is open where a part is', () => {
    const sum = sumOf([between(1, 2), { low: decimal(5), high: null }])
    expect([sum.low && numberOf(sum.low), sum.high]).toEqual([6, null])
  })

  test('intervals that only touch meet where they are narrow', () => {
    expect(meets(between(1.5, 2.5), between(2.5, 3.5))).toBe(false)
    expect(meets(between(634.5, 635.5), between(635.5, 636.5))).toBe(true)
    expect(meets(between(1, 2), between(2.1, 3))).toBe(false)
    expect(meets({ low: decimal(5), high: null }, between(1, 9))).toBe(true)
  })
})
