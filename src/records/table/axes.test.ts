import { describe, expect, test } from 'vitest'
import { figuresTold, page } from '../../../test/support/table-figures.ts'

describe('What is measured', () => {
  test.for<readonly [string, string, readonly string[]]>([
    [
      'may stand in the rows',
      page(
        'Trade of Peru with Chile, USD million',
        ' | 2019 | 2020',
        'Trade turnover | 100 | 120',
        'Exports | 60 | 70',
        'Trade balance | 20 | 30',
      ),
      [
        'trade PE CL 100000000 USD 2019',
        'trade PE CL 120000000 USD 2020',
        'exports PE CL 60000000 USD 2019',
        'exports PE CL 70000000 USD 2020',
        'other [Trade balance] PE CL 20000000 USD 2019',
        'other [Trade balance] PE CL 30000000 USD 2020',
      ],
    ],
    [
      'may stand in the columns',
      page(
        'Peru and Chile',
        'Year | Exports, mln. US dollars | Imports, mln. US dollars',
        '2019 | 5.5 | 6',
        '2020 | 7 | 8',
      ),
      [
        'exports PE CL 5500000 USD 2019',
        'imports PE CL 6000000 USD 2019',
        'exports PE CL 7000000 USD 2020',
        'imports PE CL 8000000 USD 2020',
      ],
    ],
    [
      'may stand in the caption',
      page(
        "Peru's imports from Chile by commodity, tons",
        'Commodity | 2019 | 2020',
        'Wheat | 1,000 | 2,000',
        'Oddments | 5 | 6',
        'Total | 1,005 | 2,006',
      ),
      [
        'imports [Wheat] PE CL 1000 t 2019',
        'imports [Wheat] PE CL 2000 t 2020',
        'imports [Oddments] PE CL 5 t 2019',
        'imports [Oddments] PE CL 6 t 2020',
        'imports PE CL 1005 t 2019',
        'imports PE CL 2006 t 2020',
      ],
    ],
    [
      'may stand in lines between the rows',
      page(
        'Trade of Peru, US$ million',
        'Partner | 2019 | 2020',
        'Exports',
        'Chile | 10 | 20',
        'Imports',
        'Chile | 1 | 2',
      ),
      [
        'exports PE CL 10000000 USD 2019',
        'exports PE CL 20000000 USD 2020',
        'imports PE CL 1000000 USD 2019',
        'imports PE CL 2000000 USD 2020',
      ],
    ],
    [
      'may be what is carried, counted or put in',
      page(
        'Transport between Peru and Chile',
        'Indicator | Unit | 2020',
        'Transit of goods | thousand tons | 10',
        'Freight traffic | thousand tons | 100',
        'Containers | thousand TEU | 3',
        'Passengers carried | thousand | 5',
        'Number of flights | | 50',
        'Investment | mln USD | 7',
      ),
      [
        'transit [goods] PE CL 10000 t 2020',
        'freight PE CL 100000 t 2020',
        'freight [Containers] PE CL 3000 TEU 2020',
        'count [Passengers carried] PE CL 5000 1 2020',
        'count [flights] PE CL 50 1 2020',
        'investment PE CL 7000000 USD 2020',
      ],
    ],
    [
      'may be told with its parties in the corner',
      page(
        'Turkmenistan exports gas.',
        'Exports of Peru to Chile, million dollars | 2019 | 2020',
        'Wheat | 5 | 6',
        'Sugar | 7 | 8',
      ),
      [
        'exports [Wheat] PE CL 5000000 USD 2019',
        'exports [Wheat] PE CL 6000000 USD 2020',
        'exports [Sugar] PE CL 7000000 USD 2019',
        'exports [Sugar] PE CL 8000000 USD 2020',
      ],
    ],
    [
      'may be goods in one column and others in the next',
      page(
        'Electricity trade between Peru and Chile',
        'Year | Exports, million kWh | Gas supplies, million m3',
        '2020 | 5 | 6',
        '2021 | 7 | 8',
      ),
      [
        'exports [Electricity] PE CL 5000000 kWh 2020',
        'exports [Gas] PE CL 6000000 m3 2020',
        'exports [Electricity] PE CL 7000000 kWh 2021',
        'exports [Gas] PE CL 8000000 m3 2021',
      ],
    ],
    [
      'may stand in the corner with its unit',
      page(
        'Trade of Peru and Chile',
        'Exports, mln USD | 2019 | 2020',
        'Peru | 5 | 6',
        'Chile | 7 | 8',
      ),
      [
        'exports PE CL 5000000 USD 2019',
        'exports PE CL 6000000 USD 2020',
        'exports CL PE 7000000 USD 2019',
        'exports CL PE 8000000 USD 2020',
      ],
    ],
    [
      'may stand above a line of units',
      page(
        'Trade of Peru with Chile in 2020',
        'Goods | Exports | Imports',
        ' | tons | USD thousand',
        'Tea | 1\u00a0500 | 6',
        'Rice | 7 | 8',
      ),
      [
        'exports [Tea] PE CL 1500 t 2020',
        'imports [Tea] PE CL 6000 USD 2020',
        'exports [Rice] PE CL 7 t 2020',
        'imports [Rice] PE CL 8000 USD 2020',
      ],
    ],
    [
      'may be a part that its words limit',
      page(
        'Trade of Peru with Chile, tons',
        ' | 2020',
        'Exports without gas | 5',
        'including re-exports | 1',
        'Non-oil imports | 3',
      ),
      [
        'exports [without gas] PE CL 5 t 2020',
        'exports [re-exports] PE CL 1 t 2020',
        'imports [Non-oil] PE CL 3 t 2020',
      ],
    ],
    [
      'may be counted in the thousands of the caption',
      page('Tourists from Peru to Chile, thousand', 'Year | Tourists', '2019 | 300', '2020 | 50'),
      ['count [Tourists] PE CL 300000 1 2019', 'count [Tourists] PE CL 50000 1 2020'],
    ],
    [
      'may be told by a verb',
      page(
        'In 2021 Peru exported these goods to Chile (thousand USD):',
        'Tea | 1,200',
        'Wheat | 340',
      ),
      ['exports [Tea] PE CL 1200000 USD 2021', 'exports [Wheat] PE CL 340000 USD 2021'],
    ],
    [
      'may have headings in capitals',
      page(
        'TRADE OF PERU WITH CHILE (MILLION US DOLLARS)',
        'INDICATOR | 2020',
        'TOTAL TRADE | 120',
        'EXPORTS | 70',
      ),
      ['trade PE CL 120000000 USD 2020', 'exports PE CL 70000000 USD 2020'],
    ],
  ])('%s', ([, text, expected]) => {
    expect(figuresTold(text)).toEqual(expected)
  })
})

describe('Headings in two rows', () => {
  const two = ['Chile | 10 | 20 | 30 | 40', 'Brazil | 1 | 2 | 3 | 4']
  const expected = [
    'exports PE CL 10000000 USD 2019',
    'imports PE CL 20000000 USD 2019',
    'exports PE CL 30000000 USD 2020',
    'imports PE CL 40000000 USD 2020',
    'exports PE BR 1000000 USD 2019',
    'imports PE BR 2000000 USD 2019',
    'exports PE BR 3000000 USD 2020',
    'imports PE BR 4000000 USD 2020',
  ]

  test('stand over the empty cells behind them', () => {
    const heads = ['Country | 2019 | | 2020 |', ' | Exports | Imports | Exports | Imports']
    expect(figuresTold(page('Trade of Peru, million dollars', ...heads, ...two))).toEqual(expected)
  })

  test('are told apart where the cells that they stand over have been left out', () => {
    const heads = ['2019 | 2020', 'Country | Exports | Imports | Exports | Imports']
    expect(figuresTold(page('Trade of Peru, million dollars', ...heads, ...two))).toEqual(expected)
  })

  test('come again below the first part of a table', () => {
    const text = page(
      'Trade of Peru with Chile, million dollars',
      'Flow | 2018 | 2019',
      'Exports | 1 | 2',
      'Flow | 2020 | 2021',
      'Exports | 3 | 4',
    )
    expect(figuresTold(text).map((told) => told.slice(-4))).toEqual([
      '2018',
      '2019',
      '2020',
      '2021',
    ])
  })
})
