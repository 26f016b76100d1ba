import { expect, test } from 'vitest'
import { yearScale } from './trade-scale.ts'

test('years are as wide as they are long', () => {
  const { at, behind } = yearScale([2019, 2021])
  expect(at('2019-01-01')).toBe(0)
  expect(at('2020-01-01')).toBeCloseTo((100 * 365) / 731)
  expect(behind('2020-12-31')).toBeCloseTo(100)
  expect(behind('2019-12-31')).toBeCloseTo(at('2020-01-01'))
})

test('of many years only some are written', () => {
  expect(yearScale([2019, 2022]).ticks.map(({ year }) => year)).toEqual([2019, 2020, 2021])
  const { ticks } = yearScale([1992, 2026])
  expect(ticks.map(({ year }) => year)).toEqual([
    1992, 1996, 2000, 2004, 2008, 2012, 2016, 2020, 2024,
  ])
  expect(ticks.map(({ isSecond }) => isSecond).slice(0, 3)).toEqual([false, true, false])
})
