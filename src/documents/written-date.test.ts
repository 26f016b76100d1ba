import { expect, test } from 'vitest'
import { isIsoDate, writtenDate } from './written-date.ts'

test.for([
  ['April 8, 2021', '2021-04-08'],
  ['8 April 2021', '2021-04-08'],
  ['8th of April, 2021', '2021-04-08'],
  ['Nov. 3, 1987', '1987-11-03'],
  ['2021-04-08T10:00', '2021-04-08'],
  ['2021/4/8', '2021-04-08'],
  ['08.04.2021', '2021-04-08'],
  ['25/12/2020', '2020-12-25'],
  ['12-25-2020', '2020-12-25'],
] as const)('%j is a date', ([text, iso]) => {
  expect(writtenDate(text)).toMatchObject({ iso, start: 0 })
})

test('a day without a year is a date without one', () => {
  expect(writtenDate('Nov. 3')).toMatchObject({ iso: null, month: 11, day: 3 })
})

test.for(['03/04/2021', '31 April 2021', 'February 30, 2020', 'May 2021', '2021', 'in 2021-22'])(
  '%j is no day',
  (text) => {
    expect(writtenDate(text)?.iso ?? null).toBe(null)
  },
)

test('an ISO date is a day of the calendar', () => {
  expect(isIsoDate('2024-02-29')).toBe(true)
  for (const none of ['2023-02-29', '2024-2-9', '2024', 'soon', '2024-13-01']) {
    expect(isIsoDate(none)).toBe(false)
  }
})
