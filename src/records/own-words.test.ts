import { describe, expect, test } from 'vitest'
import { read } from './read.ts'
import type { RecordKind } from './record.ts'

function quotes(kind: RecordKind, text: string): string[] {
  const { records } = read({ id: 'a', text, language: 'en', published: '2024-05-02' })
  return records.flatMap((record) =>
    record.kind === kind ? (record.evidence[0]?.quote ?? []) : [],
  )
}

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

  test('of one clause share their words', () => {
    const text =
      'Trade between Oman and Kenya amounted to $40 million in 2022 and $52 million in 2023.'
    expect(new Set(quotes('figure', text))).toEqual(new Set([text]))
  })
})
