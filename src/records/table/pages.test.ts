import { describe, expect, test } from 'vitest'
import { readPage } from '../../documents/html/read-page.ts'
import { read } from '../read.ts'

const PROSE = [
  'Trade between Peru and Chile went on growing last year, the customs service of Peru said in a review on Monday, and the two states mean to open a further crossing.',
  'The service counts what is carried by road and by sea, and it has published the figures of both ways since the agreement between the two states came into force.',
]

/** What a page with a table yields, with the words of its evidence. */
function told(table: string): { value: number | null; quotes: string[] }[] {
  const page = readPage(
    `<html><head><title>Trade of Peru and Chile</title></head><body><article><h1>Trade of Peru and Chile</h1><p>${PROSE[0]}</p>${table}<p>${PROSE[1]}</p></article></body></html>`,
  )
  const text = page?.text ?? ''
  const { records } = read({
    id: 'p',
    text,
    title: page?.title ?? null,
    language: 'en',
    published: '2022-01-10',
  })
  return records.flatMap((record) => {
    if (record.kind !== 'figure') return []
    for (const { quote, start, end } of record.evidence) expect(text.slice(start, end)).toBe(quote)
    return [{ value: record.value, quotes: record.evidence.map(({ quote }) => quote) }]
  })
}

describe('A table of a page', () => {
  test('yields figures with row, column and caption', () => {
    const table = `<table><caption>Trade of Peru with Chile, million US dollars</caption>
      <thead><tr><th>Indicator</th><th>2019</th><th>2020</th></tr></thead>
      <tr><td>Exports</td><td>120.5</td><td>100</td></tr><tr><td>Imports</td><td></td><td>50</td></tr></table>`
    expect(told(table)).toEqual([
      {
        value: 120500000,
        quotes: [
          'Exports | 120.5 | 100',
          'Indicator | 2019 | 2020',
          'Trade of Peru with Chile, million US dollars',
        ],
      },
      {
        value: 100000000,
        quotes: [
          'Exports | 120.5 | 100',
          'Indicator | 2019 | 2020',
          'Trade of Peru with Chile, million US dollars',
        ],
      },
      {
        value: 50000000,
        quotes: [
          'Imports | | 50',
          'Indicator | 2019 | 2020',
          'Trade of Peru with Chile, million US dollars',
        ],
      },
    ])
  })

  test('may have an empty corner and a paragraph for its caption', () => {
    const table = `<p>Trade of Peru with Chile (thousand tons)</p><table><tr><td></td><td>2019</td><td>2020</td></tr>
      <tr><td>Exports</td><td>1.5</td><td>2</td></tr><tr><td>Imports</td><td>3</td><td>4</td></tr></table>`
    expect(told(table).map(({ value }) => value)).toEqual([1500, 2000, 3000, 4000])
  })

  test('may have headings over several columns', () => {
    const table = `<table><caption>Trade of Peru, million US dollars</caption>
      <tr><th rowspan="2">Country</th><th colspan="2">Exports</th><th colspan="2">Imports</th></tr>
      <tr><th>2019</th><th>2020</th><th>2019</th><th>2020</th></tr>
      <tr><td>Chile</td><td>1</td><td>2</td><td>3</td><td>4</td></tr>
      <tr><td>Brazil</td><td>5</td><td>6</td><td>7</td><td>8</td></tr></table>`
    expect(told(table).map(({ value }) => value)).toEqual(
      [1, 2, 3, 4, 5, 6, 7, 8].map((n) => n * 1e6),
    )
  })
})
