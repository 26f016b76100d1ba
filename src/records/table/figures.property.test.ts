import fc from 'fast-check'
import { expect, test } from 'vitest'
import { read } from '../read.ts'

const CELLS = [
  '',
  '120.5',
  '1 234,5',
  '2019',
  '2020*',
  '1399',
  '-5 %',
  '(12.3)',
  '…',
  'n/a',
  '$1.5 mln',
  '12 May',
  'Q1',
  'January–June 2021',
  'Exports',
  'Imports, million USD',
  'Trade turnover',
  'Growth, %',
  '2020/2019, %',
  '2020 in % to 2019',
  'Share, %',
  '%',
  'Change',
  'Peru',
  'Chile',
  'Total',
  'Tea',
  'thousand tons',
  'Number of flights',
  'Country',
  'Commodity',
  '|',
  '---',
  '* January',
  '\u202e7',
  '\ud800',
  '²',
]
const LINES = [
  'Trade of Peru with Iran, million US dollars',
  'Exports',
  '* January–November',
  '',
  '-----',
  'The ministers met in 2020.',
  'Source: customs',
]

const row = fc.array(fc.constantFrom(...CELLS), { minLength: 1, maxLength: 6 })
const line = fc.oneof(
  {
    weight: 5,
    arbitrary: fc
      .tuple(row, fc.constantFrom(' | ', '\t', '    ', '|'))
      .map(([cells, by]) => cells.join(by)),
  },
  { weight: 1, arbitrary: fc.constantFrom(...LINES) },
)
/** Rows of one width, as a table has them. */
const grid = fc
  .tuple(fc.integer({ min: 2, max: 5 }), fc.constantFrom(' | ', '\t', '     '))
  .chain(([width, by]) =>
    fc.array(
      fc
        .array(fc.constantFrom(...CELLS), { minLength: width, maxLength: width })
        .map((cells) => cells.join(by)),
      { minLength: 2, maxLength: 8 },
    ),
  )
const text = fc
  .oneof(
    fc.array(line, { maxLength: 14 }),
    grid.map((rows) => [LINES[0] as string, '', ...rows]),
  )
  .map((lines) => lines.join('\n'))

test('any table is read without a fault, alike each time, and all evidence is quoted as it stands', () => {
  fc.assert(
    fc.property(text, (written) => {
      const input = { id: 't', text: written, language: 'en', published: '2022-05-01' }
      const { records } = read(input)
      for (const { evidence } of records)
        for (const { quote, start, end } of evidence) expect(quote).toBe(written.slice(start, end))
      for (const record of records) {
        if (record.kind !== 'figure') continue
        expect(record.value === null || Number.isFinite(record.value)).toBe(true)
        expect(record.evidence.length).toBeGreaterThan(0)
      }
      expect(read(input).records).toEqual(records)
    }),
    { numRuns: 400 },
  )
})
