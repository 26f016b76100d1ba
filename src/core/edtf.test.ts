import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { daysInMonth } from './day.ts'
import { type EdtfDate, formatEdtf, parseEdtf } from './edtf.ts'

const year = fc.integer({ min: 0, max: 9999 })
const qualifier = fc.constantFrom('~' as const, '?' as const, '%' as const)
const date: fc.Arbitrary<EdtfDate> = fc.oneof(
  year.map((y) => ({ year: y })),
  year.map((y) => ({ year: Math.floor(y / 10) * 10, open: 1 as const })),
  year.map((y) => ({ year: Math.floor(y / 100) * 100, open: 2 as const })),
  fc.record({ year, month: fc.integer({ min: 1, max: 12 }) }),
  fc.record({ year, month: fc.integer({ min: 21, max: 24 }) }),
  fc.record({ year, month: fc.integer({ min: 1, max: 12 }), qualifier }),
  fc
    .record({ year, month: fc.integer({ min: 1, max: 12 }), day: fc.nat(400) })
    .map((d) => ({ ...d, day: (d.day % daysInMonth(d.year, d.month)) + 1 })),
)

describe('EDTF', () => {
  test('what is written is read back the same', () => {
    fc.assert(
      fc.property(date, fc.option(date), (first, last) => {
        const text = formatEdtf({ first, last })
        expect(formatEdtf(parseEdtf(text) ?? { first: null, last: null })).toBe(text)
        expect(parseEdtf(text)?.first).toEqual(first)
      }),
    )
  })

  test('arbitrary text throws nothing', () => {
    fc.assert(fc.property(fc.string(), (text) => void parseEdtf(text)))
  })

  test.for([
    ['2020', { year: 2020 }],
    ['2021-04-07', { year: 2021, month: 4, day: 7 }],
    ['2026~', { year: 2026, qualifier: '~' }],
    ['199X', { year: 1990, open: 1 }],
    ['19XX', { year: 1900, open: 2 }],
    ['2025-22', { year: 2025, month: 22 }],
    ['2021-04-07T10:35:00Z', { year: 2021, month: 4, day: 7 }],
  ] as const)('%s is a date', ([text, expected]) => {
    expect(parseEdtf(text)).toEqual({ first: expected, last: expected })
  })

  test('an interval may be open at one end', () => {
    expect(parseEdtf('../2026')).toEqual({ first: null, last: { year: 2026 } })
    expect(parseEdtf('2025-05/..')).toEqual({ first: { year: 2025, month: 5 }, last: null })
  })

  test.for(['', '..', '../..', '2021-13', '2021-02-30', '21', '2021-4-7', 'Q1 2021', '2021/x'])(
    '"%s" is none',
    (text) => {
      expect(parseEdtf(text)).toBeNull()
    },
  )
})
