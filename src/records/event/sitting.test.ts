import { describe, expect, test } from 'vitest'
import { records } from '../../../test/support/reading.ts'

const events = (text: string) => records(text, 'event', { published: '2019-06-12' })

describe('a body that is held sits, counted or not', () => {
  test.for([
    'The Peru-Chile Joint Commission was held in Arica on June 3.',
    'The mixed commission of Peru and Chile took place in Arica on June 3.',
    'Peru and Chile held the intergovernmental committee in Arica on June 3.',
    'During the bilateral commission of Peru and Chile in Arica on June 3, duties were cut.',
    'The closing ceremony of the 9th commission of Peru and Chile was held in Arica on June 3.',
  ])('%s', (text) => {
    expect(events(text)).toMatchObject([
      { type: 'session', place: 'Arica', date: '2019-06-03', status: 'held' },
    ])
  })

  test.for([
    'The upcoming joint commission of Peru and Chile is scheduled for July 3.',
    'Peru and Chile will host the joint ministerial commission on July 3.',
    'The minister will accompany them to the joint commission of Peru and Chile on July 3.',
  ])('%s', (text) => {
    expect(events(text)).toMatchObject([
      { type: 'session', date: '2019-07-03', status: 'planned', ordinal: null },
    ])
  })

  test.for([
    'Peru and Chile signed pacts at the first binational cabinet held in Arica on June 3.',
    'The previous bi-national cabinet of Peru and Chile took place in Arica on June 3.',
    'Ana Rojas of Peru and Luis Soto of Chile co-chaired the Peru-Chile higher committee in Arica on June 3.',
  ])('%s', (text) => {
    expect(events(text)).toMatchObject([
      { type: 'session', parties: ['PE', 'CL'], place: 'Arica', date: '2019-06-03' },
    ])
  })

  test('ahead of it people meet for it', () => {
    expect(
      events('Peru and Chile met ahead of the 2020 joint commission in Arica.'),
    ).toContainEqual(expect.objectContaining({ type: 'session', date: '2020', status: 'planned' }))
  })

  test.for([
    'The cabinet of Peru was held up by a strike in Chile.',
    'Rojas chairs the joint commission of Peru and Chile.',
    'The joint commission of Peru and Chile has eight members.',
    'The commission was led by a judge of Peru.',
  ])('%s', (text) => {
    expect(events(text)).toEqual([])
  })

  test.for([
    'Peru and Chile set up a joint commission on forests in 2014.',
    'A Peru-Chile intergovernmental commission on forests was established in 2014.',
    'An intergovernmental commission of Peru and Chile on trade in timber was created in 2014.',
  ])('a body that is set up does not sit yet: %s', (text) => {
    expect(events(text)).toMatchObject([
      { type: 'opening', parties: ['PE', 'CL'], date: '2014', status: 'held' },
    ])
  })

  test.for([
    'Peru set up a commission on forests in 2014.',
    'A working group established by Peru and Chile in 2014 deals with forests.',
    'Peru and Chile are to set up a joint commission on forests.',
  ])('%s', (text) => {
    expect(events(text)).toEqual([])
  })

  test('the commission is the one told of, whatever more it is called', () => {
    const text =
      "A Peru-Chile intergovernmental commission deals with forests. The commission's five meetings have been held so far."
    expect(events(text)).toMatchObject([{ type: 'session', parties: ['PE', 'CL'], status: 'held' }])
  })

  test('the cabinet of one state meets nobody else', () => {
    const text =
      "Peru and Chile trade. It was discussed at a meeting of Peru's Cabinet of Ministers on Friday."
    expect(events(text)).toEqual([])
  })

  test('a session that is told of twice in the same words is one', () => {
    const said = 'he told reporters after a meeting of the Peru-Chile joint commission.'
    expect(events(`Trade grew, ${said} Ports were full, ${said}`)).toMatchObject([
      { type: 'session', parties: ['PE', 'CL'] },
    ])
  })

  test('the session agreed on something: it is over', () => {
    const text = 'The 10th meeting of the Peru-Chile joint commission agreed to open a crossing.'
    expect(events(text)).toMatchObject([{ type: 'session', ordinal: 10, status: 'held' }])
  })

  test('a council of two states that holds its meeting is these states', () => {
    const text = 'The Peru-Chile Coordination Council held its third meeting in Arica.'
    expect(events(text)).toMatchObject([
      { type: 'session', parties: ['PE', 'CL'], ordinal: 3, place: 'Arica' },
    ])
  })

  test.for([
    'The 7th round of the Peru-Chile Joint Committee, held in Arica in May, ended with a pledge.',
    'Peru and Chile held the 7th round of their joint committee in Arica in May.',
  ])('a round of a body is its session: %s', (text) => {
    expect(events(text)).toMatchObject([
      { type: 'session', parties: ['PE', 'CL'], ordinal: 7, place: 'Arica', date: '2019-05' },
    ])
  })

  test('meetings of two bodies that are counted are two', () => {
    const text = 'Peru and Chile agreed to hold meetings of the 9th JTC and the 21st JEC in July.'
    expect(events(text).map((e) => e.kind === 'event' && e.ordinal)).toEqual([9, 21])
  })
})

describe('what counts an event', () => {
  test.for([
    ['The VI Peru-Chile Summit was held in Arica.', 6],
    ['The XII Meeting of the Peru-Chile Joint Commission was held in Arica.', 12],
    ['Peru and Chile held the II Round of Consultations in Arica.', 2],
    ['President Pia Lund II held talks with the king of Peru in Chile.', null],
    ['The inaugural session of the 15th Peru-Chile Joint Commission was held in Arica.', 15],
  ] as const)('%s', ([text, ordinal]) => {
    expect(events(text)[0]).toMatchObject({ ordinal })
  })
})

describe('who is somewhere, and who is met there', () => {
  test.for([
    ['A Peruvian trade delegation is currently in Arica to discuss coffee.', 'visit', 'held'],
    ["Peru's trade minister was in Arica last week to open a school.", 'visit', 'held'],
    ["Peru's premier Ana Cruz met opposition leaders in Arica on Monday.", 'meeting', 'held'],
    ['Peru extended an invitation to the king of Mali to visit Lima.', 'visit', 'planned'],
  ] as const)('%s', ([text, type, status]) => {
    expect(events(text)[0]).toMatchObject({ type, status })
  })

  test.for([
    'The ministry of Peru is in Arica.',
    'Direct flights began with the arrival in Arica of a Peruvian jet.',
  ])('%s', (text) => {
    expect(events(text)).toEqual([])
  })

  test('a visit after which somebody leaves ends then', () => {
    const text = "Peru's premier left for home on Monday after a three-day visit to Chile."
    expect(events(text)).toMatchObject([{ date: '2019-06-08/2019-06-10' }])
  })

  test.for([
    "Peru's premier left Arica on Monday at the end of a three-day visit to Chile.",
    'The three-day meeting of Peru and Chile ended in Arica on Monday.',
    'Peru and Chile ended three days of talks in Arica on Monday.',
    'On Monday Peru and Chile signed a water pact after three days of talks.',
  ])('what is over has its days before: %s', (text) => {
    expect(events(text)).toMatchObject([{ date: '2019-06-08/2019-06-10' }])
  })

  test.for([
    'Peru and Chile began three days of talks in Arica on Monday.',
    'A three-day meeting of Peru and Chile opened in Arica on Monday.',
  ])('what begins has them behind: %s', (text) => {
    expect(events(text)).toMatchObject([{ date: '2019-06-10/2019-06-12' }])
  })

  test('of a described town its name is the place', () => {
    const text = 'Peru and Mali held talks in the Chilean capital Santiago.'
    expect(events(text)).toMatchObject([{ place: 'Santiago' }])
  })
})

describe('what is still to come, and what is not', () => {
  test.for([
    'The ministers of Peru and Chile discussed preparations for the summit of Peru and Mali in August.',
    'Peru and Mali spoke ahead of the forum of Peru and Mali to be held in August in Arica.',
  ])('%s', (text) => {
    const all = records(text, 'event', { published: '2019-07-20' })
    expect(all.at(-1)).toMatchObject({ date: '2019-08' })
  })

  test.for([
    ["Peru's ministers are set to travel to Mali for the annual leaders' meeting.", 'planned'],
    ['Peru and Mali took the opportunity to hold bilateral talks.', 'held'],
    ['The results of the third session of the Peru-Mali commission will help trade.', 'held'],
  ] as const)('%s', ([text, status]) => {
    expect(events(text).at(-1)).toMatchObject({ status })
  })

  test('negotiations of some ministers are theirs', () => {
    const text = 'Negotiations of the ministers of Peru and Mali were held in Arica.'
    expect(events(text)).toMatchObject([{ type: 'meeting', parties: ['PE', 'ML'] }])
  })

  test('foreign office consultations are held by any two', () => {
    const text = 'Foreign Office Consultations between Peru and Mali were held in Arica.'
    expect(events(text)).toMatchObject([{ type: 'meeting', parties: ['PE', 'ML'] }])
  })
})

describe('a body that meets', () => {
  test.each([
    ['The working group of Peru and Chile met for the fifth time on May 3.', 5],
    ['The Kenya-Uganda Task Force on Rivers convened for the second time in Kampala.', 2],
  ])('is counted by its times: %s', (text, ordinal) => {
    expect(events(text)).toMatchObject([{ type: 'session', ordinal }])
  })

  test('is one whoever else takes part', () => {
    expect(
      events(
        'The Kenya-Uganda Task Force on Rivers met on March 3, 2021, with the participation of Ann Otieno, a Kenyan adviser.',
      ),
    ).toMatchObject([{ type: 'session', parties: ['KE', 'UG'] }])
  })

  test('but leaders who met for the third time do not sit', () => {
    expect(events('The leaders of Peru and Chile met for the third time this year.')).toMatchObject(
      [{ type: 'meeting', ordinal: null }],
    )
  })
})
