import { expect, test } from 'vitest'
import { records } from '../../../test/support/reading.ts'

const told = (text: string) =>
  records(text, 'figure', { published: '2019-10-15' }).map(
    (f) => `${f.indicator} ${f.value ?? f.change?.percent}`,
  )

test.for([
  'The total value of exports and imports between Peru and Chile rose to $25 million.',
  "Peru's imports and exports with Chile totalled $25 million in 2018.",
  "Peru's export-import trade with Chile totalled $25 million.",
  'Exports to and imports from Chile came to $25 million in 2018, Peru said.',
])('both ways in one number are trade: %s', (text) => {
  expect(told(text)).toEqual(['trade 25000000'])
})

test('each way with a number of its own stays what it is', () => {
  expect(told("Peru's exports and imports came to $3 million and $4 million.")).toEqual([
    'exports 3000000',
    'imports 4000000',
  ])
  expect(told("Peru's exports rose to $5 million and imports fell to $3 million.")).toEqual([
    'exports 5000000',
    'imports 3000000',
  ])
})

test('so is a change of both', () => {
  expect(told('Peru-Chile export & import up 16.7% in 2018.')).toEqual(['trade 16.7'])
  expect(told("Peru's exports and imports with Chile rose by 5 percent and 3 percent.")).toEqual([
    'exports 5',
    'imports 3',
  ])
})
