import { describe, expect, test } from 'vitest'
import { commitment, event, figure, instrument, link, told } from '../../../test/support/claims.ts'
import { ledgerRecords } from '../../../test/support/ledger-records.ts'
import type { LedgerRecord, ThreadKind } from '../ledger-record.ts'
import { threadStory } from './stories.ts'

function storyOf(kind: ThreadKind, records: readonly LedgerRecord[], asOf = '2030-01-01') {
  const story = threadStory({ kind, records }, asOf)
  if (!story) throw new Error(`a thread of kind ${kind} has no story`)
  return { ...story, acts: story.entries.map(({ act }) => act), at: story.stage?.stage ?? null }
}

describe('the story of a meeting', () => {
  const session = ledgerRecords(
    [
      {
        published: '2021-02-01',
        text: 'The 17th session of the commission of Iran and Kazakhstan will be held in Tehran in March 2021.',
      },
      {
        published: '2021-03-20',
        text: 'The 17th session of the commission of Iran and Kazakhstan will be held in Tehran in June 2021.',
      },
      {
        published: '2021-06-12',
        text: 'The 17th session of the commission of Iran and Kazakhstan was held in Tehran on 10 June 2021.',
      },
    ],
    { kinds: ['event'] },
  )

  test('a session is planned, put off and held', () => {
    expect(storyOf('meeting', session)).toMatchObject({
      course: 'meeting',
      acts: ['planned', 'planned', 'held'],
      at: 'held',
      stage: { date: '2021-06-10' },
      time: { slips: [{ from: '2021-03', to: '2021-06' }], overdue: null, silent: null },
    })
  })

  test('one of which nobody said that it was held is overdue', () => {
    expect(storyOf('meeting', session.slice(0, 2), '2021-07-10')).toMatchObject({
      at: 'planned',
      time: { overdue: { days: 10 }, next: null },
    })
  })

  test('one that was called off may be planned again, one that was held stays so', () => {
    const planned = told(
      event({ status: 'planned', date: '2022' }),
      '2021-01-01',
      'They will meet.',
    )
    const off = told(event({ status: 'cancelled' }), '2021-06-01', 'It was called off.')
    const again = told(event({ status: 'planned', date: '2023' }), '2022-01-01', 'In 2023, then.')
    const held = told(event(), '2023-02-01', 'They met.')
    expect(storyOf('meeting', [planned, off]).at).toBe('cancelled')
    expect(storyOf('meeting', [planned, off, again]).at).toBe('planned')
    const later = told(event({ status: 'planned' }), '2024-01-01', 'They will meet.')
    expect(storyOf('meeting', [planned, held, later]).at).toBe('held')
    expect(storyOf('meeting', [told(figure(), '2024-01-01', 'Trade')]).acts).toEqual(['mentioned'])
  })
})

describe('the story of a document', () => {
  test('the day on which it was not signed is no due', () => {
    const record = instrument({ status: 'proposed', date: '2021-03-02' })
    const of = (quote: string) => storyOf('document', [told(record, '2021-03-02', quote)]).time
    expect(of('Chad and Togo failed to sign the treaty on 2 March 2021.').overdue).toBeNull()
    expect(of('Chad and Togo are to sign the treaty on 2 March 2021.').due).toMatchObject({
      due: '2021-03-02',
    })
  })

  test('it is proposed, prepared, signed, ratified, in force and ended', () => {
    const at = (
      status: 'proposed' | 'prepared' | 'signed' | 'ratified' | 'in-force' | 'ended',
      on: string,
    ) => told(instrument({ status }), on, `On ${on} it is ${status}.`)
    const records = [
      at('proposed', '2015-01-01'),
      at('prepared', '2016-01-01'),
      at('signed', '2017-01-01'),
      at('ratified', '2018-01-01'),
      at('in-force', '2019-01-01'),
      at('proposed', '2019-06-01'),
      at('ended', '2022-01-01'),
    ]
    const stages = records.map((_, i) => storyOf('document', records.slice(0, i + 1)).at)
    expect(stages).toEqual([
      'proposed',
      'prepared',
      'signed',
      'ratified',
      'in-force',
      'in-force',
      'ended',
    ])
    const renewed = at('signed', '2023-01-01')
    expect(storyOf('document', [...records, at('proposed', '2022-06-01')]).at).toBe('ended')
    expect(storyOf('document', [...records, renewed]).at).toBe('signed')
  })

  test('a signed document is not silent, but late where it is to be in force by then', () => {
    const future = told(
      instrument({ status: 'in-force', date: '2021-01-01' }),
      '2020-06-01',
      'Signed, it comes into force on 1 January.',
    )
    expect(storyOf('document', [future], '2024-01-01')).toMatchObject({
      at: 'signed',
      time: { due: { due: '2021-01-01', of: 'delivery' }, overdue: { days: 1095 }, silent: null },
    })
  })

  test('a proposal whose time passed is overdue till it is signed', () => {
    const proposal = told(
      instrument({ status: 'proposed', date: '2017-03' }),
      '2016-12-01',
      'To be signed in March.',
    )
    expect(storyOf('document', [proposal], '2017-04-10').time.overdue).toEqual({ days: 10 })
    const signed = told(instrument(), '2018-05-18', 'It was signed.')
    expect(storyOf('document', [proposal, signed], '2019-01-01').time.overdue).toBeNull()
  })
})

describe('the story of a route', () => {
  const flights = ledgerRecords(
    [
      {
        published: '2021-03-01',
        text: 'Kish Air will launch flights between Gorgan and Aktau in April 2021.',
      },
      {
        published: '2021-04-01',
        text: 'Kish Air launched a monthly flight between Gorgan and Aktau on April 1.',
      },
      { published: '2024-01-01', text: 'Flights between Gorgan and Aktau were suspended in 2023.' },
      {
        published: '2025-08-20',
        text: 'Flights between Gorgan and Aktau resumed on 15 August 2025.',
      },
      { published: '2026-01-15', text: 'Kazakhstan suspended flights between Gorgan and Aktau.' },
    ],
    { kinds: ['link'] },
  )

  test('flights are planned, launched, suspended, resumed and suspended again', () => {
    expect(storyOf('route', flights)).toMatchObject({
      acts: ['planned', 'launched', 'suspended', 'resumed', 'suspended'],
      at: 'suspended',
    })
    expect(storyOf('route', flights, '2025-12-31').stage).toMatchObject({
      stage: 'resumed',
      date: '2025-08-15',
    })
  })

  test('a launch before the halt is no resumption, though it is told later', () => {
    const halted = told(link({ status: 'suspended' }), '2020-03-01', 'It stands still.')
    const recalled = told(
      link({ status: 'launched', date: '2016' }),
      '2021-01-01',
      'It was launched in 2016.',
    )
    expect(storyOf('route', [halted, recalled])).toMatchObject({
      acts: ['suspended', 'launched'],
      at: 'suspended',
    })
  })

  test('a line is built, runs, and is not stopped by plans for it', () => {
    const planned = told(link(), '2015-01-01', 'A line is planned.')
    const built = told(link(), '2016-01-01', 'The line is under construction.')
    const runs = told(link({ status: 'operating', date: '2018' }), '2019-01-01', 'It runs.')
    const more = told(commitment({ status: 'stalled' }), '2020-01-01', 'A second track is delayed.')
    const acts = ['planned', 'underway', 'operating', 'stalled']
    expect(storyOf('route', [planned, built, runs, more])).toMatchObject({ acts, at: 'operating' })
    expect(storyOf('route', [planned, more]).at).toBe('stalled')
  })

  test('one that was to come and is cancelled is given up, one that ran is suspended', () => {
    const planned = told(link({ date: '2017-06' }), '2017-03-14', 'A ferry line will be opened.')
    const runs = told(link({ status: 'launched' }), '2017-07-01', 'The ferry line was opened.')
    const off = told(link({ status: 'suspended' }), '2017-10-30', 'The ferry line was cancelled.')
    expect(storyOf('route', [planned, off]).at).toBe('cancelled')
    expect(storyOf('route', [planned, runs, off]).at).toBe('suspended')
    expect(storyOf('route', [off]).at).toBe('suspended')
    const promise = told(
      commitment({ action: 'open a ferry line' }),
      '2017-03-01',
      'We promise it.',
    )
    expect(storyOf('promise', [promise, planned, off]).at).toBe('cancelled')
    expect(storyOf('promise', [promise, planned, runs, off]).at).toBe('stalled')
  })
})

test.for(['figure', 'stance'] as const)('a thread of kind %s has no stages', (kind) => {
  expect(threadStory({ kind, records: [] }, '2024-01-01')).toBeNull()
})
