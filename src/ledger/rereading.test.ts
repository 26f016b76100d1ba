import { describe, expect, test } from 'vitest'
import { reading, type TestLedger, withLedger } from '../../test/support/ledger.ts'
import type { DocumentReading } from '../index.ts'
import type { RapporteurRecord, RecordKind } from '../records/record.ts'
import { documentKey } from './keys.ts'
import type { LedgerRecord } from './ledger-record.ts'
import type { Reread } from './rereading.ts'

const TEXT =
  'Trade between Chad and Togo amounted to $237 million in 2020. Togo will build a grain pier at Lomé by 2027.'
const TODAY = reading(TEXT, { id: 'note' })
const BY = { by: 'amina', why: 'so it is printed' }

/** What older rules would have read: other fields for a kind, or nothing of it. */
function olderRules(kind: RecordKind, change: Partial<RapporteurRecord> | null): DocumentReading {
  const records = TODAY.records.flatMap((record) => {
    if (record.kind !== kind) return [record]
    return change === null ? [] : [{ ...record, ...change } as RapporteurRecord]
  })
  return { document: TODAY.document, records }
}

function reread({ ledger }: TestLedger, given: DocumentReading): Promise<Reread | null> {
  const { text, published = null } = given.document
  const { records } = given
  return ledger.reread({ document: documentKey(text, published), language: 'en', records })
}

async function only({ records }: TestLedger, kind: RecordKind): Promise<LedgerRecord | null> {
  const found = await records({ kinds: [kind], rejected: true })
  expect(found.length).toBeLessThan(2)
  return found[0] ?? null
}

describe('reading a document again', () => {
  test('changes nothing where the rules read the same', async () => {
    await withLedger(async (given) => {
      await given.addReading(TODAY)
      const before = await given.records()
      expect(await reread(given, TODAY)).toMatchObject({
        ...{ appeared: [], changed: [], went: [], kept: [] },
        same: TODAY.records.length,
      })
      expect(await given.records()).toEqual(before)
    })
  })

  test('finds what older rules missed, and drops what they made up', async () => {
    await withLedger(async (given) => {
      await given.addReading(olderRules('commitment', null))
      expect(await only(given, 'commitment')).toBeNull()
      const found = await reread(given, TODAY)
      expect(found?.appeared.map(({ kind, quote }) => [kind, quote])).toEqual([
        ['commitment', expect.stringContaining('grain pier')],
      ])
      expect(await only(given, 'commitment')).not.toBeNull()
      const lost = await reread(given, olderRules('commitment', null))
      expect(lost?.went.map(({ kind }) => kind)).toEqual(['commitment'])
      expect(await only(given, 'commitment')).toBeNull()
      expect((await given.threads()).map(({ kind }) => kind)).toEqual(['figure'])
    })
  })

  test('puts changed fields in force, and keeps the version before', async () => {
    await withLedger(async (given) => {
      await given.addReading(olderRules('figure', { value: 237 } as Partial<RapporteurRecord>))
      const before = await only(given, 'figure')
      const { changed } = (await reread(given, TODAY)) ?? {}
      expect(changed?.map(({ key }) => key)).toEqual([before?.key])
      expect((await only(given, 'figure'))?.record).toMatchObject({ value: 237000000 })
      const versions = await given.ledger.reads.versions(before?.key ?? '')
      const values = versions.map(({ record }) => 'value' in record.record && record.record.value)
      expect(values).toEqual([237, 237000000])
      expect(versions.map(({ until }) => until === null)).toEqual([false, true])
    })
  })

  test('leaves a document alone whose address shows another text now', async () => {
    await withLedger(async (given) => {
      await given.addReading(TODAY)
      await given.add(`${TEXT} No more was said.`, { id: 'note' })
      expect(await reread(given, TODAY)).toBeNull()
      expect(await given.records()).toHaveLength(TODAY.records.length)
    })
  })
})

describe('decisions stay with their words', () => {
  test('what somebody accepted is kept though the rules find it no more', async () => {
    await withLedger(async (given) => {
      await given.addReading(TODAY)
      const { key = '' } = (await only(given, 'commitment')) ?? {}
      await given.ledger.decide({ action: 'accept', key }, BY)
      const first = await reread(given, olderRules('commitment', null))
      expect(first).toMatchObject({ went: [], kept: [{ key, kind: 'commitment' }] })
      expect(await only(given, 'commitment')).toMatchObject({ key, review: 'accepted' })
      expect((await given.threads()).map(({ kind }) => kind).sort()).toEqual(['figure', 'promise'])
      await given.ledger.undo(1, BY)
      expect(await only(given, 'commitment')).toBeNull()
      await given.ledger.undo(2, BY)
      expect(await only(given, 'commitment')).toMatchObject({ key, review: 'accepted' })
      await reread(given, TODAY)
      expect(await only(given, 'commitment')).toMatchObject({ key, review: 'accepted' })
    })
  })

  test('what somebody rejected stays rejected, gone in between or not', async () => {
    await withLedger(async (given) => {
      await given.addReading(TODAY)
      const { key = '' } = (await only(given, 'figure')) ?? {}
      await given.ledger.decide({ action: 'reject', key }, BY)
      await reread(given, TODAY)
      expect(await only(given, 'figure')).toMatchObject({ key, review: 'rejected' })
      await reread(given, olderRules('figure', null))
      expect(await only(given, 'figure')).toBeNull()
      await reread(given, TODAY)
      expect(await only(given, 'figure')).toMatchObject({ key, review: 'rejected' })
    })
  })

  test('a correction stays on top of what is read otherwise', async () => {
    await withLedger(async (given) => {
      await given.addReading(olderRules('figure', { bound: '~' } as Partial<RapporteurRecord>))
      const { key = '' } = (await only(given, 'figure')) ?? {}
      await given.ledger.decide({ action: 'correct', key, fields: ['value=273000000'] }, BY)
      const { changed } = (await reread(given, TODAY)) ?? {}
      expect(changed?.map((each) => each.key)).toEqual([key])
      expect(await only(given, 'figure')).toMatchObject({
        review: 'corrected',
        record: { value: 273000000, bound: '=' },
      })
      await given.ledger.undo(null, BY)
      expect(await only(given, 'figure')).toMatchObject({
        review: 'unreviewed',
        record: { value: 237000000, bound: '=' },
      })
    })
  })

  test('a record that says the same by words a little longer is the same', async () => {
    await withLedger(async (given) => {
      const shorter = TODAY.records.map((record) => {
        const [{ start, end, quote } = { start: 0, end: 0, quote: '' }] = record.evidence
        return { ...record, evidence: [{ start, end: end - 1, quote: quote.slice(0, -1) }] }
      }) as RapporteurRecord[]
      await given.addReading({ document: TODAY.document, records: shorter })
      const { key = '' } = (await only(given, 'figure')) ?? {}
      await given.ledger.decide({ action: 'accept', key }, BY)
      await reread(given, TODAY)
      expect(await only(given, 'figure')).toMatchObject({ key, review: 'accepted' })
    })
  })
})
