import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { type DocumentInput, explain, read, readValues } from '../src/index.ts'
import { shared } from './support/shared.ts'

/** Pieces that make arbitrary strings look like news, so that rules are reached. */
const PIECES = [
  'Trade between Oman and Kenya',
  ' amounted to ',
  '$237 million',
  ' in 2020',
  ', down 3.5 percent',
  '. ',
  '\n',
  '\n\n',
  '"',
  '“',
  '”',
  'The ministers of Peru and Chile',
  ' signed a memorandum',
  ' will build',
  ' a terminal',
  ' by the end of 2025',
  ' he said',
  ' according to ',
  'Mr. ',
  'U.S.',
  ' met in ',
  'Lima',
  ' on Tuesday',
  ' from Baku to Aktau',
  ' flights',
  ' twice a week',
  ' respectively',
  '5-7',
  ' billion',
  ' tons',
  ' Iranian year 1399',
  ' (March 20, 2020)',
  ' the two sides',
  ' supports',
  ' thanked',
  ' and ',
  ', ',
  ' who ',
  ' which ',
  ' that ',
  '—',
  '\u0000',
  '\u202e',
  '👩‍🚀',
  'ß',
  'İ',
]
const newsLike = fc
  .array(
    fc.oneof(
      { weight: 5, arbitrary: fc.constantFrom(...PIECES) },
      fc.string({ unit: 'grapheme', maxLength: 12 }),
    ),
    { maxLength: 40 },
  )
  .map((pieces) => pieces.join(''))
const anyText = fc.oneof(newsLike, fc.string({ unit: 'binary', maxLength: 300 }))

/** Reads a document and checks what must hold of every reading. */
function holds(document: DocumentInput): void {
  const reading = read(document)
  expect(reading.document.text).toBe(document.text)
  for (const record of reading.records) {
    expect(record.evidence.length).toBeGreaterThan(0)
    for (const { quote, start, end } of record.evidence) {
      expect(start).toBeLessThan(end)
      expect(quote).toBe(document.text.slice(start, end))
    }
  }
  expect(JSON.stringify(read(document))).toBe(JSON.stringify(reading))
}

test('any string is read without throwing, and every quote is the text at its offsets', () => {
  fc.assert(
    fc.property(anyText, fc.constantFrom('2021-04-08', null), (text, published) => {
      holds({ id: 'any', text, published, language: 'en' })
    }),
    { numRuns: 300, seed: 20211 },
  )
})

test('any string has values and an explanation', () => {
  fc.assert(
    fc.property(anyText, (text) => {
      for (const { start, end } of readValues({ id: 'any', text, language: 'en' }).values) {
        expect(start >= 0 && start < end && end <= text.length).toBe(true)
      }
      expect(explain({ id: 'any', text, language: 'en' }).document.text).toBe(text)
    }),
    { numRuns: 100, seed: 7 },
  )
})

const { path, reason } = shared()

describe.skipIf(path === undefined)(
  `every document of ../shared holds the invariants${reason ? ` (skipped: ${reason})` : ''}`,
  () => {
    const folder = path ?? ''
    test.for(['gold/dev', 'gold/threads/docs'])('%s', (name) => {
      for (const file of readdirSync(join(folder, name))) {
        if (!file.endsWith('.json')) continue
        const { document, ...whole } = JSON.parse(readFileSync(join(folder, name, file), 'utf8'))
        holds(document ?? whole)
      }
    })

    test.for(['bench/times.jsonl', 'bench/quantities.jsonl'])('%s', (name) => {
      for (const line of readFileSync(join(folder, name), 'utf8').split('\n')) {
        if (!line) continue
        const { id, text, dct } = JSON.parse(line)
        holds({ id, text, published: dct ?? null, language: 'en' })
      }
    })
  },
)
