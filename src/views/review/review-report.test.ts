import { describe, expect, test } from 'vitest'
import { commitment, told } from '../../../test/support/claims.ts'
import type { StoredDecision } from '../../ledger/store/stored-decision.ts'
import { decidedReport } from './decided-report.ts'
import { decisionLogJson, decisionLogReport } from './decision-log.ts'
import { rereadReport, rereadSummary, rereadTally } from './reread-report.ts'
import { reviewJson, reviewReport } from './review-report.ts'

const PLAIN = { colour: false, width: 80 }
const pier = told(commitment(), '2024-05-02', 'Chad will\u001b[2J build a terminal.')

function row(id: number, fields: Partial<StoredDecision>): StoredDecision {
  return {
    ...{ id, at: '2026-06-01T10:20:30.000Z', by: 'amina', action: 'accept', why: 'as printed' },
    ...{ recordKey: 'r1', documentKey: 'd1', kind: 'figure', quote: 'Trade rose.', details: {} },
    ...{ undoes: null, ...fields },
  }
}

describe('what was decided is shown', () => {
  test('with its number, its words and the threads before and after', () => {
    const decided = { number: 7, action: 'split', record: 'r1', undoes: [] }
    expect(decidedReport({ ...decided, before: ['t1'], after: ['t1', 't2'] }, 'So.', PLAIN)).toBe(
      'decision 7: split r1\n  “So.”\n  threads: t1 → t1, t2\n  take it back: rapporteur undo 7\n',
    )
    const undone = { number: 8, action: 'undo', record: 'r1', undoes: [7] }
    expect(decidedReport({ ...undone, before: ['t1'], after: ['t1'] }, '', PLAIN)).toBe(
      'decision 8: undo of 7: r1\n  threads: t1, as before\n  take it back: rapporteur undo 8\n',
    )
  })

  test('in a log that tells what was taken back, and what was restored', () => {
    const rows = [
      row(1, {}),
      row(2, { action: 'correct', details: { fields: { parties: ['TD', 'TG'], period: null } } }),
      row(3, { action: 'undo', undoes: 1 }),
      row(4, { action: 'undo', undoes: 2 }),
      row(5, { action: 'undo', undoes: 4 }),
      row(6, { action: 'merge', details: { others: ['r2', 'r3'] }, why: 'one\u001b[2J thing' }),
      row(7, { action: 'stage', details: { stage: 'delivered', on: '2026-05-01' } }),
    ]
    const undone = new Map(
      [rows[2], rows[3], rows[4]].map((each) => [each?.undoes ?? 0, each as StoredDecision]),
    )
    const report = decisionLogReport(rows, undone, PLAIN)
    expect(report.split('\n').filter((line) => /^\d/.test(line))).toEqual([
      '1  accept r1  (taken back by 3)',
      '2  correct r1 parties=TD,TG period=  (taken back by 4, and restored)',
      '3  undo 1',
      '4  undo 2  (taken back by 5)',
      '5  undo 4',
      '6  merge r1 with r2, r3',
      '7  stage r1 delivered on 2026-05-01',
    ])
    expect(report).toContain('   2026-06-01 10:20 amina: as printed\n')
    expect(report).not.toContain('\u001b')
    expect(decisionLogJson(rows[0] as StoredDecision, undone)).toMatchObject({
      ...{ id: 1, undoneBy: 3, holds: false },
    })
    expect(decisionLogJson(rows[1] as StoredDecision, undone)).toMatchObject({
      ...{ id: 2, undoneBy: 4, holds: true },
    })
  })
})

describe('what is to be looked at is shown', () => {
  const tie = {
    ...{ a: 'r1', b: 'r2', score: 2.04 },
    reasons: [{ feature: 'name', detail: 'Lomé', weight: 2.04 }],
  }
  const item = {
    ...{ key: pier.key, record: pier, score: 61.26 },
    reasons: [
      { sort: 'overdue', due: '../2023', days: 12 },
      { sort: 'contradicts', says: 'It is less.' },
      { sort: 'thin', tie, records: 3 },
      { sort: 'read-otherwise', decision: 4, read: pier.record },
      { sort: 'lacks', fields: ['by', 'due'] },
    ] as const,
  }

  test('with its words, and each reason', () => {
    const lines = reviewReport([item], 9, PLAIN).split('\n')
    expect(lines[0]).toMatch(/^r[0-9a-f]{16} {2}commitment · .*\(unreviewed\)$/)
    expect(lines[1]).toBe('  “Chad will\ufffd[2J build a terminal.”')
    expect(lines.slice(2, 7)).toEqual([
      '  - due by 2023, overdue by 12 days, and only this record tells it',
      '  - It is less.',
      '  - a thread of 3 records that hangs by r1 and r2 at 2.0: name Lomé',
      expect.stringMatching(
        /^ {2}- decision 4 was about another reading; today it is read as Chad/,
      ),
      '  - leaves open: by, due',
    ])
    expect(lines.at(-2)).toBe('1 to look at, the first of 9')
    expect(reviewReport([], 0, PLAIN)).toBe('Nothing calls for a look.\n')
  })

  test('as JSON', () => {
    expect(reviewJson(item)).toMatchObject({
      ...{ key: pier.key, kind: 'commitment', review: 'unreviewed', score: 61.3 },
      quote: 'Chad will\u001b[2J build a terminal.',
    })
  })
})

test('what reading again changed is shown by its words, and summed', () => {
  const one = { key: 'r1', kind: 'figure', quote: 'Trade rose.' } as const
  const done = { document: 'd1', appeared: [one], changed: [], went: [one], kept: [one], same: 4 }
  expect(rereadReport(done, PLAIN).split('\n')).toEqual([
    'd1',
    '  appeared  figure r1  “Trade rose.”',
    '  went      figure r1  “Trade rose.”',
    '  kept by a decision  figure r1  “Trade rose.”',
    '',
  ])
  const tally = rereadTally()
  tally.add(done)
  expect(rereadSummary(tally, 'l.sqlite')).toBe(
    'l.sqlite: 1 document read again · 4 records as before, 1 appeared, 0 changed, 1 went, 1 kept by a decision\n',
  )
  tally.add({ ...done, appeared: [], went: [], kept: [] })
  expect(rereadReport({ ...done, appeared: [], went: [], kept: [] }, PLAIN)).toBe('')
  expect(tally.documents).toBe(2)
})
