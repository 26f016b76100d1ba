import { expect, test } from 'vitest'
import { records } from '../../test/support/reading.ts'

const figuresOf = (text: string) => records(text, 'figure', { published: '2019-06-15' })

test('twice as much as in a year is a change of 100 percent on it', () => {
  expect(
    figuresOf('Exports to Brazil stood at $5 billion, twice as much as last year.'),
  ).toMatchObject([{ value: 5e9, period: null, change: { percent: 100, base: '2018' } }])
  expect(figuresOf('Exports to Mali were three times the level of 2016.')).toMatchObject([
    { value: null, change: { percent: 200, base: '2016' } },
  ])
})

test('what remains the same changes by nothing', () => {
  expect(figuresOf('Rice imports remained unchanged at 3,000 tons in 1986.')).toMatchObject([
    { value: 3000, change: { percent: 0, base: null } },
  ])
  expect(figuresOf('Trade of Togo and Benin is expected to remain the same.')).toMatchObject([
    { indicator: 'trade', value: null, status: 'forecast', change: { percent: 0, base: null } },
  ])
  expect(figuresOf('Their views remained the same.')).toEqual([])
})

test('a discount is a price, and no fall', () => {
  expect(figuresOf('Chad offered Togo oil with a discount of 10 percent.')).toMatchObject([
    { indicator: 'price', value: 10, unit: '%', change: null },
  ])
})

test('what is "added up to" is stated, in units of account too', () => {
  expect(figuresOf('Their trade added up to 20 billion ecus in 1986.')).toMatchObject([
    { value: 20e9, unit: 'XEU', bound: '=' },
  ])
})

test('a fall belongs to the level before it, not to what it is measured against', () => {
  const text =
    "Peru's exports to Oman were $150 million in the first seven months of 2018, with a 25-percent fall compared to the same span of time in 2017, when the figure was $200 million."
  expect(figuresOf(text).map((f) => f.change)).toEqual([
    { percent: -25, base: '2017-01/2017-07' },
    null,
  ])
})
