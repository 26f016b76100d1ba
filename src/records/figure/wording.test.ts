import { describe, expect, test } from 'vitest'
import { records } from '../../../test/support/reading.ts'

const figures = (text: string) => records(text, 'figure')

test('what is spread over firms is not more than so many', () => {
  const text = 'Sudanese investments in Egypt amount to $97 million spread over 315 companies.'
  expect(figures(text)).toMatchObject([{ value: 97e6 }, { value: 315, bound: '=' }])
})

test('those who rank higher are no parties', () => {
  const text =
    'Vietnamese firms invested $3 billion in Laos, making Vietnam the second investor there after Thailand.'
  expect(figures(text)).toMatchObject([{ parties: ['VN', 'LA'], value: 3e9 }])
})

describe('no figure', () => {
  test.for([
    ['is how near something is', 'Norway and Russia ease visa rules within 30 km of the frontier.'],
    ['is where something is', 'The port of Norway is 30 km east of the Russian frontier.'],
    ['is where something is', 'The envoys of Norway and Russia met in Moss, 60 km south of Oslo.'],
    ['is where something is', 'The mine of Norway lies about 30 km from the Russian frontier.'],
    ['is half the time', 'The pipeline between India and Nepal was built in half the time.'],
  ] as const)('%s', ([, text]) => {
    expect(figures(text)).toEqual([])
  })
})

test('a participle behind a hyphen describes what is counted', () => {
  const text = 'There are some 1,500 Uzbek-owned firms in Kazakhstan.'
  expect(figures(text)).toMatchObject([{ value: 1500, subject: 'Uzbek-owned firms' }])
})

test('a rate beside a change measures nothing', () => {
  const text = "Japan's exports grew at a slow 4.4 percent rate to $17 billion."
  expect(figures(text)).toMatchObject([
    { indicator: 'exports', value: 17e9, change: { percent: 4.4 } },
  ])
  expect(figures("Ghana's economy grew at an annual rate of 5 percent.")).toMatchObject([
    { indicator: 'other', value: null, change: { percent: 5 } },
  ])
})

test('in real terms is no term', () => {
  expect(figures("Peru's exports fell by 5 percent in real terms.")).toMatchObject([
    { indicator: 'exports', change: { percent: -5 } },
  ])
})

test('what was almost reached is bounded by it', () => {
  expect(figures("Peru's exports to Chile almost reached $1 billion.")).toMatchObject([
    { value: 1e9, bound: '<' },
  ])
})

test('export turnover is what is exported', () => {
  const text = "Peru's export turnover to Chile grew 44 percent and its import turnover 15 percent."
  expect(figures(text).map((f) => f.indicator)).toEqual(['exports', 'imports'])
})

test('a sign in brackets tells how a figure changed', () => {
  const text =
    'In 2025 exports from Peru totalled $3 billion (+8.2%), imports from Chile $1 billion (-3.5%).'
  expect(figures(text)).toMatchObject([
    { indicator: 'exports', value: 3e9, change: { percent: 8.2 } },
    { indicator: 'imports', value: 1e9, change: { percent: -3.5 } },
  ])
})

test('tanks and planes have numbers in their names', () => {
  expect(figures('Delhi will buy 310 T-90 tanks from Moscow.')).toMatchObject([
    { value: 310, subject: 'T-90 tanks' },
  ])
})

test('what ranges from one to the other is one figure, though it is to be cut', () => {
  const text = 'Peru wants Chile to cut duties on wine, which range from 35 to 50 percent.'
  expect(figures(text)).toMatchObject([{ indicator: 'other', value: 35, high: 50 }])
})

test('what is offered every year is given', () => {
  const text = 'Peru offers 56 scholarships annually; 4,000 Chileans study in Peru.'
  expect(figures(text)).toMatchObject([
    { value: 56, status: 'reported' },
    { value: 4000, status: 'reported' },
  ])
})

test('a fee is a price, whatever it costs whom', () => {
  expect(figures('A kilowatt-hour costs the Chilean firm 2.3 pesos.')).toMatchObject([
    { indicator: 'price' },
  ])
})

test('what is said again in another unit is no further figure', () => {
  expect(figures('The 162 km (100.6 miles) line links Peru and Chile.')).toMatchObject([
    { value: 162, unit: 'km' },
  ])
  expect(figures('Peru gave Chile 50 million yuan (about $5.7 million).')).toMatchObject([
    { value: 50e6, unit: 'CNY' },
  ])
})

describe('what counts and what does not', () => {
  test.for([
    'The Peruvian minister held a comprehensive meeting that took 90 minutes in Chile.',
    'Peru and Chile were two major producers of copper.',
  ])('no figure: %s', (text) => {
    expect(figures(text)).toEqual([])
  })

  test('a part of so many counts the same things', () => {
    const text = 'Mali and Chad have carried out 23 out of 27 agreements.'
    expect(figures(text)).toMatchObject([
      { indicator: 'count', value: 23, subject: 'agreements' },
      { indicator: 'count', value: 27, subject: 'agreements' },
    ])
  })

  test('those who come to an occasion are counted', () => {
    const text = 'Nearly 50 delegations are expected to attend the summit of Mali and Chad.'
    expect(figures(text)).toMatchObject([
      { indicator: 'count', value: 50, bound: '~', status: 'forecast' },
    ])
  })

  test('what can be mentioned is as far as what it is an example of', () => {
    const text =
      'They will sign several documents, among which a $2 billion contract of Mali with Chad can be mentioned.'
    expect(figures(text)).toMatchObject([{ indicator: 'contracts', status: 'target' }])
  })
})

describe('what a participle before a carrier says', () => {
  test.for([
    ['The transited volume included 2 tons of grain and 3 tons of oil.', 'transit'],
    ['The exported volume comprised 2 tons of grain and 3 tons of oil.', 'exports'],
    ['The handled quantity was 2 tons of grain and 3 tons of oil.', 'freight'],
  ] as const)('%s', ([text, indicator]) => {
    expect(figures(text)).toMatchObject([
      { indicator, subject: 'grain' },
      { indicator, subject: 'oil' },
    ])
  })
})

describe('what is there, whatever is wished of it', () => {
  test.for([
    'Peru and Chile opened talks to redress an estimated $5 billion deficit.',
    'Peru wants lower interest on an existing $5 billion in debt to Chile.',
    'The plan would let Peru keep its current 30 percent share of the trade with Chile.',
    'The session helped increase the volume of investments of Peru in Chile to $5 billion.',
  ])('%s', (text) => {
    expect(figures(text)).toMatchObject([{ status: 'reported' }])
  })

  test('what is negotiated is only thinkable', () => {
    const text = 'Peru is negotiating daily purchases of 100,000 barrels of oil from Chile.'
    expect(figures(text)).toMatchObject([{ indicator: 'imports', status: 'possible' }])
  })

  test('a ceiling measures what it holds down, and two-way is no number', () => {
    expect(
      figures('OPEC will lower its output ceiling to 15 million barrels per day.'),
    ).toMatchObject([{ indicator: 'production' }])
    expect(
      figures('The volume of two-way trade of Peru with Chile in 2000 reached $22 million.'),
    ).toMatchObject([{ indicator: 'trade', subject: null }])
  })
})

test('what was signed is reported, whatever it is to bring', () => {
  const text =
    'Trade of Peru with Chile is expected to rise following the signing of a $743 million deal last June.'
  expect(figures(text)).toMatchObject([{ indicator: 'contracts', status: 'reported' }])
})

test('the noun of a sum may stand behind the same in another unit', () => {
  const text = 'Peru and Chile agreed on a 1.5 trillion won (US$1.34 billion) project.'
  expect(figures(text)).toMatchObject([{ indicator: 'investment', unit: 'KRW' }])
})

test('what goes up to just over a sum is more', () => {
  const text = 'Trade between Peru and Chile will go up to just over $2.6 billion.'
  expect(figures(text)).toMatchObject([{ value: 2.6e9, bound: '>' }])
})

test('no day measures trade, and no sum in another currency is another', () => {
  const text =
    'On Thursday the minister feared for the trade of Peru with Chile of $2 billion. Peru gave a 37 billion yen loan or about $330 million.'
  expect(figures(text)).toMatchObject([
    { indicator: 'trade', period: null },
    { value: 37e9, unit: 'JPY' },
  ])
})

test('a decline that trade saw is of trade', () => {
  const text =
    'Trade of Peru with Chile saw a decline from $10 billion in 2014 to $2 billion in 2020.'
  expect(figures(text)).toMatchObject([{ indicator: 'trade' }, { indicator: 'trade' }])
})

test('what is pledged is to be reached, whoever doubts it', () => {
  const text = 'Peru would live up to its pledge to buy four million tonnes of wheat from Chile.'
  expect(figures(text)).toMatchObject([{ indicator: 'imports', status: 'target' }])
})

test('a sum of a month earlier is none per month', () => {
  const text =
    'Exports of Peru to Chile rose to $500 million in August 2020 from $430 million a month earlier.'
  expect(figures(text)).toMatchObject([
    { indicator: 'exports', period: '2020-08' },
    { indicator: 'exports', value: 430e6, period: '2020-07' },
  ])
})
