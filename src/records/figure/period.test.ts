import { expect, test } from 'vitest'
import { records } from '../../../test/support/reading.ts'

const dated = (text: string) =>
  records(text, 'figure', { published: '2021-06-15' })
    .filter((f) => f.value !== null)
    .map((f) => `${f.indicator} ${f.value} ${f.period}`)

test('a time right before a value is of that value', () => {
  expect(dated('In 2016 exports were $5 million and in 2018 $7 million.')).toEqual([
    'exports 5000000 2016',
    'exports 7000000 2018',
  ])
  expect(
    dated('Exports came to $5 million in 2016, in 2017 to $6 million, and in 2018 to $7 million.'),
  ).toEqual(['exports 5000000 2016', 'exports 6000000 2017', 'exports 7000000 2018'])
  expect(dated('Exports were $5 million, and in 2018 $7 million.')).toEqual([
    'exports 5000000 null',
    'exports 7000000 2018',
  ])
})

test('a time behind a value is of that one, though another follows', () => {
  expect(dated('Exports were $5 million in 2016 and $7 million in 2018.')).toEqual([
    'exports 5000000 2016',
    'exports 7000000 2018',
  ])
})

test('"when it was" tells of the time before it', () => {
  const text =
    "In the first five months of 2021 Togo's exports to Mali rose by 5 percent compared to 2019, when they were $7 million."
  expect(dated(text)).toEqual(['exports 7000000 2019'])
  expect(dated('Exports peaked in 2012, when they reached $5 million.')).toEqual([
    'exports 5000000 2012',
  ])
})

test('each of the years that followed is none of the one before', () => {
  const text =
    'Trade of Fiji and Samoa was $7 million in 2015, and in each of the two years that followed it lay between $5 million and $6 million.'
  expect(dated(text)).toEqual(['trade 7000000 2015', 'trade 5000000 2016/2017'])
})

test('days in brackets win over the months that they define', () => {
  const text =
    'Peru exported 3 million tons of ore to Chile in the past 11 months (March 20, 2019-February 18, 2020).'
  expect(dated(text)).toEqual(['exports 3000000 2019-03-20/2020-02-18'])
})

test('a period goes from its first day to its last', () => {
  for (const period of [
    'from January 1, 2016 to December 31, 2017',
    'between January 1, 2016 and December 31, 2017',
    'from January 1, 2016, up to December 31, 2017',
  ])
    expect(dated(`Trade amounted to $3 million ${period}.`)).toEqual([
      'trade 3000000 2016-01-01/2017-12-31',
    ])
})

test('two months in a row are one period', () => {
  expect(dated('Trade was worth $7 million in January and February 2020.')).toEqual([
    'trade 7000000 2020-01/2020-02',
  ])
})

test('a year that is the subject dates what it closed with', () => {
  const text =
    'The Iranian year 1395, which ended on March 20, 2017, closed with trade of $2 million.'
  expect(dated(text)).toEqual(['trade 2000000 2016-03-20/2017-03-20'])
})

test('what is so every year is of no year', () => {
  const text = 'In 2019 trade was $5 million. It is usually $3 million a year.'
  expect(dated(text)).toEqual(['trade 5000000 2019', 'trade 3000000 null'])
})

test('a time right before the next change is of that change', () => {
  const text = "In 1987 Japan's imports from Brazil fell by 3 percent, and in 1988 by 5 percent."
  const changes = records(text, 'figure').map(
    (f) => `${f.change && Object.values(f.change)[0]} ${f.period}`,
  )
  expect(changes).toEqual(['-3 1987', '-5 1988'])
})

test('the same period of a year dates the level before it', () => {
  expect(
    dated('Exports were $5 million in January-May 2019 and $7 million in the same period of 2020.'),
  ).toEqual(['exports 5000000 2019-01/2019-05', 'exports 7000000 2020-01/2020-05'])
})

test('what holds now has not the time of what held before', () => {
  expect(dated('Trade was $5 million in 2019 and is now at $7 million.')).toEqual([
    'trade 5000000 2019',
    'trade 7000000 null',
  ])
})

test('a time behind what it was before dates that alone', () => {
  const text =
    "In May Peru's imports were $9 million. The deficit narrowed to $3 million from $4 million in March. Exports rose 5 percent to $6 million."
  expect(dated(text).slice(1)).toEqual([
    'other 3000000 2021-05',
    'other 4000000 2021-03',
    'exports 6000000 2021-05',
  ])
})

test('a level is not of the years since which it grew', () => {
  expect(dated('Trade has grown tenfold since 1994 but is still $7 million.')).toEqual([
    'trade 7000000 null',
  ])
})

test('a time behind a semicolon is of what stands there', () => {
  expect(dated('Trade is $7 million; in 2011 it was $5 million.')).toEqual([
    'trade 7000000 null',
    'trade 5000000 2011',
  ])
})

test('a time behind what it was before dates nothing in the next clause', () => {
  const text =
    'Imports fell to $3 million from $5 million last year while exports rose to $8 million.'
  expect(dated(text)).toEqual([
    'imports 3000000 null',
    'imports 5000000 2020',
    'exports 8000000 null',
  ])
})

test('since a season is since its first month', () => {
  expect(dated('Exports have come to $5 million since last autumn.')).toEqual([
    'exports 5000000 2020-09/2021-06',
  ])
})

test('since a level was reached gives a reason, and no beginning', () => {
  const text = 'Trade is growing fast, since it was $5 million in January-May 2020.'
  expect(dated(text)).toEqual(['trade 5000000 2020-01/2020-05'])
})

test('all twelve months of a year are the year', () => {
  const text =
    'For 8 months of 2018, trade was $3 billion, and for all twelve months of 2017 – $20 billion.'
  expect(dated(text)).toEqual(['trade 3000000000 2018-01/2018-08', 'trade 20000000000 2017'])
})

test('by when a level was reached dates nothing further on', () => {
  const goes =
    'Exports of Peru to Chile reached $3 million BY.\n\nImports from Chile came to $2 million.'
  expect(dated(goes.replace('BY', 'by 2019'))).toEqual([
    'exports 3000000 ../2019',
    'imports 2000000 null',
  ])
  expect(dated(goes.replace('BY', 'in 2019'))).toEqual([
    'exports 3000000 2019',
    'imports 2000000 2019',
  ])
})

test('a part has the period of the whole that was told before', () => {
  expect(
    dated(
      "In 2020 Peru took 8 percent of Chile's exports. Fish made up three quarters of the total.",
    ),
  ).toEqual(['share 8 2020', 'share 75 2020'])
  const sold = 'Chile exported goods worth $9 million to Peru in 2020.'
  expect(dated(`${sold} Peru thus accounted for 5 percent of Chile's exports.`)).toEqual([
    'exports 9000000 2020',
    'share 5 2020',
  ])
  expect(dated(`${sold} Mali accounted for 5 percent of Togo's exports.`)).toEqual([
    'exports 9000000 2020',
    'share 5 null',
  ])
})
