import { expect, test } from 'vitest'
import { records } from '../../../test/support/reading.ts'

const amounts = (text: string) =>
  records(text, 'figure', { published: '2022-06-15' }).map((r) => [r.bound, r.value, r.status])

test.for([
  'Trade between Peru and Chile did not reach $9 billion in 2018.',
  'Trade between Peru and Chile has not reached $9 billion.',
  'Trade between Peru and Chile failed to reach $9 billion in 2018.',
  'Trade between Ghana and Togo never reached $9 billion.',
  'Exports to Ghana did not amount to $9 billion in 2018.',
])('what was not reached is more than there is: %s', (text) => {
  expect(amounts(text)).toEqual([['<', 9e9, 'reported']])
})

test.for([
  'Exports to Ghana did not exceed $9 billion in 2018.',
  'Exports to Ghana failed to exceed $9 billion in 2018.',
])('what was not exceeded is the most: %s', (text) => {
  expect(amounts(text)).toEqual([['<=', 9e9, 'reported']])
})

test.for([
  'Togo did not export 3 million tons of wheat to Ghana in 2019.',
  'Trade with Ghana did not rise by 20 percent in 2019.',
  'Trade between Peru and Chile will not reach $9 billion by 2030.',
  'Ghana did not invest $500 million in Togo in 2019.',
])('a negated verb gives no amount: %s', (text) => {
  expect(amounts(text)).toEqual([])
})

test.for([
  'Trade with Ghana, which does not include services, was $9 billion in 2019.',
  'Trade with Ghana not only reached $9 billion in 2019 but grew.',
  'Trade with Ghana was not $3 billion but $9 billion in 2019.',
  'Togo, which does not border Peru, exported fish worth $9 billion in 2019.',
])('what is not negated stays: %s', (text) => {
  expect(amounts(text)).toEqual([['=', 9e9, 'reported']])
})
