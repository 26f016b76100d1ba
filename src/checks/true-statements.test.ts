import { describe, expect, test } from 'vitest'
import { ledgerRecords } from '../../test/support/ledger-records.ts'
import { checkLedger } from './check-ledger.ts'
import { seriesOf } from './series.ts'

type Told = readonly [published: string, source: string, text: string]

/** True statements of one or more documents, by what they could be mistaken for. */
const TRUE: readonly (readonly [name: string, ...told: readonly Told[]])[] = [
  [
    'a rounded figure beside the exact one',
    ['2021-02-01', 'A', 'Trade between Chad and Togo amounted to $237 million in 2020.'],
    ['2021-03-01', 'B', 'Trade between Chad and Togo stood at $237.2 million in 2020.'],
    ['2021-04-01', 'C', 'Trade between Chad and Togo was nearly $240 million in 2020.'],
  ],
  [
    'a round sum beside the one that it is made of',
    ['2021-02-01', 'A', 'Trade between Chad and Togo reached $500 million in 2020.'],
    ['2021-03-01', 'B', 'Trade between Chad and Togo stood at $479.3 million in 2020.'],
  ],
  [
    'a bound that the exact figure keeps',
    ['2021-02-01', 'A', 'Trade between Chad and Togo exceeded $2 billion in 2020.'],
    ['2021-03-01', 'B', 'Trade between Chad and Togo stood at $2.1 billion in 2020.'],
    ['2021-04-01', 'C', 'Trade between Chad and Togo was almost $2.2 billion in 2020.'],
  ],
  [
    'what each of two states reports of the same goods',
    ['2021-02-01', 'A', "Chad's exports to Togo were $20 million in 2020."],
    ['2021-02-01', 'B', "Togo's imports from Chad were $29 million in 2020."],
  ],
  [
    'trade without oil beside all trade',
    ['2021-02-01', 'A', "Iran's non-oil trade with Oman was $265 million in 2020."],
    ['2021-02-01', 'B', 'Trade between Iran and Oman was $721 million in 2020.'],
  ],
  [
    'a part that tells its coverage only with its total',
    [
      '2022-04-20',
      'A',
      "Iran's non-oil trade with Oman was $265.2 million in the Iranian year 1400. Exports amounted to $187.2 million and imports to $78.0 million.",
    ],
    ['2022-05-20', 'B', "Iran's exports to Oman were $612 million in the Iranian year 1400."],
  ],
  [
    'a Solar Hijri year beside the calendar year',
    ['2022-04-20', 'A', 'Trade between Iran and Oman was $265.2 million in the Iranian year 1400.'],
    ['2022-02-20', 'B', 'Trade between Iran and Oman was $440 million in 2021.'],
    ['2022-12-20', 'C', 'Trade of Iran and Oman was nearly $500 million in January-November 2022.'],
  ],
  [
    'eleven months to 18 February as those of the Solar Hijri year',
    [
      '2021-04-08',
      'A',
      "From March 20, 2020 to February 18, 2021 Iran's exports to Oman stood at $933 million, down 4 percent on the same period of the year before.",
    ],
    [
      '2020-03-08',
      'B',
      "Iran's exports to Oman stood at $972 million in the first 11 months of the Iranian year 1398.",
    ],
  ],
  [
    'a target beside what is reported',
    ['2021-02-01', 'A', 'Trade between Chad and Togo amounted to $237 million in 2020.'],
    ['2019-02-01', 'B', 'Chad and Togo aim to raise trade to $1 billion in 2020.'],
  ],
  [
    'a possible amount and a forecast',
    ['2021-02-01', 'A', 'Trade between Chad and Togo amounted to $237 million in 2020.'],
    ['2020-02-01', 'B', 'Trade between Chad and Togo could reach $600 million in 2020.'],
    ['2020-03-01', 'C', 'Trade between Chad and Togo is expected to reach $400 million in 2020.'],
  ],
  [
    'a range that holds the exact figure',
    ['2021-02-01', 'A', 'Trade between Chad and Togo was $230-250 million in 2020.'],
    ['2021-03-01', 'B', 'Trade between Chad and Togo stood at $237.2 million in 2020.'],
  ],
  [
    'a rise of almost a fifth',
    [
      '2023-02-01',
      'A',
      'Trade of Chad and Togo was $528 million in 2022, up almost 20 percent on 2021.',
    ],
    ['2022-02-01', 'B', 'Trade between Chad and Togo was $444 million in 2021.'],
  ],
  [
    'months, a year and two rates of growth that fit each other',
    [
      '2025-11-01',
      'A',
      'Trade of Chad and Togo was $310.8 million in January-September 2025, up 44.9 percent.',
    ],
    ['2026-02-01', 'B', 'Trade of Chad and Togo was $430 million in 2025, up 27 percent.'],
    ['2025-02-01', 'C', 'Trade between Chad and Togo exceeded $338 million in 2024.'],
  ],
  [
    'what two sides count, told in one sentence',
    [
      '2025-03-01',
      'A',
      'In 2024 trade between Russia and Belarus reached $51 billion by Belarusian data, and just over $50 billion by Russian data.',
    ],
  ],
  [
    'a list of some countries of a bloc',
    [
      '2021-09-25',
      'A',
      'Iran imported goods worth $1.526 billion from the Eurasian Economic Union in 2020. It imported goods worth $1.1 billion from Russia in 2020. It imported goods worth $195.6 million from Kazakhstan in 2020.',
    ],
  ],
  [
    'a railway whose parts in two of the three states are told',
    [
      '2014-12-08',
      'A',
      'The railway is 928 km long: 120 km in Kazakhstan, 722 km in Turkmenistan and 86 km in Iran.',
    ],
    ['2014-12-09', 'B', 'The 928-km railway has 120 km in Kazakhstan and 86 km in Iran.'],
  ],
  [
    'exports and imports that make up the trade within their digits',
    [
      '2022-04-20',
      'A',
      "Iran's trade with Oman was $265 million in 2021: exports were $187.2 million and imports $78.0 million.",
    ],
  ],
  [
    'growth of trade between that of its parts',
    [
      '2021-02-25',
      'A',
      'The trade turnover of Chad and Togo rose by 48 percent in 2020, the exports of Chad to Togo growing by 37 percent and its imports from Togo by 59 percent.',
    ],
  ],
  [
    'growth of a part against the growth of the whole',
    ['2021-02-01', 'A', "Chad's exports to Togo rose by 50 percent in 2020."],
    ['2021-02-01', 'B', "Chad's cotton exports to Togo fell by 10 percent in 2020."],
    ['2021-02-01', 'C', 'Trade between Chad and Togo rose by 21 percent in 2020.'],
  ],
  [
    'a weight and a worth that rose by different rates',
    [
      '2021-02-01',
      'A',
      "Chad's exports to Togo weighed 40,000 tons in 2020, up 12 percent, and were worth $20 million, up 3 percent.",
    ],
  ],
  [
    'one good beside all goods',
    ['2021-02-01', 'A', "Chad's exports to Togo were $20 million in 2020."],
    ['2021-02-01', 'B', "Chad's cotton exports to Togo were $9 million in 2020."],
    ['2021-02-01', 'C', 'Chad exported meat worth $4 million to Togo in 2020.'],
  ],
  [
    'a share beside what it is a share of',
    ['2021-02-01', 'A', "Cotton accounts for 40 percent of Chad's exports to Togo in 2020."],
    ['2021-02-01', 'B', "Meat accounts for 20 percent of Chad's exports to Togo in 2020."],
  ],
  [
    'what was known before the year was over',
    ['2020-10-01', 'A', 'Trade between Chad and Togo reached $150 million in 2020.'],
    ['2021-02-01', 'B', 'Trade between Chad and Togo amounted to $237 million in 2020.'],
  ],
  [
    'the growth of months set against the same months',
    [
      '2020-07-10',
      'A',
      'Trade between Peru and Chile amounted to $92.8 million in January-May 2020, down 41 percent. In 2019 it had been $377.2 million.',
    ],
  ],
  [
    'cheap stone and dear metal',
    ['2021-02-01', 'A', 'Chad exported 2 million tons of stone worth $9 million to Togo in 2020.'],
    ['2021-02-01', 'B', 'Chad exported 12 tons of gold worth $720 million to Mali in 2020.'],
  ],
  [
    'years whose sum happens to come near the first of them',
    [
      '2019-02-01',
      'A',
      'Trade between Chad and Togo was $1,203 million in 2014, $401 million in 2015, $382 million in 2016 and $451 million in 2017.',
    ],
  ],
  [
    'the longest lengths of a list that leaves some out',
    [
      '2019-02-01',
      'A',
      'The road is 908 km long: 400 km in Chad, 300 km in Niger and 190 km in Togo.',
    ],
  ],
  [
    'eleven months called the past eleven months',
    [
      '2021-04-08',
      'A',
      'Iran exported goods worth $933 million to Oman over the past 11 months (March 20, 2020-February 18, 2021), down 4 percent.',
    ],
    ['2020-04-08', 'B', "Iran's exports to Oman were $1,203 million in 2019."],
  ],
  [
    'a growth of exports that two documents tell for worth and for weight',
    ['2021-02-01', 'A', "Chad's exports to Togo rose by 12 percent in 2020."],
    ['2021-02-01', 'B', "Chad's exports to Togo were worth $20 million in 2020, up 3 percent."],
  ],
  [
    'figures of two speakers who count with and without oil',
    [
      '2021-02-01',
      'A',
      'Trade between Iran and Oman was $721 million in 2020, the ambassador said. Non-oil trade of Iran and Oman was $265 million in 2020, the customs chief said.',
    ],
  ],
  [
    'two amounts of one text, which does not say well of what the second is',
    [
      '2021-02-01',
      'A',
      'Trade between Chad and Togo was $17 million in 2020, the minister said. In total, trade stood at $42 million in 2020.',
    ],
  ],
  [
    'growth of trade as one side counts it, and of its parts as the other does',
    ['2021-02-01', 'A', 'Trade between Chad and Togo rose by 20 percent in 2020.'],
    [
      '2021-02-03',
      'B',
      "In 2020 Chad's exports to Togo grew by 5 percent and its imports from Togo grew by 8 percent.",
    ],
  ],
  [
    'a flow that starts small and grows over ten years',
    ['2011-02-01', 'A', 'Trade between Chad and Togo was $2 million in 2010.'],
    ['2016-02-01', 'B', 'Trade between Chad and Togo was $31 million in 2015.'],
    ['2021-02-01', 'C', 'Trade between Chad and Togo was $410 million in 2020.'],
  ],
]

describe('true statements raise no alarm:', () => {
  test.for(TRUE)('%s', ([, ...told]) => {
    const documents = told.map(([published, source, text]) => ({ published, source, text }))
    const records = ledgerRecords(documents)
    // What is not read raises no alarm either: every document must have made a figure
    const read = new Set(
      seriesOf(records).flatMap((s) => s.points.map((p) => p.claim.document.key)),
    )
    expect(read.size).toBe(told.length)
    const alarms = checkLedger(records).filter(({ kind }) => kind === 'alarm')
    expect(alarms.map(({ reason }) => reason)).toEqual([])
  })
})
