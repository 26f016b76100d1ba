import { expect, test } from 'vitest'
import { records } from '../../../test/support/reading.ts'

const told = (text: string) =>
  records(text, 'figure', { published: '2019-10-15' }).map(
    (f) => `${f.indicator} ${f.value} ${f.period}`,
  )

const TITLE = 'Peru – Chile: trade in goods, first half of 2019'

test('the period in the title of a bulletin dates the flows that no words date', () => {
  const text = `${TITLE}\n\nExports to Chile came to $14 million. They include fruit.\n\nImports fell to $9 million. Fish made up 30 percent of them.`
  expect(told(text)).toEqual([
    'exports 14000000 2019-01/2019-06',
    'imports 9000000 2019-01/2019-06',
    'share 30 2019-01/2019-06',
  ])
})

test('what has a time of its own, is ahead or is no flow is not dated by the title', () => {
  const text = `${TITLE}\n\nExports to Chile came to $14 million in August. The railway is 90 km long. Peru aims at exports of $20 million.`
  expect(told(text)).toEqual([
    'exports 14000000 2019-08',
    'length 90 null',
    'exports 20000000 null',
  ])
})

test('a day in a title, or two times, date nothing', () => {
  const day = 'Peru and Chile meet on 3 October\n\nExports to Chile came to $14 million.'
  expect(told(day)).toEqual(['exports 14000000 null'])
  const two =
    'Trade between Peru and Chile in 2017 and 2018\n\nExports to Chile came to $14 million.'
  expect(told(two)).toEqual(['exports 14000000 null'])
})

test('flows of the same sides go on with the period of the last one for some sentences', () => {
  const text =
    'Peru and Chile\n\nTrade between Peru and Chile came to $40 million in 2018. It was a good year. Much fish was eaten. Farmers were glad.\n\nExports reached $25 million. Farmers said so. They were right.'
  expect(told(text)).toEqual(['trade 40000000 2018', 'exports 25000000 2018'])
  expect(told(text.replace('Exports reached', "Mali's exports to Togo reached"))).toEqual([
    'trade 40000000 2018',
    'exports 25000000 null',
  ])
})
