import { describe, expect, test } from 'vitest'
import { read } from './read.ts'
import type { RecordKind } from './record.ts'

/** The evidence of each record of a kind. */
function evidences(kind: RecordKind, text: string): string[][] {
  const { records } = read({ id: 'a', text, language: 'en', published: '2024-05-02' })
  return records
    .filter((record) => record.kind === kind)
    .map((record) => record.evidence.map(({ quote }) => quote))
}

const quotes = (kind: RecordKind, text: string): string[] =>
  evidences(kind, text).flatMap(([first]) => first ?? [])

describe('several commitments of a sentence', () => {
  test('are each quoted by their own part of it', () => {
    const text =
      'Oman will build a cold store in Mombasa, Kenya will lower its tariff on dates, and Uganda will open a consulate in Muscat.'
    expect(quotes('commitment', text)).toEqual([
      'Oman will build a cold store in Mombasa',
      'Kenya will lower its tariff on dates',
      'and Uganda will open a consulate in Muscat.',
    ])
  })

  test('that stand alone keep the whole sentence', () => {
    const text = 'Oman will, the ministry hopes, build a cold store in Mombasa by 2027.'
    expect(quotes('commitment', text)).toEqual([text])
  })
})

describe('several figures of a sentence', () => {
  test('part where a clause begins', () => {
    const text =
      'Oman exported goods worth $40 million to Kenya in 2022, and Kenya exported goods worth $12 million to Oman in 2023.'
    expect(quotes('figure', text)).toEqual([
      'Oman exported goods worth $40 million to Kenya in 2022',
      'and Kenya exported goods worth $12 million to Oman in 2023.',
    ])
  })

  test('go with the commitments that they measure', () => {
    const text = 'Oman has agreed to lend Kenya $50 million for a bridge, and to train engineers.'
    const own = 'Oman has agreed to lend Kenya $50 million for a bridge'
    expect(quotes('commitment', text)).toEqual([own, 'and to train engineers.'])
    expect(quotes('figure', text)).toEqual([own])
  })

  test('that no clause parts go each with its own commitment', () => {
    const text =
      'Oman has agreed to build a 400-megawatt power plant in Mombasa and to repair the 90-kilometre railway to Garissa.'
    expect(quotes('figure', text)).toEqual(quotes('commitment', text))
    expect(quotes('figure', text)).toHaveLength(2)
  })

  test('of one clause part where each has a time of its own, and the later takes its verb from the first', () => {
    const text =
      'Trade between Oman and Kenya amounted to $40 million in 2022 and $52 million in 2023.'
    const [first, then] = evidences('figure', text)
    expect(first).toEqual(['Trade between Oman and Kenya amounted to $40 million in 2022'])
    expect(then).toEqual(['and $52 million in 2023.', ...(first ?? [])])
  })

  test.for([
    [
      'Trade between Oman and Kenya fell to $40 million in 2022',
      'from $52 million in 2021.',
      'where one is compared with the other',
    ],
    [
      'Exports of Kenya to Oman were worth $3 million in 2022, up 40 percent',
      'from $2 million in 2021.',
      'and a change stays with the first',
    ],
    [
      'Trade between Oman and Kenya came to $40 million in 2022',
      'far below the goal of $150 million.',
      'where one is reached and the other is aimed at',
    ],
  ] as const)('"%s … %s" part %s', ([first, then]) => {
    const text = `${first}${then.startsWith('from') ? ' ' : ', '}${then}`
    expect(evidences('figure', text)).toEqual([[first], [then, first]])
  })

  test('of one clause and one time share their words', () => {
    const text = 'Oman exported 300 tons of dates worth $2 million to Kenya in 2022.'
    expect(new Set(quotes('figure', text))).toEqual(new Set([text]))
  })
})

describe('several documents, lines or events of a sentence', () => {
  test('are each quoted by their own member of the list', () => {
    const text =
      'Oman and Kenya signed an agreement on fisheries, a memorandum on tourism and a protocol on visas.'
    expect(quotes('instrument', text)).toEqual([
      'Oman and Kenya signed an agreement on fisheries',
      'a memorandum on tourism',
      'and a protocol on visas.',
    ])
  })

  test('are told apart wherever they are named again', () => {
    const text =
      'Kenya will build a railway between Mombasa and Nakuru. It wants loans for the Mombasa–Nakuru railway and for the Lamu–Garissa railway.'
    expect(evidences('link', text)).toEqual([
      [
        'Kenya will build a railway between Mombasa and Nakuru.',
        'It wants loans for the Mombasa–Nakuru railway',
      ],
      ['and for the Lamu–Garissa railway.'],
    ])
  })

  test('leave out what else was discussed, where they are a further subject', () => {
    const discussed =
      'The bridge over the Tana and the Lamu–Garissa railway were discussed in Muscat.'
    expect(quotes('link', discussed)).toEqual([
      'and the Lamu–Garissa railway were discussed in Muscat.',
    ])
    const dated = 'In 2022, the Lamu–Garissa railway was opened by Kenya.'
    expect(quotes('link', dated)).toEqual([dated])
  })

  test('part where a clause begins', () => {
    const text =
      'The president of Kenya visited Oman, and the business forum of the two countries was held in Muscat.'
    expect(quotes('event', text)).toEqual([
      'The president of Kenya visited Oman',
      'and the business forum of the two countries was held in Muscat.',
    ])
  })
})
