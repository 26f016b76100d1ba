import { expect, test } from 'vitest'
import { records } from '../../../test/support/reading.ts'

const told = (text: string) =>
  records(text, 'figure', { published: '2021-06-15' }).map(
    (f) => `${f.indicator} ${[...f.parties].sort().join(' ')} ${f.value}`,
  )

const PAIR = 'Peru and Chile held talks in Lima.'

test('of two states, what people, firms or goods of one do concerns the other', () => {
  expect(told(`${PAIR} Peruvian producers hold 35 licences.`)).toEqual(['count CL PE 35'])
  expect(told(`${PAIR} The number of Chilean companies reached 70.`)).toEqual(['count CL PE 70'])
  expect(told(`${PAIR} Some 200 Chilean nurses were trained.`)).toEqual(['count CL PE 200'])
  expect(told(`${PAIR} The Peruvian side will pay 25 percent of the cost.`)).toEqual([
    'share CL PE 25',
  ])
})

test('of two states, what one does to somebody, or asks for, concerns the other', () => {
  expect(told(`${PAIR} Peru expelled 12 attachés in May.`)).toEqual(['count CL PE 12'])
  expect(told(`${PAIR} Chile will train 40 officers.`)).toEqual(['count CL PE 40'])
  expect(told(`${PAIR} Chile wants $90 a ton.`)).toEqual(['price CL PE 90'])
})

test('whoever ranks among the foreign investors has invested in the other', () => {
  expect(
    told(
      `${PAIR} Chile ranks third among the foreign investors with 43 projects worth $6 million.`,
    ),
  ).toEqual(['count CL PE 43', 'investment CL PE 6000000'])
})

test('what a state has or wins is its own', () => {
  expect(told(`${PAIR} Chile has 14 sea ports.`)).toEqual(['count CL 14'])
  expect(told(`${PAIR} Peru won 5 medals.`)).toEqual(['count PE 5'])
  expect(told(`${PAIR} Peruvian firms hold 40 percent of a mine in Mexico.`)).toEqual([
    'share MX PE 40',
  ])
})

test('a subject before what somebody puts in goes on behind it', () => {
  expect(told(`${PAIR} Chilean builders, she added, have won 14 tenders in Mali.`)).toEqual([
    'count CL ML 14',
  ])
  expect(told(`${PAIR} Peruvian firms, the minister said, have opened 12 plants.`)).toEqual([
    'count CL PE 12',
  ])
})

test('a subject that several clauses share brings none of those that the first one names', () => {
  expect(
    told(
      'Peru is linked with Mali, Chad and Togo, and last week awarded contracts worth $3 million for a road to Fiji.',
    ),
  ).toEqual(['contracts FJ PE 3000000'])
})

test('"their" of things in the subject is nobody', () => {
  const text = `${PAIR}\n\nPurchases from Chile fell to $35 million. Machines and their parts made up 37 percent of them.`
  expect(told(text)).toEqual(['imports CL PE 35000000', 'share CL PE 37'])
})

test('what all foreigners have put in is not of the other one', () => {
  expect(told(`${PAIR} Over 90 firms with foreign capital are registered in Chile.`)).toEqual([
    'count CL 90',
  ])
})
