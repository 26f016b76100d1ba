import { describe, expect, test } from 'vitest'
import { type TestLedger, withLedger } from '../../test/support/ledger.ts'
import type { RecordKind } from '../records/record.ts'
import type { LedgerRecord } from './ledger-record.ts'

const RULING = { by: 'amina', why: 'as the printed paper has it' }
const PIER = 'Togo will build a grain pier at Lomé by 2027.'
const PIER_AGAIN = 'Togo will build the grain pier at Lomé by 2028, the ministry said.'
const TRADE = 'Trade between Chad and Togo amounted to $237 million in 2020.'

async function only(ledger: TestLedger, kind: RecordKind): Promise<LedgerRecord> {
  const found = await ledger.records({ kinds: [kind], rejected: true })
  expect(found).toHaveLength(1)
  return found[0] as LedgerRecord
}

describe('a decision on a record', () => {
  test('accepts it, and undoing leaves it unreviewed again', async () => {
    await withLedger(async (given) => {
      const { add, ledger } = given
      await add(TRADE)
      const { key } = await only(given, 'figure')
      expect((await only(given, 'figure')).review).toBe('unreviewed')
      const { number } = await ledger.decide({ action: 'accept', key }, RULING)
      expect(number).toBe(1)
      expect((await only(given, 'figure')).review).toBe('accepted')
      expect(await ledger.undo(null, { by: 'issa', why: 'not checked' })).toMatchObject({
        number: 2,
        undoes: [1],
      })
      expect((await only(given, 'figure')).review).toBe('unreviewed')
    })
  })

  test('corrects its fields, and rejects it out of its thread', async () => {
    await withLedger(async (given) => {
      const { add, ledger, threads } = given
      await add(TRADE)
      const { key, thread } = await only(given, 'figure')
      const fields = ['value=273000000', 'period=2020-01/2020-06']
      await ledger.decide({ action: 'correct', key, fields }, RULING)
      expect(await only(given, 'figure')).toMatchObject({
        review: 'corrected',
        record: { value: 273000000, period: '2020-01/2020-06', unit: 'USD' },
      })
      const rejected = await ledger.decide({ action: 'reject', key }, RULING)
      expect(rejected).toMatchObject({ before: [thread], after: [] })
      expect(await threads()).toEqual([])
      await ledger.decide({ action: 'accept', key }, RULING)
      expect(await only(given, 'figure')).toMatchObject({
        review: 'corrected',
        record: { value: 273000000 },
      })
    })
  })

  test('is taken back, restored and taken back again, each by a new row', async () => {
    await withLedger(async (given) => {
      const { add, ledger } = given
      await add(TRADE)
      const { key } = await only(given, 'figure')
      const review = async () => (await only(given, 'figure')).review
      await ledger.decide({ action: 'reject', key }, RULING)
      await ledger.undo(1, RULING)
      expect(await review()).toBe('unreviewed')
      await ledger.undo(2, RULING)
      expect(await review()).toBe('rejected')
      await expect(ledger.undo(2, RULING)).rejects.toThrow(/Decision 2 was taken back by 3/)
      await ledger.undo(1, RULING)
      expect(await review()).toBe('unreviewed')
      await expect(ledger.undo(1, RULING)).rejects.toThrow(/"undo 4" restores it/)
      await expect(ledger.undo(null, RULING)).rejects.toThrow('There is no decision to undo.')
      await expect(ledger.undo(17, RULING)).rejects.toThrow('There is no decision 17')
      const rows = await ledger.reads.decisions(key)
      expect(rows.map(({ id, undoes }) => [id, undoes])).toEqual([
        [1, null],
        [2, 1],
        [3, 2],
        [4, 3],
      ])
    })
  })

  test('has a reason and a name', async () => {
    await withLedger(async (given) => {
      await given.add(TRADE)
      const { key } = await only(given, 'figure')
      const asked = { action: 'accept', key } as const
      await expect(given.ledger.decide(asked, { by: 'issa', why: ' ' })).rejects.toThrow('--why')
      await expect(given.ledger.decide(asked, { by: '', why: 'so' })).rejects.toThrow('--by')
      expect(await given.ledger.reads.decisions(null)).toEqual([])
    })
  })

  test('goes along into a later version of its document, and is undone there', async () => {
    await withLedger(async (given) => {
      const { add, ledger } = given
      await add(TRADE, { id: 'note' })
      await ledger.decide({ action: 'reject', key: (await only(given, 'figure')).key }, RULING)
      await add(`${TRADE} More was not said.`, { id: 'note' })
      expect((await only(given, 'figure')).review).toBe('rejected')
      await add(`${TRADE} More was not said, it seems.`, { id: 'note' })
      expect((await only(given, 'figure')).review).toBe('rejected')
      await ledger.undo(1, RULING)
      expect((await only(given, 'figure')).review).toBe('unreviewed')
    })
  })
})

describe('a decision on threads', () => {
  test('joins two, and undoing parts them', async () => {
    await withLedger(async (given) => {
      const { add, ledger, threads } = given
      await add(PIER, { published: '2024-05-02' })
      await add('Chad will plant cotton at Moundou.', { published: '2024-06-02' })
      const before = await threads()
      const [a, b] = before.map(({ key }) => key) as [string, string]
      const merged = await ledger.decide({ action: 'merge', keys: [a, b] }, RULING)
      expect(merged).toMatchObject({ before: [a, b].sort(), after: [expect.any(String)] })
      expect((await threads()).map(({ records }) => records.length)).toEqual([2])
      await ledger.undo(null, RULING)
      expect(await threads()).toEqual(before)
    })
  })

  test('parts a record from those of the same words, and undoing joins them', async () => {
    await withLedger(async (given) => {
      const { add, ledger, threads } = given
      for (const id of ['a', 'b', 'c']) await add(`${PIER} So ${id} has it.`, { id })
      await add(PIER_AGAIN, { published: '2025-05-02' })
      const before = await threads()
      expect(before).toHaveLength(1)
      const key = before[0]?.records[1]?.key ?? ''
      const split = await ledger.decide({ action: 'split', key, from: null }, RULING)
      expect(split.after).toHaveLength(2)
      const parted = await threads()
      expect(parted.map(({ records }) => records.length).sort()).toEqual([1, 3])
      expect(parted.find(({ records }) => records.length === 1)?.records[0]?.key).toBe(key)
      await ledger.undo(null, RULING)
      expect(await threads()).toEqual(before)
    })
  })

  test('the last word on two records holds', async () => {
    await withLedger(async (given) => {
      const { add, ledger, threads } = given
      await add(PIER, { id: 'a' })
      await add(`${PIER} It is said.`, { id: 'b' })
      const keys = (await threads())[0]?.records.map((each) => each.key) as [string, string]
      await ledger.decide({ action: 'split', key: keys[0], from: keys[1] }, RULING)
      expect(await threads()).toHaveLength(2)
      await ledger.decide({ action: 'merge', keys }, RULING)
      expect(await threads()).toHaveLength(1)
      await ledger.undo(null, RULING)
      expect(await threads()).toHaveLength(2)
    })
  })

  test('a record that is rejected no longer ties two threads together', async () => {
    await withLedger(async (given) => {
      const { add, ledger, threads } = given
      await add(PIER, { published: '2024-05-02' })
      await add('Chad will plant cotton at Moundou.', { published: '2024-06-02' })
      const [a, b] = (await threads()).map(({ key }) => key) as [string, string]
      await ledger.decide({ action: 'merge', keys: [a, b] }, RULING)
      const [whole] = await threads()
      const [first, second] = whole?.records ?? []
      await ledger.decide({ action: 'reject', key: first?.key ?? '' }, RULING)
      const [rest] = await threads()
      expect(rest).toMatchObject({ key: `t${second?.key.slice(1)}`, parties: ['TD'] })
    })
  })

  test('joins what a later version of the document says by the same words', async () => {
    await withLedger(async (given) => {
      const { add, ledger, threads } = given
      await add(PIER, { id: 'pier' })
      await add('Chad will plant cotton at Moundou.', { id: 'cotton' })
      const keys = (await threads()).map(({ key }) => key)
      await ledger.decide({ action: 'merge', keys }, RULING)
      await add(`${PIER} More was not said.`, { id: 'pier' })
      expect((await threads()).map(({ records }) => records.length)).toEqual([2])
      await ledger.undo(null, RULING)
      expect((await threads()).map(({ records }) => records.length)).toEqual([1, 1])
    })
  })
})

describe('rows of decisions', () => {
  test('none is ever changed or taken away', async () => {
    const { default: Sqlite } = await import('better-sqlite3')
    await withLedger(async (given) => {
      const { add, ledger, file } = given
      const database = new Sqlite(file)
      for (const action of ['update', 'delete'])
        database.exec(
          `create trigger no_${action} before ${action} on decision begin select raise(abort, 'append-only'); end`,
        )
      database.close()
      await add(TRADE, { id: 'note' })
      await add(PIER)
      const { key } = await only(given, 'figure')
      await ledger.decide({ action: 'accept', key }, RULING)
      await ledger.decide({ action: 'correct', key, fields: ['bound=~'] }, RULING)
      await ledger.undo(1, RULING)
      await ledger.undo(3, RULING)
      await ledger.decide(
        { action: 'merge', keys: [key, (await only(given, 'commitment')).key] },
        RULING,
      )
      await add(`${TRADE} So it is.`, { id: 'note' })
      const rows = await ledger.reads.decisions(null)
      expect(
        rows.map(({ id, at, by, why, action }) => [id, at.slice(0, 10), by, why, action]),
      ).toEqual(
        ['accept', 'correct', 'undo', 'undo', 'merge'].map((action, i) => [
          ...[i + 1, '2026-06-01', RULING.by, RULING.why, action],
        ]),
      )
    })
  })
})
