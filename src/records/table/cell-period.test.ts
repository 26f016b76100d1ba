import { describe, expect, test } from 'vitest'
import { figuresTold, page } from '../../../test/support/table-figures.ts'

describe('The period of a cell', () => {
  const dated = (head: string, caption = "Peru's exports to Chile, tons"): string | undefined =>
    figuresTold(page(caption, ` | ${head} | 1850`, 'Tea | 5 | 6', 'Wheat | 7 | 8'))[0]?.slice(24)

  test.for([
    ['2020', '2020'],
    ['January–June 2020', '2020-01/2020-06'],
    ['Jan.-Jun. 2020', '2020-01/2020-06'],
    ['2020 (Jan-Nov)', '2020-01/2020-11'],
    ['9M 2020', '2020-01/2020-09'],
    ['6 months of 2020', '2020-01/2020-06'],
    ['Q3 2020', '2020-07/2020-09'],
    ['first half of 2020', '2020-01/2020-06'],
    ['2019/20', '2019/2020'],
    ['2020, preliminary', '2020'],
    ['2020¹', '2020'],
  ] as const)('is read from %s', ([head, period]) => {
    expect(dated(head)).toBe(period)
  })

  test('may be a month in the row and a year in the column', () => {
    const text = page(
      "Peru's exports to Chile, tons",
      'Month | 2019 | 2020',
      'January | 5 | 6',
      'February | 7 | 8',
    )
    expect(figuresTold(text).map((told) => told.slice(-7))).toEqual([
      '2019-01',
      '2020-01',
      '2019-02',
      '2020-02',
    ])
  })

  test('may be a quarter in a column of its own', () => {
    const text = page(
      'Rail freight between Peru and Chile',
      'Year | Quarter | Thousand tons',
      '2020 | Q1 | 5',
      ' | Q2 | 6',
    )
    expect(figuresTold(text).map((told) => told.slice(-15))).toEqual([
      '2020-01/2020-03',
      '2020-04/2020-06',
    ])
  })

  test('is of the Solar Hijri calendar in a table of Iran', () => {
    const text = page(
      'Trade of Iran with Oman, million dollars',
      'Year | Exports | Imports',
      '1398 | 5 | 6',
      '9 months of 1399 | 7 | 8',
    )
    expect(figuresTold(text)).toEqual([
      'exports IR OM 5000000 USD 2019-03-21/2020-03-19',
      'imports IR OM 6000000 USD 2019-03-21/2020-03-19',
      'exports IR OM 7000000 USD 2020-03-20/2020-12-20',
      'imports IR OM 8000000 USD 2020-03-20/2020-12-20',
    ])
  })

  test('may lie ahead where the heading calls it a forecast or a target', () => {
    const text = page(
      'Trade of Peru with Chile, billion dollars',
      'Year | Trade',
      '2021 | 1.2',
      '2023 (forecast) | 1.5',
      '2025 (target) | 2',
    )
    expect(figuresTold(text)).toEqual([
      'trade PE CL 1200000000 USD 2021',
      'trade PE CL 1500000000 USD 2023 forecast',
      'trade PE CL 2000000000 USD 2025 target',
    ])
  })
})
