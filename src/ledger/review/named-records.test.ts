import { expect, test } from 'vitest'
import { withLedger } from '../../../test/support/ledger.ts'
import { named, namedRecord } from './named-records.ts'

const PIER = 'Togo will build a grain pier at Lomé by 2027.'

test('a record or thread is named by its key, or the beginning of it, in any case', async () => {
  await withLedger(async ({ add, ledger, records }) => {
    await add(PIER)
    const [record] = await records()
    const { key = '', thread = '' } = record ?? {}
    for (const given of [key, key.slice(0, 5), ` ${key.toUpperCase()}`, thread, thread.slice(0, 5)])
      expect((await named(ledger.reads, given)).records.map((each) => each.key)).toEqual([key])
    expect(await namedRecord(ledger.reads, thread)).toMatchObject({ key })
  })
})

test('an old key of a thread leads to the thread that its record is in now', async () => {
  await withLedger(async ({ add, ledger, records }) => {
    await add(PIER, { published: '2024-05-02' })
    const [late] = await records()
    await add(`${PIER} It is said.`, { published: '2023-05-02' })
    const [now] = await ledger.reads.threads(
      {},
      { asOf: null, knownAt: null },
      { limit: 9, offset: 0 },
    )
    expect(now?.key).not.toBe(late?.thread)
    for (const given of [late?.thread ?? '', (late?.thread ?? '').slice(0, 8)])
      expect((await named(ledger.reads, given)).key).toBe(now?.key)
  })
})

test('what no key is, stands for several, or is no more, is told with those near to it', async () => {
  await withLedger(async ({ add, ledger, records, threads }) => {
    const { reads } = ledger
    await add(`${PIER} Chad will plant cotton at Moundou.`, { id: 'pier' })
    await add('Chad will dig a well at Bol.', { id: 'well' })
    const keys = (await records()).map(({ key }) => key)
    const [key = ''] = keys
    await expect(named(reads, 'pier')).rejects.toThrow('"pier" is no key')
    await expect(named(reads, 'r12')).rejects.toThrow('at least five characters')
    const other = key.endsWith('0') ? `${key.slice(0, -1)}1` : `${key.slice(0, -1)}0`
    await expect(named(reads, other)).rejects.toThrow(`near to it is ${key}`)
    const twins = keys.filter((each) =>
      keys.some((b) => b !== each && b.slice(0, 5) === each.slice(0, 5)),
    )
    await expect(named(reads, (twins[0] ?? '').slice(0, 5))).rejects.toThrow(
      `may be ${twins.sort().join(', ')}; give more`,
    )
    await add('Chad will dig two wells at Bol.', { id: 'well' })
    const gone = keys.find((each) => !twins.includes(each)) ?? ''
    await expect(named(reads, gone)).rejects.toThrow(/has no record|in force no more/)
    await ledger.decide({ action: 'merge', keys: twins }, { by: 'a', why: 'b' })
    const whole = (await threads()).find((each) => each.records.length === 2)?.key ?? ''
    await expect(namedRecord(reads, whole)).rejects.toThrow('is a thread of 2 records')
  })
})
