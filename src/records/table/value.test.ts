import { describe, expect, test } from 'vitest'
import { records } from '../../../test/support/reading.ts'
import { figuresTold, page } from '../../../test/support/table-figures.ts'

describe('The number of a cell', () => {
  const numbered = (...cells: string[]): (number | null)[] =>
    records(
      page(
        "Peru's exports to Chile in 2020",
        'Goods | Tons | Tons before',
        ...cells.map((cell, i) => `${['Tea', 'Rice', 'Salt'][i]} | ${cell} | –`),
        'Wheat | 1 | 2',
      ),
      'figure',
    )
      .filter(({ subject }) => subject !== 'Wheat')
      .map(({ value }) => value)

  test.for([
    ['English groups', ['1,234.5', '12,345', '7'], [1234.5, 12345, 7]],
    ['spaces and a comma', ['1 234,5', '12 345', '7,25'], [1234.5, 12345, 7.25]],
    ['points and a comma', ['1.234,5', '12.345', '7'], [1234.5, 12345, 7]],
    ['marks of notes', ['120*', '130¹'], [120, 130]],
  ] as const)('may be written with %s', ([, cells, values]) => {
    expect(numbered(...cells)).toEqual(values)
  })

  test('may have its own unit', () => {
    const text = page(
      'Exports of Peru to Chile',
      'Year | Exports',
      '2019 | $1.5 mln',
      '2020 | 20 thousand tons',
    )
    expect(figuresTold(text)).toEqual([
      'exports PE CL 1500000 USD 2019',
      'exports PE CL 20000 t 2020',
    ])
  })
})
