import { gunzipSync } from 'node:zlib'
import Sqlite from 'better-sqlite3'
import { describe, expect, test } from 'vitest'
import { NOW, reading, type TestLedger, withLedger } from '../../test/support/ledger.ts'
import { copyOf, copySource } from '../../test/support/ledger-copy.ts'
import { originalOf } from '../sources/original.ts'
import type { Given } from './adding.ts'

const TEXT = 'The ministers of Chad and Togo met in Lomé on 4 May 2023.'
const PAGE = originalOf(
  new TextEncoder().encode(`<!doctype html><title>Met</title><p>${TEXT}</p>${'<br>'.repeat(500)}`),
  'text/html',
  'utf-8',
)
const PAPER = originalOf(
  Uint8Array.from({ length: 3000 }, (_, i) => (i * 7) % 256),
  'application/pdf',
)
const provenance = { authors: ['Amina Idrissou', 'K. Mensah'], publishedFrom: 'json-ld' }

function given(text: string, more: Partial<Given> = {}): Given {
  return { name: 'met.html', ...reading(text, { id: 'met' }), ...more }
}

async function keyOf({ ledger }: Pick<TestLedger, 'ledger'>): Promise<string> {
  const [document] = await ledger.reads.documents({}, NOW, { limit: 1, offset: 0 })
  return document?.key ?? ''
}

describe('the original of a document', () => {
  test('comes back byte for byte, a page packed and a paper as it is', async () => {
    await withLedger(async ({ ledger, file }) => {
      const page = await ledger.add(given(TEXT, { original: PAGE, provenance }))
      const paper = await ledger.add(given(`${TEXT} Again.`, { name: 'b.pdf', original: PAPER }))
      expect(await ledger.reads.original(page.document)).toEqual({
        ...PAGE,
        bytes: Buffer.from(PAGE.bytes),
      })
      expect(await ledger.reads.original(paper.document)).toMatchObject({
        mediaType: 'application/pdf',
        charset: null,
      })
      const rows = new Sqlite(file, { readonly: true })
        .prepare('select encoding, bytes from original order by media_type desc')
        .all()
      expect(rows).toMatchObject([{ encoding: 'gzip' }, { encoding: 'identity' }])
      const [packed] = rows as { bytes: Buffer }[]
      expect(packed?.bytes.length).toBeLessThan(PAGE.bytes.length / 2)
      expect(gunzipSync(packed?.bytes ?? '').equals(Buffer.from(PAGE.bytes))).toBe(true)
    })
  })

  test('is kept once, and told with who wrote it and what its day came from', async () => {
    await withLedger(async (test) => {
      const { ledger, file } = test
      await ledger.add(given(TEXT, { original: PAGE, provenance }))
      await ledger.add(given(TEXT, { original: PAGE, provenance }))
      await ledger.add(given(TEXT, { original: PAPER, provenance }))
      await ledger.add(given(`${TEXT} Again.`, { name: 'again.html', original: PAGE }))
      const count = new Sqlite(file, { readonly: true }).prepare('select count(*) from original')
      expect(count.pluck().get()).toBe(1)
      const document = await ledger.reads.document(await keyOf(test))
      const traced = document && (await ledger.reads.traced([document]))
      expect(traced?.[0]?.original?.sha256).toBe(PAGE.sha256)
    })
  })

  test('of a text that was added as words alone is kept when it comes', async () => {
    await withLedger(async (test) => {
      const { ledger } = test
      await ledger.add(given(TEXT))
      expect(await ledger.reads.original(await keyOf(test))).toBeNull()
      await ledger.add(given(TEXT, { original: PAGE, provenance }))
      const document = await ledger.reads.document(await keyOf(test))
      const [traced] = document ? await ledger.reads.traced([document]) : []
      expect(traced).toMatchObject({
        ...provenance,
        original: { mediaType: 'text/html', charset: 'utf-8' },
      })
    })
  })

  test('that was altered is told as damaged', async () => {
    await withLedger(async (test) => {
      const { ledger, file } = test
      const { document } = await ledger.add(given(TEXT, { original: PAGE }))
      const database = new Sqlite(file)
      for (const bytes of [Buffer.from('no gzip'), Buffer.alloc(0), PAGE.bytes]) {
        database.prepare('update original set bytes = ?').run(bytes)
        await expect(ledger.reads.original(document)).rejects.toMatchObject({ code: 'damaged' })
      }
      database.close()
    })
  })
})

describe('watches and archives', () => {
  const URL = 'https://news.example/feed'
  const at = '2026-06-01T00:00:00.000Z'
  const watch = {
    url: URL,
    kind: 'feed',
    since: at,
    etag: null,
    lastModified: null,
    checked: null,
    problem: null,
  } as const

  test('are there in another program once they were acknowledged', async () => {
    await withLedger(async ({ ledger, reopened }) => {
      await ledger.setWatch(watch)
      await ledger.takeEntries(URL, ['b', 'a', 'b'], at)
      await ledger.setArchivePlace({
        archive: 'x KZ',
        name: 'x.warc',
        place: { offset: 3e10, within: 5, records: 7 },
        at,
      })
      const { reads } = await reopened()
      expect(await reads.watches()).toEqual([watch])
      expect(await reads.takenEntries(URL)).toEqual(['b', 'a'])
      expect(await reads.archivePlace('x KZ')).toEqual({ offset: 3e10, within: 5, records: 7 })
      expect(await reads.archivePlace('x')).toBeNull()
    })
  })

  test('keep since when they are, and have the entries of the last answer alone', async () => {
    await withLedger(async ({ ledger }) => {
      await ledger.setWatch(watch)
      await ledger.takeEntries(URL, ['a', 'b', 'c'], at)
      const later = {
        ...watch,
        since: '2027-01-01T00:00:00.000Z',
        etag: '"1"',
        problem: 'It was slow.',
      }
      await ledger.setAnswered(later, ['c', 'b', 'd'])
      expect(await ledger.reads.watches()).toEqual([{ ...later, since: at }])
      expect(await ledger.reads.takenEntries(URL)).toEqual(['b', 'c', 'd'])
    })
  })

  test('are forgotten with their entries', async () => {
    await withLedger(async ({ ledger }) => {
      await ledger.setWatch(watch)
      await ledger.takeEntries(URL, ['a'], at)
      expect(await ledger.forgetWatch(URL)).toBe(true)
      expect(await ledger.forgetWatch(URL)).toBe(false)
      expect(await ledger.reads.takenEntries(URL)).toEqual([])
    })
  })

  test('come back from a copy with the originals, byte for byte', async () => {
    await withLedger(async ({ ledger }) => {
      await ledger.add(given(TEXT, { original: PAGE, provenance }))
      await ledger.add(given(`${TEXT} Again.`, { original: PAGE }))
      await ledger.add(given(`${TEXT} And again.`, { name: 'b.pdf', original: PAPER }))
      await ledger.setWatch({ ...watch, etag: '"1"' })
      await ledger.takeEntries(URL, ['z', 'a'], at)
      const copy = await copyOf(ledger)
      const types = copy.split('\n').map((line) => /^\{"type":"(original|watch)"/.exec(line)?.[1])
      expect(types.filter(Boolean)).toEqual(['watch', 'original', 'original'])
      await withLedger(async (other) => {
        expect(await other.ledger.import(copySource(copy))).toMatchObject({ outcome: 'equal' })
        expect(await copyOf(other.ledger)).toBe(copy)
        expect(await other.ledger.import(copySource(copy))).toMatchObject({ outcome: 'known' })
        const key = await keyOf(other)
        expect(await other.ledger.reads.original(key)).toEqual(await ledger.reads.original(key))
      })
    })
  })
})
