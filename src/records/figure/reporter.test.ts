import { describe, expect, test } from 'vitest'
import { records } from '../../../test/support/reading.ts'

const told = (text: string) =>
  records(text, 'figure', { published: '2023-05-15' }).map(
    (f) => `${f.indicator} ${f.parties.join(' ')} ${(f.value ?? 0) / (f.unit === '%' ? 1 : 1e6)}`,
  )

describe('whose trade is told goes on telling it', () => {
  test.each([
    [
      "Peru's foreign trade was $9 million in 2019. Chile and Mali took part. Sales to Togo fell by 5 percent and came to $2 million.",
      ['trade PE 9', 'exports PE TG 2'],
    ],
    [
      "Peru's foreign trade was $9 million in 2019. Chile and Mali ran 60 percent of this trade. Exports to Togo, which consist of tin, rose to $2 million.",
      ['trade PE 9', 'share CL ML 60', 'exports PE TG 2'],
    ],
    [
      "Laos's exports reached $8 million. Trade with Mali has changed: sales soared to $2 million.",
      ['exports LA 8', 'exports LA ML 2'],
    ],
    ['Kenya, which is short of rain, bought 5 million tons of maize abroad.', ['imports KE 5']],
  ])('%s', (text, figures) => {
    expect(told(text)).toEqual(figures)
  })
})

test('who buys in a text on the exports of a state buys from it', () => {
  expect(
    told("Peru's farm exports were $9 million. Purchases by Chile came to $3 million."),
  ).toEqual(['exports PE 9', 'imports CL PE 3'])
})

test('a share whose verb is left out is of the same whole', () => {
  expect(told("Chile took 18 percent of Peru's exports, Mali 10 percent.")).toEqual([
    'share CL PE 18',
    'share PE ML 10',
  ])
})

test('who takes what was sold is the other one', () => {
  const text =
    'Canadian wheat sales to Algeria hit 3 million tons. The North African country took 2 million tons.'
  expect(told(text)).toEqual(['exports CA DZ 3', 'imports DZ CA 2'])
})

describe('of two sides the reporter is the speaker, or has the currency', () => {
  test.each([
    [
      'The Kenyan envoy said trade with Chile was $9 million. Imports were $6 million, he said.',
      ['trade CL KE 9', 'imports KE CL 6'],
    ],
    [
      'Trade between Fiji and Peru was 9 million soles in 2019. Imports were 6 million soles.',
      ['trade FJ PE 9', 'imports PE FJ 6'],
    ],
    ['OSLO, 3 March - Trade with Chile was 14 million kroner.', ['trade CL NO 14']],
  ])('%s', (text, figures) => {
    expect(told(text)).toEqual(figures)
  })
})

describe('a partner that has its place trades with the reporter', () => {
  test.each([
    [
      "Vietnam's fish exports to Japan were $5 million. Chile came next with $3 million.",
      ['exports VN JP 5', 'exports VN CL 3'],
    ],
    [
      "Kenya's tea exports reached $5 million. Chad remained the top destination, tea worth $2 million having been shipped there.",
      ['exports KE 5', 'exports KE TD 2'],
    ],
    [
      "Fiji's exports to Chile were $5 million; Mali remained the top market with $6 million.",
      ['exports FJ CL 5', 'exports FJ ML 6'],
    ],
    [
      "Peru's tin exports reached $5 million. Chile took 34 percent of the total and Mali 7 percent.",
      ['exports PE 5', 'share PE CL 34', 'share PE ML 7'],
    ],
    [
      "Fiji's imports were $5 million. Samoa held first place in imports, with a share of 36 percent.",
      ['imports FJ 5', 'share FJ WS 36'],
    ],
    [
      'Fiji sold Iraq tea worth $5 million. Those to Togo were $2 million, while Mali paid less.',
      ['exports FJ IQ 5', 'exports FJ TG 2'],
    ],
  ])('%s', (text, figures) => {
    expect(told(text)).toEqual(figures)
  })
})

describe('each clause tells whose its flow is', () => {
  test.each([
    [
      "Kenya's exports to Chad stood at $8 million while Niger exported goods worth $4 million.",
      ['exports KE TD 8', 'exports NE TD 4'],
    ],
    [
      'Data from the Central Bank of Kenya show that the country bought goods worth $5 million from Chad.',
      ['imports KE TD 5'],
    ],
    [
      'Trade between Chad and Kenya reached $21 million, with Kenya exporting $10 million to Chad and importing $9 million.',
      ['trade TD KE 21', 'exports KE TD 10', 'imports KE TD 9'],
    ],
    [
      'Kenya wants to cut the 3 million litres of milk a day that it sells to Chad.',
      ['exports KE TD 3'],
    ],
    ['Kenya will keep the 5 million tons of tea it supplies to Chad.', ['exports KE TD 5']],
    [
      'This includes 8 million tons of export from Kenya to Chad and 4 million tons of import from Chad to Kenya.',
      ['exports KE TD 8', 'imports KE TD 4'],
    ],
    ['Import supplies of tea from Chad to Kenya fell to 2 million tons.', ['imports KE TD 2']],
    ['Kenya increases exports of tea to Chad market by fivefold.', ['exports KE TD 0']],
    ["Kenya's gas reserves meet 30 percent of Chad's consumption.", ['share KE TD 30']],
    ["Kenya and Niger account for 80 percent of Chad's imports.", ['share KE NE TD 80']],
    [
      "Kenya and Chad met. The volume of Kenya's foreign trade was $9 million. The value of exports was $4 million.",
      ['trade KE 9', 'exports KE 4'],
    ],
    [
      "Kenya's sales to Chad were $5 million. Sales to Mali, which signed a pact with Kenya in 1997, grew to $3 million.",
      ['exports KE TD 5', 'exports KE ML 3'],
    ],
  ])('%s', (text, figures) => {
    expect(told(text)).toEqual(figures)
  })
})

test('who buys goods in a clause of its own is no partner of a third', () => {
  const text =
    "Peru's exports were $5 million. Chile is the top market, buying 40 tons of Togo's tin."
  expect(told(text)[1]).not.toMatch(/PE/)
})

test('"they" and "there" have the two states of the figure in front', () => {
  expect(
    told(
      'Some 70 Danish firms work in Kenya. They employ 900 people and have invested $3 million.',
    ),
  ).toEqual(['count DK KE 0.00007', 'count DK KE 0.0009', 'investment DK KE 3'])
  expect(
    told('Danish firms won orders worth $2 million in Libya. Some 400 Danes work there.'),
  ).toEqual(['contracts DK LY 2', 'count DK LY 0.0004'])
})

test('a buyer that is named takes the trade from none that the text is about', () => {
  expect(
    told(
      "Chad's trade with its neighbors grew. Chad sold goods worth $9 million. Niger bought Chadian goods for $3 million. Imports from Libya came to $2 million.",
    ).at(-1),
  ).toBe('imports TD LY 2')
})
