import { describe, expect, test } from 'vitest'
import { commitment, instrument, link, told } from '../../../test/support/claims.ts'
import { ledgerRecords } from '../../../test/support/ledger-records.ts'
import type { LedgerRecord } from '../ledger-record.ts'
import { story } from './stories.ts'

/** What each statement does, and the stage at the end. */
function course(records: readonly LedgerRecord[], asOf = '2030-01-01') {
  const { entries, stage } = story(records, asOf)
  return { acts: entries.map(({ act }) => act), stage: stage?.stage ?? null }
}

const terminal = ledgerRecords(
  [
    {
      published: '2017-02-23',
      source: 'Rail Courier',
      text: 'Kazakhstan and Iran will start building a joint terminal in the port of Bandar Abbas in the fourth quarter of 2017.',
    },
    {
      published: '2019-05-14',
      source: 'Steppe Post',
      text: 'Iran has agreed to allocate land for a Kazakh terminal in Bandar Abbas by the end of 2020.',
    },
    {
      published: '2022-11-02',
      source: 'Steppe Post',
      text: 'The two sides signed an agreement on 15 hectares of land for the Kazakh terminal in Bandar Abbas on 1 November 2022.',
    },
    {
      published: '2024-04-11',
      source: 'Caspian Daily',
      text: 'Construction of the Kazakh terminal in Bandar Abbas is delayed.',
    },
    {
      published: '2026-02-10',
      source: 'Caspian Daily',
      text: 'Iran plans to allocate a land plot for the Kazakh terminal in Bandar Abbas in 2026.',
    },
  ],
  { kinds: ['commitment', 'instrument'] },
)

describe('the story of a promise', () => {
  test('a terminal is announced, agreed on, signed for, delayed and promised again', () => {
    const { entries, stage } = story(terminal, '2026-06-01')
    expect(entries.map(({ act, said, date, due }) => [said, act, date, due])).toEqual([
      ['2017-02-23', 'announced', null, '2017-10/2017-12'],
      ['2019-05-14', 'agreed', null, '../2020'],
      ['2022-11-02', 'signed', '2022-11-01', null],
      ['2024-04-11', 'stalled', null, null],
      ['2026-02-10', 'restated', null, '2026'],
    ])
    expect(stage).toMatchObject({ stage: 'stalled', said: '2024-04-11', decision: null })
    expect(stage?.quotation?.quote).toBe(
      'Construction of the Kazakh terminal in Bandar Abbas is delayed.',
    )
  })

  test.for([
    ['2016-12-31', null],
    ['2018-06-01', 'announced'],
    ['2021-06-01', 'agreed'],
    ['2023-01-01', 'signed'],
    ['2025-01-01', 'stalled'],
  ] as const)('as of %s its stage is %s', ([asOf, stage]) => {
    expect(story(terminal, asOf).stage?.stage ?? null).toBe(stage)
  })

  test('a railway that was to open in July 2023 is delivered when it opens', () => {
    const railway = ledgerRecords(
      [
        {
          published: '2023-05-01',
          text: 'The railway between Rasht and the Caspian Sea will open in July 2023.',
        },
        {
          published: '2024-03-03',
          text: 'The railway between Rasht and the Caspian Sea is under construction.',
        },
        {
          published: '2024-06-21',
          text: 'The railway between Rasht and the Caspian Sea was opened on 20 June 2024.',
        },
      ],
      { kinds: ['link'] },
    )
    expect(course(railway)).toEqual({
      acts: ['announced', 'underway', 'delivered'],
      stage: 'delivered',
    })
    expect(story(railway, '2030-01-01').stage?.date).toBe('2024-06-20')
  })

  test('flights that were promised, launched, halted and resumed are delivered, stalled, delivered', () => {
    const flights = [
      told(link({ mode: 'air' }), '2015-03-01', 'Flights will start.'),
      told(link({ status: 'launched', date: '2016-01-16' }), '2016-01-20', 'They started.'),
      told(link({ status: 'suspended', date: '2020-03' }), '2020-04-01', 'They were halted.'),
    ]
    expect(course(flights)).toEqual({
      acts: ['announced', 'delivered', 'stalled'],
      stage: 'stalled',
    })
    const resumed = told(link({ status: 'launched' }), '2021-04-01', 'A flight has gone again.')
    expect(course([...flights, resumed]).stage).toBe('delivered')
  })

  test('a free trade agreement is delivered when it comes into force', () => {
    const agreement = ledgerRecords([
      {
        published: '2016-12-01',
        text: 'Iran and the Eurasian Economic Union are to sign a free trade agreement by the end of March 2017.',
      },
      {
        published: '2018-05-18',
        text: 'Iran and the Eurasian Economic Union signed a free trade agreement on 17 May 2018.',
      },
      {
        published: '2019-10-28',
        text: 'The free trade agreement between Iran and the Eurasian Economic Union came into force on 27 October 2019.',
      },
    ])
    expect(course(agreement)).toEqual({
      acts: ['announced', 'signed', 'delivered'],
      stage: 'delivered',
    })
  })

  test('a document in force is only a step where something is to be built under it', () => {
    const records = [
      told(commitment(), '2020-01-01', 'Chad will build a terminal.'),
      told(instrument({ status: 'in-force' }), '2021-01-01', 'The agreement is in force.'),
    ]
    expect(course(records).stage).toBe('signed')
  })

  test('to conclude a document is no other thing than the document', () => {
    const action = 'conclude a preferential trade agreement'
    const records = [
      told(commitment({ action }), '2020-01-01', `Chad will ${action}.`),
      told(instrument({ status: 'in-force' }), '2021-01-01', 'The agreement is in force.'),
    ]
    expect(course(records).stage).toBe('delivered')
  })
})
