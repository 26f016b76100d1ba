import { describe, expect, test } from 'vitest'
import { records } from '../../../test/support/reading.ts'
import { figuresTold, page } from '../../../test/support/table-figures.ts'

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
