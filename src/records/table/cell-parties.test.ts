import { describe, expect, test } from 'vitest'
import { figuresTold, page } from '../../../test/support/table-figures.ts'

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
