import { describe, expect, test } from 'vitest'
import { figuresTold, page } from '../../../test/support/table-figures.ts'

const PERU = "Peru's exports to Chile, million USD"

describe('A cell is no figure', () => {
  test.for<readonly [string, string]>([
    ['without a unit', page("Peru's exports to Chile", 'Year | Exports', '2019 | 5', '2020 | 6')],
    [
      'where exports go to one state and nobody is told as their source',
      page('Exports to Chile, million USD', 'Year | Value', '2019 | 5', '2020 | 6'),
    ],
    ['without a period', page(PERU, 'Goods | Exports', 'Tea | 5', 'Wheat | 6')],
    [
      'without anything that is measured',
      page('Peru and Chile, million USD', ' | 2019 | 2020', 'Peru | 5 | 6', 'Chile | 7 | 8'),
    ],
    [
      'below a heading that is not understood',
      page(PERU, 'Year | HS code | Rank', '2019 | 5 | 6', '2020 | 7 | 8'),
    ],
    [
      'beside a heading that is not understood',
      page(PERU, 'Item | 2019', 'Unobtainium | 5', 'Frobnication | 6'),
    ],
    [
      'where its row and its column name two things',
      page('Peru and Chile, million USD', '2020 | Exports', 'Imports | 5', 'Transit | 6'),
    ],
    [
      'where its heading names exports and imports',
      page('Peru and Chile, million USD', 'Year | Exports and imports', '2019 | 5', '2020 | 6'),
    ],
    [
      'where row and column name two years',
      page(PERU, 'Year | 2017 | 2018', '2019 | 5 | 6', '2020 | 7 | 8'),
    ],
    [
      'in percent of nobody knows what',
      page("Peru's exports to Chile, %", 'Goods | 2019', 'Tea | 5', 'Wheat | 6'),
    ],
    [
      'where two headings tell two units',
      page("Peru's exports to Chile", 'Goods | 2019, USD', 'Tea, tons | 5', 'Wheat, tons | 6'),
    ],
    [
      'in another unit than what is measured',
      page("Peru's freight to Chile, million USD", 'Year | Freight', '2019 | 5', '2020 | 6'),
    ],
    ['that lies ahead and is no forecast', page(PERU, 'Year | Exports', '2031 | 5', '2032 | 6')],
    ['below nothing', page(PERU, 'Goods | 2019 | 2020', 'Tea | -5.5 | (6)', 'Wheat | – | …')],
    [
      'with more than a number in it',
      page(
        PERU,
        'Goods | 2019 | 2020',
        'Tea | 5 (6) | 7–8',
        'Wheat | ca. 5 or 6 | –',
        'Salt | 1.2.3 | 12 34',
      ),
    ],
    [
      'where points and commas contradict each other',
      page(PERU, 'Goods | 2019 | 2020', 'Tea | 5,5 | 5.5', 'Wheat | 7,25 | 7.25'),
    ],
    [
      'where the note on its year speaks of another time',
      page(PERU, 'Goods | 2020*', 'Tea | 5', 'Wheat | 6', '', '* as of 1 March 2021'),
    ],
    [
      'where the years above it cannot be told apart',
      page(
        PERU,
        '2018 | 2019',
        'Goods | Tea | Salt | Rice | Corn',
        'A | 5 | 6 | 7 | 9',
        'B | 5 | 6 | 7 | 9',
      ),
    ],
    [
      'that is a part of a flow in the row above',
      page(
        'Trade of Peru with Chile, USD million',
        ' | 2019',
        'of which copper | 40',
        'Imports | …',
        'of which tea | 5',
      ),
    ],
    [
      'under a caption of several years',
      page(
        'Peru and Chile in 2018–2020, million USD',
        'Goods | Exports | Imports',
        'Tea | 5 | 6',
        'Wheat | 7 | 8',
      ),
    ],
    [
      'of a year that only some months add up to',
      page(PERU, 'Month | 2019', 'Total | 11', 'January | …', 'February | …', 'Sum | 11'),
    ],
    [
      'of two states that may trade with all the world',
      page(
        'Peru and Chile at a glance',
        'Indicator | Peru, 2020 | Chile, 2020',
        'Exports, bn USD | 40 | 70',
      ),
    ],
    [
      'of the day of a report',
      page(
        'Exports of Peru to Chile as of 1 May 2021, tons',
        'Goods | Exports',
        'Tea | 5',
        'Wheat | 6',
      ),
    ],
    ['that another one contradicts', page(PERU, 'Goods | 2019', 'Tea | 5', 'Tea | 7')],
    [
      'of a row that may be a member of a bloc or its partner',
      page('Exports of the EAEU in 2020, tons', 'State | Exports', 'Peru | 5', 'Chile | 6'),
    ],
    [
      'of a share that may be in the trade of two',
      page(
        'Exports of Peru in 2020',
        'Goods | Share of Chile in exports, %',
        'Tea | 5',
        'Wheat | 6',
      ),
    ],
    [
      'where the year above it may stand over several columns',
      page(
        'Peru and Chile in 2018, million USD',
        'Country | 2019',
        'State | Exports | Imports',
        'Peru | 5 | 6',
        'Chile | 7 | 8',
      ),
    ],
  ])('%s', ([, text]) => {
    expect(figuresTold(text)).toEqual([])
  })
})

describe('A change belongs to no figure', () => {
  const grown = (heads: string, ...rows: string[]): string[] =>
    figuresTold(page("Peru's trade with Chile, million USD", heads, ...rows)).filter((told) =>
      told.includes(' on '),
    )

  test.for<readonly [string, readonly string[]]>([
    [
      'where it does not follow from them',
      [' | 2019 | 2020 | Change, %', 'Exports | 100 | 120 | 5', 'Imports | 10 | 20 | 7'],
    ],
    [
      'where it may be an index',
      [' | Jan–Jun 2020 | Growth, %', 'Exports | 100 | 112.3', 'Imports | 50 | 104.0'],
    ],
    [
      'where it may be in percent and in dollars',
      [' | 2019 | 2020 | Change', 'Exports | 100 | 120 | 20'],
    ],
    [
      'where the year that changes is not in the table',
      [' | 2018 | 2019 | Change 2021/2020, %', 'Exports | 100 | 120 | 20'],
    ],
    [
      'where a share stands under a sign',
      [' | 2019 | 2020 | %', 'Exports | 100 | 120 | 60', 'Imports | 80 | 80 | 40'],
    ],
  ])('%s', ([, [heads, ...rows]]) => {
    expect(grown(heads as string, ...rows)).toEqual([])
  })
})

test('A table that is larger than an article holds is not read', () => {
  const rows = Array.from({ length: 10_001 }, (_, i) => `Tea | ${i}`)
  expect(figuresTold(page(PERU, 'Goods | 2019', ...rows))).toEqual([])
})

test('The rows of a table are no sentences', () => {
  const text = page(
    'Trade',
    'What | Exports of Peru to Chile amounted to 5 million dollars in 2019',
    'a | 5',
    'b | 6',
  )
  expect(figuresTold(text)).toEqual([])
})
