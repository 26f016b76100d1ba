import { describe, expect, test } from 'vitest'
import { ledgerRecords } from '../../test/support/ledger-records.ts'
import { checkClaims } from './check-claims.ts'
import type { ClaimAnswer } from './claim-answer.ts'

type Told = readonly [published: string, source: string, text: string]

function records(...told: readonly Told[]) {
  return ledgerRecords(told.map(([published, source, text]) => ({ published, source, text })))
}

/** What a ledger of some documents says of a text of the last day of March 2026. */
function check(text: string, ...known: readonly Told[]) {
  return checkClaims(records(['2026-03-31', 'Draft', text]), records(...known))
}

/** The same of a text that makes one claim of a kind. */
function answerTo(kind: string, text: string, ...known: readonly Told[]): ClaimAnswer {
  const answers = check(text, ...known).answers.filter(({ claim }) => claim.record.kind === kind)
  expect(answers.map(({ claim }) => claim.record.kind)).toEqual([kind])
  return answers[0] as ClaimAnswer
}

const TRADE: Told = [
  '2021-02-01',
  'Sahel Post',
  'Trade between Chad and Togo amounted to $237 million in 2020, down 37.2 percent from 2019.',
]

describe('a figure of a text', () => {
  test('is supported by the same figure', () => {
    const { answer, records: known } = answerTo(
      'figure',
      'Trade between Chad and Togo was $237 million in 2020.',
      TRADE,
    )
    expect(answer).toBe('supported')
    expect(known.map(({ document }) => document.source)).toEqual(['Sahel Post'])
  })

  test('is supported by one that it rounds', () => {
    const { answer } = answerTo(
      'figure',
      'Trade between Chad and Togo was almost $240 million in 2020.',
      TRADE,
    )
    expect(answer).toBe('supported')
  })

  test('is contradicted by another amount', () => {
    const { answer, reason } = answerTo(
      'figure',
      'Trade between Chad and Togo was $273 million in 2020.',
      TRADE,
    )
    expect(answer).toBe('contradicted')
    expect(reason).toBe(
      'Trade of TD–TG in 2020: $237 million by Sahel Post (2021-02-01) and $273 million by Draft (2026-03-31) cannot both be right; they are 13.2 % apart, the later statement being that of 2026-03-31.',
    )
  })

  test('is supported by what the change of the next year implies', () => {
    const text = 'Trade between Chad and Togo stood at $377 million in 2019.'
    const { answer, reason } = answerTo('figure', text, TRADE)
    expect(answer).toBe('supported')
    expect(reason).toContain('which implies $377.4 million')
  })

  test('is contradicted by what the change of the next year implies', () => {
    const text = 'Trade between Chad and Togo stood at $302 million in 2019.'
    expect(answerTo('figure', text, TRADE).answer).toBe('contradicted')
  })

  test('is contradicted by amounts that make another change', () => {
    const { answer, reason } = answerTo(
      'figure',
      'Trade between Chad and Togo rose by 50 percent in 2020.',
      ['2020-02-01', 'A', 'Trade between Chad and Togo was $302 million in 2019.'],
      ['2021-02-01', 'B', 'Trade between Chad and Togo was $340 million in 2020.'],
    )
    expect(answer).toBe('contradicted')
    expect(reason).toContain('which make +12.6 %')
  })

  test('is not comparable with one of another coverage', () => {
    const text = 'Non-oil trade between Chad and Togo was $190 million in 2020.'
    const { answer, reason } = answerTo('figure', text, TRADE)
    expect(answer).toBe('not-comparable')
    expect(reason).toContain('one is without oil, the other not limited in words')
  })

  test('is not comparable with what the partner counts', () => {
    const { answer, reason } = answerTo(
      'figure',
      "Togo's imports from Chad were $29 million in 2020.",
      ['2021-02-01', 'A', "Chad's exports to Togo were $20 million in 2020."],
    )
    expect(answer).toBe('not-comparable')
    expect(reason).toContain('mirror statistics')
  })

  test('is new where only other years are known', () => {
    const text = 'Trade between Chad and Togo was $410 million in 2024.'
    expect(answerTo('figure', text, TRADE).answer).toBe('new')
  })

  test('is contradicted where it alone leaves its series by a factor of 1,000', () => {
    const { answer } = answerTo(
      'figure',
      'Trade between Chad and Togo was $301,000 million in 2021.',
      TRADE,
      ['2020-02-01', 'A', 'Trade between Chad and Togo was $377 million in 2019.'],
      ['2023-02-01', 'B', 'Trade between Chad and Togo was $344 million in 2022.'],
    )
    expect(answer).toBe('contradicted')
  })

  test('is supported as a target, and has slipped where the year moved', () => {
    const { answer, slipped } = answerTo(
      'figure',
      'Chad and Togo plan to raise trade to $3 billion by 2030.',
      ['2019-02-01', 'A', 'Chad and Togo aim to increase trade to $3 billion by 2025.'],
    )
    expect([answer, slipped]).toEqual(['supported', { from: '../2025', to: '../2030' }])
  })

  test('is new as a target of another amount', () => {
    const { answer } = answerTo(
      'figure',
      'Chad and Togo plan to raise trade to $3 billion by 2030.',
      ['2019-02-01', 'A', 'Chad and Togo aim to increase trade to $2 billion by 2025.'],
    )
    expect(answer).toBe('new')
  })

  test('is checked against the text itself', () => {
    const { within } = check(
      'Trade between Peru and Chile amounted to $92.8 million in January-May 2020, down 75.4 percent. In 2019 it had been $377.2 million.',
    )
    expect(within.map(({ verdict }) => verdict)).toContain('incomplete-year')
  })

  test('is contradicted where the text gives another amount elsewhere, too', () => {
    const { answers, within } = check(
      'Trade between Chad and Togo was $237 million in 2020. It rains a lot in Lomé. In 2020, Chad and Togo traded goods worth $999 million.',
      TRADE,
    )
    expect(answers.map(({ answer }) => answer)).toEqual(['supported', 'contradicted'])
    expect(within.map(({ verdict, reason }) => [verdict, reason])).toEqual([
      [
        'contradicts',
        'Trade of TD–TG in 2020: the text gives both $237 million and $999 million, which cannot both be right.',
      ],
    ])
  })

  test('is not contradicted by another voice, or in the same words', () => {
    const { within } = check(
      'Trade between Chad and Togo was $237 million in 2020, said the minister of Chad. “In 2020, trade of Chad and Togo was $240 million,” said the minister of Togo, Adama Koffi.',
    )
    expect(within.filter(({ reason }) => reason.includes('the text gives both'))).toEqual([])
  })

  test('is not supported by an earlier adding of the same text', () => {
    const told: Told = ['2026-03-31', 'Draft', 'Trade of Chad and Togo was $410 million in 2024.']
    const { answers } = checkClaims(records(told), records(told))
    expect(answers.map(({ answer }) => answer)).toEqual(['new'])
  })
})

describe('a meeting of a text', () => {
  const SESSION: Told = [
    '2020-10-21',
    'A',
    'The 16th session of the Iran-Kazakhstan joint economic commission was held in Tehran on October 20, 2020.',
  ]
  const session = (ordinal: string, place: string, day: string) =>
    `The ${ordinal} session of the Iran-Kazakhstan joint economic commission was held in ${place} on ${day}.`

  test.for([
    ['16th', 'Tehran', 'October 20, 2020', 'supported'],
    ['16th', 'Tehran', 'November 3, 2020', 'contradicted'],
    ['16th', 'Astana', 'October 20, 2020', 'contradicted'],
    ['15th', 'Tehran', 'October 20, 2020', 'contradicted'],
    ['17th', 'Tehran', 'June 19, 2022', 'new'],
  ] as const)('number %s in %s on %s is %s', ([ordinal, place, day, expected]) => {
    expect(answerTo('event', session(ordinal, place, day), SESSION).answer).toBe(expected)
  })

  test('is supported under the former name of its city, and where only the state is told', () => {
    const known: Told = ['2022-03-04', 'A', session('17th', 'Astana', 'March 3, 2022')]
    for (const place of ['Nur-Sultan', 'Kazakhstan'])
      expect(answerTo('event', session('17th', place, 'March 3, 2022'), known).answer).toBe(
        'supported',
      )
  })

  test('is new where it is one of another body', () => {
    const text =
      'The 16th session of the Iran-Kazakhstan customs committee was held in Tehran on May 20, 2021.'
    expect(answerTo('event', text, SESSION).answer).toBe('new')
  })

  test('has slipped where it was planned for another day', () => {
    const text = session('17th', 'Astana', 'March 3, 2022')
    const planned =
      'The 17th session of the Iran-Kazakhstan joint economic commission will be held in Astana on December 6, 2021.'
    const { answer, slipped } = answerTo('event', text, ['2021-11-01', 'A', planned])
    expect([answer, slipped]).toEqual(['supported', { from: '2021-12-06', to: '2022-03-03' }])
  })
})

describe('a document of a text', () => {
  const signed = (day: string) =>
    `Iran and Kazakhstan signed a memorandum on railway cooperation on ${day}.`
  const PREPARED =
    'A memorandum on railway cooperation between Iran and Kazakhstan is ready for signature.'

  test('is supported by the day of its signing, and contradicted by another', () => {
    const known: Told = ['2022-06-20', 'A', signed('June 19, 2022')]
    expect(answerTo('instrument', signed('June 19, 2022'), known).answer).toBe('supported')
    expect(answerTo('instrument', signed('May 2, 2022'), known).answer).toBe('contradicted')
  })

  test('is contradicted where it was still being prepared later', () => {
    const known: Told = ['2023-01-10', 'A', PREPARED]
    expect(answerTo('instrument', signed('June 19, 2022'), known).answer).toBe('contradicted')
  })

  test('is new where it was being prepared before', () => {
    const { answer, reason } = answerTo('instrument', signed('June 19, 2022'), [
      '2022-05-10',
      'A',
      PREPARED,
    ])
    expect(answer).toBe('new')
    expect(reason).toBe('So far: It is known as prepared: A (2022-05-10).')
  })
})

describe('a connection of a text', () => {
  const OPERATES = 'Kish Air operates a weekly flight between Gorgan and Aktau.'
  const STOPPED: Told = [
    '2026-02-02',
    'A',
    'Flights between Gorgan and Aktau were suspended in January 2026.',
  ]

  test('is contradicted where it stands still', () => {
    const { answer, reason } = answerTo('link', OPERATES, STOPPED)
    expect(answer).toBe('contradicted')
    expect(reason).toBe('It is known as suspended (2026-01): A (2026-02-02).')
  })

  test('is supported where it ran before a later halt was known', () => {
    const { answers } = checkClaims(
      records(['2025-11-01', 'Draft', OPERATES]),
      records(STOPPED, ['2025-09-01', 'B', OPERATES]),
    )
    expect(answers.map(({ answer }) => answer)).toEqual(['supported'])
  })
})

describe('a promise of a text', () => {
  const promise = (year: string) =>
    `Iran will allocate a land plot for a Kazakh terminal in Bandar Abbas by ${year}.`

  test('is supported where it was made before, and has slipped', () => {
    const { answer, slipped, reason } = answerTo('commitment', promise('2027'), [
      '2022-11-01',
      'A',
      promise('2024'),
    ])
    expect([answer, slipped]).toEqual(['supported', { from: '../2024', to: '../2027' }])
    expect(reason).toBe(
      'It was promised before: A (2022-11-01); it slipped from ../2024 to ../2027.',
    )
  })

  test('is new where another thing was promised', () => {
    const other = 'Iran will build a grain silo for Kazakh barley in Amirabad by 2024.'
    expect(answerTo('commitment', promise('2027'), ['2022-11-01', 'A', other]).answer).toBe('new')
  })
})

test('a count of one thing is not held against a count of another', () => {
  const { answer } = answerTo('figure', 'Chad and Togo signed 14 documents in 2024.', [
    '2024-05-02',
    'Sahel Post',
    'Between 80 and 140 lorries of Chad and Togo crossed the border in 2024.',
  ])
  expect(answer).toBe('new')
})
