import { expect, test } from 'vitest'
import { records } from '../../../test/support/reading.ts'

const amounts = (text: string) =>
  records(text, 'figure', { published: '2022-06-15' }).map((r) => [r.value, r.unit])

test.for<[string, number, string]>([
  ['Norway sent 31.5 million cubic meters of gas a day to Poland in 2013.', 31.5e6, 'm3/d'],
  ['Norway exports 14 million cubic metres of gas per day to Poland.', 14e6, 'm3/d'],
  ['Daily exports of gas to Poland stood at 14 million cubic meters in 2013.', 14e6, 'm3/d'],
  ['The pipeline has a capacity of 30 million cubic meters a day.', 30e6, 'm3/d'],
  ['Peru exports 200 tons of fish per month to Chile.', 200, 't/mo'],
  ['Trade between Peru and Chile is $2 million a day.', 2e6, 'USD/d'],
  ['Libya exported 300,000 barrels a day in 2019.', 300000, 'bbl/d'],
])('what is per day, week or month is no total: %s', ([text, value, unit]) => {
  expect(amounts(text)).toEqual([[value, unit]])
})

test.for<[string, number, string]>([
  ['Norway supplies 10 billion cubic metres of gas a year to Poland.', 10e9, 'm3'],
  ['Norway supplied 10 billion cubic metres of gas to Poland in 2019.', 10e9, 'm3'],
  ['The line between Peru and Chile carries 40,000 passengers a day.', 40000, '1'],
  ['Norway sold 14 million cubic metres of gas a day ago.', 14e6, 'm3'],
  ['Peru pays Chile a fee of 500,000 dollars a day.', 500000, 'USD'],
])('what is per year, a price, and a count keep their unit: %s', ([text, value, unit]) => {
  expect(amounts(text)).toEqual([[value, unit]])
})
