import { expect, test } from 'vitest'
import { dayNumber } from '../../words/edtf-days.ts'
import { startOf, unitOf } from './calendar-unit.ts'

const DAY = dayNumber(2025, 11, 17)

test.for([
  ['day', dayNumber(2025, 11, 17), dayNumber(2025, 11, 18)],
  ['month', dayNumber(2025, 11, 1), dayNumber(2025, 12, 1)],
  ['quarter', dayNumber(2025, 10, 1), dayNumber(2026, 1, 1)],
  ['year', dayNumber(2025, 1, 1), dayNumber(2026, 1, 1)],
  ['lustrum', dayNumber(2025, 1, 1), dayNumber(2030, 1, 1)],
  ['decade', dayNumber(2020, 1, 1), dayNumber(2030, 1, 1)],
] as const)('a %s begins on its first day, and the next one behind it', ([unit, first, next]) => {
  expect(startOf(DAY, unit)).toBe(first)
  expect(startOf(DAY, unit, 1)).toBe(next)
})

test('the unit is the shortest that is wide enough', () => {
  expect(unitOf(30, 28)).toBe('day')
  expect(unitOf(1, 28)).toBe('month')
  expect(unitOf(0.1, 28)).toBe('year')
  expect(unitOf(1e-9, 28)).toBe('century')
})
