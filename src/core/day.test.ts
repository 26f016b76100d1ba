import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { addMonths, calendarDay, dayNumber, daysInMonth, isDay, weekdayOf } from './day.ts'

const day = fc.integer({ min: -700_000, max: 700_000 })

describe('days as numbers', () => {
  test('the number of a day and the day of a number undo each other', () => {
    fc.assert(
      fc.property(day, (n) => {
        expect(dayNumber(calendarDay(n))).toBe(n)
      }),
    )
  })

  test('every number is a day that the calendar has', () => {
    fc.assert(
      fc.property(day, (n) => {
        expect(isDay(calendarDay(n))).toBe(true)
      }),
    )
  })

  test('they are the days of the ISO calendar', () => {
    fc.assert(
      fc.property(day, (n) => {
        const { year, month, day } = calendarDay(n)
        const date = new Date(n * 864e5)
        expect([year, month, day]).toEqual([
          date.getUTCFullYear(),
          date.getUTCMonth() + 1,
          date.getUTCDate(),
        ])
        expect(weekdayOf(n) % 7).toBe(date.getUTCDay())
      }),
    )
  })

  test('1970-01-01 is 0 and a Thursday', () => {
    expect(dayNumber({ year: 1970, month: 1, day: 1 })).toBe(0)
    expect(weekdayOf(0)).toBe(4)
  })
})

describe('months', () => {
  test('February has 29 days in leap years alone', () => {
    expect([1900, 2000, 2023, 2024].map((year) => daysInMonth(year, 2))).toEqual([28, 29, 28, 29])
  })

  test('some months later is never in another month than counted', () => {
    fc.assert(
      fc.property(day, fc.integer({ min: -600, max: 600 }), (n, months) => {
        const from = calendarDay(n)
        const to = addMonths(from, months)
        expect(to.year * 12 + to.month).toBe(from.year * 12 + from.month + months)
        expect(isDay(to)).toBe(true)
      }),
    )
  })

  test('a month after January 31 is the last day of February', () => {
    expect(addMonths({ year: 2021, month: 1, day: 31 }, 1)).toEqual({
      year: 2021,
      month: 2,
      day: 28,
    })
  })
})
