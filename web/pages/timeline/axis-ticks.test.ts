import { expect, test } from 'vitest'
import { dayNumber } from '../../words/edtf-days.ts'
import { axisTicks, readable } from './axis-ticks.ts'

function ticks(first: number, end: number, width = 1000): string[] {
  return axisTicks({ first, end }, width, 'en-GB').map(({ words }) => words)
}

test('many years have a tick each, or every fifth', () => {
  expect(ticks(dayNumber(2020, 1, 1), dayNumber(2024, 1, 1), 300)).toEqual([
    ...['2020', '2021', '2022', '2023'],
  ])
  expect(ticks(dayNumber(2008, 6, 1), dayNumber(2028, 1, 1), 300)).toEqual([
    ...['2010', '2015', '2020', '2025'],
  ])
})

test('a year has its months, the first told by the year', () => {
  expect(ticks(dayNumber(2023, 12, 1), dayNumber(2024, 4, 1), 400)).toEqual([
    ...['Dec', '2024', 'Feb', 'Mar'],
  ])
})

test('a month has its days, told by the month where it begins', () => {
  expect(ticks(dayNumber(2024, 2, 27), dayNumber(2024, 3, 3))).toEqual([
    ...['27', '28', '29', 'Mar', '2'],
  ])
})

test('weeks of a month begin anew with the next', () => {
  expect(ticks(dayNumber(2024, 3, 1), dayNumber(2024, 5, 1), 420)).toEqual([
    ...['Mar', '8', '15', '22', 'Apr', '8', '15', '22'],
  ])
})

test('words that would be covered or cut are left out, those of the year stay', () => {
  const extent = { first: dayNumber(2024, 12, 1), end: dayNumber(2025, 2, 1) }
  const at = (day: number) => (day - extent.first) * 7
  const shown = readable(axisTicks(extent, 434, 'en-GB'), at, 434)
  expect(shown.map(({ words }) => words)).toEqual([
    ...['Dec', '8', '15', '22', 'Jan 2025', '', '15', '22'],
  ])
})
