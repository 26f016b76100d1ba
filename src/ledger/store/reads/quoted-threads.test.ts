import { expect, test } from 'vitest'
import { NOW, withLedger } from '../../../../test/support/ledger.ts'

const PAGE = { limit: 10, offset: 0 }
const TALKS =
  'The presidents of Chad and Togo held talks in Lomé on Monday. The talks lasted two hours.'
const PIER = 'Togo will build a grain pier at Lomé by 2027, Minister Amina Idrissou said.'

test('threads come with the first of the evidence of their records, which is all else they are', () =>
  withLedger(async ({ add, ledger: { reads } }) => {
    await add(TALKS, { published: '2024-05-08' })
    await add(PIER, { published: '2024-05-09' })
    const whole = await reads.threads({}, NOW, PAGE)
    const evidence = whole.flatMap(({ records }) => records.map((each) => each.record.evidence))
    expect(Math.max(...evidence.map(({ length }) => length))).toBeGreaterThan(1)
    const quoted = whole.map((thread) => ({
      ...thread,
      records: thread.records.map((each) => ({
        ...each,
        record: { ...each.record, evidence: each.record.evidence.slice(0, 1) },
      })),
    }))
    expect(await reads.quotedThreads({}, NOW, PAGE)).toEqual(quoted)
    const keys = quoted.map(({ key }) => key)
    expect(await reads.quotedThreadsNamed(keys, NOW)).toEqual(quoted)
  }))

test('threads are found by the keys of their records, in the order that is asked for', () =>
  withLedger(async ({ add, ledger: { reads } }) => {
    await add(TALKS, { published: '2024-05-08' })
    await add(PIER, { published: '2024-05-09' })
    const [a, b] = await reads.quotedThreads({}, NOW, PAGE)
    const keys = [b?.records[0]?.key ?? '', 't0000000000000000', a?.key ?? '', b?.key ?? '']
    expect(await reads.quotedThreadsNamed(keys, NOW)).toEqual([b, null, a, b])
  }))
