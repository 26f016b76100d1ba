import { describe, expect, test } from 'vitest'
import { records } from '../../test/support/reading.ts'
import { figuresTold } from '../../test/support/table-figures.ts'
import { explain } from './explanation.ts'

const page = (caption: string, ...rows: string[]): string => `${caption}\n\n${rows.join('\n')}`

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
      page('Peru and Chile', 'Exports, mln USD | 2019 | 2020', 'Peru | 5 | 6', 'Chile | 7 | 8'),
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

describe('The parties of a cell', () => {
  test.for<readonly [string, string, readonly string[]]>([
    [
      'are the owner in the caption and the partner in the row',
      page(
        'Exports of Peru by country, thousand USD',
        'Country | 2020',
        'Chile | 5',
        'EAEU | 6',
        'Total | 11',
      ),
      ['exports PE CL 5000 USD 2020', 'exports PE EAEU 6000 USD 2020', 'exports PE 11000 USD 2020'],
    ],
    [
      'are the two of the caption, the one of the row first',
      page(
        'Trade between Peru and Chile in 2020, mln USD',
        'Country | Exports',
        'Peru | 5',
        'Chile | 6',
      ),
      ['exports PE CL 5000000 USD 2020', 'exports CL PE 6000000 USD 2020'],
    ],
    [
      'are told by the words of the row',
      page(
        'Foreign trade, mln USD',
        'Flow | 2020',
        "Peru's exports to Chile | 5",
        'Peruvian imports from Brazil | 6',
      ),
      ['exports PE CL 5000000 USD 2020', 'imports PE BR 6000000 USD 2020'],
    ],
    [
      'are a member of the bloc in the caption and its partner',
      page('EAEU trade with Peru in 2020', 'State | Exports, tons', 'Armenia | 5', 'Belarus | 6'),
      ['exports AM PE 5 t 2020', 'exports BY PE 6 t 2020'],
    ],
    [
      'may stand above the columns',
      page("Peru's exports, mln USD", 'Year | Chile | Brazil', '2019 | 5 | 6', '2020 | 7 | 8'),
      [
        'exports PE CL 5000000 USD 2019',
        'exports PE BR 6000000 USD 2019',
        'exports PE CL 7000000 USD 2020',
        'exports PE BR 8000000 USD 2020',
      ],
    ],
    [
      'are those of the document where the table names none',
      `Peru and Chile spoke of trade\n\nThe ministers of Peru and Chile met in Lima and spoke of the trade of the two states, which has grown.\n\n${page('Trade in million dollars', 'Year | Exports | Imports', '2019 | 5 | 6', '2020 | 7 | 8')}`,
      [
        'exports PE CL 5000000 USD 2019',
        'imports PE CL 6000000 USD 2019',
        'exports PE CL 7000000 USD 2020',
        'imports PE CL 8000000 USD 2020',
      ],
    ],
  ])('%s', ([, text, expected]) => {
    expect(figuresTold(text)).toEqual(expected)
  })
})

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

describe('A column of changes', () => {
  const trade = (heads: string, ...rows: string[]): string[] =>
    figuresTold(page("Peru's trade with Chile, million USD", heads, ...rows)).filter((told) =>
      told.includes(' on '),
    )

  test.for<readonly [string, readonly string[], readonly string[]]>([
    [
      'in percent, with its base in the heading',
      [' | 2019 | 2020 | Change 2020/2019, %', 'Exports | 100 | 112.3 | 12.3'],
      ['exports PE CL 112300000 USD 2020 12.3% on 2019'],
    ],
    [
      'as an index',
      [
        ' | 2019 | 2020 | 2020 in % to 2019',
        'Exports | 100 | 112.3 | 112.3',
        'Imports | 50 | 40 | 80.0',
      ],
      [
        'exports PE CL 112300000 USD 2020 12.3% on 2019',
        'imports PE CL 40000000 USD 2020 -20% on 2019',
      ],
    ],
    [
      'as an index that is called growth',
      [' | 2019 | 2020 | Growth rate, %', 'Exports | 100 | 112.3 | 112.3'],
      ['exports PE CL 112300000 USD 2020 12.3% on 2019'],
    ],
    [
      'behind the newest year first',
      [' | 2020 | 2019 | Change, %', 'Exports | 112.3 | 100 | 12.3'],
      ['exports PE CL 112300000 USD 2020 12.3% on 2019'],
    ],
    [
      'in the unit of the levels',
      [' | 2019 | 2020 | Change', 'Exports | 100 | 120 | 20', 'Imports | 50 | 40 | -10'],
      [
        'exports PE CL 120000000 USD 2020 20000000 on 2019',
        'imports PE CL 40000000 USD 2020 -10000000 on 2019',
      ],
    ],
    [
      'under nothing but a sign',
      [' | 2019 | 2020 | %', 'Exports | 100 | 112.3 | 112.3', 'Imports | 50 | 40 | 80.0'],
      [
        'exports PE CL 112300000 USD 2020 12.3% on 2019',
        'imports PE CL 40000000 USD 2020 -20% on 2019',
      ],
    ],
    [
      'beside one year alone',
      [' | Jan–Jun 2020 | Growth, %', 'Exports | 100 | 12.3', 'Imports | 50 | -8'],
      [
        'exports PE CL 100000000 USD 2020-01/2020-06 12.3% on ?',
        'imports PE CL 50000000 USD 2020-01/2020-06 -8% on ?',
      ],
    ],
    [
      'with the years in the rows',
      ['Year | Exports | Growth, %', '2018 | 100 | …', '2019 | 110 | 10.0', '2020 | 99 | -10.0'],
      [
        'exports PE CL 110000000 USD 2019 10% on 2018',
        'exports PE CL 99000000 USD 2020 -10% on 2019',
      ],
    ],
  ])('%s belongs to its figures', ([, [heads, ...rows], expected]) => {
    expect(trade(heads as string, ...rows)).toEqual(expected)
  })

  test('is shown by its row and the row of the year before', () => {
    const text = page(
      "Peru's exports to Chile, tons",
      'Year | Exports | Growth, %',
      '2018 | 100 | …',
      '2019 | 110 | 10.0',
    )
    const [, figure] = records(text, 'figure')
    expect(figure?.evidence.map(({ quote }) => quote).slice(0, 3)).toEqual([
      '2019 | 110 | 10.0',
      '2018 | 100 | …',
      'Year | Exports | Growth, %',
    ])
  })

  test('may be a row below its figures', () => {
    expect(
      trade(
        ' | 2018 | 2019',
        'Turnover | 200 | 220',
        'Growth, % | … | 10.0',
        'Exports | 100 | 80',
        'Growth, % | … | -20.0',
      ),
    ).toEqual([
      'trade PE CL 220000000 USD 2019 10% on 2018',
      'exports PE CL 80000000 USD 2019 -20% on 2018',
    ])
  })

  test('is a figure of its own where no level is told', () => {
    const text = page(
      "Growth of Peru's exports to Chile, %",
      'Year | Growth of exports, %',
      '2019 | +4.5',
      '2020 | -3.2',
    )
    expect(figuresTold(text)).toEqual([
      'exports PE CL 2019 4.5% on ?',
      'exports PE CL 2020 -3.2% on ?',
    ])
  })
})

test('A column of shares is of the year before it, in what that measures', () => {
  const text = page(
    'Main partners of Peru',
    'Country | Exports in 2020, mln USD | Share, %',
    'Chile | 50 | 12.5',
    'Total | 400 | 100',
  )
  expect(figuresTold(text)).toEqual([
    'exports PE CL 50000000 USD 2020',
    'share [Exports] PE CL 12.5 % 2020',
    'exports PE 400000000 USD 2020',
  ])
})
