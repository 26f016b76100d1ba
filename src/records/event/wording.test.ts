import { describe, expect, test } from 'vitest'
import { records } from '../../../test/support/reading.ts'

const events = (text: string) => records(text, 'event')

describe('when it is', () => {
  test.for([
    ['The Chadian premier wound up a four-day visit to Mali on April 5.', '2021-04-02/2021-04-05'],
    ['The Chadian premier began a four-day visit to Mali on April 5.', '2021-04-05/2021-04-08'],
    ['The summit of Chad and Mali, due to be held in Bamako in May, was cancelled.', '2021-05'],
    ['The talks between Chad and Mali, set for May, were put off to September.', '2021-09'],
    [
      'Chad will hold talks with Mali in May on the work of the summit, which ended last Sunday.',
      '2021-05',
    ],
    ['Chad agreed to lift the ban following talks in Bamako on Sunday with Mali.', '2021-04-04'],
  ] as const)('%s', ([text, date]) => {
    expect(events(text)).toMatchObject([{ date }])
  })
})

describe('how far it is', () => {
  test.for([
    ['Chad stressed the need for holding a session of the Chad-Mali joint commission.', 'planned'],
    ['Chad noted the importance of the holding of talks with Mali.', 'planned'],
    ['The president of Chad is expected in Rabat for talks with the Moroccan king.', 'planned'],
    ['A trade fair of Chad and Mali kicked off in Bamako and will run until May.', 'held'],
    ['The talks of Chad and Mali were put off.', 'cancelled'],
    ['The talks of Chad and Mali were put off until September.', 'planned'],
    ['The EU chairman invites Chad to an EU summit in Brussels.', 'planned'],
  ] as const)('%s', ([text, status]) => {
    expect(events(text).map((e) => e.status)).toContain(status)
  })

  test('who has arrived to attend it attends it', () => {
    expect(
      events('The Chadian minister arrived in Oslo to attend a fisheries forum.').map(
        (e) => e.status,
      ),
    ).toEqual(['held', 'held'])
  })
})

describe('who and where', () => {
  test.for([
    ['A delegation from Laos is in Havana on a week-long visit.', 'visit', ['LA', 'CU'], 'Havana'],
    ['The Indonesian minister led a delegation of traders to Peru.', 'visit', ['ID', 'PE'], 'Peru'],
    [
      'The meeting brought together the ministers of Chad and Mali in Oslo.',
      'meeting',
      ['TD', 'ML'],
      'Oslo',
    ],
    ["Mali hosted Chad's president at a summit in Bamako.", 'meeting', ['ML', 'TD'], 'Bamako'],
    ['Chad and Mali sat down for EU-mediated talks in Oslo.', 'meeting', ['TD', 'ML'], 'Oslo'],
    ['Peru and Ecuador held a joint cabinet meeting in Piura.', 'meeting', ['PE', 'EC'], 'Piura'],
    ['Several visits to Chad by Russian officials led to a deal.', 'visit', ['RU', 'TD'], 'Chad'],
  ] as const)('%s', ([text, type, parties, place]) => {
    expect(events(text)).toMatchObject([{ type, parties, place }])
  })

  test.for([
    ['In Lima on Monday, the Peruvian minister met his Chilean counterpart.', ['PE', 'CL'], 'Lima'],
    [
      'Earlier, in Cairo, the Chadian premier held discussions with the Malian king.',
      ['TD', 'ML'],
      'Cairo',
    ],
    ['In Kenya, the Ghanaian minister opened a consulate.', ['GH', 'KE'], 'Kenya'],
    ['The Kenyan premier attended the jubilee celebrations in Chad.', ['KE', 'TD'], 'Chad'],
  ] as const)('where the clause begins: %s', ([text, parties, place]) => {
    expect(events(text)).toMatchObject([{ parties, place }])
  })

  test('bilateral talks are those of the two who are named', () => {
    const text = 'Kenya and Chad trade. The president of Chad held bilateral talks with Mali.'
    expect(events(text)).toMatchObject([{ parties: ['TD', 'ML'] }])
  })

  test('two others who met long ago met another time', () => {
    const text =
      'The Chadian president Ali Deby met the Malian premier Bouba Keita on April 5. ' +
      'They recalled the historic meeting between Omar Tall of Mali and Adam Sy of Chad in 1969.'
    expect(events(text).map((e) => e.date)).toEqual(['2021-04-05', '1969'])
  })

  test('the fair that opens is one event', () => {
    expect(events('The exhibition of Peru and Chile opened in Lima on Monday.')).toMatchObject([
      { type: 'forum', place: 'Lima' },
    ])
  })

  test('breaking ground is a ceremony', () => {
    expect(
      events('The Chadian minister attended the ground breaking ceremony for a dam in Mali.'),
    ).toMatchObject([{ type: 'other', parties: ['TD', 'ML'] }])
  })

  test('online and offline meetings are no calls', () => {
    expect(events('Peru and Chile plan to hold online and offline meetings.')).toMatchObject([
      { type: 'meeting' },
    ])
  })
})

describe('who is meant', () => {
  test.for([
    [
      'Kenya and Chad trade. They spoke during the Chadian minister’s visit to the country.',
      'visit',
      ['TD', 'KE'],
      'held',
    ],
    [
      'Addressing a press conference with his Chadian guest, the Kenyan minister spoke.',
      'other',
      ['KE', 'TD'],
      'held',
    ],
    [
      'Kenya looks forward to the visit by the king of Jordan to Nairobi.',
      'visit',
      ['JO', 'KE'],
      'planned',
    ],
    [
      'Kenya’s minister held a telephonic conversation with his Chadian counterpart.',
      'call',
      ['KE', 'TD'],
      'held',
    ],
    [
      'Ali Deby is the first president of Chad to have visited Kenya.',
      'visit',
      ['TD', 'KE'],
      'held',
    ],
  ] as const)('%s', ([text, type, parties, status]) => {
    const found = events(text)
    expect(found).toMatchObject([{ type, status }])
    expect([...(found[0]?.parties ?? [])].sort()).toEqual([...parties].sort())
  })
})

describe('several at once', () => {
  test('those who meet are all that the subject names', () => {
    const text =
      'At a meeting in Kampala on April 5 President Ali Deby of Chad, President Moussa Keita of Mali and President Paul Soro of Benin agreed to build a road.'
    expect(events(text)).toMatchObject([
      { parties: ['TD', 'ML', 'BJ'], place: 'Kampala', date: '2021-04-05' },
    ])
  })

  test('a talk ahead of a summit is no summit', () => {
    const text =
      'The presidents of Peru and Chile discussed trade in Lima ahead of an Andean summit.'
    expect(events(text).map((e) => e.place)).toEqual(['Lima', null])
  })

  test('those who gather for a summit hold one', () => {
    const text =
      'The leaders of Chad, Mali and Niger are to gather in Niamey on May 30 for a security summit.'
    expect(events(text)).toMatchObject([
      { parties: ['TD', 'ML', 'NE'], place: 'Niamey', date: '2021-05-30', status: 'planned' },
    ])
  })

  test('a joint press conference has both sides', () => {
    const text =
      'Mali and Chad trade. At a joint press conference in Bamako, the minister of Mali spoke.'
    expect(events(text)).toMatchObject([{ type: 'other', parties: ['ML', 'TD'] }])
  })

  test('who stays away takes no part', () => {
    expect(events('The Chadian president will not be present at the summit in Cairo.')).toEqual([])
  })

  test('the first to visit has visited', () => {
    const text = 'Ali Deby is the first president of Chad to visit Japan.'
    expect(events(text)).toMatchObject([{ type: 'visit', status: 'held' }])
  })
})

describe('what news of the day tells', () => {
  test('who leaves tomorrow is still to go', () => {
    const text =
      'Indian Trade Minister Shiv Shankar leaves here tomorrow on a visit to Chad, an official said.'
    expect(events(text)).toMatchObject([{ type: 'visit', date: '2021-04-09', status: 'planned' }])
  })

  test('a one-on-one meeting is one', () => {
    const text =
      'Roads were opened after a one-on-one meeting between the presidents of Chad and Mali in Oslo.'
    expect(events(text)).toMatchObject([{ type: 'meeting', parties: ['TD', 'ML'], place: 'Oslo' }])
  })

  test('a commission that meets is in session', () => {
    const text = 'The joint commission of Peru and Chile met in Lima on Monday.'
    expect(events(text)).toMatchObject([{ type: 'session', parties: ['PE', 'CL'] }])
  })
})

describe('talks that somebody asks for are planned', () => {
  test.for([
    'Peru sent a letter to Chile proposing a summit.',
    'Peru issued a statement urging talks with Chile.',
    "Peru's minister pressed for talks with Chile.",
  ])('%s', (text) => {
    expect(records(text, 'event')).toMatchObject([{ type: 'meeting', status: 'planned' }])
  })
})

test.for([
  'The Peruvian minister Ana Diaz met a Chadian delegation led by Foreign Minister Ali Roe at the palace in Lima.',
  'The Peruvian minister Ana Diaz met with the Chadian delegation headed by Foreign Minister Ali Roe in Lima.',
  'The Peruvian minister Ana Diaz received a Chadian delegation led by Ali Roe in Lima.',
])('who leads a delegation is met with it: %s', (text) => {
  expect(records(text, 'event')).toMatchObject([
    { type: 'meeting', parties: ['PE', 'TD'], people: ['Ana Diaz', 'Ali Roe'], place: 'Lima' },
  ])
})

test('who was met before, and when, is not of the journey', () => {
  const text =
    'Having met her Chadian counterpart on May 4, 2021, the Peruvian minister flew to Oslo.'
  expect(records(text, 'event')).toMatchObject([
    { type: 'meeting', parties: ['PE', 'TD'], date: '2021-05-04' },
    { type: 'visit', parties: ['PE', 'NO'], date: null },
  ])
})
