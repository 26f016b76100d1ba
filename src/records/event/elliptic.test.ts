import { describe, expect, test } from 'vitest'
import { records } from '../../../test/support/reading.ts'

const events = (text: string) => records(text, 'event', { published: '2019-06-12' })

const NINTH = 'The ninth session of the Norway-Kenya Joint Commission was held in Oslo in March.'

describe('a further event of the kind told last', () => {
  test.for([
    ['The tenth will take place in Nairobi in 2020.', 10, 'planned'],
    ['The next is to be held in Nairobi in 2020.', null, 'planned'],
    ['The next is scheduled for 2020 in Nairobi.', null, 'planned'],
  ] as const)('%s', ([text, ordinal, status]) => {
    expect(events(`${NINTH} ${text}`)).toMatchObject([
      { type: 'session', place: 'Oslo', ordinal: 9 },
      { type: 'session', parties: ['NO', 'KE'], place: 'Nairobi', date: '2020', ordinal, status },
    ])
  })

  test('that took place', () => {
    expect(events(`${NINTH} The tenth took place in Nairobi in April.`)).toMatchObject([
      { place: 'Oslo', ordinal: 9 },
      { type: 'session', place: 'Nairobi', date: '2019-04', ordinal: 10, status: 'held' },
    ])
  })

  test('in the same sentence', () => {
    const text =
      'The first meeting of the Norway-Kenya Commission was held in Oslo in 2015 and the second was held in Nairobi.'
    expect(events(text)).toMatchObject([
      { place: 'Oslo', date: '2015', ordinal: 1 },
      { parties: ['NO', 'KE'], place: 'Nairobi', ordinal: 2, status: 'held' },
    ])
  })

  test('needs one that is told before it', () => {
    expect(events('Norway and Kenya share a sea. The tenth will be held in Nairobi.')).toEqual([])
  })
})

describe('whoever was somewhere to do something has done it', () => {
  test.for([
    "Norway's trade minister was in Seoul in May to discuss the loan with South Korean officials.",
    "Norway's trade minister was in Seoul in May to talk to the South Korean premier.",
  ])('%s', (text) => {
    expect(events(text)).toMatchObject([
      { type: 'meeting', parties: ['NO', 'KR'], place: 'Seoul', date: '2019-05', status: 'held' },
    ])
  })

  test('the first to come has come', () => {
    expect(
      events('Ana Soto, the first Peruvian president to visit Oslo, praised the city.'),
    ).toMatchObject([{ type: 'visit', parties: ['PE', 'NO'], status: 'held' }])
  })
})

describe('what the words of talks leave open', () => {
  test.for([
    [
      'It was agreed after all-night talks between Kenyan and Norwegian officials in Geneva.',
      'held',
    ],
    ['Kenya and Norway are prepared to sit down again in Geneva.', 'planned'],
  ] as const)('%s', ([text, status]) => {
    expect(events(text)).toMatchObject([{ type: 'meeting', place: 'Geneva', status }])
  })

  test('a bloc is several, and its place takes no part', () => {
    expect(events('OPEC oil ministers gathered in Lagos on Friday.')).toMatchObject([
      { type: 'meeting', parties: ['OPEC'], place: 'Lagos' },
    ])
    expect(events('ASEAN foreign ministers met in Manila on Monday.')).toMatchObject([
      { type: 'meeting', parties: ['ASEAN'], place: 'Manila' },
    ])
  })

  test('the meeting of a bloc is one though it is pointed at', () => {
    expect(events('It will be put before NATO at its annual meeting in November.')).toMatchObject([
      { type: 'meeting', parties: ['NATO'], date: '2019-11', status: 'planned' },
    ])
    expect(events('Ana Soto met President Joe Biden at the White House in May.')).toMatchObject([
      { type: 'meeting', parties: ['US'], place: 'White House' },
    ])
  })

  test('what a deal follows lies behind it', () => {
    expect(events('The deal follows talks between Kenya and Norway in Oslo in May.')).toMatchObject(
      [{ type: 'meeting', date: '2019-05', status: 'held' }],
    )
  })

  test('the second adverbial before a subject names nobody', () => {
    const text =
      'On Monday, on the sidelines of the Berlin Fish Forum, Kenyan minister Joe Koskei held a meeting with his Norwegian counterpart.'
    expect(events(text)).toContainEqual(
      expect.objectContaining({ type: 'meeting', parties: ['KE', 'NO'] }),
    )
  })

  test('what is counted as an edition is held like any other', () => {
    expect(
      events('Kenya offered to host the 4th edition of the Tea Fair in Mombasa in 2020.'),
    ).toMatchObject([{ type: 'forum', place: 'Mombasa', status: 'planned', ordinal: 4 }])
  })
})
