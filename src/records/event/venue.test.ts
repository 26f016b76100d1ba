import { describe, expect, test } from 'vitest'
import { records } from '../../../test/support/reading.ts'

const events = (text: string) => records(text, 'event', { published: '2019-06-12' })

describe('where and when a meeting is, whatever the wording', () => {
  test.for([
    'The ministers of Peru and Chile met late on Monday in Arica.',
    'Talks between Peru and Chile were held on Monday evening in Arica.',
    'Talks between Peru and Chile got under way in Arica on Monday.',
    'There was a meeting between Peruvian and Chilean officials in Arica on Monday.',
    'Meeting in Arica on Monday, the ministers of Peru and Chile spoke of trade.',
    'Arica hosted talks between Peru and Chile on Monday.',
    'Arica was the venue on Monday of talks between Peru and Chile.',
    'Peru and Chile held working-level talks in Arica on Monday.',
    'Peru and Chile held a dialogue on trade in Arica on Monday.',
    'It follows a meeting of the Peruvian and Chilean ministers (Arica, 10 June 2019).',
  ])('%s', (text) => {
    expect(events(text)).toMatchObject([
      { type: 'meeting', parties: ['PE', 'CL'], place: 'Arica', date: '2019-06-10' },
    ])
  })
})

describe('what else tells of an event', () => {
  test.for([
    ['The Peruvian-Chilean trade fair opened in Arica in May.', 'forum', 'held'],
    ['The fifth session of the Peru-Chile mixed commission was held in Arica.', 'session', 'held'],
    ['The next meeting of the Peru-Chile working group will be in Arica.', 'session', 'planned'],
    ['The new Chilean consulate in Arica, Peru, will open in September.', 'opening', 'planned'],
    ["Peru's president will be in Arica, Chile, on Friday.", 'visit', 'planned'],
    ['The Peruvian president was telephoned by the Chilean president.', 'call', 'held'],
    ['The Peruvian minister had a dialogue with the Chilean minister.', 'meeting', 'held'],
    ['The Peruvian president has put off a visit to Chile.', 'visit', 'cancelled'],
    ['A visit by the Peruvian president to Chile fell through.', 'visit', 'cancelled'],
    ['Peru and Chile have postponed discussions planned for Friday.', 'meeting', 'cancelled'],
  ] as const)('%s', ([text, type, status]) => {
    const [event, ...others] = events(text)
    expect(event).toMatchObject({ type, status })
    expect([...(event?.parties ?? [])].sort()).toEqual(['CL', 'PE'])
    expect(others).toEqual([])
  })

  test('a state that hosts a summit is its place', () => {
    expect(events('Ghana hosted a summit of Chad and Mali in May.')).toMatchObject([
      { type: 'meeting', place: 'Ghana', date: '2019-05' },
    ])
  })

  test('who will be in talks goes nowhere', () => {
    expect(events('The Peruvian minister will be in talks with Chile on Friday.')).toEqual([])
  })
})

test('in May, where nearly all words have a capital', () => {
  const text = 'Peruvian President Juan Soto received Chilean Minister Ana Diaz in May.'
  expect(events(text)).toMatchObject([{ parties: ['PE', 'CL'], date: '2019-05' }])
})

describe('where other words of its sentence say that somebody was then', () => {
  test.for([
    ['Peru and Chile signed two pacts in Arica on Monday as their 8th joint commission ended.', 8],
    [
      'Trade grew, Peru said in Arica on Monday at the 8th meeting of the Peru-Chile commission.',
      8,
    ],
    ['While in Arica, the Peruvian minister met the Chilean premier.', null],
  ] as const)('%s', ([text, ordinal]) => {
    expect(events(text)).toMatchObject([{ parties: ['PE', 'CL'], place: 'Arica', ordinal }])
  })

  test.for([
    'Peru praised the ports in Arica at the 8th meeting of the Peru-Chile commission.',
    'Peru said in Arica after the 8th meeting of the Peru-Chile commission that trade grew.',
  ])('but not: %s', (text) => {
    expect(events(text)).toMatchObject([{ place: null, ordinal: 8 }])
  })
})

test('what was signed beside a summit tells where it was held', () => {
  const text = 'Peru and Chile signed a pact in Arica on the sidelines of the 15th CELAC summit.'
  expect(events(text)).toMatchObject([{ place: 'Arica', ordinal: 15 }])
})

describe('what is talked of', () => {
  test.each([
    'The Finnish and Swedish premiers discussed the war in Mali.',
    'The Finnish and Swedish premiers discussed the drought in the Sahel.',
  ])('may be elsewhere: %s', (text) => {
    expect(events(text)).toMatchObject([{ type: 'meeting', place: null }])
  })

  test('a city is where they talk', () => {
    expect(events('The Finnish and Swedish premiers discussed fish in Turku.')).toMatchObject([
      { place: 'Turku' },
    ])
  })
})

describe('a guest', () => {
  test.each([
    "The Peruvian president welcomed Chilean President Rojas's pledge of free trade.",
    "The Peruvian president welcomed Chilean President Luis Rojas's commitment to reform.",
  ])('is not whose word is welcome: %s', (text) => {
    expect(events(text)).toEqual([])
  })

  test('sends his delegation', () => {
    expect(
      events("The Peruvian president welcomed Chilean President Luis Rojas's delegation in Lima."),
    ).toMatchObject([{ type: 'meeting', parties: ['PE', 'CL'], place: 'Lima' }])
  })
})
