import { expect, test } from 'vitest'
import { records } from '../../../test/support/reading.ts'

const told = (text: string) =>
  records(text, 'figure', { published: '2021-06-15' }).map(
    (f) => `${f.indicator} ${f.parties.join(' ')} ${f.value}`,
  )

const PAIR = 'Peru and Chile held talks in Lima.'

test('what is told of a thing in the next sentences is of those whose thing it is', () => {
  expect(
    told(
      `${PAIR} Chile will build a port with a capacity of 5 million tons. The new port will have a length of 3 km.`,
    ),
  ).toEqual(['capacity CL 5000000', 'length CL 3'])
  expect(told(`${PAIR} A port with a capacity of 5 million tons is planned.`)).toEqual([
    'capacity PE CL 5000000',
  ])
})

test('a line to another state belongs to both', () => {
  expect(told('Uganda is building a 900-km pipeline to the Tanzanian port of Tanga.')).toEqual([
    'length UG TZ 900',
  ])
})

test('each of several works has its own ends', () => {
  const text =
    'They include the 700 MW link between Ghana and Togo, and the 1,200 MW Ghana-Mali link.'
  expect(told(text)).toEqual(['capacity GH TG 700', 'capacity GH ML 1200'])
})

test('where a part of a line lies is told of the part alone', () => {
  const text = `${PAIR} The line will be 534 km long, 177 km of which will be laid in Chile.`
  expect(told(text)).toEqual(['length PE CL 534', 'length CL 177'])
})

test('one side invests in the other, but in what is its own alone', () => {
  expect(told(`${PAIR} Peru will invest $3 million in the railway.`)).toEqual([
    'investment PE CL 3000000',
  ])
  expect(told(`${PAIR} Peru will invest $3 million in its ports.`)).toEqual([
    'investment PE 3000000',
  ])
})

test('what a state traded in all has no partner', () => {
  expect(told(`${PAIR} Peru traded $9 billion of goods in 2020.`)).toEqual(['trade PE 9000000000'])
})

test('the state where a line lies has it', () => {
  expect(told(`${PAIR} A 90-km railway links the port of Callao with Arequipa.`)).toEqual([
    'length PE 90',
  ])
})

test('the state where a work lies has what it can do', () => {
  expect(told(`${PAIR} The port of Callao has a capacity of 5 million tons.`)).toEqual([
    'capacity PE 5000000',
  ])
  expect(told(`${PAIR} They toured the port of Callao, which handled 3 million tons.`)).toEqual([
    'freight PE 3000000',
  ])
})

test('what is exchanged takes two, and a share one', () => {
  expect(told(`${PAIR} Peru is ready to swap 40 tons of gas.`)[0]).toMatch(/PE CL 40$/)
  expect(told(`${PAIR} Peru's share of the costs will be $4 million.`)).toEqual([
    'investment PE 4000000',
  ])
})

test('"its" stands for the thing that acts', () => {
  expect(told(`${PAIR} The port will double its capacity to 3 million tons of cargo.`)).toEqual([
    'capacity PE CL 3000000',
  ])
})

test('a part of the world is no partner', () => {
  expect(told(`${PAIR} Peru's trade with Africa was worth $9 million.`)).toEqual([
    'trade PE 9000000',
  ])
  expect(told(`${PAIR} Peru will invest $3 million in Africa.`)).toEqual(['investment PE 3000000'])
})

test('what goes over a line tells not whose it is', () => {
  expect(told(`${PAIR} The 900-km line, which carried Bolivian tin, is old.`)).toEqual([
    'length PE CL 900',
  ])
})

test('names behind "bilateral" tell who the two are', () => {
  expect(
    told('Fiji praised Tonga. Bilateral trade between Peru and Chile is over $5 million.'),
  ).toEqual(['trade PE CL 5000000'])
})

test('the flag of a ship is no party', () => {
  expect(told('Peru shipped 6,000 tons of ore to Chile aboard a Russian-flagged ship.')).toEqual([
    'exports PE CL 6000',
  ])
})

test('paragraphs of one sentence go on with what the one before told', () => {
  const trade = 'Trade between Norway and Vietnam was $350 million in 2013.'
  const part = "Of the figure, Vietnam's exports made up $200 million."
  for (const gap of [' ', '\n', '\n\n']) {
    const [, exports] = records(`${trade}${gap}${part}`, 'figure', { published: '2014-06-15' })
    expect(exports).toMatchObject({ parties: ['VN', 'NO'], period: '2013' })
  }
})

test('where something was opened, and how long somebody is to govern, is no figure', () => {
  const none = (text: string) => records(text, 'figure', { published: '2014-06-15' })
  expect(none('A factory of Norway was opened 40 km from Hanoi.')).toEqual([])
  expect(none('Since her re-election for a five-year term she has visited Norway twice.')).toEqual(
    [],
  )
  expect(none('The railway runs 40 km from Hanoi.')).toMatchObject([{ value: 40 }])
  expect(none('The loan of Norway has a five-year term.')).toMatchObject([{ value: 5 }])
})
