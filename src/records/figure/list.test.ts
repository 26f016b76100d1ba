import { expect, test } from 'vitest'
import { records } from '../../../test/support/reading.ts'

const figuresOf = (text: string) => records(text, 'figure', { published: '2019-06-15' })

const told = (text: string) =>
  figuresOf(text).map((f) => `${f.indicator} ${f.parties.join(' ')} ${f.value} ${f.unit}`)

test('each partner of a list has its own value', () => {
  const text =
    "Laos's exports to ASEAN rose to $9 million in 2018. Peru with $3 million and Chile with $2 million were the top export destinations of Laos."
  expect(told(text).slice(1)).toEqual(['exports LA PE 3000000 USD', 'exports LA CL 2000000 USD'])
})

test('a buyer that is the subject has the value behind "with"', () => {
  const text =
    'Mali was the top buyer of Kenyan tea with $3 million, followed by Chad with $1 million.'
  expect(told(text)).toEqual(['exports KE ML 3000000 USD', 'exports KE TD 1000000 USD'])
})

test('what is said of a part names it, not what the whole measures', () => {
  const text =
    'Trade between Chile and Peru was $3 million in 2017, $1 million of which were imports from Peru.'
  expect(told(text)).toEqual(['trade CL PE 3000000 USD', 'imports CL PE 1000000 USD'])
})

test('a relative pronoun stands for the flow before it, with its parties', () => {
  const text =
    'The trade between Fiji and Samoa, which stood at $2 million in 2018, is expected to reach $5 million.'
  expect(told(text)).toEqual(['trade FJ WS 2000000 USD', 'trade FJ WS 5000000 USD'])
})

test('goods that are supplied or sold are exported', () => {
  expect(told('Mozambique has a contract for the supply of 40 tons of rice to Malawi.')).toEqual([
    'exports MZ MW 40 t',
  ])
})

test('what a work can make a year is its capacity', () => {
  expect(told('The plant in Ghana will have the capacity of assembling 50 buses a year.')).toEqual([
    'capacity GH 50 1',
  ])
})

test('what a work costs is invested; a half of it is a share', () => {
  const text = 'The cost of the dam is $3 billion, 80 percent of which is to be paid by Togo.'
  expect(figuresOf(text).map((f) => f.indicator)).toEqual(['investment', 'share'])
})

test('members of a bloc are counted, the people of a place are not', () => {
  expect(told('The Arab League unites 22 states.')).toEqual(['count Arab League 22 1'])
  expect(told('The town has a population of 40,000 people.')).toEqual([])
})

test('a sum of the year before is compared with, and has its time', () => {
  const text =
    "Chile's exports to Peru came to $7 million in the first half of 2018, against $5 million in the same period of the year before."
  expect(figuresOf(text).map((f) => f.period)).toEqual(['2018-01/2018-06', '2017-01/2017-06'])
})

test('how far something lies is no target', () => {
  const [figure] = figuresOf('A plant will be built in Ghana, 40 km from Accra.')
  expect(figure).toMatchObject({ indicator: 'length', status: 'reported' })
})

test('estimates foresee, and works that are listed are to be done', () => {
  const text = 'According to estimates, the line will carry 5 million tons of cargo.'
  expect(figuresOf(text)[0]?.status).toBe('forecast')
  expect(figuresOf('Construction of a 300-MW power plant in Chad;')[0]?.status).toBe('target')
})

test('a capital behind "to" stands for its state, and so does "the neighbouring country"', () => {
  expect(told("Kenya's exports to Accra came to $3 million.")).toEqual([
    'exports KE GH 3000000 USD',
  ])
  const text = "Mali and Niger met. Mali's exports to the neighboring country came to $3 million."
  expect(told(text)).toEqual(['exports ML NE 3000000 USD'])
})

test('equal parts of two things are two figures', () => {
  const text = "The union holds half of the world's land and half of the world's people."
  expect(figuresOf(text)).toHaveLength(2)
})

test('what is announced to be so is reported', () => {
  const [figure] = figuresOf('Chad and Togo announced the investment in the road to be $3 million.')
  expect(figure).toMatchObject({ indicator: 'investment', status: 'reported' })
})

test('a border names no party', () => {
  expect(told('A 40-km road in Zambia runs to the border with Malawi.')).toEqual([
    'length ZM 40 km',
  ])
})

test('a partner that ranks among markets has its goods and their worth', () => {
  const text =
    'Mali ranked 8th among the export markets of Ghana with 112 tons of goods worth $60 million.'
  expect(told(text)).toEqual(['exports GH ML 112 t', 'exports GH ML 60000000 USD'])
})

test('a rise and the sum told of the same flow and time are one figure', () => {
  const text =
    "Chile's exports to Peru rose by 36 percent in 2018. In that year Chile exported goods worth $450 million to Peru."
  expect(figuresOf(text)).toMatchObject([{ value: 450e6, change: { percent: 36 }, period: '2018' }])
})

test('money before a work is what it takes, and jobs are no capacity', () => {
  const text =
    'The $15 million plant in Mali has a capacity of 40 tons a day. It will create 300 jobs.'
  expect(figuresOf(text).map((f) => f.indicator)).toEqual(['investment', 'capacity', 'count'])
})

test('gas that is swapped is in transit', () => {
  const text = 'Currently 2 billion cubic meters of gas is being swapped from Chad to Mali.'
  expect(figuresOf(text)[0]?.indicator).toBe('transit')
})

test('talks for a purchase make it a target; what lasts has a term', () => {
  const [ore] = figuresOf('Talks are underway for the purchase of 90 tons of ore from Niger.')
  expect(ore).toMatchObject({ status: 'target' })
  const [term] = figuresOf('Togo ratified a visa waiver for Malians for a two-year period.')
  expect(term).toMatchObject({ indicator: 'duration', value: 2, unit: 'a' })
})

test('a year before "to 20 million" is no range of years', () => {
  const text =
    'Togo aims to increase the number of tourist arrivals from 4 million in 2014 to 20 million in 2025.'
  expect(figuresOf(text).map((f) => [f.value, f.period])).toEqual([
    [4e6, '2014'],
    [20e6, '2025'],
  ])
})

test('"not for a single day" is no term', () => {
  expect(told('Transit between Chad and Mali did not stop for a single day.')).toEqual([])
})

test('each source behind a value has its own', () => {
  const text = 'Fiji bought 250 tons of rice from Vietnam and 180 tons from Thailand.'
  expect(told(text)).toEqual(['imports FJ VN 250 t', 'imports FJ TH 180 t'])
})

test('sales to a state are exports, which are the part that "accounts for" a sum of the trade', () => {
  expect(told("Chad's cotton sales to China totalled 60 tons.")).toEqual(['exports TD CN 60 t'])
  const text = 'Lao exports to China accounted for $5 million of the total trade.'
  expect(told(text)).toEqual(['exports LA CN 5000000 USD'])
})

test('the owner that is named stays the reporter, and a rise "by A to B" is no range', () => {
  const text = "Kenya's exports to Mali rose by 200 tons to 900 tons, a gain for Kenya."
  expect(figuresOf(text)).toMatchObject([
    { parties: ['KE', 'ML'], value: 900, high: null, change: { amount: 200 } },
  ])
})
