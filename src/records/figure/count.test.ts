import { describe, expect, it } from 'vitest'
import { type ReadingOptions, records } from '../../../test/support/reading.ts'
import type { FigureRecord } from '../record.ts'

const figures = (text: string, options?: ReadingOptions) => records(text, 'figure', options)
const only = (text: string, options?: ReadingOptions): FigureRecord => {
  const found = figures(text, options)
  expect(found, text).toHaveLength(1)
  return found[0] as FigureRecord
}

describe('A count', () => {
  it('of documents has the day of their signing, and what they are worth', () => {
    const found = figures(
      'The presidents of Ghana and Togo met in Accra on Monday, April 5. They signed 12 agreements worth $2 billion.',
    )
    expect(found).toMatchObject([
      { indicator: 'count', value: 12, unit: '1', parties: ['GH', 'TG'], period: '2021-04-05' },
      { indicator: 'contracts', value: 2000000000, unit: 'USD' },
    ])
  })

  it('of kinds of goods and fields of work counts many of them', () => {
    expect(only('The accord of Ghana and Togo covers 17 types of goods.')).toMatchObject({
      indicator: 'count',
      value: 17,
      parties: ['GH', 'TG'],
    })
    expect(figures('Ghana and Togo work together in three areas.')).toEqual([])
  })

  it('of states counts many that are not known', () => {
    expect(only('Ministers from 18 countries took part in the talks of Ghana.')).toMatchObject({
      indicator: 'count',
      value: 18,
      subject: 'countries',
    })
    expect(figures('The 12 countries met with Ghana.')).toEqual([])
    expect(figures('Ministers from three countries met in Accra.')).toEqual([])
  })

  it('of votes in a parliament is a matter of its own', () => {
    const text = 'Lawmakers of Peru approved it with 123 votes in favour and 45 abstentions.'
    expect(figures(text)).toEqual([])
  })

  it('of members, companies and trains tells of the cooperation', () => {
    expect(only('The bloc has 27 member states.')).toMatchObject({ indicator: 'count', value: 27 })
    expect(only('Some 350 Turkish companies operate in Romania.')).toMatchObject({
      parties: ['TR', 'RO'],
      value: 350,
      bound: '~',
    })
  })

  it.each([
    'The two countries agreed to cooperate.',
    'The 65-year-old minister met his counterpart for two hours.',
    'The 12-nation bloc held three-day talks.',
    'One of the agreements was signed in Rome.',
    'The talks touched on two main issues.',
    'The two ministries signed an agreement.',
    'The candidate won 81 percent of the vote.',
  ])('is none in "%s"', (text) => {
    expect(figures(text)).toEqual([])
  })
})

it('visitors are counted by a number of their own', () => {
  const counts = (text: string) =>
    records(text, 'figure').map((f) => `${f.indicator} ${f.parties.join(' ')} ${f.value}`)
  expect(counts('Visitors from Peru to Chile numbered 5,000.')).toEqual(['count PE CL 5000'])
  expect(counts('Peruvian arrivals in Chile rose 12 percent to 5,000.')).toEqual([
    'count PE CL 5000',
  ])
  expect(counts('Peru has old towns, of which 12 are on the list.')).toEqual(['count PE 12'])
})
