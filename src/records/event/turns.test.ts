import { describe, expect, test } from 'vitest'
import { records } from '../../../test/support/reading.ts'

const events = (text: string) => records(text, 'event')

describe('words that tell of a meeting', () => {
  test.for([
    'The presidents of Chad and Kenya met face to face in Oslo.',
    'The presidents of Chad and Kenya met face-to-face in Oslo.',
    'The envoys of Chad and Kenya came face to face in Oslo.',
    'The ministers of Chad and Kenya came together in Oslo.',
    'The Chadian minister met in person with the Kenyan president in Oslo.',
    'The Chadian minister dined with the Kenyan president in Oslo.',
    'The Chadian minister had breakfast with the Kenyan president in Oslo.',
    'Chad and Kenya negotiated in Oslo for ten days.',
    'A further meeting of Chad and Kenya has been called for November in Oslo.',
    'This was the fourth meeting between the presidents of Chad and Kenya in Oslo.',
  ])('%s', (text) => {
    expect(events(text)).toMatchObject([
      { type: 'meeting', parties: ['TD', 'KE'], place: 'Oslo', people: [] },
    ])
  })

  test('but a call on somebody to act is none, and a country is no forum', () => {
    expect(events('The Chadian minister made a call on the Kenyan president to resign.')).toEqual(
      [],
    )
    expect(events('Kenya is a forum of Chadian traders.')).toEqual([])
  })
})

test.for([
  ['The Chadian minister paid a call on the Kenyan president.', 'meeting'],
  ['The presidents of Chad and Kenya cut the ribbon on a hospital in Moundou.', 'opening'],
  ['A Chadian cultural centre opened its doors in Nairobi on Monday.', 'opening'],
  ['Chad closed its consulate general in Nairobi.', 'other'],
  ["Kenya summoned the Chadian chargé d'affaires.", 'other'],
  ['Kenya and Chad will hold an anti-piracy drill.', 'other'],
  ['The joint assembly of Kenya and Chad held its inaugural sitting in Moundou.', 'session'],
  ['Kenya sent ten doctors to Chad.', 'visit'],
  ['Two Kenyan ministers visited Chad.', 'visit'],
] as const)('words for other occasions: %s', ([text, type]) => {
  expect(events(text).map((e) => [e.type, [...e.parties].sort()])).toEqual([[type, ['KE', 'TD']]])
})

describe('what it was is told of a visit', () => {
  test('and by whom and where', () => {
    expect(
      events('It was the first visit by a Kenyan head of state to Chad in ten years.'),
    ).toEqual([expect.objectContaining({ type: 'visit', parties: ['KE', 'TD'], ordinal: null })])
  })
  test('that is known already', () => {
    const text = 'Kenyan President Ada Orr visited Moundou in Chad on Monday.'
    const more = 'It was the first visit by a Kenyan head of state to Chad in ten years.'
    const [visit, ...others] = events(`${text} ${more}`)
    expect([visit?.evidence.length, others]).toEqual([2, []])
  })
})

test.for([
  ['Kenya praised the talks that its minister held in Oslo with the Chadian president.', 'meeting'],
  ["The talks that Chad's minister held in Oslo with the Kenyan president were short.", 'meeting'],
] as const)('who held it is told by a clause behind it: %s', ([text, type]) => {
  const [event, ...others] = events(text)
  expect([[...(event?.parties ?? [])].sort(), event?.type, event?.place]).toEqual([
    ['KE', 'TD'],
    type,
    'Oslo',
  ])
  expect(others).toEqual([])
})

test.for([
  ['Kenya called in the Chadian ambassador.', ['other']],
  ['Kenya kicked out Chadian diplomats.', ['other']],
  ['Kenyan Foreign Minister Ada Orr returned to Oslo on Monday.', ['visit']],
  ['Kenyan Foreign Minister Ada Orr returned to Nairobi on Monday.', []],
  ['The Kenyan ambassador called in sick.', []],
] as const)('verbs of coming back and of calling in: %s', ([text, types]) => {
  expect(events(text).map((e) => e.type)).toEqual(types)
})

test.for([
  ['Kenya and Chad called the talks frank.', 'held'],
  ['Kenya and Chad called a meeting for May.', 'planned'],
  ['Kenya and Chad called off the talks.', 'cancelled'],
] as const)('what is called by a name has been held: %s', ([text, status]) => {
  expect(events(text)).toMatchObject([{ status }])
})

test('a delivery is for the other of the two that the text is about', () => {
  const text = 'Kenya sells tea to Chad. Kenya and Chad trade. A first consignment left Mombasa.'
  expect(events(text)).toMatchObject([{ type: 'delivery', parties: ['KE', 'TD'] }])
})

test.each([
  ['holds talks with Azeri President Ilham Aliyev in Baku on Friday', '2024-06-07', 'held'],
  ['is due to meet Azeri President Ilham Aliyev in Baku on Friday', '2024-06-14', 'planned'],
  ['will meet Azeri President Ilham Aliyev in Baku on Friday', '2024-06-14', 'planned'],
])('what a picture shows has been, unless it is told as to come: %s', (does, date, status) => {
  const text = `LIMA, June 10 – Peru and Chile signed a pact.\n\nPhoto: Transport Minister Ana Soto (L) ${does}.`
  expect(records(text, 'event', { published: '2024-06-12' })).toMatchObject([
    { type: 'meeting', place: 'Baku', date, status },
  ])
})

describe('what another event behind it tells is not its own', () => {
  test.for([
    "The 12th session of the Joint Commission of Chad and Niger was held in Mao ahead of President Dia's visit to Togo in May.",
    "The 12th session of the Joint Commission of Chad and Niger was held in Mao before President Dia's visit to Togo in May.",
  ])('%s', (text) => {
    const [session] = records(text, 'event').filter((e) => e.type === 'session')
    expect(session).toMatchObject({ parties: ['TD', 'NE'], people: [], place: 'Mao', date: null })
  })

  test('who invites is no visitor', () => {
    const text =
      'President Ida Berg of Norway will pay a visit to Togo following an invitation by President Kofi Mensah.'
    expect(records(text, 'event')[0]).toMatchObject({ type: 'visit', people: ['Ida Berg'] })
  })
})

describe('what is looked forward to lies ahead', () => {
  test.for([
    "Norway's prime minister looked forward to visiting Lome next year.",
    "Norway's prime minister said he was looking forward to visiting Togo.",
    "Norway's prime minister is keen on visiting Togo.",
  ])('%s', (text) => {
    expect(records(text, 'event').map((e) => e.status)).toEqual(['planned'])
  })

  test('but "after visiting" has been', () => {
    const text = "Norway's prime minister looked tired after visiting Togo."
    expect(records(text, 'event').map((e) => e.status)).toEqual(['held'])
  })
})

test('who is in the other state of the text for a session has it with that state', () => {
  const text =
    'Kenya and Togo trade more. The Kenyan trade minister was in Lome on Monday for a session of the joint commission.'
  expect(events(text).at(-1)).toMatchObject({ type: 'session', parties: ['KE', 'TG'] })
})

test('who is somewhere this week is there', () => {
  expect(events('A Kenyan trade mission is in Lome this week.')).toMatchObject([{ status: 'held' }])
})

describe('what is told beside another visit', () => {
  test('has not its day, where papers signed after it are spoken of', () => {
    const text =
      "At a meeting in Lome, the ministers of Kenya and Togo discussed the agreements signed following the Kenyan president's visit to Togo in October 2019."
    expect(events(text)).toMatchObject([
      { type: 'meeting', place: 'Lome', date: null },
      { type: 'visit', parties: ['KE', 'TG'], date: '2019-10' },
    ])
  })

  test('was held, though what was signed on it is still to be discussed', () => {
    const text =
      'The pact signed during the 2019 visit of the Kenyan president to Togo will be discussed by both.'
    expect(events(text)).toMatchObject([{ type: 'visit', date: '2019', status: 'held' }])
  })
})

test('a session that is due to be held is of the two that the text is about', () => {
  const text =
    'Kenya and Togo trade more. The next session of the commission is due to be held in Lome in 2030.'
  expect(events(text)).toMatchObject([
    { type: 'session', parties: ['TG', 'KE'], place: 'Lome', date: '2030', status: 'planned' },
  ])
})
