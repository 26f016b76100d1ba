import { expect, test } from 'vitest'
import { withLedger } from '../../../test/support/ledger.ts'
import { threadStory } from '../history/stories.ts'
import { decisionsOfRecords } from './decisions-of-records.ts'
import { decidedStages } from './stage-decisions.ts'

const BY = { by: 'amina', why: 'I saw it open' }
const PIER = 'Togo will build a grain pier at Lomé by 2027.'

test('a person says where a promise stands, from a day on', async () => {
  await withLedger(async ({ add, ledger, threads }) => {
    await add(PIER, { id: 'pier', published: '2024-05-02' })
    const [thread] = await threads({ threadKinds: ['promise'] })
    const key = thread?.key ?? ''
    const stage = async (asOf: string) => {
      const [now] = await threads({ threadKinds: ['promise'] })
      const decided = await decidedStages(ledger.reads, null)
      const stageDecisions = decided(now?.records ?? [])
      const { stage: found } = (now && threadStory(now, asOf, { stageDecisions })) ?? {}
      return [found?.stage, found?.decision?.by ?? null]
    }
    expect(await stage('2026-06-02')).toEqual(['announced', null])
    const asked = { action: 'stage', key, stage: 'delivered', on: '2025-01-01' } as const
    await ledger.decide(asked, BY)
    expect(await stage('2026-06-02')).toEqual(['delivered', 'amina'])
    expect(await stage('2024-12-31')).toEqual(['announced', null])
    await add(`${PIER} No more is known.`, { id: 'pier', published: '2024-05-02' })
    expect(await stage('2026-06-02')).toEqual(['delivered', 'amina'])
    await ledger.undo(null, BY)
    expect(await stage('2026-06-02')).toEqual(['announced', null])
    const [now] = await threads({ threadKinds: ['promise'] })
    await ledger.decide({ ...asked, key: now?.key ?? '', on: null }, BY)
    expect((await ledger.reads.decisions(null)).at(-1)?.details).toMatchObject({ on: '2026-06-01' })
  })
})

test('decisions that make no sense are refused', async () => {
  await withLedger(async ({ add, ledger, records, threads }) => {
    await add(`${PIER} Trade between Chad and Togo amounted to $237 million in 2020.`)
    const refused = (asked: Parameters<typeof ledger.decide>[0], words: string) =>
      expect(ledger.decide(asked, BY)).rejects.toThrow(words)
    const [promise] = await threads({ threadKinds: ['promise'] })
    const [figure] = await threads({ threadKinds: ['figure'] })
    const [pier] = await records({ kinds: ['commitment'] })
    const [key = '', t = '', f = ''] = [pier?.key, promise?.key, figure?.key]
    await refused(
      { action: 'stage', key: t, stage: 'ratified', on: null },
      'one of announced, agreed',
    )
    await refused(
      { action: 'stage', key: f, stage: 'delivered', on: null },
      'goes through no stages',
    )
    await refused({ action: 'merge', keys: [key, key] }, 'joins nothing')
    await refused({ action: 'merge', keys: [key, t] }, 'joins nothing')
    await refused({ action: 'split', key, from: null }, 'is alone in its thread')
    await refused({ action: 'accept', key: 'r0000' }, 'has no record or thread')
    await add(`${PIER} It is said again.`, { id: 'again' })
    const keys = (await records({ kinds: ['commitment'] })).map((each) => each.key)
    await refused({ action: 'merge', keys }, 'are one thing by their words already')
    await refused({ action: 'reject', key: t }, 'is a thread of 2 records')
    expect(await ledger.reads.decisions(null)).toEqual([])
  })
})

test('the decisions about a record are those that name it, with what undid them', async () => {
  await withLedger(async ({ add, ledger, records }) => {
    await add(`${PIER} Chad will plant cotton at Moundou.`)
    const all = await records({ kinds: ['commitment'] })
    const [a, b] = all.map(({ key }) => key) as [string, string]
    await ledger.decide({ action: 'accept', key: a }, BY)
    await ledger.decide({ action: 'merge', keys: [a, b] }, BY)
    await ledger.decide({ action: 'reject', key: b }, BY)
    await ledger.undo(2, BY)
    const about = async (index: number) =>
      decisionsOfRecords(await ledger.reads.decisions(null), all.slice(index, index + 1)).map(
        ({ id }) => id,
      )
    expect(await about(0)).toEqual([1, 2, 4])
    expect(await about(1)).toEqual([2, 3, 4])
  })
})
