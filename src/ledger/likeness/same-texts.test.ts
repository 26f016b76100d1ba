import { describe, expect, test } from 'vitest'
import { NOW, type TestLedger, withLedger } from '../../../test/support/ledger.ts'
import { story } from '../history/stories.ts'

const BODY =
  'The trade ministers of Chad and Togo agreed on Thursday to build a grain terminal in the port of Lomé, which is to take 400,000 tonnes a year. The railway from the north will reach the port in 2026, and farmers of both states wait for it.'
const OTHER =
  'The presidents of Kazakhstan and Iran spoke of transit through the Caspian ports on Monday, and of a joint company for ferries, which should carry 200 wagons a month from Aktau to Anzali before the end of next year.'

interface Given {
  readonly source: string
  readonly text: string
  readonly published: string | null
}

const COPIES: readonly Given[] = [
  { source: 'Sahel Post', text: `Terminal agreed\n\n${BODY}`, published: '2023-05-04' },
  {
    source: 'Coast Daily',
    text: `Ministers agree\n\n${BODY} (Sahel Post)`,
    published: '2023-05-05',
  },
  { source: 'Gulf News', text: `News in brief\n\n${BODY}`, published: null },
  { source: 'North', text: `Terminal agreed\n\n${BODY} Again.`, published: '2024-05-04' },
  { source: 'East', text: OTHER, published: '2023-05-05' },
]

/** Which source has the text of which, in the order of the alphabet. */
async function originsIn({ ledger }: Pick<TestLedger, 'ledger'>): Promise<string[]> {
  const all = await ledger.reads.documents({}, NOW, { limit: 100, offset: 0 })
  const named = new Map(all.map(({ key, source }) => [key, source]))
  const pairs = all.filter(({ origin }) => origin !== null)
  return pairs.map(({ source, origin }) => `${source} < ${named.get(origin ?? '')}`).sort()
}

function permutations<T>(all: readonly T[]): T[][] {
  if (all.length < 2) return [[...all]]
  return all.flatMap((first, i) =>
    permutations(all.toSpliced(i, 1)).map((rest) => [first, ...rest]),
  )
}

describe('copies of one text', () => {
  test('have the earliest as their origin, an undated one as well, and a year later none', async () => {
    await withLedger(async (test) => {
      for (const { text, source, published } of COPIES) await test.add(text, { source, published })
      expect(await originsIn(test)).toEqual(['Coast Daily < Sahel Post', 'Gulf News < Sahel Post'])
    })
  })

  test('have the same origin in whichever order they are added', { timeout: 60_000 }, async () => {
    const four = COPIES.filter(({ source }) => source !== 'East')
    const found = new Set<string>()
    for (const order of permutations(four)) {
      await withLedger(async (test) => {
        for (const { text, source, published } of order) await test.add(text, { source, published })
        found.add((await originsIn(test)).join(', '))
      })
    }
    expect([...found]).toEqual(['Coast Daily < Sahel Post, Gulf News < Sahel Post'])
  })

  test('are one voice of a promise', async () => {
    await withLedger(async (test) => {
      for (const { text, source, published } of COPIES) await test.add(text, { source, published })
      const promises = await test.threads({ threadKinds: ['promise'], from: '2023-01-01' })
      const told = promises.find(({ records }) => records.some(({ document }) => document.origin))
      const voices = told && story(told.records, '2023-12-31').voices
      expect(voices?.named.map(({ name }) => name)).toEqual(['Sahel Post', 'Coast Daily'])
      expect(voices).toMatchObject({ independent: 1, reprints: [{}] })
    })
  })
})
