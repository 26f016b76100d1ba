import { expect, test } from 'vitest'
import { daysFrom, daysOf } from './period-days.ts'

const day = (iso: string) => Date.parse(iso)

test.for([
  ['2021', '2021-01-01', '2022-01-01'],
  ['2020-02', '2020-02-01', '2020-03-01'],
  ['2021-12-31', '2021-12-31', '2022-01-01'],
  ['2021-03-21/2022-03-20', '2021-03-21', '2022-03-21'],
  ['202X', '2020-01-01', '2030-01-01'],
  ['2026~', '2026-01-01', '2027-01-01'],
] as const)('%s is from %s up to, but not with, %s', ([edtf, first, last]) => {
  expect(daysOf(edtf)).toEqual({ first: day(first), last: day(last) })
})

test('an end that is left open stays so', () => {
  expect(daysOf('../2026')).toEqual({ first: null, last: day('2027-01-01') })
  expect(daysOf('2026/..')).toEqual({ first: day('2026-01-01'), last: null })
})

test('what is no such time has no days', () => {
  for (const words of [null, '', '..', 'soon', '2026/soon']) expect(daysOf(words)).toBeNull()
})

test('a Solar Hijri year is as wide as a year, and lies elsewhere', () => {
  const solar = daysFrom('2021-03-21', '2022-03-20')
  const common = daysFrom('2021-01-01', '2021-12-31')
  const width = ({ first, last }: typeof solar) => (last ?? 0) - (first ?? 0)
  expect(width(solar)).toBe(width(common))
  expect((solar.first ?? 0) - (common.first ?? 0)).toBe(79 * 86_400_000)
})
