import { describe, expect, test } from 'vitest'
import { records } from '../../../test/support/reading.ts'
import { figuresTold, page } from '../../../test/support/table-figures.ts'
import { explain } from '../explanation.ts'

describe('A cell of a table', () => {
  const text = page(
    'Table 1. Trade of Peru with Chile, million US dollars',
    'Indicator | 2019 | 2020*',
    'Exports | 120.5 | 100.0',
    'Imports | … | 50.0',
    '',
    '* January–November',
  )

  test('is a figure whose evidence is its row, the headings of its column, the caption and its note', () => {
    const [first, second] = records(text, 'figure')
    expect(first).toMatchObject({
      indicator: 'exports',
      parties: ['PE', 'CL'],
      value: 120500000,
      high: null,
      unit: 'USD',
      bound: '=',
      change: null,
      period: '2019',
      status: 'reported',
      subject: null,
      speaker: null,
    })
    expect(first?.evidence.map(({ quote }) => quote)).toEqual([
      'Exports | 120.5 | 100.0',
      'Indicator | 2019 | 2020*',
      'Table 1. Trade of Peru with Chile, million US dollars',
    ])
    expect(second?.evidence.at(-1)?.quote).toBe('* January–November')
    for (const { quote, start, end } of second?.evidence ?? [])
      expect(quote).toBe(text.slice(start, end))
  })

  test('is explained by its row and its column', () => {
    const { sentences } = explain({ id: 't', language: 'en', text })
    const row = sentences.find((sentence) => sentence.text.startsWith('Exports |'))
    expect(row?.records[0]?.rules).toEqual([
      '<figure in a table: row, column>',
      'row "Exports"',
      'column "2019"',
      'around "Table 1. Trade of Peru with Chile, million US dollars"',
    ])
  })

  test('takes the year of its note', () => {
    expect(figuresTold(text)[1]).toBe('exports PE CL 100000000 USD 2020-01/2020-11')
  })

  test('is one figure with the sentence that states it too', () => {
    const both = `Peru's exports to Chile amounted to $120.5 million in 2019.\n\n${text}`
    const [first, ...more] = records(both, 'figure')
    expect(first).toMatchObject({ value: 120500000, period: '2019' })
    expect(first?.evidence.map(({ quote }) => quote)).toContain('Exports | 120.5 | 100.0')
    expect(more).toHaveLength(2)
  })
})
