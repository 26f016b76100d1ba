import { expect, test } from 'vitest'
import { records } from '../../../test/support/reading.ts'

const figuresOf = (text: string) => records(text, 'figure', { published: '2021-06-15' })

const told = (text: string) =>
  figuresOf(text).map((f) => `${f.indicator} ${f.parties.join(' ')} ${(f.value ?? 0) / 1e6}`)

const TOTAL = "Peru's imports from ASEAN came to $9 million"

test('parts that are named behind a total have their own partners, and the total has none of them', () => {
  const parts = ['imports PE ASEAN 9', 'imports PE LA 7', 'imports PE MY 2']
  expect(told(`${TOTAL}: $7 million from Laos, $2 million from Malaysia.`)).toEqual(parts)
  expect(
    told(`${TOTAL}, of which $7 million came from Laos and $2 million from Malaysia.`),
  ).toEqual(parts)
  expect(told(`${TOTAL}. Laos accounted for $7 million, Malaysia for $2 million.`)).toEqual(parts)
  expect(
    told(`${TOTAL}. Laos accounted for $7 million of them and Malaysia for $2 million.`),
  ).toEqual(parts)
})

test('a single part has its own partner too', () => {
  const parts = ['imports PE ASEAN 9', 'imports PE LA 7']
  expect(told(`${TOTAL}, $7 million of which came from Laos.`)).toEqual(parts)
  expect(told(`${TOTAL}, including those from Laos worth $7 million.`)).toEqual(parts)
  expect(told(`${TOTAL}, and those from Laos to $7 million.`)).toEqual(parts)
})

test('who accounts for exports of its own is no partner', () => {
  expect(told('Laos accounted for $7 million in exports to Peru.')).toEqual(['exports LA PE 7'])
  expect(told("Laos accounted for $7 million of Peru's exports.")).toEqual(['exports PE LA 7'])
})

test('goods and what they are worth share the partner behind them', () => {
  expect(told('Peru shipped 3 million tons of ore worth $7 million to Laos.')).toEqual([
    'exports PE LA 3',
    'exports PE LA 7',
  ])
})

test('each thing of a list has its own length', () => {
  const lengths = (text: string) =>
    figuresOf(text).map((f) => `${f.parties.join(' ')} ${f.value} ${f.subject}`)
  expect(
    lengths(
      'The Kenyan section is 120 km, the Somali section 722 km and the Ethiopian part 86 km.',
    ),
  ).toEqual(['KE 120 Kenyan section', 'SO 722 Somali section', 'ET 86 Ethiopian part'])
  expect(
    lengths('The line is 500 km long: 300 km in Kenya, 150 in Uganda and 50 in Rwanda.'),
  ).toEqual(['KE UG RW 500 line', 'KE 300 null', 'UG 150 null', 'RW 50 null'])
  expect(lengths('For the 300 km to Kano 40 percent of the money was found.')[0]).toMatch(/null$/)
})

test('what a way needs is reported', () => {
  expect(figuresOf('A train from Turin needs 10 days.')).toMatchObject([
    { indicator: 'duration', value: 10, status: 'reported', subject: 'train' },
  ])
})

test('values that are told apart by "respectively" have a state each', () => {
  expect(
    told("Peru's exports to Mali and Chile were $3 million and $4 million, respectively."),
  ).toEqual(['exports PE ML 3', 'exports PE CL 4'])
  const parties = (text: string) => figuresOf(text).map((f) => f.parties.join(' '))
  expect(
    parties('Its sections in Kenya, Uganda and Rwanda measure 140, 700 and 88 km, respectively.'),
  ).toEqual(['KE', 'UG', 'RW'])
  expect(parties('Exports of Peru and Chile rose by 3 and 4 percent, respectively.')).toEqual([
    'PE',
    'CL',
  ])
  expect(parties('Trade between Peru and Chile rose by 3 and 4 percent, respectively.')).toEqual([
    'PE CL',
    'PE CL',
  ])
})

test('a flow that goes on with another partner leaves its noun out', () => {
  expect(
    told("Russia's trade with China was $6 million in 2010 and with Japan $2 million."),
  ).toEqual(['trade RU CN 6', 'trade RU JP 2'])
  expect(
    told(
      "Togo's exports to Mali rose to $6 million, and those to Chad by 9 percent to $4 million.",
    )[1],
  ).toBe('exports TG TD 4')
})

test('what goods cost is what they are worth', () => {
  expect(told("Peru's imports weighed 217 million tons and cost $7 million.")).toEqual([
    'imports PE 217',
    'imports PE 7',
  ])
})
