import { expect, test } from 'vitest'
import { amountAxis } from './axis.ts'

test('an axis begins at zero and ends beyond the greatest amount', () => {
  const axis = amountAxis([237e6, 302e6, 528e6])
  expect(axis).toMatchObject({ low: 0, fromZero: true })
  expect(axis.high).toBeGreaterThanOrEqual(528e6)
  expect(axis.ticks.every((tick) => Number.isInteger(tick / 1e6))).toBe(true)
})

test('amounts that all lie near to one another are told apart, by an axis that does not', () => {
  const axis = amountAxis([1600, 1650, 1700])
  expect(axis.fromZero).toBe(false)
  expect(axis.low).toBeLessThan(1600)
  expect(axis.low).toBeGreaterThan(1000)
})

test('falls reach below zero', () => {
  const axis = amountAxis([-37.2, 20])
  expect(axis.low).toBeLessThanOrEqual(-37.2)
  expect(axis.high).toBeGreaterThanOrEqual(20)
  expect(axis.ticks).toContain(0)
})

test('one amount, nought and nothing have an axis, too', () => {
  expect(amountAxis([5]).high).toBeGreaterThanOrEqual(5)
  expect(amountAxis([0])).toMatchObject({ low: 0, fromZero: true })
  expect(amountAxis([])).toMatchObject({ low: 0, high: 1 })
})

test('ticks carry no dust of binary fractions, however small or large', () => {
  for (const scale of [1e-6, 1, 1e12]) {
    for (const tick of amountAxis([0.1 * scale, 0.7 * scale]).ticks)
      expect(String(tick / scale).length).toBeLessThan(8)
  }
})
