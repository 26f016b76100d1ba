import { describe, expect, test } from 'vitest'
import { records } from '../../../test/support/reading.ts'

const figures = (text: string) => records(text, 'figure', { published: '2019-06-12' })

describe('parts that each have a state of their own', () => {
  test.for([
    "Of Kenya's tea exports, 40 percent go to Chile and 20 to Mali.",
    'Kenya sold tea abroad, of which 40 percent went to Chile and 20 percent to Mali.',
  ])('%s', (text) => {
    expect(figures(text)).toMatchObject([
      { indicator: 'share', value: 40, unit: '%', parties: ['KE', 'CL'] },
      { indicator: 'share', value: 20, unit: '%', parties: ['KE', 'ML'] },
    ])
  })

  test.for([
    [
      'Kenya is the sixth largest trade partner of Niger after Mali (17.9%), Chad (7%) and Togo (5%).',
      ['NE', 'ML', 17.9],
      ['NE', 'TD', 7],
      ['NE', 'TG', 5],
    ],
    [
      'Kenya accounts for 2% of the trade of Niger: it is its third partner after Mali (9%) and Chad (7%).',
      ['NE', 'KE', 2],
      ['NE', 'ML', 9],
      ['NE', 'TD', 7],
    ],
    [
      'The top states that buy Kenyan tea are Mali, with 32 percent of exports, Chad, with 19 percent, and Togo with 5 percent.',
      ['KE', 'ML', 32],
      ['KE', 'TD', 19],
      ['KE', 'TG', 5],
    ],
    [
      'Mali accounted for 59 percent of total tea imports of Kenya, while Chad for 40 percent.',
      ['KE', 'ML', 59],
      ['KE', 'TD', 40],
    ],
    ['The owners of the line are Mali (60%) and Togo (40%).', ['ML', 60], ['TG', 40]],
  ] as const)('each share has its own state: %s', ([text, ...shares]) => {
    expect(figures(text).map((f) => ('parties' in f ? [...f.parties, f.value] : []))).toEqual(
      shares,
    )
  })

  test('a share beside an amount is of the same state', () => {
    const text =
      "Kenya's main suppliers were Mali ($3 million or 18 percent) and Chad ($2 million or 12 percent)."
    expect(figures(text)).toMatchObject([
      { indicator: 'imports', parties: ['KE', 'ML'] },
      { indicator: 'share', parties: ['KE', 'ML'], value: 18 },
      { indicator: 'imports', parties: ['KE', 'TD'] },
      { indicator: 'share', parties: ['KE', 'TD'], value: 12 },
    ])
  })

  test.for([
    'Mali took 4th place among the trade partners of Kenya after Chad, Togo, and Niger with a share of 8 percent.',
    "Mali, with a share of 8 percent, became Kenya's seventh main partner after Chad, Togo, and Niger.",
  ])('who is ahead in rank is no party: %s', (text) => {
    expect(figures(text)).toMatchObject([{ value: 8, parties: ['ML', 'KE'], subject: null }])
  })

  test('a length is in the state that it is of', () => {
    const text = 'The line runs through 110 km (68 miles) of Mali, 90 km of Togo and 60 km of Chad.'
    expect(figures(text)).toMatchObject([
      { indicator: 'length', value: 110, parties: ['ML'] },
      { indicator: 'length', value: 90, parties: ['TG'] },
      { indicator: 'length', value: 60, parties: ['TD'] },
    ])
  })
})

describe('a move from one level to the next', () => {
  test('the time is that of the level after', () => {
    const text = 'Trade between Chad and Mali rose from $17 million to $32 million in 2018.'
    expect(figures(text)).toMatchObject([
      { value: 17000000, period: null },
      { value: 32000000, period: '2018' },
    ])
  })

  test('what has doubled is the level after, whatever time stands between', () => {
    const text =
      'Trade between Chad and Mali doubled from $9 million in 2006 to $18 million in 2018.'
    expect(figures(text)).toMatchObject([
      { value: 9000000, period: '2006', change: null },
      { value: 18000000, period: '2018', change: { percent: 100 } },
    ])
  })

  test.for([
    ['Chad and Mali want to raise trade up to $3 million.', 3000000, '='],
    ['Trade between Chad and Mali rose up to 251 tons.', 251, '='],
    ['Chad will give Mali up to $3 million.', 3000000, '<='],
    ['Exports of Chad to Mali rose by up to 5 tons.', null, '<='],
  ] as const)('what is raised up to a level reaches it: %s', ([text, value, bound]) => {
    expect(figures(text)).toMatchObject([{ value, bound }])
  })

  test('a rate of exchange is no amount', () => {
    const text =
      'Chad owes Mali 300 million francs ($1 = 600 francs). It sold tea for $4 million (US$1=RM4.08).'
    expect(figures(text).map((f) => f.value)).toEqual([300000000, 4000000])
  })

  test('how long a benefit, a relationship or a strategy lasts is one', () => {
    for (const thing of ['tax holiday', 'diplomatic relationship', 'comprehensive strategy'])
      expect(figures(`Chile and Peru praised a five-year ${thing}.`)).toMatchObject([
        { indicator: 'duration', value: 5, unit: 'a' },
      ])
  })

  test('how long something was interrupted is no duration', () => {
    expect(
      figures('Flights between Chad and Mali resumed after five years of interruption.'),
    ).toEqual([])
    expect(figures('Chad and Mali restored ties after a three-year hiatus.')).toEqual([])
  })

  test('two levels are no range where something doubles', () => {
    const text = 'Freight between Chad and Mali is to double from 3,000 tons to 6,000 tons by 2025.'
    expect(figures(text)).toMatchObject([
      { value: 3000, status: 'reported' },
      { value: 6000, status: 'target', change: { percent: 100 } },
    ])
  })
})

describe('what is measured', () => {
  test.for([
    ['Chad cut the duty on rice from Mali to 85 cts a bushel.', 'other', 0.85, 'USD'],
    ['Chad bought rice worth 73.1 U.S. million dollars from Mali.', 'imports', 73100000, 'USD'],
    ['The ferry between Chad and Mali can carry 510 passengers.', 'capacity', 510, '1'],
  ] as const)('%s', ([text, indicator, value, unit]) => {
    expect(figures(text)).toMatchObject([{ indicator, value, unit, status: 'reported' }])
  })
})
