import fc from 'fast-check'
import { Temporal } from 'temporal-polyfill/full'
import { describe, expect, test } from 'vitest'
import { edtfOfDay } from '../core/period.ts'
import { newYear, solarDay, solarDayNumber, solarMonthLength, solarYearOf } from './solar-hijri.ts'

describe('the Solar Hijri calendar', () => {
  test.for([
    [1398, '2019-03-21'],
    [1399, '2020-03-20'],
    [1400, '2021-03-21'],
    [1403, '2024-03-20'],
  ] as const)('the year %i begins on %s', ([year, day]) => {
    expect(edtfOfDay(newYear(year))).toBe(day)
  })

  test('days and numbers undo each other', () => {
    fc.assert(
      fc.property(fc.integer({ min: -50_000, max: 50_000 }), (n) => {
        expect(solarDayNumber(solarDay(n))).toBe(n)
      }),
    )
  })

  test('days are those of the library', () => {
    fc.assert(
      fc.property(fc.integer({ min: -30_000, max: 30_000 }), (n) => {
        const iso = Temporal.PlainDate.from('1970-01-01').add({ days: n })
        const { year, month, day } = iso.withCalendar('persian')
        expect(solarDay(n)).toEqual({ year, month, day })
        expect(solarYearOf(n)).toBe(year)
      }),
      { numRuns: 60 },
    )
  })

  test('Esfand has 30 days in leap years alone', () => {
    expect([1398, 1399, 1400].map((year) => solarMonthLength(year, 12))).toEqual([29, 30, 29])
  })
})
