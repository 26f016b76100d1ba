import { createHash } from 'node:crypto'
import { describe, expect, test } from 'vitest'
import { NOW, reading, type TestLedger, withLedger } from '../../test/support/ledger.ts'
import { copyOf, copySource, linesWithoutTimes } from '../../test/support/ledger-copy.ts'
import { originalOf } from '../sources/original.ts'
import type { CopySource } from './copy/verified-lines.ts'
import { openSqlite } from './store/sqlite/store.ts'

const MEETING = 'The ministers of Chad and Togo met in Lomé on 4 May 2023.'
const PLAN = 'Chad will build a grain terminal in the port of Lomé by 2026.'
const AGAIN = 'Chad is to build a grain terminal in the port of Lomé by the end of 2026.'
const TRADE = 'Trade between Chad and Togo amounted to $37 million in 2022, up 4 percent on 2021.'

/** A ledger with what a ledger may have: versions of a text, older readings, decisions, one of them undone. */
async function lived({ ledger, add, file }: TestLedger): Promise<void> {
  await add(`${MEETING} ${TRADE}`, { id: 'first', published: '2023-05-05', source: 'Daily' })
  await add(PLAN, { id: 'plan', published: '2023-06-01', url: 'https://example.org/plan' })
  await add(AGAIN, { id: 'again', published: '2024-02-01' })
  await add(`${PLAN} 😀 ${TRADE}`, { url: 'https://example.org/plan', published: '2023-06-03' })
  await add(AGAIN, { id: 'again', published: '2024-02-01' })
  const { document, records } = reading(`${MEETING} ${TRADE}`, { published: '2023-05-05' })
  const { document: key } = await add(document.text, { id: 'first', published: '2023-05-05' })
  await ledger.reread({ document: key, language: 'en', records: records.slice(1) })
  const [meeting] = await ledger.reads.versions((await recordKeys(ledger, key))[0] ?? '')
  await decideOn(file, meeting?.record.key ?? '')
  await ledger.reread({ document: key, language: 'en', records })
}

async function recordKeys(ledger: TestLedger['ledger'], document: string): Promise<string[]> {
  return (await ledger.reads.recordsOfDocument(document, NOW)).map(({ key }) => key)
}

/** Accepts a record, rejects it, and takes that back. */
async function decideOn(file: string, recordKey: string): Promise<void> {
  const store = await openSqlite(file, { create: false })
  const about = { recordKey, documentKey: null, kind: null, quote: null, details: {} }
  const who = { by: 'amina', why: 'read the original', ...about }
  const at = '2026-07-01T00:00:00.000Z'
  await store.transaction(async (writes) => {
    await writes.addDecision({ ...who, at, action: 'accept', undoes: null })
    const rejected = await writes.addDecision({ ...who, at, action: 'reject', undoes: null })
    await writes.addDecision({ ...who, at, action: 'undo', undoes: rejected })
  })
  await store.close()
}

/** The copy of a ledger that has lived. */
function livedCopy(): Promise<string> {
  return withLedger(async (given) => {
    await lived(given)
    return copyOf(given.ledger)
  })
}

/** What importing a copy into a new ledger fails with; nothing may be left behind. */
function failure(source: CopySource): Promise<unknown> {
  return withLedger(async ({ ledger }) => {
    const error = await ledger.import(source).catch((each: unknown) => each)
    expect((await ledger.reads.status()).documents).toBe(0)
    expect(await copyOf(ledger)).toBe(await withLedger((empty) => copyOf(empty.ledger)))
    return error
  })
}

/** A copy with a line put in the place of another, and the checksum that fits it. */
function forged(copy: string, change: (line: string, number: number) => string): string {
  const lines = copy.trimEnd().split('\n')
  const end = JSON.parse(lines.pop() ?? '')
  const body = lines.map((line, i) => `${change(line, i + 1)}\n`).join('')
  const sha256 = createHash('sha256').update(body).digest('hex')
  return `${body}${JSON.stringify({ ...end, sha256 })}\n`
}

describe('a copy of a ledger', () => {
  test('is rebuilt into a ledger whose copy is the same, byte for byte', async () => {
    await withLedger(async (given) => {
      await lived(given)
      const copy = await copyOf(given.ledger)
      await withLedger(async ({ ledger, threads, records }) => {
        const imported = await ledger.import(copySource(copy))
        expect(imported).toMatchObject({ outcome: 'equal', documents: 4, decisions: 3 })
        expect(await copyOf(ledger)).toBe(copy)
        expect(await threads()).toEqual(await given.threads())
        expect(await records({ rejected: true })).toEqual(await given.records({ rejected: true }))
        expect(await ledger.reads.status()).toEqual(await given.ledger.reads.status())
        for (const { key } of await given.threads()) {
          const reasons = await given.ledger.reads.threadReasons(key)
          expect(await ledger.reads.threadReasons(key)).toEqual(reasons)
        }
        for (const { key } of await given.records({ rejected: true })) {
          const versions = await given.ledger.reads.versions(key)
          expect(await ledger.reads.versions(key)).toEqual(versions)
        }
      })
    })
  })

  test('has more than one version of a record, a replaced text, and what was decided', async () => {
    const lines = (await livedCopy()).trimEnd().split('\n')
    const parsed = lines.map((line) => JSON.parse(line))
    expect(parsed.filter(({ type }) => type === 'decision')).toMatchObject([
      { decision: 1, action: 'accept', undoes: null },
      { decision: 2, action: 'reject', by: 'amina' },
      { decision: 3, undoes: 2 },
    ])
    expect(parsed.find(({ replaces }) => replaces?.length > 0)?.text).toContain('😀')
    expect(parsed.some(({ until, thread }) => until && thread === null)).toBe(true)
    expect(parsed.some(({ review }) => review === 'accepted')).toBe(true)
    const again = parsed.find(({ id }) => id === 'again')
    expect(again.sightings.map(({ name }: { name: string }) => name)).toEqual(
      Array(2).fill('again.txt'),
    )
  })

  test('goes on as the ledger would have gone on', async () => {
    const next = { id: 'next', published: '2025-01-01' }
    await withLedger(async (given) => {
      await lived(given)
      const copy = await copyOf(given.ledger)
      await withLedger(async ({ ledger, add, threads }) => {
        await ledger.import(copySource(copy))
        await add(AGAIN.replace('2026', '2027'), next)
        await given.add(AGAIN.replace('2026', '2027'), next)
        const keys = (of: Awaited<ReturnType<typeof threads>>) =>
          of.map(({ key, records }) => [key, records.map((record) => record.key)])
        expect(keys(await threads())).toEqual(keys(await given.threads()))
      })
    })
  })

  test('of an empty ledger is imported, too', async () => {
    const copy = await withLedger(({ ledger }) => copyOf(ledger))
    await withLedger(async ({ ledger }) => {
      expect(await ledger.import(copySource(copy))).toMatchObject({
        outcome: 'equal',
        documents: 0,
      })
    })
  })

  test('may be imported again, which changes nothing', async () => {
    const copy = await livedCopy()
    await withLedger(async ({ ledger }) => {
      await ledger.import(copySource(copy))
      expect(await ledger.import(copySource(copy))).toMatchObject({ outcome: 'known' })
      expect(await copyOf(ledger)).toBe(copy)
    })
  })

  test('of other rules keeps all but the threads, and may be imported again as well', async () => {
    const copy = forged(await livedCopy(), (line) =>
      line.replace(/"thread":"t.../, '"thread":"t000'),
    )
    await withLedger(async ({ ledger }) => {
      expect(await ledger.import(copySource(copy))).toMatchObject({ outcome: 'rethreaded' })
      expect(linesWithoutTimes(await copyOf(ledger))).not.toEqual(linesWithoutTimes(copy))
      expect(await ledger.import(copySource(copy))).toMatchObject({ outcome: 'known' })
    })
  })

  test('of the first format is imported, and may be again', async () => {
    const copy = forged(await livedCopy(), (line, number) => {
      const { original: _, authors: __, publishedFrom: ___, ...told } = JSON.parse(line)
      return JSON.stringify(number === 1 ? { ...told, version: 1 } : told)
    }).replace(/"watches":0,"originals":0,/, '')
    await withLedger(async ({ ledger }) => {
      expect(await ledger.import(copySource(copy))).toMatchObject({
        outcome: 'older',
        documents: 4,
      })
      expect(await copyOf(ledger)).toBe(await livedCopy())
      expect(await ledger.import(copySource(copy))).toMatchObject({ outcome: 'known' })
    })
  })

  test('does not go into a ledger that holds something else', async () => {
    const copy = await livedCopy()
    await withLedger(async ({ ledger, add }) => {
      await add(MEETING)
      const before = await copyOf(ledger)
      await expect(ledger.import(copySource(copy))).rejects.toMatchObject({ code: 'misuse' })
      expect(await copyOf(ledger)).toBe(before)
    })
  })
})

describe('an import refuses', () => {
  test('a copy that was cut short, wherever', async () => {
    const copy = await livedCopy()
    const end = copy.lastIndexOf('\n', copy.length - 2) + 1
    const head = copy.indexOf('\n') + 1
    const places = [head, end - 1, end, end + 9, copy.length - 3, Math.floor(copy.length / 2)]
    for (const place of places) {
      const error = await failure(copySource(copy.slice(0, place)))
      expect([place, error]).toMatchObject([place, { code: 'cut-short', exitCode: 2 }])
    }
  })

  test('a copy that was altered, wherever', async () => {
    const copy = await livedCopy()
    const altered = [
      copy.replace('Lomé', 'Lome'),
      copy.replace('"amina"', '"amine"'),
      copy.replace('"reading":1,', '"reading":1,,'),
      copy.replace('"reading":1,', '"reading": 1,'),
      copy.replace(/\n(.*)\n(.*)\n/, '\n$2\n$1\n'),
      copy.replace(/\n.*\n/, '\n'),
      `${copy}${copy.split('\n')[1]}\n`,
      copy.replaceAll('\n', '\r\n'),
    ]
    for (const each of altered) {
      expect(each).not.toBe(copy)
      expect(await failure(copySource(each))).toMatchObject({ code: 'damaged', exitCode: 2 })
    }
  })

  test('an original whose bytes are others, and one that is not there', async () => {
    const original = originalOf(Buffer.from('%PDF-1.7 as it came'), 'application/pdf')
    const copy = await withLedger(async ({ ledger }) => {
      await ledger.add({ name: 'a.pdf', ...reading(MEETING), original })
      return copyOf(ledger)
    })
    const altered = forged(copy, (line) => line.replace('"bytes":"', '"bytes":"AAAA'))
    const error = await failure(copySource(altered))
    expect(String(error)).toContain('line 3: the bytes of the original')
    const absent = forged(copy, (line) =>
      line.replace(/^(\{"type":"document".*"original":")..../, '$1ffff'),
    )
    expect(String(await failure(copySource(absent)))).toContain('is not told before it')
  })

  test('a copy of a newer format, and says so', async () => {
    const copy = (await livedCopy()).replace('"version":2', '"version":3')
    const error = await failure(copySource(copy))
    expect(error).toMatchObject({ code: 'newer-ledger' })
    expect(String(error)).toContain('format 3')
  })

  test.for(['', '{}\n', 'Trade fell.\n', '[]\n', '{"document":{"text":"x"}}\n', '\u0000\n'])(
    'what is no copy: %j',
    async (text) => {
      expect(await failure(copySource(text))).toMatchObject({ code: 'wrong-shape' })
    },
  )

  test('what cannot be, though the checksum fits, and names the line', async () => {
    const copy = await livedCopy()
    const changes: [RegExp, string, string][] = [
      [/"key":"d[0-9a-f]{4}/, '"key":"d0000', 'is not that of the text'],
      [/"quote":"./, '"quote":"#', 'is not found again'],
      [/"kind":"event"/, '"kind":"rumour"', "the record's kind"],
      [/"people":\[[^\]]*\]/, '"people":null', "the record's people"],
      [/"review":"accepted"/, '"review":"fine"', 'review is missing'],
      [/"replaces":\["d/, '"replaces":["e', 'which is not before it'],
      [/"undoes":2/, '"undoes":9', 'no decision 9'],
      [/"until":"[^"]*"/, '"until":null', 'are in force'],
      [/"type":"decision"/, '"type":"rumour"', 'its type'],
      [/"reader":"test"/, '"reader":"\\ud800"', 'reader is missing'],
    ]
    for (const [from, to, said] of changes) {
      const error = await failure(copySource(forged(copy, (line) => line.replace(from, to))))
      expect([said, error]).toMatchObject([said, { code: 'wrong-shape' }])
      expect(String(error)).toMatch(/line \d+: /)
      expect(String(error)).toContain(said)
    }
  })

  test('a count that is not that of its lines', async () => {
    const copy = await livedCopy()
    const error = await failure(copySource(copy.replace('"documents":4', '"documents":5')))
    expect(error).toMatchObject({ code: 'wrong-shape' })
  })
})
