import { expect, test } from 'vitest'
import { dayNumber } from '../../words/edtf-days.ts'
import { type LineOfYears, placeOf, stacked, yearMarks, yearsOf } from './line-of-years.ts'

const TODAY = dayNumber(2026, 6, 1)

function line(tellings: readonly number[], dues: readonly number[] = []): LineOfYears {
  return {
    tellings: tellings.map((day) => ({ day, act: null, inferred: false })),
    dues: dues.map((day) => ({ day, inForce: true })),
    ...{ stretches: [], moves: [], today: TODAY },
    ...{ overdueSince: null, silentSince: null, closed: null },
  }
}

test('lines have whole years in common, from the first telling to today or the last due', () => {
  const lines = [
    line([dayNumber(2017, 2, 24)]),
    line([dayNumber(2021, 4, 8)], [dayNumber(2028, 12, 31)]),
  ]
  expect(yearsOf(lines)).toEqual({ first: dayNumber(2017, 1, 1), last: dayNumber(2029, 1, 1) })
})

test('the years of many lines begin with an even year, so that more of them seldom move it', () => {
  const begin = (year: number) => yearsOf([line([dayNumber(year, 4, 8)])], 5).first
  expect(begin(2017)).toBe(dayNumber(2015, 1, 1))
  expect(begin(2016)).toBe(begin(2017))
})

test('a due in a hundred years does not press the others together', () => {
  const years = yearsOf([line([dayNumber(2021, 4, 8)], [dayNumber(2126, 1, 1)])])
  expect(years.last).toBeLessThan(dayNumber(2040, 1, 1))
  expect(placeOf(dayNumber(2126, 1, 1), years)).toBe(100)
})

test('no line at all still has years', () => {
  expect(placeOf(0, yearsOf([]))).toBe(0)
})

test('a day stands where its part of the years has passed', () => {
  const years = { first: dayNumber(2020, 1, 1), last: dayNumber(2030, 1, 1) }
  expect(placeOf(dayNumber(2025, 1, 1), years)).toBeCloseTo(50, 1)
  expect(placeOf(dayNumber(2019, 1, 1), years)).toBe(0)
})

test('the axis names as many years as there is room for, in even steps', () => {
  const years = { first: dayNumber(2017, 1, 1), last: dayNumber(2027, 1, 1) }
  const named = (most: number) =>
    yearMarks(years, most)
      .filter((mark) => mark.named)
      .map(({ year }) => year)
  expect(named(5)).toEqual([2018, 2020, 2022, 2024, 2026])
  expect(named(3)).toEqual([2020, 2025])
  expect(yearMarks(years, 3)).toHaveLength(10)
})

test('places that would cover one another stand above one another', () => {
  expect(stacked([10, 10.5, 11, 20], 1, 3)).toEqual([0, 1, 0, 0])
  expect(stacked([10, 10, 10, 10], 1, 2)).toEqual([0, 1, 1, 1])
})
