import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { figure, told } from '../../test/support/claims.ts'
import { ledgerRecords } from '../../test/support/ledger-records.ts'
import type { LedgerRecord } from '../ledger/ledger-record.ts'
import { checkLedger } from './check-ledger.ts'

type Told = readonly [published: string, source: string, text: string]

function records(...told: readonly Told[]): LedgerRecord[] {
  return ledgerRecords(told.map(([published, source, text]) => ({ published, source, text })))
}

const TARGETS = records(
  ['2008-04-01', 'A', 'Chad and Togo aim to increase trade to $3 billion by 2011.'],
  ['2019-04-01', 'B', 'Chad and Togo plan to raise trade to $3 billion by 2024.'],
  ['2025-12-01', 'C', 'Chad and Togo plan to raise trade to $1 billion by 2030.'],
)

describe('targets', () => {
  test('are restated where the same amount is set for a later year', () => {
    const found = checkLedger(TARGETS).filter(({ verdict }) => verdict === 'target-restated')
    expect(found.map(({ reason }) => reason)).toEqual([
      'Trade of TD–TG: the target of $3 billion was set for ../2011, then ../2024; first by A (2008-04-01), last by B (2019-04-01).',
    ])
    expect(found[0]?.kind).toBe('notice')
  })

  test('are lowered where a later one is less', () => {
    const found = checkLedger(TARGETS).filter(({ verdict }) => verdict === 'target-lowered')
    expect(found.map(({ reason }) => reason)).toEqual([
      'Trade of TD–TG: $3 billion by ../2024 was the target of B (2019-04-01), $1 billion by ../2030 that of C (2025-12-01).',
    ])
  })

  test('that stay as they were are nothing to tell', () => {
    const same = records(
      ['2019-04-01', 'A', 'Chad and Togo plan to raise trade to $3 billion by 2024.'],
      ['2020-04-01', 'B', 'Chad and Togo aim to increase trade to $3 billion by 2024.'],
      ['2021-04-01', 'C', 'Chad and Togo aim to increase trade to $5 billion by 2030.'],
    )
    expect(checkLedger(same).filter(({ kind }) => kind === 'notice')).toEqual([])
  })
})

describe('what bears figures out', () => {
  test('is said of the same amount in two documents, and of one that it rounds', () => {
    const found = checkLedger(
      records(
        ['2021-02-01', 'A', 'Trade between Chad and Togo amounted to $237 million in 2020.'],
        ['2021-03-01', 'B', 'Trade between Chad and Togo stood at $237 million in 2020.'],
        ['2021-04-01', 'C', 'Trade between Chad and Togo stood at $237.2 million in 2020.'],
      ),
    )
    expect(found.map(({ verdict, records }) => [verdict, records.length])).toEqual([
      ['rounds-to', 3],
      ['agrees', 2],
    ])
  })

  test('is computed and marked as such where a change implies it', () => {
    const [found] = checkLedger(
      records(
        [
          '2023-02-01',
          'A',
          'Trade of Chad and Togo was $528 million in 2022, up almost 20 percent on 2021.',
        ],
        ['2022-02-01', 'B', 'Trade between Chad and Togo was $440 million in 2021.'],
      ),
    )
    expect(found).toMatchObject({ verdict: 'follows-from', kind: 'support', inferred: true })
  })
})

describe('the findings', () => {
  const STORY = records(
    [
      '2021-02-01',
      'A',
      'Trade of Chad and Togo was $237 million in 2020, down 37.2 percent from 2019.',
    ],
    ['2020-01-20', 'B', 'Trade between Chad and Togo was worth $302 million in 2019.'],
    ['2020-11-01', 'C', 'Trade of Chad and Togo was $251 million in January-September 2020.'],
    ['2021-03-01', 'D', 'Trade between Chad and Togo stood at $237 million in 2020.'],
    [
      '2019-02-01',
      'E',
      'In 2018 Chad exported 783.2 million tons of goods worth $454 million to Togo.',
    ],
    ['2019-03-01', 'F', 'Chad and Togo aim to raise trade to $1 billion by 2022.'],
    ['2021-03-02', 'G', 'Chad and Togo aim to raise trade to $1 billion by 2026.'],
  )

  test('come with the gravest first', () => {
    expect(checkLedger(STORY).map(({ verdict }) => verdict)).toEqual([
      'implausible-unit-value',
      'part-exceeds-whole',
      'contradicts',
      'target-restated',
      'agrees',
    ])
  })

  test('do not depend on the order of the records', () => {
    const expected = checkLedger(STORY)
    fc.assert(
      fc.property(fc.shuffledSubarray(STORY, { minLength: STORY.length }), (shuffled) => {
        expect(checkLedger(shuffled)).toEqual(expected)
      }),
      { numRuns: 50 },
    )
  })

  test('leave out what people have rejected', () => {
    const rejected = STORY.map((record) => ({ ...record, review: 'rejected' as const }))
    expect(checkLedger(rejected)).toEqual([])
  })

  test('of 5,000 statements of one year do not take the square of their number', () => {
    const many = Array.from({ length: 5_000 }, (_, i) => {
      const value = 1e8 + (i % 3_000) * 1e5
      const quote = `Trade came to $${value / 1e6} million in 2020, up 5 percent.`
      const change = { percent: 5, base: null }
      const record = figure({ value, period: '2020', status: 'reported', change })
      return told(record, '2021-02-01', quote, { source: `s${i}` })
    })
    // Each amount is set against the next few: a square would be 25 million pairs
    expect(checkLedger(many).length).toBeLessThan(5 * 5_000)
  })
})
