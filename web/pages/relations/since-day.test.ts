import { expect, test } from 'vitest'
import { sinceDay } from './since-day.ts'

test('a month before is the same day of the month before', () => {
  expect(sinceDay('2024-06-15', 1)).toBe('2024-05-15')
  expect(sinceDay('2024-01-15', 12)).toBe('2023-01-15')
})

test('where that month is shorter, it is its last day', () => {
  expect(sinceDay('2024-03-31', 1)).toBe('2024-02-29')
  expect(sinceDay('2024-02-29', 12)).toBe('2023-02-28')
})
