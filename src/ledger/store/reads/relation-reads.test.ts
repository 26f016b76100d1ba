import { expect, test } from 'vitest'
import { withAsked } from '../../../../test/support/asked-ledger.ts'
import { NOW } from '../../../../test/support/ledger.ts'
import { relationParties } from '../stored-record.ts'

test('relations are counted by kind of thread, with the day on which they were last spoken of', async () => {
  await withAsked(async ({ ledger }) => {
    const relations = await ledger.reads.relations(NOW)
    expect(relations.map(({ relation }) => relation)).toEqual(['TD', 'TD-TG', 'TG'])
    expect(relations[1]).toMatchObject({ last: '2023-05-15' })
    const threads = await ledger.reads.threads({ parties: ['TD', 'TG'] }, NOW, MANY)
    const total = Object.values(relations[1]?.threads ?? {}).reduce((sum, each) => sum + each, 0)
    expect(total).toBe(threads.length)
  })
})

test('as of a day, relations are those of what had been said', async () => {
  await withAsked(async ({ ledger }) => {
    const moment = { asOf: '2021-12-31', knownAt: null }
    const [, pair] = await ledger.reads.relations(moment)
    expect(pair).toMatchObject({ relation: 'TD-TG', last: '2021-06-03' })
    const threads = await ledger.reads.threads({ parties: ['TD', 'TG'] }, moment, MANY)
    const total = Object.values(pair?.threads ?? {}).reduce((sum, each) => sum + each, 0)
    expect(total).toBe(threads.length)
  })
})

test('what the ledger knew before anything was added is nothing', async () => {
  await withAsked(async ({ ledger }) => {
    expect(await ledger.reads.relations({ asOf: null, knownAt: '2026-05-31' })).toEqual([])
    expect(await ledger.reads.relations({ asOf: null, knownAt: '2026-06-02' })).toEqual(
      await ledger.reads.relations(NOW),
    )
  })
})

test('a name with a hyphen is one party', () => {
  const known = new Set(['Asky-Air', 'TD', 'TG', 'TD-TG'])
  expect(relationParties('Asky-Air', known)).toEqual(['Asky-Air'])
  expect(relationParties('TD-TG', known)).toEqual(['TD', 'TG'])
})

const MANY = { limit: 1000, offset: 0 }
