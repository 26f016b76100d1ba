import { describe, expect, test } from 'vitest'
import { records } from '../../../test/support/reading.ts'

const events = (text: string) => records(text, 'event', { published: '2019-06-12' })

describe('where and when what is planned takes place', () => {
  test.for([
    'The third meeting of Peru and Chile is due to be held in Arica on July 3.',
    'The third meeting of Peru and Chile is scheduled to take place in Arica on July 3.',
    'The third meeting of Peru and Chile was now likely to be held on July 3 in Arica.',
    'It prepares the third meeting of Peru and Chile, which is due to be held in Arica on July 3.',
    'It prepares the third meeting of Peru and Chile, probable to be held in Arica on July 3.',
  ])('%s', (text) => {
    expect(events(text)).toMatchObject([
      { type: 'meeting', place: 'Arica', date: '2019-07-03', status: 'planned', ordinal: 3 },
    ])
  })
})

describe('what stands between an event and where it is held', () => {
  test.for([
    'It was said at the Peru-Chile energy forum "The sea and us" held in Arica on Monday.',
    'It was said at the Peru-Chile energy forum, which began on Monday in Arica.',
    'It was said at the Peru-Chile energy forum (SeaForum 2019) which was opened in Arica on Monday.',
    'It was said at the Peru-Chile energy forum (in Arica on Monday).',
  ])('%s', (text) => {
    expect(events(text)).toMatchObject([{ type: 'forum', place: 'Arica', date: '2019-06-10' }])
  })

  test('what talks are about opens somewhere else', () => {
    const text = 'Peru and Chile held talks on a pipeline, which opened in Arica in May.'
    expect(events(text)).toMatchObject([{ type: 'meeting', place: null, date: null }])
  })
})

describe('whose place it is', () => {
  test.for([
    ['The Chilean capital in May played host to a summit of the African Union.', 'Chilean capital'],
    ['Mali showed its weight by hosting talks between Peru and Chile.', 'Mali'],
    ['Quito will host talks between Peru and Chile in July.', 'Quito'],
    ['Peru and Chile spoke at a conference on water hosted by Mali.', 'Mali'],
  ] as const)('%s', ([text, place]) => {
    expect(events(text)).toMatchObject([{ place }])
  })
})

test('the will to visit is that of its owner', () => {
  const text = 'Chile welcomed the readiness of the president of Peru to visit Santiago.'
  expect(events(text)).toMatchObject([
    { type: 'visit', parties: ['PE', 'CL'], place: 'Santiago', status: 'planned' },
  ])
})

test('what they discussed in a call is that call', () => {
  const text =
    'The presidents of Peru and Chile had a telephone conversation on Monday in which they discussed the 2015 pact.'
  expect(events(text)).toMatchObject([{ type: 'call', date: '2019-06-10' }])
})

test('the day before a noun without an article is its own', () => {
  const text =
    'The minister of Peru met his Chilean counterpart in Lima on Monday. In Monday talks, fish was the theme.'
  expect(events(text)).toMatchObject([{ type: 'meeting', place: 'Lima', date: '2019-06-10' }])
})

test('whoever pays it is the visitor, though only the host is known', () => {
  const text =
    'Peru and Chile trade little. The deal was signed during President Ana Soto’s visit to Lima on Monday.'
  expect(events(text)).toMatchObject([
    { type: 'visit', parties: ['CL', 'PE'], people: ['Ana Soto'], date: '2019-06-10' },
  ])
})

test.for([
  'The ministers of Peru and Chile discussed the use of the loan under the agreement of 9 September 2015.',
  'The ministers of Peru and Chile discussed a programme on health for 2021-2023.',
])('the day of a document, and what it is for, date no talks on it: %s', (text) => {
  expect(events(text)).toMatchObject([{ type: 'meeting', date: null }])
})

test('those who are included take part', () => {
  const text = 'Officials from the region including Mali, Chad and Niger attended a forum in Oslo.'
  expect(events(text)).toMatchObject([{ type: 'forum', parties: ['ML', 'TD', 'NE'] }])
})

test('what goes on to this day has no day', () => {
  const text = 'Peru and Chile began talks. The talks go on to this day.'
  expect(events(text)).toMatchObject([{ date: null }])
})

test('whoever "he" means takes part', () => {
  const text =
    'Chilean Minister Luis Soto visited Lima on Monday. He met Peruvian Minister Ivan Vera and held talks with him.'
  expect(events(text)).toMatchObject([
    { type: 'visit', people: ['Luis Soto'] },
    { type: 'meeting', people: ['Luis Soto', 'Ivan Vera'], place: 'Lima' },
  ])
})

test('an occasion that welcomes guests receives nobody', () => {
  const text = 'The summit of the African Union will welcome presidents from Mali and Chad in July.'
  expect(events(text)).toMatchObject([{ type: 'meeting', status: 'planned' }])
})

test('goods that come to an amount go nowhere', () => {
  expect(events('Transported cargo came to 5 million tons in Peru.')).toEqual([])
})

describe('who is asked or brought to do it', () => {
  test.for([
    ['Chile invited the president of Peru to visit Chile for an official visit.', 'visit'],
    [
      'The incident prompted the Peruvian government to temporarily suspend imports from Chile.',
      'other',
    ],
    ['Members of a visiting Peruvian delegation said that trade with Chile had grown.', 'visit'],
  ] as const)('%s', ([text, type]) => {
    expect(events(text)).toMatchObject([{ type, parties: ['PE', 'CL'] }])
  })
})

test('what is told ahead of a visit without a day comes before it', () => {
  const text = 'On the eve of his visit to Chile, the Peruvian premier praised the ties.'
  expect(events(text)).toMatchObject([{ type: 'visit', status: 'planned' }])
})

test('a body may stand behind the place and day of its meeting', () => {
  const text = 'Peru and Chile held a meeting in Lima on Monday, June 10, of their trade committee.'
  expect(events(text)).toMatchObject([{ type: 'session', place: 'Lima', date: '2019-06-10' }])
})

test('of a summit to come the host alone may be known', () => {
  const text =
    'The Peruvian minister left the talks with Chile. He stressed the importance of the upcoming Arab summit in Cairo.'
  expect(events(text).at(-1)).toMatchObject({ parties: ['EG'], status: 'planned' })
})

test('the premier is the prime minister', () => {
  const text =
    'Prime Minister Ana Soto of Peru began a visit to Chile on June 10. On its first day, the premier met with Chilean President Ts. Diaz.'
  expect(events(text)).toMatchObject([
    { type: 'visit', people: ['Ana Soto'] },
    { type: 'meeting', people: ['Ana Soto', 'Ts. Diaz'] },
  ])
})

test('talks beginning in a town are held there', () => {
  const text =
    'The negotiators of Peru and Chile agreed to a round of talks beginning in Geneva July 3.'
  expect(events(text)).toMatchObject([
    { type: 'meeting', place: 'Geneva', date: '2019-07-03', status: 'planned' },
  ])
})

test('by when something is foreseen dates no press conference', () => {
  const text =
    'In a joint press conference with Vera of Chile, the Peruvian premier said that trade would grow by the end of the year.'
  for (const { date } of events(text)) expect(date).toBeNull()
})

describe('what stands between a verb or number and its noun', () => {
  test.for([
    ['The Peruvian minister received on Monday the Chilean envoy.', 'meeting', null],
    ['The Peruvian consulate in Santiago, Chile, opened on Monday.', 'opening', null],
    ['It was said at the third African Union summit on Monday.', 'meeting', 3],
    ['Peruvians paid a courtesy visit to Chilean Minister Luis Vera on Monday.', 'meeting', null],
  ] as const)('%s', ([text, type, ordinal]) => {
    expect(events(text)).toMatchObject([{ type, ordinal, date: '2019-06-10' }])
  })
})

test('next with a day is that day', () => {
  expect(events('The Peruvian president will visit Chile next July 23.')).toMatchObject([
    { date: '2019-07-23' },
  ])
})

describe('the day of something else', () => {
  test.each([
    'Fiji and Samoa met following the lifting of sanctions on June 3.',
    'The Danish minister met the Norwegian premier after the referendum on June 3.',
  ])('dates no meeting: %s', (text) => {
    expect(events(text)).toMatchObject([{ type: 'meeting', date: null }])
  })

  test('that came before dates none to come either', () => {
    expect(
      events('Fiji and Samoa will meet in August following the lifting of sanctions in May.'),
    ).toMatchObject([{ date: '2019-08', status: 'planned' }])
  })

  test('but the month before a named summit is its own', () => {
    expect(events('Kenya will host the December EU-Kenya summit in Nairobi.')).toMatchObject([
      { place: 'Nairobi', date: '2019-12', status: 'planned' },
    ])
  })
})

describe('an occasion', () => {
  test('at which something is agreed to be done is as far off as that', () => {
    expect(
      events(
        'Kenya and Uganda agreed to explore the tariff further at expert talks in Kampala in August.',
      ),
    ).toMatchObject([{ place: 'Kampala', date: '2019-08', status: 'planned' }])
  })

  test('on a day that has passed is over, whatever will go on', () => {
    expect(
      events(
        'As reconfirmed by leaders at the Japan-EU summit on 14 May 2018, the work will continue.',
      ),
    ).toMatchObject([{ date: '2018-05-14', status: 'held' }])
  })

  test('that two look forward to is planned', () => {
    expect(
      events(
        "She and the Peruvian president look forward to welcoming Chile's premier to the July summit in Lima.",
      ),
    ).toMatchObject([{ place: 'Lima', date: '2019-07', status: 'planned' }])
  })
})
