import { expect, test } from 'vitest'
import { fiscalYear } from './fiscal-year.ts'

test.each([
  ['IN', '2019-04/2020-03'],
  ['EG', '2019-07/2020-06'],
  ['US', '2019-10/2020-09'],
  ['ET', '2019-07-08/2020-07-07'],
  ['NP', '2019-07-16/2020-07-15'],
])('the fiscal year that begins in 2019 in %s', (code, years) => {
  expect(fiscalYear(2019, code)).toBe(years)
})

test.each(['SD', 'KZ', 'DE', 'African Union'])('%s has none besides the calendar year', (code) => {
  expect(fiscalYear(2019, code)).toBeNull()
})
