import { describe, expect, test } from 'vitest'
import { records } from '../../../test/support/reading.ts'

const events = (text: string) => records(text, 'event', { published: '2019-06-12' })

describe('no event', () => {
  test.for([
    'If the Peruvian and Chilean presidents meet, they will discuss trade.',
    'Peru refused to hold talks with Chile.',
    'Peru and Chile have held talks many times.',
    'The Peruvian minister has met the Chilean minister repeatedly.',
    'President Soto of Peru and President Diaz of Chile met with the press.',
  ])('%s', (text) => {
    expect(events(text)).toEqual([])
  })
})

describe('an event to come', () => {
  test.for([
    ['Peru is ready for talks with Chile.', 'meeting', null],
    ['Ahead of the Peruvian premier’s visit to Chile next month, taxes rose.', 'visit', '2019-07'],
    [
      'The Peruvian premier has accepted an invitation to visit Chile in October.',
      'visit',
      '2019-10',
    ],
    ['A visit by Peruvian officials to Arica, Chile, is planned for July.', 'visit', '2019-07'],
  ] as const)('%s', ([text, type, date]) => {
    expect(events(text)).toMatchObject([{ type, date, parties: ['PE', 'CL'], status: 'planned' }])
  })
})

describe('what has taken place', () => {
  test.for([
    ['Peru sent 40 tons of relief aid to Chile on Monday.', 'delivery'],
    ["Peru summoned Chile's ambassador on Monday.", 'other'],
    ['The Peruvian minister hosted a dinner on Monday for the Chilean minister.', 'meeting'],
  ] as const)('%s', ([text, type]) => {
    expect(events(text)).toMatchObject([{ type, parties: ['PE', 'CL'], date: '2019-06-10' }])
  })

  test('he who has come meets others there', () => {
    const text =
      'President Soto of Peru arrived in Arica on Monday for a two-day visit. He held talks with Chilean Premier Diaz on Tuesday.'
    expect(events(text)).toMatchObject([
      { type: 'visit', place: 'Arica' },
      { type: 'meeting', place: 'Arica', date: '2019-06-11' },
    ])
  })

  test('the town may stand behind an apposition', () => {
    const text = "Peru's premier held talks with Ana Diaz, Chile's trade minister in Arica."
    expect(events(text)).toMatchObject([{ place: 'Arica' }])
  })
})

describe('who and how, in other words', () => {
  test.for([
    [
      'The Peru-Chile Business Forum was held on Tuesday (June 11) in Arica.',
      { type: 'forum', parties: ['PE', 'CL'], date: '2019-06-11' },
    ],
    [
      'Peruvian President Soto will arrive in the country later this month for a visit to Chile.',
      { type: 'visit', status: 'planned' },
    ],
    [
      'Talks cleared the way for a visit by the Peruvian premier to Chile.',
      { type: 'visit', status: 'planned' },
    ],
    ['The presidents of Peru and Chile held a call on Monday.', { type: 'call' }],
    [
      'Peru attended the inauguration of the new president of Chile.',
      { type: 'other', parties: ['PE', 'CL'] },
    ],
    [
      'The Peruvian minister met his counterparts from Chile and Brazil.',
      { type: 'meeting', parties: ['PE', 'CL', 'BR'] },
    ],
  ] as const)('%s', ([text, event]) => {
    expect(events(text)).toContainEqual(expect.objectContaining(event))
  })

  test('what somebody does besides names nobody who is met', () => {
    const text =
      'The Peruvian minister, apologizing for missing a U.N. speech, sat down with the Chilean minister on Monday.'
    expect(events(text)).toMatchObject([
      { type: 'meeting', parties: ['PE', 'CL'], date: '2019-06-10' },
    ])
  })

  test('a verb may tell of two, each on its day', () => {
    const text = 'Peruvian President Juan Soto will visit Chile on Friday and Brazil on Sunday.'
    expect(events(text)).toMatchObject([
      { type: 'visit', parties: ['PE', 'CL'], date: '2019-06-14' },
      { type: 'visit', parties: ['PE', 'BR'], date: '2019-06-16', place: 'Brazil' },
    ])
    const met =
      'Peruvian Minister Juan Soto met Chilean President Ana Diaz on Monday and Brazilian President Rui Costa on Tuesday.'
    expect(events(met)).toMatchObject([
      { parties: ['PE', 'CL'], date: '2019-06-10' },
      { parties: ['PE', 'BR'], date: '2019-06-11' },
    ])
  })

  test('a call for something is none', () => {
    expect(events('Peru and Chile made a call for peace.')).toEqual([])
  })
})
