import { describe, expect, test } from 'vitest'
import { records } from '../../../test/support/reading.ts'

const events = (text: string, published: string | null = '2021-04-08') =>
  records(text, 'event', { published })

/** Each text tells of one event of a type, with these parties (in order for a visit). */
function tells(type: string, cases: readonly (readonly [string, readonly string[]])[]): void {
  test.for(cases)('%s', ([text, parties]) => {
    const [event, ...others] = events(text)
    expect(event).toMatchObject({ type, status: 'held' })
    expect(type === 'visit' ? event?.parties : event?.parties.toSorted()).toEqual(parties)
    expect(others).toEqual([])
  })
}

describe('a meeting', () => {
  tells('meeting', [
    ['Foreign ministers of Peru and Chile met in Lima on Monday.', ['CL', 'PE']],
    ['The Peruvian president met with his Chilean counterpart.', ['CL', 'PE']],
    ['Peru and Chile held talks on fisheries in Geneva.', ['CL', 'PE']],
    ['Talks between Peru and Chile ended on Friday.', ['CL', 'PE']],
    ['A meeting was held between the agriculture ministers of Kenya and Uganda.', ['KE', 'UG']],
    [
      'In a meeting with the ambassador of Norway, the Kenyan president praised the project.',
      ['KE', 'NO'],
    ],
    [
      'Kenyan Trade Minister Moses Kuria discussed tariffs with his Ugandan counterpart.',
      ['KE', 'UG'],
    ],
    ['Kenya and Uganda exchanged views on the river.', ['KE', 'UG']],
    [
      'All the talks have been held with Peru and Mali, the Kenyan premier said.',
      ['KE', 'ML', 'PE'],
    ],
    ['Kenyan Minister Moses Kuria said talks had been held with Uganda.', ['KE', 'UG']],
    ['King Harald of Norway received Finnish President Sauli Niinisto in Oslo.', ['FI', 'NO']],
    ['Peru and Chile held talks on a pact between Chile and ASEAN.', ['CL', 'PE']],
    ['The Kenyan president received a Ugandan delegation in Nairobi.', ['KE', 'UG']],
    ['The Kenyan premier received a group of Ugandan senators.', ['KE', 'UG']],
    ['Negotiations with Peru were held by a delegation from Chile.', ['CL', 'PE']],
  ])
})

describe('a visit goes from the visitor to the host', () => {
  tells('visit', [
    ['Peruvian President Alan Garcia visited Chile last week.', ['PE', 'CL']],
    ['Finnish President Sauli Niinisto arrived in Oslo on Monday.', ['FI', 'NO']],
    ['The Kenyan foreign minister left for Uganda on Tuesday.', ['KE', 'UG']],
    [
      "Niinisto's visit to Norway lasted two days. Finnish President Sauli Niinisto praised it.",
      ['FI', 'NO'],
    ],
    ['The Kenyan president paid an official visit to Norway.', ['KE', 'NO']],
    ['The visit of the Kenyan president to Norway drew crowds.', ['KE', 'NO']],
    ['The Kenyan foreign minister is on a three-day Norway visit.', ['KE', 'NO']],
    ["The Kenyan president's Oslo trip ended on Friday.", ['KE', 'NO']],
  ])

  test('a tour is a visit for each state', () => {
    const found = events('Kenyan Foreign Minister Raychelle Omamo visited Chad and Niger.')
    expect(found.map((e) => e.parties)).toEqual([
      ['KE', 'TD'],
      ['KE', 'NE'],
    ])
  })
})

describe('other occasions', () => {
  test.for([
    ['The fifth session of the joint commission of Peru and Chile was held in Lima.', 'session'],
    ['The ministers of Peru and Chile spoke by telephone.', 'call'],
    ['Peruvian President Alan Garcia telephoned Chilean President Michelle Bachelet.', 'call'],
    ['The two presidents of Peru and Chile held a video conference.', 'call'],
    ['Peru and Chile held a business forum in Lima.', 'forum'],
    ['The presidents of Peru and Chile gave a joint press conference.', 'other'],
    ['Norway opened an embassy in Kenya in March.', 'opening'],
    ['The first shipment of Kenyan tea arrived in Norway on Monday.', 'delivery'],
  ] as const)('%s', ([text, type]) => {
    expect(events(text)).toMatchObject([{ type }])
  })
})

describe('its fields', () => {
  test('people are named without titles, and the place as written', () => {
    const [event] = events(
      'Peruvian President Alan Garcia and Chilean President Michelle Bachelet met in Lima on April 5, 2021.',
    )
    expect(event).toMatchObject({
      people: ['Alan Garcia', 'Michelle Bachelet'],
      place: 'Lima',
      date: '2021-04-05',
      ordinal: null,
    })
  })

  test('an ordinal counts the meetings of a body', () => {
    const [event] = events(
      'The 18th meeting of the joint economic commission of Peru and Chile was held in Lima.',
    )
    expect(event).toMatchObject({ type: 'session', ordinal: 18, place: 'Lima' })
  })

  test('the place may stand in a relative clause', () => {
    const [event] = events(
      'The two sides signed it at the fifth meeting of the committee of Peru and Chile, which was held in Arica.',
    )
    expect(event).toMatchObject({ place: 'Arica', ordinal: 5 })
  })

  test('what takes place during a visit is there and then', () => {
    const found = events(
      'During his visit to Oslo on Tuesday, Finnish President Sauli Niinisto met with Norwegian Prime Minister Erna Solberg.',
    )
    expect(found).toMatchObject([
      { type: 'visit', place: 'Oslo', date: '2021-04-06' },
      { type: 'meeting', place: 'Oslo', date: '2021-04-06' },
    ])
  })
})

describe('its status', () => {
  test.for([
    ['Peru and Chile will hold talks in Lima next month.', 'planned'],
    ['The Kenyan president is due to visit Norway on Friday.', 'planned'],
    ['Peru and Chile agreed to hold a business forum.', 'planned'],
    ['A meeting between Peru and Chile is scheduled for May.', 'planned'],
    ['Kenya prepares for the upcoming summit with Norway.', 'planned'],
    ['The Kenyan president cancelled his visit to Norway.', 'cancelled'],
  ] as const)('%s', ([text, status]) => {
    expect(events(text)).toMatchObject([{ status }])
  })
})

describe('when it takes place', () => {
  test('a length makes a day the first of several', () => {
    const [event] = events(
      'The Kenyan president will begin a four-day visit to Norway on May 3, 2021.',
    )
    expect(event).toMatchObject({ date: '2021-05-03/2021-05-06', status: 'planned' })
  })

  test('the day of a report dates nothing else', () => {
    const [event] = events('Peru said on Monday that it would hold talks with Chile.')
    expect(event?.date).toBeNull()
  })

  test('what is said in a meeting is as old as the meeting', () => {
    const [event] = events(
      'The Kenyan president said on Monday in a meeting with Norwegian officials that trade grew.',
    )
    expect(event?.date).toBe('2021-04-05')
  })

  test('a date written out outweighs a weekday', () => {
    const text =
      'Peruvian President Alan Garcia met Chilean President Michelle Bachelet on Monday. Garcia met Bachelet on March 31, 2021.'
    const [event, ...others] = events(text)
    expect(event?.date).toBe('2021-03-31')
    expect(others).toEqual([])
  })
})

describe('an event named again is one record', () => {
  test('who attends joins it', () => {
    const [event, ...others] = events(
      'Peru and Chile held a business forum in Lima. Peruvian President Alan Garcia attended the forum.',
    )
    expect(event).toMatchObject({ parties: ['PE', 'CL'], people: ['Alan Garcia'] })
    expect(others).toEqual([])
  })

  test('"the talks" and "the meeting" add evidence', () => {
    const text =
      'Peru and Chile held talks in Lima on Monday. The talks focused on fish. After the meeting, a statement was issued.'
    const [event, ...others] = events(text)
    expect(event?.evidence.map((e) => e.quote)).toEqual([
      'Peru and Chile held talks in Lima on Monday.',
      'The talks focused on fish.',
      'After the meeting, a statement was issued.',
    ])
    expect(others).toEqual([])
  })

  test('"another meeting" is another one', () => {
    const found = events(
      'Peru and Chile held a meeting in Lima. Another meeting between Peru and Chile will be held in May.',
    )
    expect(found.map((e) => e.status)).toEqual(['held', 'planned'])
  })

  test('the same people on another day meet again', () => {
    const found = events(
      'The ministers of Peru and Chile met on March 1, 2021. The ministers of Peru and Chile met on April 1, 2021.',
    )
    expect(found.map((e) => e.date)).toEqual(['2021-03-01', '2021-04-01'])
  })
})

describe('no event', () => {
  test.for([
    'The plant meets the demand of Peru and Chile.',
    'Peru expects Chile to meet its own commitments.',
    'Peru and Chile agreed on the exchange of delegations.',
    'Kenya and Norway value regular meetings.',
    'Peru did not hold talks with Chile.',
    'The number of visits between Peru and Chile rose.',
    'Peru said on Monday that Chile was a good neighbor.',
    'Peru and Chile signed an accord at a ceremony.',
    'Kenya spoke of trade worth $3 million with Norway.',
    'Peru and Chile are negotiating an accord on fish.',
    'If a meeting between Peru and Chile is held, fish will be on the agenda.',
    'Some 14,000 Peruvian tourists visited Chile.',
    'Kenya seeks closer consultation with Norway.',
  ])('%s', (text) => {
    expect(events(text)).toEqual([])
  })
})

test('those of a part of the world are not the two that the text is about', () => {
  const text = 'Peru and Chile signed a pact. Several African presidents met in Paris.'
  expect(events(text)).toEqual([])
})

test('who is called visiting is a guest', () => {
  const text =
    'Kenyan President Moses Orr and visiting Ugandan leader Ana Mutebi held talks in Nairobi.'
  expect(events(text).map(({ type, parties }) => [type, parties])).toEqual([
    ['visit', ['UG', 'KE']],
    ['meeting', ['KE', 'UG']],
  ])
})

test('leaders of others are not the two that the text is about', () => {
  expect(events('Peru and Chile signed a pact. Leaders of ten nations met in Paris.')).toEqual([])
})
