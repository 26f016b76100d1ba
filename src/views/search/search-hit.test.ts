import { expect, test } from 'vitest'
import { PLAIN, withAsked } from '../../../test/support/asked-ledger.ts'
import { NOW, type TestLedger, withLedger } from '../../../test/support/ledger.ts'
import { searchView } from './search-view.ts'
import { type FoundDocument, searched } from './searched.ts'

const PAGE = { limit: 10, offset: 0 }

const TODAY = { ...NOW, today: '2026-06-01' }

async function hitsOf({ ledger: { reads } }: TestLedger, words: string): Promise<FoundDocument[]> {
  return searched(reads, await reads.search(words, NOW, PAGE), TODAY)
}

test('a hit shows its words underlined, and what was read in their sentence alone', async () => {
  await withAsked(async (ledger) => {
    const [hit, ...others] = await hitsOf(ledger, 'weekly flight')
    expect(others).toEqual([])
    expect(hit?.found.map(({ start, end }) => hit.excerpt.slice(start, end))).toEqual([
      'weekly',
      'flight',
    ])
    expect(hit?.records.map(({ record }) => record.kind)).toEqual(['link'])
    const table = searchView.table(hit ? [hit] : [], PLAIN)
    expect(table).toMatch(/‹weekly›\s+‹flight›/)
    expect(table).toMatch(/→ r[0-9a-f]{8} link: air Lomé – N'Djamena .*/)
    expect(table).toContain('not reviewed')
  })
})

test('a hit in a title leads to the sentence of the text that has the words', async () => {
  await withAsked(async (ledger) => {
    const hits = await hitsOf(ledger, 'pier')
    expect(hits).toHaveLength(2)
    for (const { excerpt, found, records } of hits) {
      expect(excerpt).toMatch(/^Togo will build (?:a|the) grain pier for Chad/)
      expect(found.map(({ start, end }) => excerpt.slice(start, end))).toContain('pier')
      expect(records.map(({ record }) => record.kind)).toContain('commitment')
    }
  })
})

test('a word that only the title has is found there, and no sentence is told', async () => {
  await withAsked(async (ledger) => {
    const [hit] = await hitsOf(ledger, 'capitals')
    expect(hit).toMatchObject({ excerpt: 'Flights between capitals', records: [] })
  })
})

test('a hit names the threads of its records, and where they stand', async () => {
  await withAsked(async (ledger) => {
    const [flight] = await hitsOf(ledger, 'weekly flight')
    expect(flight?.threads.map(({ thread, stage }) => [thread.kind, thread.label, stage])).toEqual([
      ['route', "Lomé – N'Djamena", 'launched'],
    ])
    const [figure] = await hitsOf(ledger, '"gum arabic"')
    expect(figure?.threads.map(({ thread, stage }) => [thread.kind, stage])).toEqual([
      ['figure', null],
    ])
  })
})

test('words that look like a pattern are words', async () => {
  await withLedger(async (ledger) => {
    await ledger.add('Nothing is told here.', { title: 'What (C++) [a-z]* costs' })
    const [hit] = await hitsOf(ledger, '"C++) [a"')
    expect(hit?.excerpt).toBe('What (C++) [a-z]* costs')
  })
})
