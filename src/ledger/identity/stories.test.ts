import { describe, expect, test } from 'vitest'
import { type RapporteurRecord, read } from '../../index.ts'
import { identityOf } from './identity-of.ts'
import { resemblance } from './resemblance.ts'
import { threadsOf } from './threads.ts'

type Told = readonly [published: string, text: string]

/** The threads of texts as lists of the quotations of their records. */
function threadsOfTexts(texts: readonly Told[]): string[][] {
  const nodes = new Map<string, { identity: ReturnType<typeof identityOf>; quotes: string[] }>()
  texts.forEach(([published, text], i) => {
    for (const record of read({ id: `t${i}`, text, published, language: 'en' }).records) {
      const identity = identityOf(record, { published, language: 'en' })
      const node = nodes.get(identity.signature) ?? { identity, quotes: [] }
      node.quotes.push(`${published.slice(0, 4)} ${record.kind}: ${quoteOf(record)}`)
      nodes.set(identity.signature, node)
    }
  })
  const all = [...nodes].map(([id, { identity }]) => ({ id, identity }))
  const edges = all.flatMap((a, i) =>
    all.slice(i + 1).flatMap((b) => {
      if (!a.identity.keys.some((key) => b.identity.keys.includes(key))) return []
      const found = resemblance(a.identity, b.identity)
      return found ? [{ a: a.id, b: b.id, score: found.score }] : []
    }),
  )
  return threadsOf(all, edges, []).map((ids) => ids.flatMap((id) => nodes.get(id)?.quotes ?? []))
}

const quoteOf = (record: RapporteurRecord): string => record.evidence[0]?.quote ?? ''

/** The thread that a quotation of a year is in. */
function threadWith(threads: readonly string[][], year: string, words: string): string[] {
  const found = threads.filter((thread) =>
    thread.some((quote) => quote.startsWith(year) && quote.includes(words)),
  )
  expect(found, `${year} ${words} in ${JSON.stringify(threads, null, 1)}`).not.toHaveLength(0)
  return found.flat()
}

describe('a promise over years', () => {
  const threads = threadsOfTexts([
    [
      '2016-03-02',
      'Kenya will build a grain terminal at the port of Lamu by 2019, the ministry said.',
    ],
    [
      '2017-06-11',
      'Kenya and Oman signed a contract for the construction of the grain terminal at Lamu.',
    ],
    [
      '2019-10-05',
      'The construction of the Lamu grain terminal has been postponed. Oman will lend Kenya $40 million for the Lamu grain terminal.',
    ],
    ['2021-02-20', 'Kenya plans to complete the grain terminal in the port of Lamu in 2023.'],
    [
      '2021-02-21',
      'Kenya will build a fuel terminal at Mombasa. Kenya will build a road from Lamu to Garissa.',
    ],
  ])

  test('is one thread, whatever it is called and whoever speaks', () => {
    const thread = threadWith(threads, '2016', 'grain terminal')
    for (const year of ['2017', '2021']) expect(thread.some((q) => q.startsWith(year))).toBe(true)
  })

  test('takes in the loan that pays for it', () => {
    const thread = threadWith(threads, '2016', 'grain terminal')
    expect(thread.some((quote) => quote.includes('lend Kenya $40 million'))).toBe(true)
  })

  test('leaves out the terminal of another port and the road from the same', () => {
    const thread = threadWith(threads, '2016', 'grain terminal')
    expect(thread.filter((q) => q.includes('Mombasa') || q.includes('Garissa'))).toEqual([])
  })
})

describe('targets and figures', () => {
  const threads = threadsOfTexts([
    ['2015-05-02', 'Trade between Kenya and Oman is to reach $2 billion by 2018.'],
    [
      '2020-05-02',
      'Kenya and Oman plan to raise their trade to $2 billion by 2025. Trade between Kenya and Oman amounted to $237 million in 2019.',
    ],
    [
      '2021-01-02',
      'Trade between Oman and Kenya amounted to $240 million in 2019. Trade between Kenya and Oman amounted to $251 million in 2020.',
    ],
    ['2021-03-02', 'Trade between Kenya and Chad is to reach $2 billion by 2030.'],
  ])

  test('a target is one, though it is due later each time', () => {
    const thread = threadWith(threads, '2015', '$2 billion')
    expect(thread.some((quote) => quote.startsWith('2020') && quote.includes('$2 billion'))).toBe(
      true,
    )
    expect(thread.some((quote) => quote.includes('Chad'))).toBe(false)
  })

  test('two figures for one year are together, those of two years apart', () => {
    const thread = threadWith(threads, '2020', '$237 million')
    expect(thread.some((quote) => quote.includes('$240 million'))).toBe(true)
    expect(thread.some((quote) => quote.includes('$251 million'))).toBe(false)
  })
})

describe('meetings', () => {
  const threads = threadsOfTexts([
    [
      '2021-03-01',
      'The 15th session of the Kenya–Oman joint commission will be held in Muscat on March 9, 2021.',
    ],
    [
      '2021-03-10',
      'Kenya and Oman held the 15th session of their joint commission in Muscat on March 9, 2021.',
    ],
    [
      '2022-03-10',
      'Kenya and Oman held the 16th session of their joint commission in Nairobi on March 8, 2022.',
    ],
  ])

  test('a session is one, announced and held, and the next one is another', () => {
    const thread = threadWith(threads, '2021', '15th session')
    expect(thread.filter((quote) => quote.includes('15th')).length).toBeGreaterThan(1)
    expect(thread.filter((quote) => quote.includes('16th'))).toEqual([])
  })
})

describe('routes', () => {
  const threads = threadsOfTexts([
    ['2018-04-02', 'An airline launched a weekly flight between Mombasa and Salalah.'],
    ['2020-08-02', 'Flights between Salalah and Mombasa were suspended in April 2020.'],
    ['2022-08-02', 'A ferry line between Mombasa and Salalah is planned.'],
  ])

  test('a flight is one both ways, and the ferry another', () => {
    const thread = threadWith(threads, '2018', 'weekly flight')
    expect(thread.some((quote) => quote.startsWith('2020'))).toBe(true)
    expect(thread.some((quote) => quote.includes('ferry'))).toBe(false)
  })
})
