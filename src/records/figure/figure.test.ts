import { describe, expect, it } from 'vitest'
import { type ReadingOptions, records } from '../../../test/support/reading.ts'
import type { FigureRecord } from '../record.ts'

const figures = (text: string, options?: ReadingOptions) => records(text, 'figure', options)
const only = (text: string, options?: ReadingOptions): FigureRecord => {
  const found = figures(text, options)
  expect(found, text).toHaveLength(1)
  return found[0] as FigureRecord
}
const quotes = (figure: FigureRecord | undefined) => figure?.evidence.map((e) => e.quote)

describe('A level with its change', () => {
  it('is one figure where the change follows', () => {
    const text =
      'Trade between Chile and Peru amounted to $4.1 billion in 2018, down 3 percent from 2017.'
    expect(only(text)).toMatchObject({
      indicator: 'trade',
      parties: ['CL', 'PE'],
      value: 4100000000,
      unit: 'USD',
      bound: '=',
      change: { percent: -3, base: '2017' },
      period: '2018',
      status: 'reported',
      speaker: null,
      evidence: [{ quote: text, start: 0, end: text.length }],
    })
  })

  it('is one figure where the change comes first', () => {
    expect(
      only('Thai exports to Cambodia rose 9.7 percent to 45 billion baht last year.'),
    ).toMatchObject({
      indicator: 'exports',
      parties: ['TH', 'KH'],
      value: 45000000000,
      unit: 'THB',
      change: { percent: 9.7 },
      period: '2020',
    })
  })

  it('takes an amount as the change', () => {
    const figure = only(
      'In 2020 trade between Kenya and Uganda increased by $40 million to reach $890 million.',
    )
    expect(figure).toMatchObject({
      value: 890000000,
      change: { amount: 40000000 },
      status: 'reported',
    })
  })

  it('belongs to the next sentence too', () => {
    const figure = only(
      'Trade between Chile and Peru stood at $4 billion in 2018. The figure fell by 6.5 percent compared to 2017.',
    )
    expect(figure.change).toEqual({ percent: -6.5, base: '2017' })
    expect(quotes(figure)).toEqual([
      'Trade between Chile and Peru stood at $4 billion in 2018.',
      'The figure fell by 6.5 percent compared to 2017.',
    ])
  })

  it('is told apart by volume and value', () => {
    const found = figures(
      'Laos exported 300,000 tons of rice worth $120 million to Vietnam in 2019. Its volume and value rose by 8 percent and 2 percent, respectively.',
    )
    expect(found).toMatchObject([
      {
        indicator: 'exports',
        parties: ['LA', 'VN'],
        value: 300000,
        unit: 't',
        change: { percent: 8 },
        period: '2019',
      },
      {
        indicator: 'exports',
        parties: ['LA', 'VN'],
        value: 120000000,
        unit: 'USD',
        change: { percent: 2 },
        period: '2019',
      },
    ])
  })

  it('leaves the level where another year is compared', () => {
    const found = figures(
      'In 2018, trade with Oman reached $1.2 billion, but in 2019 the trade fell by 40 percent.',
    )
    expect(found).toMatchObject([
      { value: 1200000000, change: null, period: '2018' },
      { value: null, unit: null, change: { percent: -40 }, period: '2019' },
    ])
  })

  it('stands alone without a level', () => {
    expect(
      only('Oil transit through Georgia dropped by 8 percent in the first quarter of 2020.'),
    ).toMatchObject({
      indicator: 'transit',
      value: null,
      unit: null,
      change: { percent: -8 },
      period: '2020-01/2020-03',
    })
  })

  it('gives the level before as a figure of its own', () => {
    const found = figures(
      'Pakistan and Turkey aim to raise their trade to $5 billion a year, up from the current $1.5 billion.',
    )
    expect(found).toMatchObject([
      { indicator: 'trade', value: 5000000000, status: 'target' },
      { indicator: 'trade', value: 1500000000, status: 'reported', period: null },
    ])
  })
})

describe('What is measured', () => {
  it('is told for each part of a total', () => {
    const found = figures(
      'Trade between India and Kenya stood at $2.4 billion in 2019, of which $2.2 billion was Indian exports and $0.2 billion was imports.',
    )
    expect(found).toMatchObject([
      { indicator: 'trade', parties: ['IN', 'KE'], value: 2400000000 },
      { indicator: 'exports', parties: ['IN', 'KE'], value: 2200000000, period: '2019' },
      { indicator: 'imports', parties: ['IN', 'KE'], value: 200000000, period: '2019' },
    ])
  })

  it('is told in order for a coordinated subject', () => {
    const found = figures(
      'Exports and imports amounted to $3 billion and $1 billion, respectively.',
    )
    expect(found.map((f) => [f.indicator, f.value])).toEqual([
      ['exports', 3000000000],
      ['imports', 1000000000],
    ])
  })

  it('is what the verb says of its object', () => {
    expect(
      only('About 2 million tons of goods were transported from Ghana to Togo in 2017.'),
    ).toMatchObject({
      indicator: 'freight',
      parties: ['GH', 'TG'],
      value: 2000000,
      unit: 't',
      bound: '~',
      subject: 'goods',
    })
  })

  it('is the noun that the value stands before', () => {
    expect(only('Egypt had a $9 billion trade deficit with China in 2019.')).toMatchObject({
      indicator: 'other',
      value: 9000000000,
      subject: 'trade deficit',
    })
  })

  it('goes without saying for "it"', () => {
    const figure = figures(
      'The trade turnover between Mali and Togo is rising. It increased to $2 billion in 2020.',
    ).at(-1)
    expect(figure).toMatchObject({
      indicator: 'trade',
      parties: ['ML', 'TG'],
      value: 2000000000,
      period: '2020',
    })
  })

  it('has the unit of the figure that it points to', () => {
    const found = figures(
      'In 2020, some 2 million tons of coal were shipped from Poland to Ukraine. The minister hopes that the figure will grow to 3.5 million in 2022.',
    )
    expect(found.at(-1)).toMatchObject({
      indicator: 'freight',
      value: 3500000,
      unit: 't',
      period: '2022',
      status: 'target',
    })
  })

  it('is a share, a length, an area, a price', () => {
    expect(only('Gas accounts for 40 percent of the exports.').indicator).toBe('share')
    expect(only('The line between Accra and Kumasi is 240 km long.').indicator).toBe('length')
    expect(only('The park has an area of 500 hectares.').indicator).toBe('area')
    expect(only('Serbia buys the gas at a price of $270 per ton.').indicator).toBe('price')
  })
})

describe('A figure among others', () => {
  it('goes on with the flow told last where no words name it', () => {
    const found = figures(
      'Trade between Chile and Peru stood at $3 billion in 2017. For 2018 the ministry gives $4 billion.',
    )
    expect(found.at(-1)).toMatchObject({
      indicator: 'trade',
      parties: ['CL', 'PE'],
      value: 4000000000,
      period: '2018',
    })
  })

  it('has the unit and place of its own in a list', () => {
    const found = figures(
      'The road is 900 kilometers long: 500 kilometers in Kenya, 400 in Uganda.',
    )
    expect(found.map((f) => [f.value, f.unit])).toEqual([
      [900, 'km'],
      [500, 'km'],
      [400, 'km'],
    ])
    expect(found[2]?.parties).toEqual(['UG'])
  })

  it('keeps the reporter of "its imports"', () => {
    const found = figures(
      "Kenya's exports to Uganda rose to $61 million in 2019, while its imports from the country reached $78 million.",
    )
    expect(found).toMatchObject([
      { indicator: 'exports', parties: ['KE', 'UG'] },
      { indicator: 'imports', parties: ['KE', 'UG'], value: 78000000, period: '2019' },
    ])
  })

  it('is reported where it is only compared with', () => {
    const found = figures(
      'Exports are forecast at 38 million tons in 2030, compared with 29 million tons in 2020.',
    )
    expect(found).toMatchObject([
      { value: 38000000, status: 'forecast', period: '2030' },
      { value: 29000000, status: 'reported', period: '2020' },
    ])
  })

  it('is a capacity where something is able to do it every year', () => {
    expect(only('The port can handle 5 million tons of cargo a year.')).toMatchObject({
      indicator: 'capacity',
      status: 'reported',
    })
  })
})

describe('A figure stated again', () => {
  it('is one record with further evidence, the body before the headline', () => {
    const title = 'Chile-Peru trade hits $4 billion'
    const body = 'Trade between Chile and Peru reached $4 billion in 2018, the ministry said.'
    const figure = only(`${title}\n\n${body}`, { title })
    expect(figure).toMatchObject({ parties: ['CL', 'PE'], period: '2018' })
    expect(quotes(figure)).toEqual([
      'Trade between Chile and Peru reached $4 billion in 2018',
      title,
    ])
  })

  it('stays two where the indicator differs', () => {
    expect(figures('Exports were $1 billion and imports were $1 billion.')).toHaveLength(2)
  })
})

describe('A part of a year', () => {
  it('dates before its year, and a shortened way is a duration', () => {
    const text = 'In January-March of this year trade added another 15 percent.'
    expect(only(text)).toMatchObject({ period: '2021-01/2021-03', change: { percent: 15 } })
    const way = figures('The railway in Ghana cut the trip from three days to 12 hours.')
    expect(way.map((f) => [f.indicator, f.value, f.unit])).toEqual([
      ['duration', 3, 'd'],
      ['duration', 12, 'h'],
    ])
  })
})
