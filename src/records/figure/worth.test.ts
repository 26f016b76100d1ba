import { describe, expect, test } from 'vitest'
import { records } from '../../../test/support/reading.ts'

const figuresOf = (text: string) => records(text, 'figure', { published: '2023-05-15' })

const told = (text: string) => figuresOf(text).map((f) => `${f.indicator} ${f.value} ${f.status}`)

test.each([
  'Peruvian firms have carried out projects worth $5 million in Chile.',
  'Peruvian firms have completed projects valued at $5 million in Chile.',
  'Peru and Chile opened the $5 million Andes Gas Highway.',
  'Peru is the third-largest investor in Chile, with $5 million in projects.',
  'Peruvian firms have poured $5 million into Chile.',
  'Peruvian firms have put $5 million into Chilean mines.',
  'Peruvian firms have built projects with a total value of $5 million in Chile.',
  'The bridge between Peru and Chile has a value of $5 million.',
  'The bridge between Peru and Chile has a price tag of $5 million.',
  'The bridge, estimated at $5 million, links Peru and Chile.',
])('money for works is invested: %s', (text) => {
  expect(told(text)).toEqual(['investment 5000000 reported'])
})

test('a facility for credit is no work', () => {
  expect(told('Peru gave Chile a credit facility worth $5 million.')).toEqual([
    'other 5000000 reported',
  ])
})

test('what was undertaken is done, what was undertaken to be done is not', () => {
  expect(told('Peru had undertaken 30 projects in Chile.')).toEqual(['count 30 reported'])
  expect(told('Peru undertook to build 30 schools in Chile.')).toEqual(['count 30 target'])
})

test('who was able to sell has sold', () => {
  expect(told('Peru was able to export 5 tons of tea to Chile.')).toEqual(['exports 5 reported'])
  expect(told('He said Peru was able to export 5 tons of tea to Chile.')).toEqual([
    'exports 5 possible',
  ])
})

test('money for a project is invested, an exchange of goods is trade', () => {
  expect(
    told('The World Bank will release $5 million for a railway project to ease trade.'),
  ).toEqual(['investment 5000000 target'])
  expect(
    told('Peru and Chile signed a protocol on an exchange of goods worth $5 million.')[0],
  ).toMatch(/^trade 5000000/)
})

test('an index in brackets is neither share nor growth', () => {
  expect(told('Peru bought goods for $9 million (142.5 percent) from Chile.')).toEqual([
    'imports 9000000 reported',
  ])
})

test('who buys a firm invests', () => {
  expect(told("Peru's Condor Bank bought the Andes Bank for $5 million.")).toEqual([
    'investment 5000000 reported',
  ])
})

describe('what works cost is invested', () => {
  const told = (text: string) =>
    records(text, 'figure', { published: '2023-05-15' }).map((f) => `${f.indicator} ${f.value}`)

  test.each([
    'Chinese engineers rebuilt the railway in Zambia for $3 million.',
    'Fully $3 million will have to be spent on the line from Chad to Togo.',
  ])('%s', (text) => {
    expect(told(text)).toEqual(['investment 3000000'])
  })

  test('a share of duties is a share, a level without a unit what was told before', () => {
    expect(told('Chile abolished 98 percent of its import duties on Fijian goods.')).toEqual([
      'share 98',
    ])
    const text =
      'Imports from Chile were 9 million soles. Ships were the largest item at 5 million.'
    expect(told(text)).toEqual(['imports 9000000', 'imports 5000000'])
  })

  test('what should be able to carry so much has the capacity', () => {
    const text = 'The line from Kenya to Chad should be able to carry 6 million tons of freight.'
    expect(told(text)).toEqual(['capacity 6000000'])
  })
})
