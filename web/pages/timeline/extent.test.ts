import { expect, test } from 'vitest'
import { dayNumber } from '../../words/edtf-days.ts'
import { isoDay, moved, wholeExtent, writtenExtent, zoomed } from './extent.ts'
import { markedTime } from './marked-time.ts'

const words = (extent: { first: number; end: number } | null) =>
  extent && `${isoDay(extent.first)}/${isoDay(extent.end - 1)}`

function whole(...times: readonly string[]) {
  return wholeExtent(times.map((time) => markedTime({ time, reported: '2024-01-01' })))
}

test('all is shown from the first year to the last, or by months where it is short', () => {
  expect(words(whole('2019-05-03', '2024-02'))).toBe('2019-01-01/2024-12-31')
  expect(words(whole('2024-02-03', '2024-04-05'))).toBe('2024-02-01/2024-04-30')
  expect(words(whole('2024-02-03'))).toBe('2024-02-01/2024-02-29')
  expect(words(whole('../2030', '2020'))).toBe('2020-01-01/2030-12-31')
  expect(whole()).toBe(null)
})

test('closer keeps the day that is looked at in its place', () => {
  const extent = { first: dayNumber(2024, 1, 1), end: dayNumber(2024, 1, 1) + 400 }
  const closer = zoomed(extent, 0.5, extent.first + 100)
  expect(closer.end - closer.first).toBe(200)
  expect(extent.first + 100 - closer.first).toBe(50)
})

test('nothing is closer than a week, nor wider than four centuries', () => {
  const extent = { first: 0, end: 10 }
  expect(words(zoomed(extent, 0.1))).toBe('1970-01-03/1970-01-09')
  expect(zoomed(extent, 1e9).end - zoomed(extent, 1e9).first).toBe(146100)
})

test('earlier and later lead along by a part of what is shown', () => {
  expect(moved({ first: 0, end: 10 }, -0.5)).toEqual({ first: -5, end: 5 })
})

test('an address tells both ends, one, or none that can be shown', () => {
  const all = { first: dayNumber(2020, 1, 1), end: dayNumber(2025, 1, 1) }
  expect(words(writtenExtent('2021-02-03', '2022-03-04', all))).toBe('2021-02-03/2022-03-04')
  expect(words(writtenExtent('2021-02-03', '', all))).toBe('2021-02-03/2024-12-31')
  expect(writtenExtent('', '', all)).toEqual(all)
  expect(writtenExtent('nonsense', '', all)).toEqual(all)
  expect(writtenExtent('2023-01-01', '2022-01-01', all)).toBe(all)
})
