import fc from 'fast-check'
import { expect, test } from 'vitest'
import { parsedCsv } from '../../../test/support/csv.ts'
import { closingLine, tallyWords } from './closing-line.ts'
import { type CsvCell, csvLine } from './csv.ts'
import { jsonLine } from './json-line.ts'
import { shortTime } from './short-time.ts'
import { table } from './table.ts'
import { cut, wrapped } from './wrapped.ts'

const STYLE = { colour: false, width: 40 }

test('columns are in line, long cells go on in the next lines, and what is below begins under them', () => {
  const columns = [
    { title: 'KEY', most: 9 },
    { title: 'PROMISE' },
    { title: 'TONS', most: 6, align: 'right' as const },
  ]
  const rows = [
    {
      cells: [['t12345678'], ['a pier at the port of Lomé for the grain of Chad'], ['1,200']],
      below: [[{ words: 'Post: “Togo builds a pier”', marked: false }]],
    },
    { cells: [['t87654321'], ['rails'], ['9']], heading: 'Railways' },
  ]
  expect(table(columns, rows, STYLE)).toBe(
    `KEY        PROMISE                  TONS
t12345678  a pier at the port of   1,200
           Lomé for the grain of
           Chad
           Post: “Togo builds a pier”

Railways
t87654321  rails                       9
`,
  )
})

test('a table shows controls in the words of documents as what they are', () => {
  const rows = [{ cells: [['r1'], ['a\u001b[2Jb\nc']], heading: '\u202eh' }]
  const shown = table([{ title: 'KEY', most: 9 }, { title: 'WORDS' }], rows, STYLE)
  expect(shown).toBe('KEY  WORDS\n\n\ufffdh\nr1   a\ufffd[2Jb c\n')
})

test('no line of a table is wider than the terminal', () => {
  const cell = fc.array(fc.string({ maxLength: 90 }), { maxLength: 3 })
  const row = fc.record({ cells: fc.tuple(fc.constant(['r12345678']), cell, cell, cell) })
  const columns = [
    { title: 'KEY', most: 9 },
    { title: 'WORDS' },
    { title: 'MORE' },
    { title: 'STAGE', most: 12 },
  ]
  fc.assert(
    fc.property(
      fc.array(row, { minLength: 1 }),
      fc.integer({ min: 44, max: 100 }),
      (rows, width) => {
        const lines = table(columns, rows, { colour: false, width }).split('\n')
        expect(lines.filter((line) => line.length > width)).toEqual([])
      },
    ),
  )
})

test('words are broken at spaces and hyphens, and cut with an ellipsis', () => {
  expect(wrapped('the Kazakhstan-Turkmenistan railway', 14, 3)).toEqual([
    'the',
    'Kazakhstan-',
    'Turkmenistan…',
  ])
  expect(wrapped('3 promises · more: --offset 3', 24, 4)).toEqual([
    '3 promises · more:',
    '--offset 3',
  ])
  expect(cut('a long name, indeed', 13)).toBe('a long name…')
  expect(cut('x'.repeat(30), 10)).toBe('xxxxxxxxx…')
})

test('the closing line counts what is shown and says how to see more', () => {
  expect(closingLine('3 promises', { offset: 0, next: null }, STYLE)).toBe('3 promises\n')
  expect(closingLine('3 hits', { offset: 6, next: 9 }, STYLE)).toBe(
    '3 hits · after the first 6 · more:\n--offset 9\n',
  )
  const looked = { offset: 0, next: 500, looked: 500 }
  expect(closingLine('1 promise', looked, { ...STYLE, width: 80 })).toBe(
    '1 promise · of the 500 looked through · more: --offset 500\n',
  )
  expect(tallyWords(['signed', 'agreed', 'signed', 'odd'], ['agreed', 'signed'])).toBe(
    '1 agreed, 2 signed, 1 odd',
  )
})

test('comma-separated values are read back as they were', () => {
  const plain = fc.string().map((words) =>
    words
      .replace(/[^ -~]/g, '')
      .replace(/^[=+\-@\s]+|\s+$/g, '')
      .replace(/\s+/g, ' '),
  )
  fc.assert(
    fc.property(fc.array(fc.tuple(plain, plain)), (rows) => {
      const text = [['a', 'b'], ...rows].map(csvLine).join('')
      expect(parsedCsv(text)).toEqual(rows.map(([a, b]) => ({ a, b })))
    }),
  )
})

test.for<[CsvCell, string]>([
  ['=HYPERLINK("x")', '"\'=HYPERLINK(""x"")"\r\n'],
  ['+1 555', "'+1 555\r\n"],
  ['@cmd', "'@cmd\r\n"],
  ['=', '=\r\n'],
  [-37.2, '-37.2\r\n'],
  [null, '\r\n'],
  [true, 'true\r\n'],
  ['two\nlines', 'two lines\r\n'],
])('a spreadsheet runs no cell: %j is %j', ([cell, line]) => {
  expect(csvLine([cell])).toBe(line)
})

test('a line of JSON steers no terminal and loses nothing', () => {
  const words = 'a\u009b31m\u202e\u001b\u{e0041}\u200c'
  const line = jsonLine({ words })
  expect(line).toMatch(/^[ -~]*\n$/)
  expect(JSON.parse(line)).toEqual({ words })
})

test('times are short in tables', () => {
  expect(shortTime('2021-04-07')).toBe('7 Apr 2021')
  expect(shortTime('../2022-09')).toBe('by Sep 2022')
  expect(shortTime('2020-03-20/2021-02-18')).toBe('20 Mar 2020 – 18 Feb 2021')
  expect(shortTime('199X')).toBe('the 1990s')
})
