import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { calendarDay } from './day.ts'
import { formatEdtf } from './edtf.ts'
import {
  comparePeriods,
  daysOf,
  edtfOfDay,
  includes,
  intervalOfDays,
  overlap,
  sameDays,
  shiftPeriod,
} from './period.ts'

const day = fc.integer({ min: -200_000, max: 200_000 })

function span(edtf: string): string {
  const { first, last } = daysOf(edtf)
  return `${first === null ? '..' : edtfOfDay(first)} ${last === null ? '..' : edtfOfDay(last)}`
}

describe('the days of a period', () => {
  test.for([
    ['2020', '2020-01-01 2020-12-31'],
    ['2024-02', '2024-02-01 2024-02-29'],
    ['2021-04-07', '2021-04-07 2021-04-07'],
    ['2020-03-20/2021-02-18', '2020-03-20 2021-02-18'],
    ['2025-01/2025-03', '2025-01-01 2025-03-31'],
    ['../2026', '.. 2026-12-31'],
    ['2025-05/..', '2025-05-01 ..'],
    ['199X', '1990-01-01 1999-12-31'],
    ['19XX', '1900-01-01 1999-12-31'],
    ['2020-24', '2020-12-01 2021-02-28'],
    ['2026~', '2026-01-01 2026-12-31'],
    ['nonsense', '.. ..'],
  ] as const)('%s is %s', ([edtf, expected]) => {
    expect(span(edtf)).toBe(expected)
  })

  test('are the days that it was made of', () => {
    fc.assert(
      fc.property(day, fc.nat(2000), (first, length) => {
        const edtf = formatEdtf(intervalOfDays(first, first + length))
        expect(daysOf(edtf)).toEqual({ first, last: first + length })
      }),
    )
  })
})

describe('two periods', () => {
  test('overlap where they share a day', () => {
    expect(overlap('2020', '2020-12-31/2021-01-03')).toBe(true)
    expect(overlap('2020', '2021')).toBe(false)
    expect(overlap('../2026', '1999')).toBe(true)
    expect(overlap('2020', 'nonsense')).toBe(false)
  })

  test('include and equal each other by their days', () => {
    expect(includes('2020', '2020-05')).toBe(true)
    expect(includes('2020-05', '2020')).toBe(false)
    expect(sameDays('2020', '2020-01/2020-12')).toBe(true)
    expect(sameDays('2020', '2020-01-01')).toBe(false)
  })

  test('are ordered by their first day, then by their last', () => {
    const ordered = ['../2019', '2019', '2020-01', '2020', '2020-05-03', '2021/..']
    expect([...ordered].reverse().sort(comparePeriods)).toEqual(ordered)
  })
})

describe('a period some months off', () => {
  test('keeps its precision', () => {
    expect(shiftPeriod('2020-03-20/2021-02-18', -12)).toBe('2019-03-20/2020-02-18')
    expect(shiftPeriod('2020', -12)).toBe('2019')
    expect(shiftPeriod('2021-01/2021-03', -12)).toBe('2020-01/2020-03')
    expect(shiftPeriod('2021-01', -1)).toBe('2020-12')
  })

  test('comes back, unless the month was too short', () => {
    fc.assert(
      fc.property(day, fc.integer({ min: -300, max: 300 }), (n, months) => {
        fc.pre(calendarDay(n).day <= 28)
        const edtf = edtfOfDay(n)
        expect(shiftPeriod(shiftPeriod(edtf, months) as string, -months)).toBe(edtf)
      }),
    )
  })
})
