import { expect, test } from 'vitest'
import { commitment, figure, told } from '../../../test/support/claims.ts'
import type { LedgerRecord } from '../ledger-record.ts'
import { lackingCandidates, type ReviewReason, reviewQueue, thinCandidates } from './queue.ts'
import { weakestTie } from './weakest-tie.ts'

const trade = told(figure(), '2024-05-02', 'Trade came to $5 million.')
const pledge = told(commitment({ strength: 'pledged' }), '2024-05-02', 'Chad will build it.')
const hope = told(commitment({ strength: 'hoped' }), '2024-05-03', 'Chad hopes to build it.')
const tie = (a: string, b: string, score: number) => ({ a, b, score, reasons: [] })

function candidate(record: LedgerRecord, reason: ReviewReason) {
  return { key: record.key, record, reason }
}

test('what cannot be right comes before what is overdue, that before what is thin or open', () => {
  const overdue: ReviewReason = { sort: 'overdue', due: '2023', days: 100 }
  const candidates = [
    candidate(hope, { sort: 'lacks', fields: ['by'] }),
    candidate(pledge, overdue),
    { ...candidate(pledge, { sort: 'thin', tie: tie('a', 'b', 1), records: 2 }), key: 't1' },
    candidate(trade, { sort: 'contradicts', says: 'It is less.' }),
  ]
  const sorts = ['contradicts', 'overdue', 'thin', 'lacks']
  for (const given of [candidates, candidates.toReversed()])
    expect(reviewQueue(given).map(({ reasons }) => reasons[0]?.sort)).toEqual(sorts)
})

test('several reasons for one record stand together, and count more than one', () => {
  const lacks: ReviewReason = { sort: 'lacks', fields: ['period'] }
  const says: ReviewReason = { sort: 'contradicts', says: 'It is less.' }
  const [alone] = reviewQueue([candidate(trade, says)])
  const [both, ...rest] = reviewQueue([candidate(trade, lacks), candidate(trade, says)])
  expect(both?.reasons).toEqual([says, lacks])
  expect(both?.score).toBeGreaterThan(alone?.score ?? 0)
  expect(rest).toEqual([])
})

test('of two promises the one that binds more, and of two dues the nearer, comes first', () => {
  const due = (days: number): ReviewReason => ({ sort: 'due', due: '2024', days })
  expect(reviewQueue([candidate(hope, due(5)), candidate(pledge, due(5))])[0]?.key).toBe(pledge.key)
  const [first] = reviewQueue([candidate(pledge, due(80)), candidate(trade, due(1))])
  expect(first?.key).toBe(pledge.key)
  expect(reviewQueue([candidate(hope, due(80)), candidate(trade, due(1))])[0]?.key).toBe(trade.key)
})

test('a flow needs its time, a length does not, and what somebody accepted needs nothing', () => {
  const fields = (record: LedgerRecord) =>
    lackingCandidates(record).flatMap(({ reason }) =>
      reason.sort === 'lacks' ? reason.fields : [],
    )
  const said = (given: Parameters<typeof figure>[0]) =>
    told(figure(given), '2024-05-02', 'So many.')
  expect(fields(said({ indicator: 'trade', period: null }))).toEqual(['period'])
  expect(fields(said({ indicator: 'length', period: null }))).toEqual([])
  expect(fields(said({ indicator: 'trade', period: null, parties: [] }))).toEqual([
    'parties',
    'period',
  ])
  const open = said({ indicator: 'trade', period: null })
  expect(fields({ ...open, review: 'accepted' })).toEqual([])
})

test('a thread hangs by the weakest of the ties that it cannot do without', () => {
  expect(weakestTie([])).toBeNull()
  const ties = [tie('a', 'b', 6), tie('b', 'c', 2), tie('a', 'c', 3), tie('c', 'd', 5)]
  expect(weakestTie(ties)).toMatchObject({ a: 'a', b: 'c', score: 3 })
  expect(weakestTie(ties.toReversed())).toMatchObject({ score: 3 })
})

test('a thread with a strong tie is not thin', () => {
  const thread = {
    ...{ key: 't1', kind: 'promise' as const, label: '', parties: [] },
    records: [pledge, hope],
  }
  expect(thinCandidates(thread, tie(pledge.key, hope.key, 9))).toEqual([])
  expect(thinCandidates(thread, null)).toEqual([])
  const [thin] = thinCandidates(thread, tie(pledge.key, hope.key, 2))
  expect(thin).toMatchObject({ key: 't1', record: { key: hope.key }, reason: { records: 2 } })
})
