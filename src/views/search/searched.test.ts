import { expect, test } from 'vitest'
import { withAsked } from '../../../test/support/asked-ledger.ts'
import { NOW } from '../../../test/support/ledger.ts'
import type { LedgerReads } from '../../ledger/store/reads/ledger-reads.ts'
import { searched, searchHits } from './searched.ts'

const PAGE = { limit: 10, offset: 0 }

/** Reads that note the names of what they are asked. */
function noted(reads: LedgerReads): { readonly reads: LedgerReads; readonly asked: string[] } {
  const asked: string[] = []
  const get = (target: LedgerReads, name: string | symbol) => {
    asked.push(String(name))
    return Reflect.get(target, name)
  }
  return { reads: new Proxy(reads, { get }), asked }
}

test('the records of all hits are asked for at once, and so are their threads', async () => {
  await withAsked(async ({ ledger }) => {
    const hits = await ledger.reads.search('Togo', NOW, PAGE)
    expect(hits.length).toBeGreaterThan(2)
    const { reads, asked } = noted(ledger.reads)
    const found = await searched(reads, hits, { ...NOW, today: '2026-06-01' })
    expect(found.flatMap(({ threads }) => threads)).not.toEqual([])
    const once = asked.filter((name) => name !== 'text')
    expect(once).toEqual(['recordsOfDocuments', 'decisions', 'quotedThreadsNamed'])
  })
})

test('where only sentences are shown, no thread is asked for', async () => {
  await withAsked(async ({ ledger }) => {
    const hits = await ledger.reads.search('Togo', NOW, PAGE)
    const { reads, asked } = noted(ledger.reads)
    const found = await searchHits(reads, hits, NOW)
    expect(found.flatMap(({ records }) => records)).not.toEqual([])
    expect(new Set(asked)).toEqual(new Set(['recordsOfDocuments', 'text']))
  })
})
