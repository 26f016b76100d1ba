import { expect, test } from 'vitest'
import { records } from '../../../test/support/reading.ts'

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

test('what a rise comes to is reported; what is hoped for is a target', () => {
  const text = 'Trade of Togo and Mali registered an 80 percent rise in 2018 to top $2 billion.'
  expect(figuresOf(text)).toMatchObject([
    { value: 2e9, status: 'reported', change: { percent: 80 } },
  ])
  const hope = 'Trade is $3 million, and he expressed hope that it would rise to $9 million.'
  expect(figuresOf(hope).map((f) => f.status)).toEqual(['reported', 'target'])
})

test('"by five times" multiplies, and "from the current A to B" is no range', () => {
  expect(figuresOf('Togo can increase its trade by five times.')).toMatchObject([
    { value: null, change: { percent: 400 } },
  ])
  for (const text of [
    'They agreed to raise trade from the current $3 million to $9 million.',
    'They aim at boosting trade from its present value of $3 million a year to $9 million.',
  ])
    expect(figuresOf(text).map((f) => [f.value, f.high, f.status])).toEqual([
      [3e6, null, 'reported'],
      [9e6, null, 'target'],
    ])
})

test('months of a year without "first" are its first, and a year later is compared with them', () => {
  const text =
    'Trade rose in nine months of 2018 to $3 billion, 41 percent more than the same period of 2017.'
  expect(figuresOf(text)).toMatchObject([
    { period: '2018-01/2018-09', change: { percent: 41, base: '2017-01/2017-09' } },
  ])
})

test.each([
  ["Peru's exports exceed the 2019 level by 12 percent.", 12],
  ["Peru's exports, double the 2019 level, went to Chile.", 100],
  ["Peru's exports were cut in half.", -50],
  ["Peru's exports experienced a drop of 12 percent.", -12],
  ["Peru's exports were up $3 million, or 12 percent, from 2019.", 12],
  ["Peru's exports saw a $3 million or 12 percent rise over 2019.", 12],
] as const)('a change in other words: %s', (text, percent) => {
  expect(records(text, 'figure')).toMatchObject([{ indicator: 'exports', change: { percent } }])
})

test('the growth that is told next is that of the level before', () => {
  const text = "Peru's exports to Chile were $5 million in 2019. The growth amounted to 12 percent."
  expect(records(text, 'figure')).toMatchObject([{ value: 5e6, change: { percent: 12 } }])
})

test('what a rise is over dates nothing', () => {
  const text = "Peru's exports for 2019 were $5 million, a 12 percent rise over the previous year."
  expect(records(text, 'figure')).toMatchObject([{ period: '2019', change: { percent: 12 } }])
})

test('a goal is no change of what is reported', () => {
  const text = 'Trade between Peru and Chile is $3 million and our goal is to double it.'
  expect(records(text, 'figure')).toMatchObject([
    { value: 3e6, change: null, status: 'reported' },
    { value: null, change: { percent: 100 }, status: 'target' },
  ])
})

test('a change has not the time of a level before what it is compared with', () => {
  const text =
    "Peru's exports were $3 million in 2016. Compared to last year, Peru's exports to Chile rose by 12 percent."
  const options = { published: '2019-05-01' }
  expect(records(text, 'figure', options)[1]).toMatchObject({
    change: { percent: 12 },
    period: null,
  })
})

test('a change in value is of the worth, one in volume of the amount', () => {
  const text = `Exports to Mali were 20 tons worth $5 million in 2018.
This is an increase of 7 percent in value and 3 percent in volume.`
  expect(figuresOf(text)).toMatchObject([
    { unit: 't', change: { percent: 3 } },
    { unit: 'USD', change: { percent: 7 } },
  ])
})
