import { describe, expect, test } from 'vitest'
import { ledgerRecords } from '../../test/support/ledger-records.ts'
import type { FigureRecord } from '../records/record.ts'
import type { Claim } from './claim.ts'
import { comparison } from './comparison.ts'
import { seriesOf } from './series.ts'

/** The figures of documents of two or three sources, each a day and a text. */
function figures(...texts: readonly (readonly [string, string])[]): Claim<FigureRecord>[] {
  const documents = texts.map(([published, text]) => ({ published, text }))
  return ledgerRecords(documents, { kinds: ['figure'] }) as Claim<FigureRecord>[]
}

function differences(...texts: readonly (readonly [string, string])[]): string[] {
  const [a, b] = figures(...texts) as [Claim<FigureRecord>, Claim<FigureRecord>]
  return comparison(a, b).differences.map(({ feature }) => feature)
}

describe('two figures are comparable', () => {
  test('where all that they measure is the same', () => {
    expect(
      differences(
        ['2021-02-01', 'Trade between Chad and Togo amounted to $237 million in 2020.'],
        ['2021-03-01', 'Togo-Chad trade turnover stood at $237.2 million in 2020.'],
      ),
    ).toEqual([])
  })

  test('where one writes the year and the other its days', () => {
    expect(
      differences(
        ['2021-02-01', 'Chad exported goods worth $20 million to Togo in 2020.'],
        ['2021-03-01', "Chad's exports to Togo came to $21 million in January-December 2020."],
      ),
    ).toEqual([])
  })
})

describe('two figures are not comparable', () => {
  test('where one is of a Solar Hijri year, without oil', () => {
    const texts = [
      ['2022-04-20', "Iran's non-oil trade with Oman was $265.2 million in the Iranian year 1400."],
      ['2022-12-20', 'Trade of Iran and Oman was nearly $500 million in January-November 2022.'],
    ] as const
    const [a, b] = figures(...texts) as [Claim<FigureRecord>, Claim<FigureRecord>]
    expect(comparison(a, b)).toEqual({
      comparable: false,
      differences: [
        {
          feature: 'calendar',
          reason: 'one is for the Solar Hijri year 1400, the other for 2022-01 to 2022-11',
        },
        {
          feature: 'coverage',
          reason: 'one is without oil, the other not limited in words',
        },
      ],
    })
  })

  test('where each side counts in its own way', () => {
    expect(
      differences(
        ['2021-02-01', "Chad's exports to Togo were $20 million in 2020."],
        ['2021-02-01', "Togo's imports from Chad were $23 million in 2020."],
      ),
    ).toEqual(['direction'])
  })

  test.for([
    ["Chad's exports to Togo were $20 million in 2019.", ['period']],
    ["Chad's exports to Togo were 20,000 tons in 2020.", ['unit']],
    ["Chad's exports to Mali were $20 million in 2020.", ['parties']],
    ["Togo's exports to Chad were $20 million in 2020.", ['direction']],
    ["Chad's cotton exports to Togo were $20 million in 2020.", ['subject']],
    ["Chad's exports of goods and services to Togo were $20 million in 2020.", ['coverage']],
    ['Trade of Chad and Togo was $20 million in 2020.', ['indicator']],
    ['Chad plans to raise its exports to Togo to $20 million in 2022.', ['period', 'status']],
  ] as const)('with "%s"', ([text, expected]) => {
    const known = "Chad's exports to Togo amounted to $20 million in 2020."
    expect(differences(['2021-02-01', known], ['2021-02-01', text])).toEqual(expected)
  })
})

describe('a series', () => {
  const records = figures(
    ['2021-02-01', 'Trade between Chad and Togo amounted to $237 million in 2020.'],
    ['2020-02-01', 'Trade of Togo and Chad stood at $377 million in 2019.'],
    ['2020-10-01', 'Trade of Togo and Chad stood at $150 million in January-August 2020.'],
    ['2021-02-01', "Chad's exports to Togo were $20 million in 2020."],
    ['2021-02-01', "Togo's imports from Chad were $23 million in 2020."],
    ['2021-05-01', 'Chad and Togo aim to increase trade to $1 billion by 2025.'],
  )

  test('holds what measures the same, in order of time', () => {
    const trade = seriesOf(records).filter((s) => s.indicator === 'trade')
    expect(trade.map((s) => [s.status, s.points.map((p) => p.period)])).toEqual([
      ['reported', ['2019', '2020-01/2020-08', '2020']],
      ['target', ['../2025']],
    ])
  })

  test('knows the one that the partner reports', () => {
    const exports = seriesOf(records).find((s) => s.indicator === 'exports')
    const imports = seriesOf(records).find((s) => s.indicator === 'imports')
    expect(exports?.mirror).toBe(imports?.key)
    expect(imports?.mirror).toBe(exports?.key)
  })

  test('does not depend on the order of the records', () => {
    expect(seriesOf([...records].reverse())).toEqual(seriesOf(records))
  })
})
