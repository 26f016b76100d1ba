import { describe, expect, test } from 'vitest'
import { ledgerRecords } from '../../test/support/ledger-records.ts'
import { checkClaims } from './check-claims.ts'
import type { ClaimAnswer } from './claim-answer.ts'

type Told = readonly [published: string, source: string, text: string]

/** What a ledger of some documents says of a text of March 2026 that makes one claim of a kind. */
function answerTo(kind: string, text: string, ...known: readonly Told[]): ClaimAnswer {
  const [claims = [], others = []] = [[['2026-03-31', 'Draft', text] as const], known].map((told) =>
    ledgerRecords(told.map(([published, source, words]) => ({ published, source, text: words }))),
  )
  const found = checkClaims(claims, others).answers.filter((a) => a.claim.record.kind === kind)
  expect(found).toHaveLength(1)
  return found[0] as ClaimAnswer
}

describe('a figure of a time', () => {
  test('is told of a figure that came out too early to be held against it', () => {
    const { answer, reason } = answerTo(
      'figure',
      'Trade between Chad and Togo was $410 million in 2020.',
      ['2020-11-30', 'A', 'Trade between Chad and Togo was $237 million in 2020.'],
    )
    expect(answer).toBe('not-comparable')
    expect(reason).toContain('it came out before that time was over')
  })

  test('is contradicted by a fiscal year that ended in the second of its years', () => {
    const { answer } = answerTo(
      'figure',
      'Trade between Chad and Togo was $410 million in the fiscal year 2020-21.',
      ['2021-09-30', 'A', 'Trade between Chad and Togo was $237 million in 2020-21.'],
    )
    expect(answer).toBe('contradicted')
  })

  test('is not held against a calendar year where it is of a fiscal one', () => {
    const { answer } = answerTo(
      'figure',
      'Trade between Chad and Togo was $410 million in the fiscal year 2020-21.',
      ['2021-02-01', 'A', 'Trade between Chad and Togo was $237 million in 2020.'],
    )
    expect(answer).toBe('not-comparable')
  })
})

describe('a connection of a time', () => {
  test('is supported by a launch in the year that it tells', () => {
    const { answer } = answerTo(
      'link',
      'The railway between Warsaw and Vilnius was opened in 2013.',
      ['2013-10-06', 'A', 'The railway between Warsaw and Vilnius was opened on October 5, 2013.'],
      ['2010-01-10', 'B', 'A railway between Warsaw and Vilnius will be built.'],
    )
    expect(answer).toBe('supported')
  })
})
