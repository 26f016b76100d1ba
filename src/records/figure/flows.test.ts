import { describe, expect, test } from 'vitest'
import { records } from '../../../test/support/reading.ts'

const figures = (text: string) => records(text, 'figure', { published: '2021-04-08' })

describe('a level and a change of one flow, told apart', () => {
  test.for([
    'Trade between Peru and Chile hit $4 billion in 2020. Ana Soto, the minister, said it was a good year. Bilateral trade grew 10 percent in 2020.',
    'Trade between Peru and Chile grew by 10 percent in 2020. A fair was held in Lima. Trade between Peru and Chile totalled $4 billion in 2020.',
    'Trade between Peru and Chile hit $4 billion in 2020, up 10 percent. The trade of Chile with Peru grew by 10 percent in 2020.',
  ])('is one figure: %s', (text) => {
    expect(figures(text)).toMatchObject([
      { indicator: 'trade', value: 4e9, unit: 'USD', change: { percent: 10 }, period: '2020' },
    ])
  })

  test('a change in weight is of the tons, one in value of the money', () => {
    const text =
      'Peru exported 2 million tons of goods worth $300 million to Chile last year. Exports from Peru to Chile rose 5 percent in value and fell 3 percent in weight.'
    expect(figures(text)).toMatchObject([
      { value: 2e6, unit: 't', change: { percent: -3 } },
      { value: 3e8, unit: 'USD', change: { percent: 5 } },
    ])
  })

  test.for([
    'Trade between Peru and Chile hit $4 billion in 2019. Bilateral trade grew 10 percent in 2020.',
    'Peru sold $4 billion of goods to Chile in 2020. Exports of grain to Chile grew 10 percent in 2020.',
    'Peru sold 4 million tons of goods to Chile in 2020. Exports to Chile grew 10 percent in 2020.',
  ])('of other times, goods or units they stay two: %s', (text) => {
    expect(figures(text)).toMatchObject([{ change: null }, { value: null }])
  })
})
