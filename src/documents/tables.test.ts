import { describe, expect, test } from 'vitest'
import { documentBlocks } from './blocks.ts'
import { tablesIn } from './tables.ts'

/** The cells of the tables of a text, row by row. */
function cells(text: string): string[][][] {
  return tablesIn(text).map(({ rows }) =>
    rows.map((row) => row.cells.map(({ start, end }) => text.slice(start, end))),
  )
}

describe('a table of figures', () => {
  test.for([
    ['strokes', 'Year | Tea | Salt\n2019 | 5 | 7\n2020 | 6 | 8'],
    ['strokes on both sides', '| Year | Tea | Salt |\n| 2019 | 5 | 7 |\n| 2020 | 6 | 8 |'],
    ['Markdown', '| Year | Tea | Salt |\n|---|---:|:-:|\n| 2019 | 5 | 7 |\n| 2020 | 6 | 8 |'],
    ['drawn lines', 'Year │ Tea │ Salt\n─────┼─────┼─────\n2019 │ 5 │ 7\n2020 │ 6 │ 8'],
    ['tabs', 'Year\tTea\tSalt\n2019\t5\t7\n2020\t6\t8'],
    ['gaps', 'Year    Tea   Salt\n2019      5      7\n2020      6      8'],
    ['gaps and empty lines', 'Year    Tea   Salt\n\n2019      5      7\n\n2020      6      8'],
    [
      'lines of dashes',
      'Year    Tea   Salt\n------------------\n2019      5      7\n2020      6      8',
    ],
  ] as const)('may be parted by %s', ([, text]) => {
    expect(cells(text)).toEqual([
      [
        ['Year', 'Tea', 'Salt'],
        ['2019', '5', '7'],
        ['2020', '6', '8'],
      ],
    ])
  })

  test('keeps the place of its empty cells', () => {
    expect(cells('Goods | 2019 | 2020\nTea | | 5\nSalt | 6 |')).toEqual([
      [
        ['Goods', '2019', '2020'],
        ['Tea', '', '5'],
        ['Salt', '6', ''],
      ],
    ])
    expect(cells('\t2019\t2020\nTea\t\t5\nSalt\t6\t7')[0]?.slice(0, 2)).toEqual([
      ['', '2019', '2020'],
      ['Tea', '', '5'],
    ])
  })

  test('holds the lines of one cell that stand between its rows', () => {
    expect(cells('Goods | 2019\nFood\nTea | 5\nOther goods\nSteel | 6')[0]).toEqual([
      ['Goods', '2019'],
      ['Food'],
      ['Tea', '5'],
      ['Other goods'],
      ['Steel', '6'],
    ])
  })

  test('ends where prose begins', () => {
    const text =
      'Goods | 2019\nTea | 5\nSalt | 6\nThe figures are those of the customs service, which counts what crosses the border by road and by rail.'
    const [table] = tablesIn(text)
    expect(text.slice(table?.start, table?.end)).toBe('Goods | 2019\nTea | 5\nSalt | 6')
  })

  test('may have figures with signs, marks of notes, brackets and nothing at all', () => {
    const text = 'Goods | 2019 | 2020\nTea | +5.2% | 1 234,5*\nSalt | (12.3) | …\nSteel | n/a | –'
    expect(cells(text)).toHaveLength(1)
  })

  test('has two of them where a line of words parts them', () => {
    const one = 'Year | Tea\n2019 | 5\n2020 | 6'
    expect(cells(`${one}\n\nImports of the two states\n\n${one}`)).toHaveLength(2)
  })
})

test('a table is a block of its own, and the line above it is its caption', () => {
  const prose =
    'The customs services of the two states have told what they counted in the last years.'
  const table = 'Year | Tea\n2019 | 5\n2020 | 6'
  const text = `${prose}\r\n\r\nTable 1. Tea, tons\r\n\r\n${table}\r\n\r\nSource: customs\r\n\r\n${prose}`
  const { blocks } = documentBlocks({ id: 't', text })
  expect(blocks.map(({ role, start, end }) => [role, text.slice(start, end)])).toEqual([
    ['prose', prose],
    ['caption', 'Table 1. Tea, tons'],
    ['table', table],
    ['signature', 'Source: customs'],
    ['prose', prose],
  ])
})
