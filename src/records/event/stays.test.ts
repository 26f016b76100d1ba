import { describe, expect, test } from 'vitest'
import { records } from '../../../test/support/reading.ts'

const events = (text: string) => records(text, 'event', { published: '2021-04-08' })

describe('who is in another state is there on a visit', () => {
  test.for([
    'Peruvian Foreign Minister Ana Rojas was in Oslo last week.',
    'Peruvian Foreign Minister Ana Rojas has been in Oslo this week.',
    'Peruvian Foreign Minister Ana Rojas, who is in Oslo, praised the fjords.',
    'Peruvian Foreign Minister Ana Rojas made a two-day stop in Oslo.',
    'Norwegian Premier Erik Dahl welcomed Peruvian Foreign Minister Ana Rojas to Oslo for a state visit.',
  ])('%s', (text) => {
    const visits = events(text).filter(({ type }) => type === 'visit')
    expect(visits).toMatchObject([
      { parties: ['PE', 'NO'], people: ['Ana Rojas'], place: 'Oslo', status: 'held' },
    ])
  })

  test('and takes part in the talks that he is there for', () => {
    const found = events('Peruvian Minister Ana Rojas is in Oslo for talks with Premier Erik Dahl.')
    expect(found).toMatchObject([
      { type: 'visit', parties: ['PE', 'NO'], people: ['Ana Rojas'], place: 'Oslo' },
      { type: 'meeting', people: ['Ana Rojas', 'Erik Dahl'], place: 'Oslo' },
    ])
  })

  test('a capital need not be named', () => {
    const text = 'Peruvian Foreign Minister Ana Rojas was in the Norwegian capital in March.'
    expect(events(text)).toMatchObject([
      { type: 'visit', parties: ['PE', 'NO'], place: 'Norwegian capital', date: '2021-03' },
    ])
  })

  test.for([
    'Peruvian Foreign Minister Ana Rojas was in Lima last week.',
    'Peruvian ambassador Ana Rojas is in Oslo.',
    'Peruvian Minister Ana Rojas has been in Oslo since May.',
  ])('but not at home: %s', (text) => {
    expect(events(text)).toEqual([])
  })
})

describe('what is still to come', () => {
  test.for([
    'Peruvian President Ana Rojas will be in Oslo for the third forum on oceans.',
    'Norwegian Premier Erik Dahl invited Peruvian President Ana Rojas to Oslo for a summit with Chad.',
    'The papers told of a possible meeting between Norway and Peru.',
  ])('%s', (text) => {
    expect(events(text).map(({ status }) => status)).not.toContain('held')
  })

  test('has another day than the meeting that speaks of it', () => {
    const found = events(
      "At a meeting in Lima on 2 April, Peruvian President Ana Rojas and Norwegian Premier Erik Dahl discussed Dahl's upcoming visit to Cusco.",
    )
    expect(found).toMatchObject([
      { type: 'meeting', date: '2021-04-02' },
      { type: 'visit', date: null, status: 'planned' },
    ])
  })
})

describe('whose day and place it is', () => {
  test('a clause on a document dates the document', () => {
    expect(
      events(
        'The first meeting of the council, set up under the Peru-Norway pact which came into force on August 21, 2011, took place today in Oslo.',
      ),
    ).toMatchObject([{ date: '2021-04-08', place: 'Oslo' }])
  })

  test('what people prepare for has a day of its own', () => {
    const [met] = events(
      'Peru and Norway are holding a meeting in Oslo to prepare for the 2026 ministerial conference in Lima.',
    )
    expect(met).toMatchObject({ place: 'Oslo', date: null, status: 'held' })
  })

  test('a site that is visited says less than the state', () => {
    const found = events(
      'Peruvian Minister Ana Rojas arrived in Norway on Monday. She also visited the Bergen hydroelectric power plant.',
    )
    expect(found).toMatchObject([{ type: 'visit', place: 'Norway' }])
  })

  test('nothing takes place at somebody', () => {
    const [act] = events(
      'Peruvian Minister Ana Rojas laid a wreath at the monument of the founder of the Norwegian state.',
    )
    expect(act).toMatchObject({ place: null })
  })
})

test('those whom the topic of talks names take no part', () => {
  expect(
    events('Norwegian Premier Erik Dahl will hold talks with Peru on efforts by Chad.'),
  ).toMatchObject([{ parties: ['NO', 'PE'] }])
})

test('talks in general are no event, but discussions that somebody speaks in are', () => {
  expect(events('There is a need for speedy negotiations between Peru and Norway.')).toEqual([])
  expect(
    events(
      'In discussions this week with Peruvian Minister Ana Rojas, Premier Erik Dahl of Norway praised her.',
    ),
  ).toMatchObject([{ type: 'meeting', parties: ['NO', 'PE'] }])
})

test('a facility is no party to its opening', () => {
  expect(
    events('Norwegian Premier Erik Dahl opened a "Peruvian Club" at the Fjord hotel in Oslo.'),
  ).toMatchObject([{ type: 'opening', parties: ['NO'] }])
})

test.for([
  'This came during the Peruvian-Norwegian Business Forum, which was held in Oslo on Monday.',
  'Ana Rojas of Peru spoke at the Peru-Norway Business Forum in Oslo on Monday.',
])('a forum may bear a name like a body: %s', (text) => {
  expect(events(text)).toMatchObject([
    { type: 'forum', parties: ['PE', 'NO'], place: 'Oslo', date: '2021-04-05' },
  ])
})

test('whoever is named next to a visit meets the visitor', () => {
  const found = events(
    'Chad and Mali are friends. Peruvian President Ana Rojas arrived in Norway on Monday. Talks with Norwegian Premier Erik Dahl focused on fish.',
  )
  expect(found).toContainEqual(
    expect.objectContaining({ type: 'meeting', parties: ['PE', 'NO'], people: ['Erik Dahl'] }),
  )
})

test('what is met beside keeps its own number', () => {
  const [met] = events(
    'The deal followed a meeting between Ana Rojas of Peru and Erik Dahl of Norway on the sidelines of the 14th Ocean Summit in Oslo.',
  )
  expect(met).toMatchObject({ people: ['Ana Rojas', 'Erik Dahl'], ordinal: null })
})

test('who speaks at a press conference with somebody meets him there alone', () => {
  const found = events(
    'Speaking during a joint press conference with Norwegian Premier Erik Dahl in Oslo, Peruvian President Ana Rojas praised fish.',
  )
  expect(found).toMatchObject([{ type: 'other', people: ['Ana Rojas', 'Erik Dahl'] }])
})

test('to convene a session is one event', () => {
  expect(
    events(
      'The leaders of Peru and Norway told them to convene a session of the joint commission.',
    ),
  ).toMatchObject([{ type: 'session', status: 'planned' }])
})

test('what the agenda includes is to come, and what a visit marks is that visit', () => {
  expect(
    events("The agenda of Peru's president includes talks with Norwegian Premier Erik Dahl."),
  ).toMatchObject([{ status: 'planned' }])
  expect(
    events(
      'Peruvian President Ana Rojas arrived in Oslo on Monday. The visit will mark the first trip by a Peruvian president to Norway.',
    ),
  ).toMatchObject([{ type: 'visit', date: '2021-04-05', status: 'held' }])
})

test('the day of a signing is not that of the visit', () => {
  const [visit] = events(
    'Peruvian President Ana Rojas continued her visit to Norway after the signing on Monday of a pact.',
  )
  expect(visit).toMatchObject({ type: 'visit', date: null })
})

describe('what is told beside a meeting', () => {
  test('a wider one that it is part of is another one', () => {
    const found = events(
      'Peruvian Minister Ana Rojas met with Norwegian Premier Erik Dahl within the eighth meeting of the Peruvian, Chadian and Norwegian ministers.',
    )
    expect(found).toMatchObject([
      { parties: ['PE', 'NO'], ordinal: null },
      { parties: ['PE', 'TD', 'NO'], ordinal: 8 },
    ])
  })

  test('a trip that it is part of is that of its subject', () => {
    const [trip] = events('As part of the trip to Oslo, Peruvian Minister Ana Rojas met Erik Dahl.')
    expect(trip).toMatchObject({ type: 'visit', parties: ['PE', 'NO'], people: ['Ana Rojas'] })
  })

  test('an invitation to what was held before tells of no plan', () => {
    expect(
      events(
        'President Ana Rojas of Peru was invited to the Peru-Chad summit held in Lima in May 2020.',
      ),
    ).toMatchObject([{ date: '2020-05', status: 'held' }])
  })
})

test('a courtesy call is paid on somebody', () => {
  expect(
    events('Peruvian Minister Ana Rojas paid a courtesy call on Norwegian President Erik Dahl.'),
  ).toMatchObject([{ type: 'meeting', people: ['Ana Rojas', 'Erik Dahl'] }])
})

test('where the visit of somebody goes is its place', () => {
  expect(
    events('The visit of the Peruvian minister to Oslo is due to begin on Sunday.'),
  ).toMatchObject([{ type: 'visit', place: 'Oslo', status: 'planned' }])
})

test('a visit that is wound up today is held', () => {
  expect(
    events('President Ana Rojas of Peru winds up a two-day visit to Norway today.'),
  ).toMatchObject([{ date: '2021-04-07/2021-04-08', status: 'held' }])
})

test('whoever is called to be congratulated is called on the telephone', () => {
  expect(
    events('Norwegian Premier Erik Dahl called Peruvian President Ana Rojas to congratulate her.'),
  ).toMatchObject([{ type: 'call', parties: ['NO', 'PE'], status: 'held' }])
  expect(
    events('Norwegian Premier Erik Dahl called President Ana Rojas of Peru to testify.'),
  ).toEqual([])
})

test('what has been held was on no day to come', () => {
  const [call] = events(
    'The presidents of Peru and Norway agreed in a telephone conversation that Ana Rojas of Peru will visit Oslo in late August.',
  )
  expect(call).toMatchObject({ type: 'call', date: null, status: 'held' })
})

test.for([
  'Peruvian and Norwegian officials met for talks in Oslo on Monday.',
  'The ministers of Peru and Norway will discuss fish when they meet in Oslo on April 5.',
])('who meet for talks meet once: %s', (text) => {
  expect(events(text)).toMatchObject([
    { type: 'meeting', parties: ['PE', 'NO'], place: 'Oslo', date: '2021-04-05' },
  ])
})

test('a meeting of two days that ended on a day had one before it', () => {
  expect(
    events('The pact followed a two-day meeting of Peru and Norway that ended in Oslo yesterday.'),
  ).toMatchObject([{ date: '2021-04-06/2021-04-07' }])
})
