import { expect, test } from 'vitest'
import { timeTicks } from './time-axis.ts'

const at = (iso: string) => Date.parse(iso)

test('years are told as far apart as their words are wide', () => {
  const wide = timeTicks(at('2006-01-01'), at('2026-01-01'), 1200)
  const narrow = timeTicks(at('2006-01-01'), at('2026-01-01'), 250)
  expect(wide.length).toBe(21)
  expect(narrow.map(({ words }) => words)).toEqual(['2010', '2015', '2020', '2025'])
})

test('few years are told in months', () => {
  const ticks = timeTicks(at('2021-01-01'), at('2022-01-01'), 600)
  expect(ticks.length).toBeGreaterThan(3)
  expect(ticks.every((tick) => new Date(tick.at).getUTCDate() === 1)).toBe(true)
})

test('no tick lies outside', () => {
  const [first, last] = [at('2019-05-17'), at('2024-02-03')]
  for (const width of [200, 400, 900])
    for (const tick of timeTicks(first, last, width)) {
      expect(tick.at).toBeGreaterThanOrEqual(first)
      expect(tick.at).toBeLessThanOrEqual(last)
    }
})
