import { expect, test } from 'vitest'
import { dayNumber, edtfDays, yearOfDay } from './edtf-days.ts'

test('a time covers the days that were told, and no more', () => {
  expect(edtfDays('2021-04-08')).toEqual({
    first: dayNumber(2021, 4, 8),
    last: dayNumber(2021, 4, 8),
  })
  expect(edtfDays('2024-02')).toEqual({
    first: dayNumber(2024, 2, 1),
    last: dayNumber(2024, 2, 29),
  })
  expect(edtfDays('2026~')).toEqual({ first: dayNumber(2026, 1, 1), last: dayNumber(2026, 12, 31) })
  expect(edtfDays('201X')).toEqual({ first: dayNumber(2010, 1, 1), last: dayNumber(2019, 12, 31) })
  expect(edtfDays('2021-24')).toEqual({
    first: dayNumber(2021, 12, 1),
    last: dayNumber(2022, 2, 28),
  })
})

test('a period goes from its first day to its last, and may be open', () => {
  expect(edtfDays('2017-10/2017-12')).toEqual({
    first: dayNumber(2017, 10, 1),
    last: dayNumber(2017, 12, 31),
  })
  expect(edtfDays('../2026')).toEqual({ first: null, last: dayNumber(2026, 12, 31) })
  expect(edtfDays('2026/..')).toEqual({ first: dayNumber(2026, 1, 1), last: null })
})

test('what is no time covers nothing', () => {
  expect(edtfDays('soon')).toEqual({ first: null, last: null })
})

test('a day has its year', () => {
  expect(yearOfDay(dayNumber(2025, 12, 31))).toBe(2025)
  expect(yearOfDay(dayNumber(2026, 1, 1))).toBe(2026)
})
