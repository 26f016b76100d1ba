import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { read } from '../src/index.ts'
import { Ledger } from '../src/ledger/ledger.ts'
import { openSqlite } from '../src/ledger/store/sqlite/store.ts'
import { withLedger } from '../test/support/ledger.ts'
import { counted } from './counted-store.ts'
import { madeDocuments } from './made-documents.ts'

const DOCUMENTS = 400
const WINDOW = 100

/** What the store is asked for a document, from its first hundreds to the last, at the density of many. */
async function workOf(windows: readonly number[]): Promise<number[]> {
  const folder = mkdtempSync(join(tmpdir(), 'rapporteur-'))
  const opened = await openSqlite(join(folder, 'made.sqlite'), { create: true })
  try {
    const { store, work } = counted(opened)
    const ledger = new Ledger(store, { reader: 'test', now: () => '2026-11-22T12:00:00.000Z' })
    const made = madeDocuments({ documents: 2000, seed: 3 })
    const totals = [0]
    for (let n = 0; n < DOCUMENTS; n++) {
      await ledger.add({ name: made(n).id, ...read(made(n)) })
      totals.push(work.calls + work.rows)
    }
    return windows.map((end) => ((totals[end] ?? 0) - (totals[end - WINDOW] ?? 0)) / WINDOW)
  } finally {
    await opened.close()
    rmSync(folder, { recursive: true })
  }
}

test('a document costs no more work when many were added before it', async () => {
  const [early = 0, late = 0] = await workOf([200, DOCUMENTS])
  expect(early).toBeGreaterThan(0)
  expect(late / early).toBeLessThan(2)
})

/** The threads of some of many documents, added in an order. */
function threadsOf(numbers: readonly number[]): Promise<string[]> {
  const made = madeDocuments({ documents: 100_000, seed: 3 })
  return withLedger(async ({ addReading, threads }) => {
    await Promise.all(numbers.map((n) => addReading(read(made(n)))))
    return (await threads()).map(({ key, kind, label, records }) =>
      [key, kind, label, ...records.map((each) => each.key)].join(' '),
    )
  })
}

test('made documents give the same threads in any order', async () => {
  const numbers = Array.from({ length: 120 }, (_, n) => n)
  const threads = await threadsOf(numbers)
  expect(threads.length).toBeGreaterThan(500)
  expect(await threadsOf(numbers.toReversed())).toEqual(threads)
  const shuffled = numbers.toSorted((a, b) => ((a * 37) % 121) - ((b * 37) % 121))
  expect(await threadsOf(shuffled)).toEqual(threads)
})

test('made documents are the same in every run, and have about ten records each', () => {
  const made = madeDocuments({ documents: 2000, seed: 3 })
  const again = madeDocuments({ documents: 2000, seed: 3 })
  const numbers = Array.from({ length: 100 }, (_, i) => i * 20)
  expect(numbers.map((n) => again(n))).toEqual(numbers.map((n) => made(n)))
  const records = numbers.reduce((sum, n) => sum + read(made(n)).records.length, 0)
  expect(records / numbers.length).toBeGreaterThan(9)
  expect(records / numbers.length).toBeLessThan(12)
})

test('another seed makes other documents', () => {
  const [one, other] = [1, 2].map((seed) => madeDocuments({ documents: 2000, seed })(7).text)
  expect(one).not.toBe(other)
})
