import { describe, expect, test } from 'vitest'
import { records } from '../../../test/support/reading.ts'

const events = (text: string, published: string | null = '2021-04-08') =>
  records(text, 'event', { published })

test('what only ever concerns another state is done to the other one of the two', () => {
  const [, wreath] = events(
    "Poland's president Ana Duda held talks with Lithuania's president in Vilnius. Duda laid a wreath at a tomb.",
  )
  expect(wreath).toMatchObject({ type: 'other', parties: ['PL', 'LT'] })
})

describe('what one state does to another', () => {
  test.for([
    ['Kenya broke off diplomatic relations with Qatar in March.', ['KE', 'QA']],
    ['Ties with Syria, broken off by London last October, were on the agenda.', ['GB', 'SY']],
    ['Ties between Chad and Sudan were restored in 2006.', ['SD', 'TD']],
    ['Poland closed its airspace to Finnish aircraft.', ['FI', 'PL']],
    ['Norway has closed its embassy in Damascus.', ['NO', 'SY']],
    ['Peru imposed sanctions on Chile.', ['CL', 'PE']],
    ['Egypt recalled its ambassador from Doha.', ['EG', 'QA']],
    ['Ghana and Togo broke ground on a power plant.', ['GH', 'TG']],
    ['The United States slapped a 10 percent tariff on Japanese cars.', ['JP', 'US']],
    ['India banned imports of Chinese toys.', ['CN', 'IN']],
    ['France froze the assets of Libya.', ['FR', 'LY']],
    ['Kenya reopened its border with Somalia.', ['KE', 'SO']],
    ['Norway blacklisted 12 Burmese companies.', ['MM', 'NO']],
    ['Norway, which cut off aid to Uganda in 2009, is rich.', ['NO', 'UG']],
    ['Norway barred imports of Burmese teak.', ['MM', 'NO']],
    ['Canada extended its sanctions against Zimbabwe.', ['CA', 'ZW']],
    ['Canada hit Zimbabwe with new sanctions.', ['CA', 'ZW']],
    ['The Spanish trawler Estrella was seized by Norway.', ['ES', 'NO']],
    ['Kenya recalled its high commissioner from Uganda.', ['KE', 'UG']],
    ["Poland's president laid a wreath at a tomb in Vilnius.", ['LT', 'PL']],
  ] as const)('%s', ([text, parties]) => {
    const [event, ...others] = events(text)
    expect(event).toMatchObject({ type: 'other', status: 'held' })
    expect(event?.parties.toSorted()).toEqual(parties)
    expect(others).toEqual([])
  })

  test.for([
    'Peru is to lift sanctions on Chile.',
    'Peru could break off relations with Chile.',
    'Embassies in Tripoli were closed.',
    'Kenya cut taxes on Qatari gas.',
  ])('no event: %s', (text) => {
    expect(events(text)).toEqual([])
  })
})

describe('guests and those awaited', () => {
  test('"visiting" before a person tells of a visit', () => {
    const [meeting, visit] = events(
      'President Uhuru Kenyatta of Kenya met visiting Peruvian Foreign Minister Ana Rojas.',
    )
    expect(meeting).toMatchObject({ type: 'meeting', parties: ['KE', 'PE'] })
    expect(visit).toMatchObject({ type: 'visit', parties: ['PE', 'KE'], people: ['Ana Rojas'] })
  })

  test('who is due at a place will visit it', () => {
    expect(events('The Peruvian president is due in Havana on Monday.')).toMatchObject([
      { type: 'visit', parties: ['PE', 'CU'], place: 'Havana', status: 'planned' },
    ])
    expect(events('The embassy of Peru is due in Havana on Monday.')).toEqual([])
    expect(events('There is talk of a canal from Peru to Bolivia.')).toEqual([])
  })

  test('a stay or arrival is a visit of somebody', () => {
    expect(
      events(
        'During his stay in Lima, Finnish Minister Juha Aho met President Alan Garcia of Peru.',
      ),
    ).toMatchObject([
      { type: 'visit', parties: ['FI', 'PE'] },
      { type: 'meeting', place: 'Lima' },
    ])
    expect(events('The arrival of Kenyan tea in Peru was late.')).toEqual([])
  })

  test('the length of a visit is that of the journey', () => {
    expect(
      events('The Peruvian minister arrived in Oslo on April 5 for a three-day official visit.'),
    ).toMatchObject([{ type: 'visit', date: '2021-04-05/2021-04-07' }])
  })

  test('whoever went there to attend has attended', () => {
    expect(
      events('The Peruvian minister visited Oslo on Monday to attend a fisheries forum.'),
    ).toMatchObject([
      { type: 'visit', status: 'held' },
      { type: 'forum', status: 'held' },
    ])
  })
})

test.for([
  [
    'The Kenyan president hosted a working lunch with the Ugandan minister.',
    'meeting',
    ['KE', 'UG'],
  ],
  ['The Kenyan speaker paid a courtesy call on the Ugandan president.', 'meeting', ['KE', 'UG']],
  ['Kenyan Minister Moses Kuria has returned from a visit to Japan.', 'visit', ['JP', 'KE']],
  ['The Kenyan president attended the opening of the Ugandan hospital.', 'opening', ['KE', 'UG']],
  ['The Kenya-Uganda business forum brought together 200 firms.', 'forum', ['KE', 'UG']],
  ['The opening of the Kenyan embassy in Uganda took place on Monday.', 'opening', ['KE', 'UG']],
  ['The year 1996 saw the formation of a Kenya-Uganda council.', 'opening', ['KE', 'UG']],
  ['The creation of the Kenya-Uganda commission in May was welcomed.', 'opening', ['KE', 'UG']],
  ['In 2008 the Kenya-Uganda Joint Chamber was established.', 'opening', ['KE', 'UG']],
] as const)('%s', ([text, type, parties]) => {
  const [event, ...others] = events(text)
  expect(event).toMatchObject({ type, status: 'held' })
  expect(event?.parties.toSorted()).toEqual(parties)
  expect(others).toEqual([])
})

test('talks under way are no event', () => {
  expect(events('Kenya and Uganda are in talks on tariffs.')).toEqual([])
})

describe('who attends', () => {
  test.for([
    'The dam was opened in a ceremony attended by Kenyan Minister Moses Kuria and Ugandan Minister Ali Deby.',
    'The forum, attended by representatives of Kenya and Uganda, was held in Kisumu.',
    'A seminar took place in the presence of the Kenyan and Ugandan ministers.',
  ])('%s', (text) => {
    expect(events(text).at(-1)?.parties.toSorted()).toEqual(['KE', 'UG'])
  })
})

describe('trade that is stopped', () => {
  test.for([
    'Zambia has suspended maize exports to Malawi.',
    'Zambia halted tin supplies to Malawi.',
    'Zambia said on Monday it had halted maize exports to Malawi.',
    'Zambia and Malawi closed their border crossing at Mwami.',
  ])('is an act: %s', (text) => {
    expect(events(text)).toMatchObject([{ type: 'other', parties: ['ZM', 'MW'], status: 'held' }])
  })
  test('but not what is only threatened', () => {
    expect(events('Zambia will suspend exports to Malawi.')).toEqual([])
  })
})

test('what is postponed is cancelled, whenever it was scheduled for', () => {
  expect(events('Kenya and Uganda have postponed a summit scheduled for next week.')).toMatchObject(
    [{ type: 'meeting', status: 'cancelled' }],
  )
})

test('exports that were suspended are an act, and no promise', () => {
  const text = "Peru's oil exports to Chile have been suspended."
  expect(records(text, 'event')).toMatchObject([{ type: 'other', parties: ['PE', 'CL'] }])
  expect(records(text, 'commitment')).toEqual([])
})
