import { describe, expect, test } from 'vitest'
import { records } from '../../../test/support/reading.ts'

const instruments = (text: string) => records(text, 'instrument', { published: '2021-04-08' })

describe('what a clause says of a document before it', () => {
  test.for([
    [
      'Togo cited the Sahel Rice Initiative that Chad, Mali and Niger signed in May 2019.',
      'signed',
      '2019-05',
    ],
    ['It replaces a pact between Peru and Chile that expired in March 2020.', 'ended', '2020-03'],
    [
      'Oman praised the treaty that entered into force in May 2019 between Peru and Bolivia.',
      'in-force',
      '2019-05',
    ],
    [
      'The plan follows the memorandum of understanding concluded with Oman by Mali in 2019.',
      'signed',
      '2019',
    ],
    [
      'A framework agreement between Peru and Chile has been in place since 2018.',
      'in-force',
      '2018',
    ],
  ] as const)('%s', ([text, status, date]) => {
    expect(instruments(text)).toMatchObject([{ status, date }])
  })
})

describe('what is wanted or to come', () => {
  test.for([
    'Peru said it was working on an early conclusion of the Arica agreement with Chile.',
    'Peru and Chile called for the conclusion of a trade agreement.',
  ])('is not signed: %s', (text) => {
    expect(instruments(text)).toMatchObject([{ status: 'proposed' }])
  })

  test('is concluded where somebody welcomes it', () => {
    expect(
      instruments('Peru and Chile welcomed the conclusion of a trade agreement with Oman.'),
    ).toMatchObject([{ status: 'signed' }])
  })

  test.for([
    'Peru and Chile signed an agreement on a power line, which is to be completed in 2025.',
    'Peru and Chile signed a contract for the construction of a port that will open in 2025.',
  ])('does not date a signing: %s', (text) => {
    expect(instruments(text)).toMatchObject([{ status: 'signed', date: null }])
  })
})

describe('one of several documents', () => {
  test('is told behind "including one on"', () => {
    expect(
      instruments('Peru and Chile signed seven accords, including one on the sharing of lakes.'),
    ).toMatchObject([
      { count: 7, title: null },
      { count: 1, title: 'on the sharing of lakes', parties: ['PE', 'CL'] },
    ])
  })

  test('is told behind "among them" and "the accords include"', () => {
    const found = instruments(
      'Peru and Chile signed five accords. Among them was a pact between Peru and Chile on tuna. The accords include a treaty on copper.',
    )
    expect(found.map((r) => [r.type, r.status])).toEqual([
      ['agreement', 'signed'],
      ['agreement', 'signed'],
      ['treaty', 'signed'],
    ])
  })
})

describe('a name', () => {
  test('goes on behind a preposition', () => {
    expect(
      instruments('Peru and Chile welcomed the signing of the Andean Trade in Services Agreement.'),
    ).toMatchObject([{ title: 'Andean Trade in Services Agreement', status: 'signed' }])
  })

  test('makes a document of a wide noun', () => {
    expect(instruments('Peru and Chile issued the Lima Statement on Forests.')).toMatchObject([
      { type: 'declaration' },
    ])
    expect(instruments('Peru and Chile have a good partnership.')).toEqual([])
  })

  test('has years that date nothing', () => {
    expect(instruments('Peru and Chile finalised an Action Plan 2025-29.')).toMatchObject([
      { status: 'prepared', date: null },
    ])
  })

  test('may begin with an adverb and a hyphen', () => {
    expect(
      instruments('The long-pending Arica treaty between Peru and Chile would be concluded soon.'),
    ).toMatchObject([{ status: 'proposed', title: 'long-pending Arica treaty' }])
  })
})

test('"is drafting" has not drafted', () => {
  expect(instruments('Peru is drafting a customs agreement with Chile.')).toMatchObject([
    { status: 'proposed' },
  ])
})

test('"the bloc" is the one named last', () => {
  expect(instruments('Mercosur met in Lima. The bloc signed an accord with Egypt.')).toMatchObject([
    { parties: ['Mercosur', 'EG'] },
  ])
})

describe('a clause behind a comma', () => {
  test.for([
    [
      'The waiver agreement between Peru and Chile, which took effect on 1 May 2017, is popular.',
      'in-force',
      '2017-05-01',
    ],
    ['The agreement, inked in May 2018 by Peru and Chile, is about visas.', 'signed', '2018-05'],
    [
      'The treaty between Peru and Chile, which was signed in 2011, is about mines.',
      'signed',
      '2011',
    ],
  ] as const)('%s', ([text, status, date]) => {
    expect(instruments(text)).toMatchObject([{ status, date, parties: ['PE', 'CL'] }])
  })

  test('that tells nothing of its making makes no record', () => {
    expect(instruments('The agreement between Peru and Chile, which is popular, is old.')).toEqual(
      [],
    )
  })
})

describe('its implementation', () => {
  test.for([
    ['Peru called for the implementation of the transit agreement with Chile.', 'signed'],
    ['Peru monitors the implementation of the 2015 transit agreement with Chile.', 'signed'],
    ['The implementation of the transit agreement between Peru and Chile has begun.', 'in-force'],
  ] as const)('%s', ([text, status]) => {
    expect(instruments(text)).toMatchObject([{ status }])
  })
})

describe('what is still to become of a document', () => {
  test.for([
    [
      'The fisheries treaty, to be signed next month, covers tuna, Peru and Chile said.',
      'proposed',
    ],
    ['Peru and Chile have agreed on a treaty to be signed in May.', 'proposed'],
    ['The trade accord between Peru and Chile is expected to come into force in May.', 'prepared'],
    ['The trade accord between Peru and Chile is due to become effective in May.', 'prepared'],
  ] as const)('%s', ([text, status]) => {
    expect(records(text, 'instrument', { published: '2021-04-08' })).toMatchObject([{ status }])
  })
})

describe('a document is signed, joined or left', () => {
  test.for([
    ['Peru and Chile ended the row on Monday by concluding a treaty on tin.', 'signed'],
    ['Under a letter of intent signed on Monday, Peru will sell tin to Chile.', 'signed'],
    ["Chile's Codelco was awarded a $120 million contract to build a dam in Peru.", 'signed'],
    ['The ministers of Peru and Chile affixed their signatures to a treaty.', 'signed'],
    ['Peru acceded to the whaling convention.', 'signed'],
    ['The treaty of friendship and trade signed by Peru and Chile covers tin.', 'signed'],
    ['Peru withdrew from the tin accord with Chile.', 'ended'],
    ['Peru tore up the tin accord with Chile.', 'ended'],
    ['The tin accord between Peru and Chile has become effective.', 'in-force'],
  ] as const)('%s', ([text, status]) => {
    expect(records(text, 'instrument', { published: '2021-04-08' })).toMatchObject([{ status }])
  })
})

describe('a word that stands for a document', () => {
  const LEAD = 'Peru and Chile signed five memoranda on tin. '

  test.for([
    'Another one was inked between the Peruvian trade ministry and Chilean Airlines.',
    'They included one signed by Peru and Chile on copper.',
  ])('is one more: %s', (text) => {
    const [, other] = records(LEAD + text, 'instrument', { published: '2021-04-08' })
    expect(other).toMatchObject({ type: 'memorandum', count: 1, status: 'signed' })
  })

  test('is the one told of', () => {
    const text = 'Peru has a contract with Chile to buy copper. It was inked in Lima on Monday.'
    expect(records(text, 'instrument', { published: '2021-04-08' })).toMatchObject([
      { type: 'contract', status: 'in-force' },
      { type: 'contract', status: 'signed', date: '2021-04-05' },
    ])
  })

  test('is none where something else is signed', () => {
    const text = 'Peru praised the memorandum with Chile. Another was praised by Ghana.'
    expect(records(text, 'instrument', { published: '2021-04-08' })).toEqual([])
  })
})

test('a document whose use is urged was not signed on that occasion', () => {
  const text =
    'In a meeting in Lima on Monday, the ministers of Peru and Chile signed a tin pact. The Chilean minister called for the implementation of the Peru-Chile accord on wheat.'
  expect(records(text, 'instrument', { published: '2021-04-08' })).toMatchObject([
    { title: 'tin pact', date: '2021-04-05' },
    { title: 'on wheat', date: null },
  ])
})

test('papers that leaders in general sign are none', () => {
  const text =
    'Peru and Chile share a border. Small states hedge. Leaders meet, smile for the cameras, and sign papers that nobody reads.'
  expect(records(text, 'instrument', { published: '2021-04-08' })).toEqual([])
})

test.for([
  ['A treaty on trade between Peru and Chile is ready for signature.', 'prepared'],
  ['The treaty between Peru and Chile on fishing is ready for ratification.', 'prepared'],
] as const)('what is ready for something is prepared: %s', ([text, status]) => {
  expect(instruments(text)).toMatchObject([{ status }])
})

describe('one document that takes the place of another', () => {
  const text =
    'Peru and Chile signed a treaty on trade, replacing the 1948 Lima Treaty. ' +
    'The new treaty, which is valid for ten years, was signed by their presidents.'
  test('ends it, and is the one that is spoken of again', () => {
    expect(instruments(text)).toMatchObject([
      { title: 'on trade', status: 'signed', evidence: [{}, {}] },
      { status: 'ended' },
    ])
  })
  test('unless it is only to do so', () => {
    const found = instruments('Peru and Chile discussed a treaty to replace the Lima Treaty.')
    expect(found.map((i) => i.status)).not.toContain('ended')
  })
})

test('what will be done once a treaty takes effect says that it has not', () => {
  const text = 'The ban will be lifted once the treaty between Peru and Chile takes effect.'
  expect(instruments(text)).toMatchObject([{ type: 'treaty', status: 'prepared' }])
})

test('a time may stand between commas in "the signing of"', () => {
  const text = 'Peru and Chile welcomed the signing, on 4 May 2020, of the agreement on fisheries.'
  expect(instruments(text)).toMatchObject([
    { title: 'on fisheries', date: '2020-05-04', status: 'signed' },
  ])
})

test('what is included in the papers signed is signed', () => {
  const text =
    'Peru and Chile signed four papers, including an agreement on ports and a memorandum on tin.'
  expect(instruments(text)).toMatchObject([
    { count: 4 },
    { type: 'agreement', title: 'on ports', status: 'signed' },
    { type: 'memorandum', title: 'on tin', status: 'signed' },
  ])
})

describe('what somebody acts under', () => {
  test.for([
    'Peru exports tin under the agreement with the EU.',
    'In the framework of its agreement with the EU, Peru exports tin.',
  ])('is in force: %s', (text) => {
    expect(instruments(text)).toMatchObject([
      { type: 'agreement', parties: expect.arrayContaining(['EU', 'PE']), status: 'in-force' },
    ])
  })
  test('unless it was told of before', () => {
    const text =
      'Peru and Chile signed an agreement. Under the agreement with Chile, Peru exports tin.'
    expect(instruments(text)).toMatchObject([{ status: 'signed' }])
  })
})

test('"the contract" is the agreement of the sentence before', () => {
  const text = 'Peru and Chile signed an agreement on a dam. The contract was inked in Lima.'
  expect(instruments(text)).toHaveLength(1)
})

test('each of two documents has its own participle and time', () => {
  const text =
    'Peru and Chile will implement the accord on farming signed in 2003, as well as the agreement on culture signed in 1995.'
  expect(instruments(text)).toMatchObject([
    { title: 'on farming', status: 'signed', date: '2003' },
    { title: 'on culture', status: 'signed', date: '1995' },
  ])
})

test('a participle behind one document makes nothing of the next', () => {
  const text =
    'Peru and Chile praised the accord on farming signed in 2003 and the agreement on culture.'
  expect(instruments(text).map(({ date }) => date)).toEqual(['2003'])
})
