import { expect, test } from 'vitest'
import { withAsked } from '../../../test/support/asked-ledger.ts'
import { withLedger } from '../../../test/support/ledger.ts'
import { latestTurns } from './latest-turns.ts'

const ASKED = { asOf: '2026-06-01', knownAt: null, limit: 10 }

test('the last turns of all threads are told, each with its words, the last first', async () => {
  await withAsked(async ({ ledger }) => {
    const turns = await latestTurns(ledger.reads, ASKED)
    expect(turns.map(({ said, act, thread }) => [said, act, thread.kind])).toEqual([
      ['2023-05-15', 'launched', 'route'],
      ['2023-05-15', 'held', 'meeting'],
      ['2019-03-12', 'announced', 'promise'],
      ['2019-03-12', 'signed', 'promise'],
    ])
    expect(turns[0]?.of.record.evidence[0]?.quote).toMatch(/^The airline Asky launched/)
  })
})

test('no more of them than are asked for, and none that was told later', async () => {
  await withAsked(async ({ ledger }) => {
    expect(await latestTurns(ledger.reads, { ...ASKED, limit: 1 })).toHaveLength(1)
    const before = await latestTurns(ledger.reads, { ...ASKED, asOf: '2022-12-31' })
    expect(new Set(before.map(({ said }) => said))).toEqual(new Set(['2019-03-12']))
  })
})

test('an empty ledger tells none', async () => {
  await withLedger(async ({ ledger }) => {
    expect(await latestTurns(ledger.reads, ASKED)).toEqual([])
  })
})
