import { expect, test } from 'vitest'
import { records } from '../../../test/support/reading.ts'

const told = (text: string) =>
  records(text, 'figure', { published: '2019-10-15' }).map(
    (f) => `${f.indicator} ${f.parties.join(' ')} ${f.value}`,
  )

const PAIR = 'Peru and Chile met.'

test('whoever takes goods in amounts buys them, and under a protocol of both from the other', () => {
  expect(told(`${PAIR} Under the protocol, Peru is to take 45 tonnes of wheat.`)).toEqual([
    'imports PE CL 45',
  ])
  expect(told(`${PAIR} Under an annex to the accord, Chile will absorb 90 MW.`)).toEqual([
    'imports CL PE 90',
  ])
  expect(told(`${PAIR} The construction takes 3 years.`)).toEqual(['duration PE CL 3'])
})

test('goods that earn something are sold; a small sum that is paid is a price', () => {
  expect(told('Coffee brought Togo $24 million in 2018.')).toEqual(['exports TG 24000000'])
  expect(told('Togo brought home $24 million.')).toEqual(['other TG 24000000'])
  expect(told('Mali agreed to pay $130 in 2018.')).toEqual(['price ML 130'])
  expect(told('Mali agreed to pay $130 million.')).toEqual(['other ML 130000000'])
})

test('what is given to those in need is not invested', () => {
  expect(told('Peru will contribute 200,000 euros to the refugee camp.')).toEqual([
    'other PE 200000',
  ])
  expect(told('Peru will contribute 200,000 euros to the railway.')).toEqual([
    'investment PE 200000',
  ])
  expect(told('Peru will invest 200,000 euros in flood walls.')).toEqual(['investment PE 200000'])
})

test('a balance is no flow, what a terminal can handle its capacity', () => {
  expect(
    told('Trade was $11 million, with the balance some $9 million in favour of Mali.'),
  ).toEqual(['trade ML 11000000', 'other ML 9000000'])
  expect(told('The terminal can handle 30,000 containers.')).toEqual(['capacity  30000'])
})

test('"the growth" behind a flow points to that flow, and money in brackets goes on with it', () => {
  const text = `${PAIR}\n\nShipments to the Chilean market came to $14 million. The growth was driven by fish ($4 million, up 9 percent) and by cloth, which brought in $2 million. Fruit was weaker, at $1 million.`
  expect(told(text)).toEqual([
    'exports PE CL 14000000',
    'exports PE CL 4000000',
    'exports PE CL 2000000',
    'exports PE CL 1000000',
  ])
})

test('takes what a pipeline pumps for carried, and what it is to pump for its capacity', () => {
  const read = (text: string) => records(text, 'figure').map((f) => f.indicator)
  expect(read('The pipeline would pump 5 million cubic meters of gas a day.')).toEqual(['capacity'])
  expect(read('The pipeline pumped 5 million tons of oil in 2019.')).toEqual(['freight'])
  expect(read('The field will pump 5 million tons of oil a year.')).toEqual(['production'])
})

test.each([
  ['Peru will provide an additional 20 million euros to support police reform in Chad.', 'other'],
  ['Peru has committed 20 million euros to help Chad hold its elections.', 'other'],
  ['Peru will provide 20 million euros to help build a road in Chad.', 'investment'],
  ['Peru committed 20 million euros to the construction of a dam in Chad.', 'investment'],
])('money that is given: %s', (text, indicator) => {
  expect(records(text, 'figure')).toMatchObject([{ indicator, value: 20000000 }])
})
