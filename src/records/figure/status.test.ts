import { describe, expect, it } from 'vitest'
import { type ReadingOptions, records } from '../../../test/support/reading.ts'
import type { FigureRecord } from '../record.ts'

const figures = (text: string, options?: ReadingOptions) => records(text, 'figure', options)
const only = (text: string, options?: ReadingOptions): FigureRecord => {
  const found = figures(text, options)
  expect(found, text).toHaveLength(1)
  return found[0] as FigureRecord
}

describe('A level in front of the verb', () => {
  it('is reported, whatever change the verb foresees', () => {
    const text =
      'Exports to Mali, worth $8 million in 2020, are likely to fall by 5 percent in 2022.'
    expect(figures(text)).toMatchObject([
      { value: 8e6, status: 'reported', period: '2020', change: null },
      { value: null, status: 'forecast', period: '2022', change: { percent: -5 } },
    ])
  })
})

describe('A status', () => {
  it.each([
    ['Trade will reach $3 billion by 2030.', 'target', '../2030'],
    ['A study estimates that trade will reach $3 billion in 2025.', 'forecast', '2025'],
    ['The sides plan to bring trade to $3 billion.', 'target', null],
    ['Exports are expected to reach $3 billion in 2025.', 'forecast', '2025'],
    ['Trade could reach $3 billion.', 'possible', null],
    ['The countries have the potential to raise trade to $3 billion.', 'possible', null],
    ['Trade rose by 5 percent to reach $3 billion.', 'reported', null],
  ])('of "%s" is %s', (text, status, period) => {
    expect(only(text)).toMatchObject({ value: 3000000000, status, period })
  })
})

describe('What lies ahead', () => {
  const first = (text: string) => records(text, 'figure', { published: '2019-06-15' })[0]

  it('is told by "due to", and possible where it is only considered', () => {
    expect(first('The plant is due to produce 10,000 cars.')?.status).toBe('target')
    expect(first('Peru is considering investing $2 million in a dam.')?.status).toBe('possible')
  })

  it('is what was bought for delivery, at the time of which it comes', () => {
    const bought = first('Jordan bought 50,000 tons of rice from Fiji for shipment in August.')
    expect(bought).toMatchObject({ status: 'target', period: '2019-08' })
    const brought = first('Jordan imported 50,000 tons of rice from Fiji for delivery to camps.')
    expect(brought).toMatchObject({ status: 'reported' })
  })

  it('dates nothing that is reported', () => {
    const figure = first("Kenya's trade with Uganda up 41% in 9 months")
    expect(figure).toMatchObject({ status: 'reported', period: null, change: { percent: 41 } })
  })

  it('grows "by an annual" share', () => {
    expect(first('Its exports grew by an annual 8 percent.')?.change).toEqual({
      percent: 8,
      base: null,
    })
  })
})

describe('What a contract is worth', () => {
  it('is reported once it is signed, though its goods are yet to come', () => {
    const [ships, worth] = records(
      'Togo and Chad signed a contract for 18 ships worth $2 million.',
      'figure',
    )
    expect([ships?.status, worth?.status]).toEqual(['target', 'reported'])
  })
})

it('what was done under an agreement is reported', () => {
  const statuses = (text: string) => records(text, 'figure').map((f) => f.status)
  expect(
    statuses('Under an agreement in force, Manila has cut duties on 95 percent of goods.'),
  ).toEqual(['reported'])
  expect(statuses('Talks are underway for the purchase of 950 tons of ore from Peru.')).toEqual([
    'target',
  ])
  expect(statuses('Moldova urged Moscow to withdraw the 1,500 Russian soldiers.')).toEqual([
    'reported',
  ])
})

it('is as announced where the infinitive only says what it is', () => {
  const text = 'Peru announced the investment made in the line to Chile to be 4.7 million euros.'
  expect(records(text, 'figure')[0]).toMatchObject({ indicator: 'investment', status: 'reported' })
})

it('is possible where there is only room for it', () => {
  const text = 'There is the capacity for five trains to enter Peru every day.'
  expect(records(text, 'figure')[0]).toMatchObject({
    indicator: 'capacity',
    value: 5,
    status: 'possible',
  })
})

it('has the unit of what it is compared with', () => {
  for (const text of [
    'In 2021, Peru sold 7,000 tons of fish to Chad, against 5,000 in 2020.',
    'Exports of Peru to Chad rose to 7,000 tons in 2021 from 5,000 in 2020.',
  ])
    expect(records(text, 'figure')).toMatchObject([
      { value: 7000, unit: 't', period: '2021' },
      { value: 5000, unit: 't', period: '2020', status: 'reported' },
    ])
})

describe('How long something lasts', () => {
  const first = (text: string) => records(text, 'figure', { published: '2019-06-15' })[0]

  it('is foreseen where it would, and reported of what is concluded', () => {
    expect(first('Building the tunnel would take four years.')?.status).toBe('forecast')
    expect(first('Construction should begin in 2021 and last three years.')?.status).toBe(
      'forecast',
    )
    expect(first('The ten-year pact obliges Peru to lower its duties.')?.status).toBe('reported')
    expect(first('Chile will rent the hall under a five-year contract.')?.status).toBe('reported')
    expect(first('The agreement runs for two years.')).toMatchObject({
      indicator: 'duration',
      value: 2,
      status: 'reported',
    })
  })
})

it('makes a target of what a document obliges somebody to do', () => {
  const status = (text: string) => records(text, 'figure').map((f) => f.status)
  expect(status('The truce obliges Peru to trim its exports to Chile by 27 percent.')).toEqual([
    'target',
  ])
  expect(status('The deal requires Libya to supply Malta with 5 tons of oil.')).toEqual(['target'])
})

it('reports what is traded already, and what another level is measured by', () => {
  const read = (text: string) =>
    figures(text).map((f) => [f.indicator, f.value, f.bound, f.status, f.period])
  expect(read('Chad wants to cut the 5 tons of tea that it sells to Mali.')).toEqual([
    ['exports', 5, '=', 'reported', null],
  ])
  expect(
    read(
      'Exports of Chad are expected to reach $9 million, 24 percent higher than $7 million in 2019.',
    ),
  ).toEqual([
    ['exports', 9e6, '=', 'forecast', null],
    ['exports', 7e6, '=', 'reported', '2019'],
  ])
})

it('takes what can be raised up to a level for no more than that', () => {
  expect(figures('Trade between Chad and Mali can be raised up to $3 million.')).toMatchObject([
    { value: 3e6, bound: '<=', status: 'possible' },
  ])
})

it('bounds what is compared with where its own words do', () => {
  const bounds = (text: string) => figures(text).map((f) => f.bound)
  expect(
    bounds('Chad sold Mali over 7,000 tons of fish in 2021, against more than 5,000 tons in 2020.'),
  ).toEqual(['>', '>'])
  expect(
    bounds('Exports of Chad to Mali rose to $7 million in 2021 from under $5 million in 2020.'),
  ).toEqual(['=', '<'])
})

it('has no target in what is adopted beside a plan', () => {
  const read = (text: string) => figures(text).map((f) => [f.value, f.status, f.period])
  const published = { published: '2021-06-15' }
  expect(
    figures('In May, Chad and Mali adopted a roadmap for trade and nine agreements.', published),
  ).toMatchObject([{ value: 9, status: 'reported', period: '2021-05' }])
  expect(read('Chad and Mali have a plan for trade of $3 billion.')).toEqual([
    [3e9, 'target', null],
  ])
})

it('foresees what somebody is sure of or believes in', () => {
  const status = (text: string) => figures(text).map((f) => f.status)
  expect(status('I am sure that trade with Mali will reach $3 million this year.')).toEqual([
    'forecast',
  ])
  expect(status('She is fully confident our trade will reach $3 million.')).toEqual(['forecast'])
  expect(status('He voiced confidence that exports would reach $3 million.')).toEqual(['forecast'])
  expect(status('They believe in the plan to raise trade to $3 million.')).toEqual(['target'])
  expect(status('He is sure the sides plan to raise trade to $3 million.')).toEqual(['target'])
})

it('has a target in what is done with a view to it', () => {
  expect(figures('Chad and Mali cooperate with a view to building nine dams.')).toMatchObject([
    { value: 9, status: 'target' },
  ])
})
