import { describe, expect, test } from 'vitest'
import { records } from '../../../test/support/reading.ts'

const events = (text: string, published: string | null = '2021-04-08') =>
  records(text, 'event', { published })

describe('a journey tells of what is done on it', () => {
  test('what it is for is there, and the host takes part', () => {
    expect(
      events('The Peruvian minister visited Oslo on Monday to attend a fisheries forum.'),
    ).toMatchObject([
      { type: 'visit', parties: ['PE', 'NO'] },
      { type: 'forum', parties: ['PE', 'NO'], place: 'Oslo', date: '2021-04-05' },
    ])
  })

  test('a host that no place names is called as in the text, not as in its headline', () => {
    const [visit] = events(
      'PERU, CHAD TO TRADE\n\nPeruvian Trade Minister Ana Rojas left after a visit during which she met President Idriss Moussa of Chad.',
    )
    expect(visit).toMatchObject({ type: 'visit', place: 'Chad' })
  })

  test('what somebody is expected for is on the day on which he is expected', () => {
    expect(
      events('On Tuesday the Peruvian premier is expected in Oslo for talks with Norway.'),
    ).toContainEqual(
      expect.objectContaining({ type: 'meeting', place: 'Oslo', date: '2021-04-13' }),
    )
  })

  test('a meeting of the visitor with his host, told later, is on it', () => {
    const [, meeting] = events(
      'Peruvian Foreign Minister Ana Rojas visited Oslo on April 5. The roads were wet. Rojas held talks with Norwegian Prime Minister Erna Solberg.',
    )
    expect(meeting).toMatchObject({ type: 'meeting', place: 'Oslo', date: '2021-04-05' })
  })

  test('a pronoun before the subject stands for it', () => {
    expect(
      events('Prior to his visit to Chad, the Kenyan president visited Mali on March 27.').map(
        (e) => e.parties,
      ),
    ).toEqual([
      ['KE', 'TD'],
      ['KE', 'ML'],
    ])
  })
})

describe('a visit goes one way', () => {
  test('and is none of the host, who came before', () => {
    const found = events(
      'The Peruvian minister Luis Vega travelled to Chile on April 5 and met Chilean Minister Ana Soto. In her visit to Lima in early March Soto had signed a note.',
    )
    expect(found.filter(({ type }) => type === 'visit')).toMatchObject([
      { parties: ['PE', 'CL'], people: ['Luis Vega'], place: 'Chile', date: '2021-04-05' },
      { parties: ['CL', 'PE'], people: ['Ana Soto'], place: 'Lima', date: '2021-03' },
    ])
  })

  test('to the state whose city is named later, and on the day that is told there', () => {
    const found = events(
      'In late March President Ana Soto of Peru made trips to Chad and Mali. During her visit to Ndjamena on March 28, two notes were signed.',
    )
    expect(found).toMatchObject([
      { parties: ['PE', 'TD'], place: 'Ndjamena', date: '2021-03-28' },
      { parties: ['PE', 'ML'], place: 'Mali', date: '2021-03' },
    ])
  })
})

describe('"his visit"', () => {
  test('is that of the only one whom the sentence named before', () => {
    const found = events(
      "Peruvian President Ana Soto visited Chile in February. A road was a theme of Chilean Minister Luis Vega's talks with Peruvian officials during his visit.",
    )
    expect(found).toMatchObject([
      { type: 'visit', people: ['Ana Soto'], evidence: { length: 1 } },
      { type: 'meeting', people: ['Luis Vega'], place: null, date: null },
    ])
  })
})

describe('what introduces or dates an event', () => {
  test('the same day is that of the event before', () => {
    const found = events(
      'Kenya and Uganda held talks on April 5. On the same day, the Kenyan minister met his Rwandan counterpart.',
    )
    expect(found.map((e) => e.date)).toEqual(['2021-04-05', '2021-04-05'])
  })

  test.each([
    'Later in the day, the Kenyan minister met his Rwandan counterpart.',
    'The Kenyan minister met his Rwandan counterpart earlier that day.',
    'That evening the Kenyan minister held talks with his Rwandan counterpart.',
    'The Kenyan minister met his Rwandan counterpart hours later.',
  ])('so is that of: %s', (text) => {
    const found = events(`Kenya and Uganda held talks on April 5. ${text}`)
    expect(found.map((e) => e.date)).toEqual(['2021-04-05', '2021-04-05'])
  })

  test('later in another year is no day', () => {
    const found = events(
      'Kenya and Uganda held talks on April 5. Later in the year the Kenyan minister is to meet his Rwandan counterpart.',
    )
    expect(found[1]?.date).not.toBe('2021-04-05')
  })

  test('a participle behind a definite noun introduces it', () => {
    expect(events('He praised the talks held with the African Union.')).toMatchObject([
      { type: 'meeting', parties: ['African Union'] },
    ])
  })

  test('a numbered working group sits', () => {
    expect(
      events(
        'The text was signed at the third Kenya-Uganda working group meeting on rivers that was held on Monday.',
      ),
    ).toMatchObject([{ type: 'session', ordinal: 3, date: '2021-04-05' }])
  })

  test('who hosts or attends the summit of a bloc takes part in it', () => {
    expect(events('Ghana will host an ECOWAS summit in May.')).toMatchObject([
      { parties: ['GH', 'ECOWAS'], status: 'planned' },
    ])
  })

  test.for([
    'He spoke after a cabinet meeting of Kenya.',
    'The ceremony was attended by the Kenyan minister.',
  ])('what one state does alone is no event: %s', (text) => {
    expect(events(text)).toEqual([])
  })

  test('a verb behind the occasion makes it no plan', () => {
    expect(
      events(
        'Kenyan President Uhuru Kenyatta and Rwandan President Paul Kagame in a meeting pledged support.',
      ),
    ).toMatchObject([{ type: 'meeting', status: 'held' }])
  })
})

describe('a journey and what it is for', () => {
  test.for([
    [
      'Peruvian Foreign Minister Ana Soto leaves on Monday for a four-day visit to Chile.',
      'planned',
    ],
    ['Peruvian Foreign Minister Ana Soto left on Monday for a four-day visit to Chile.', 'held'],
    ['Peruvian Foreign Minister Ana Soto flew home after a tour of Chile.', 'held'],
    ['Peruvian Foreign Minister Ana Soto made a stopover in Santiago, Chile.', 'held'],
    ['Peruvian Foreign Minister Ana Soto goes to Chile this week.', 'planned'],
  ] as const)('%s', ([text, status]) => {
    const visits = records(text, 'event', { published: '2021-04-08' })
    expect(visits).toMatchObject([{ type: 'visit', parties: ['PE', 'CL'], status }])
  })
})

test('who arrived here without a dateline is with the other party of the text', () => {
  const text = 'A Peruvian delegation arrived here on Monday. Peru and Chile share a border.'
  expect(records(text, 'event', { published: '2021-04-08' })).toMatchObject([
    { type: 'visit', parties: ['PE', 'CL'], date: '2021-04-05' },
  ])
})

describe('a meeting', () => {
  test.for([
    ['The Peruvian minister meets the Chilean premier today.', 'planned'],
    ['The Peruvian minister met the Chilean premier today.', 'held'],
    ['The ministers of Peru and Chile held three hours of talks on Tuesday.', 'held'],
    ['The presidents of Peru and Chile met five times last year.', 'held'],
  ] as const)('%s', ([text, status]) => {
    const meetings = records(text, 'event', { published: '2021-04-08' })
    expect(meetings).toMatchObject([{ type: 'meeting', status }])
    expect(meetings[0]?.parties.toSorted()).toEqual(['CL', 'PE'])
  })

  test('that a visit was made for is held', () => {
    const text =
      'Peruvian minister Juan Soto visited Chile to meet with Chilean minister Ana Roe. In the meeting with Roe on Monday, Soto praised Chile.'
    const found = records(text, 'event', { published: '2021-04-08' })
    expect(found.map((e) => [e.type, e.status])).toEqual([
      ['visit', 'held'],
      ['meeting', 'held'],
    ])
  })
})

describe('what is still to come', () => {
  test('is on the day that is told with what is expected of it', () => {
    expect(
      events('The eighth joint commission of Peru and Chad is expected to be held this year.'),
    ).toMatchObject([{ type: 'session', ordinal: 8, date: '2021', status: 'planned' }])
  })

  test('is no date of the meeting at which it is agreed', () => {
    const text =
      'In a meeting between the ministers of Peru and Chile, the two sides agreed to open a bank in May.'
    expect(records(text, 'event', { published: '2021-04-08' })).toMatchObject([
      { type: 'meeting', date: null, status: 'held' },
    ])
  })

  test('is what those who are due somewhere come for', () => {
    const text = 'Peruvian officials are due in Chile on Friday for talks with Chilean officials.'
    const statuses = records(text, 'event', { published: '2021-04-08' }).map((e) => e.status)
    expect(new Set(statuses)).toEqual(new Set(['planned']))
  })

  test('is the visit of whom somebody invites', () => {
    const text = 'Peruvian Minister Juan Soto invited Chilean Minister Ana Roe to visit Lima.'
    expect(records(text, 'event', { published: '2021-04-08' })).toMatchObject([
      { type: 'visit', parties: ['CL', 'PE'], people: ['Ana Roe'], status: 'planned' },
    ])
  })
})

test('years before a noun date no meeting', () => {
  const [meeting] = events('Kenya and Chad discussed the 2019-2021 exchange plan at a meeting.')
  expect(meeting?.date).toBeNull()
})
