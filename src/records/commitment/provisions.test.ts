import { describe, expect, test } from 'vitest'
import { records } from '../../../test/support/reading.ts'

const commitments = (text: string) => records(text, 'commitment', { published: '2021-04-08' })

describe('what a document provides', () => {
  test('is told of it as "it" in the next sentence', () => {
    const text =
      'Peru and Chile signed a trade agreement. The agreement is broad. It will abolish duties on copper.'
    expect(commitments(text)).toMatchObject([
      { by: ['PE', 'CL'], action: 'abolish duties on copper', strength: 'binding' },
    ])
  })

  test.for([
    ['It provides that Chile will train pilots.', ['CL'], 'train pilots'],
    ['Under its terms Chile will train pilots.', ['CL'], 'train pilots'],
    [
      'Under the pact Chile will train pilots. Peru, in return, abolishes a tax on wine.',
      ['PE'],
      'abolishes a tax on wine',
    ],
  ] as const)('is told in the sentences behind: %s', ([sentence, by, action]) => {
    const found = commitments(`Peru and Chile signed a trade accord in Lima. ${sentence}`)
    expect(found.at(-1)).toMatchObject({ by, action, strength: 'binding' })
  })

  test('is told in a clause that describes it', () => {
    expect(
      commitments('Peru and Chile signed an accord that will do away with visas for nurses.'),
    ).toMatchObject([
      { by: ['PE', 'CL'], action: 'do away with visas for nurses', strength: 'binding' },
    ])
    expect(commitments('Peru and Chile signed an accord that will create many jobs.')).toEqual([])
  })

  test('is an act for each "and to"', () => {
    expect(
      commitments('Peru and Chile agreed to cut tariffs and to build a tunnel.').map(
        (r) => r.action,
      ),
    ).toEqual(['cut tariffs', 'build a tunnel'])
  })

  test('is an act for each verb of what is firm that has an object of its own', () => {
    const actionsOf = (text: string) => commitments(text).map((r) => r.action)
    expect(
      actionsOf('Peru and Chile agreed to sign a pact, open a joint bank and sell copper.'),
    ).toEqual(['open a joint bank', 'sell copper'])
    for (const act of ['build and repair dams', 'help firms to invest and trade in copper'])
      expect(actionsOf(`Peru pledged to ${act}.`)).toEqual([act])
    expect(actionsOf('Peru hopes to cut tariffs and build a tunnel.')).toHaveLength(1)
  })

  test('is an act for each verb of a list behind "will"', () => {
    const found = commitments('Peru will draw up a plan, send nurses to Chile, and dig wells.')
    expect(found.map((r) => r.action)).toEqual([
      'draw up a plan',
      'send nurses to Chile',
      'dig wells',
    ])
  })

  test('ends where it is said what it rests on', () => {
    expect(
      commitments(
        'Peru has undertaken to repair the dam, in line with the accord reached in Lima.',
      ),
    ).toMatchObject([{ action: 'repair the dam' }])
  })
})

describe('who acts', () => {
  test.for([
    [
      'In Lima, Chadian President Ali Deby and Peruvian President Maria Lee in a meeting pledged to dig wells.',
      ['TD', 'PE'],
      'dig wells',
    ],
    [
      'During his stay in Lima, Chadian Minister Ali Deby and Peruvian Minister Maria Lee at the talks pledged to dig wells.',
      ['TD', 'PE'],
      'dig wells',
    ],
    ['"One of our tasks is to mend roads," the Kenyan minister said.', ['KE'], 'mend roads'],
    ['Peru and Chile met. Each of the countries will train pilots.', ['PE', 'CL'], 'train pilots'],
    [
      'We, the ministers of Chad and Niger, met in Niamey. We agreed to dig wells.',
      ['TD', 'NE'],
      'dig wells',
    ],
    [
      'The EU held a summit. The Commission will publish the texts in May.',
      ['EU'],
      'publish the texts in May',
    ],
    [
      '"We tasked our officials to repair the road," the Kenyan minister said.',
      ['KE'],
      'repair the road',
    ],
  ] as const)('%s', ([text, by, action]) => {
    expect(commitments(text)).toMatchObject([{ by, action }])
  })
})

describe('money that is promised', () => {
  test.for([
    ['The EU has committed a further €50 million for dams in Malawi.', 'pledged'],
    ['China has offered $1 billion to repair the Kenyan line.', 'offered'],
  ] as const)('%s', ([text, strength]) => {
    expect(commitments(text)).toMatchObject([{ strength }])
  })
})

describe('what is held up', () => {
  test.for([
    "Nigeria's plan to supply gas to Morocco has been shelved.",
    'Nigeria has delayed handing over the Moroccan section.',
  ])('%s', (text) => {
    expect(commitments(text)).toMatchObject([{ by: ['NG'], status: 'stalled' }])
  })
})

test('what is undertaken should begin', () => {
  expect(
    commitments(
      '"The survey is done and construction should begin in 2026," the Kenyan minister said.',
    ),
  ).toMatchObject([{ by: ['KE'], due: '2026', strength: 'hoped' }])
})

test.for([
  'Peru sought Chilean assistance in training pilots.',
  'Peru called for restraint and underlined its opposition to the dam.',
  'Peru encouraged Chile to open the road.',
])('a stance is no commitment: %s', (text) => {
  expect(commitments(text)).toEqual([])
})

describe('what has begun', () => {
  test('is under way', () => {
    expect(commitments('Construction of the port between Chad and Niger has begun.')).toMatchObject(
      [
        {
          by: ['TD', 'NE'],
          action: 'Construction of the port between Chad and Niger',
          status: 'underway',
        },
      ],
    )
  })

  test.for([
    'The trade war between Chad and Niger has begun.',
    'Construction of the port began in 1998, Chad said.',
    'Talks between Chad and Niger have begun.',
  ])('no action: %s', (text) => {
    expect(commitments(text)).toEqual([])
  })
})

describe('what documents and talks are about', () => {
  test('is the bare action of a project', () => {
    expect(
      commitments(
        'Construction of a 90-MW power plant in Peru, and the project for electrification of the Puno railway, were among the joint projects of the two countries.',
      ).map((r) => r.action),
    ).toEqual([
      'Construction of a 90-MW power plant in Peru',
      'electrification of the Puno railway',
    ])
  })

  test('is one where its fields are listed', () => {
    expect(
      commitments(
        'Cooperation in areas like exploration, drilling and investment in the gas, coal, copper industry was emphasized in the memorandum between Peru and Chile.',
      ).map((r) => r.action),
    ).toEqual([
      'Cooperation in areas like exploration, drilling and investment in the gas, coal, copper industry',
    ])
  })

  test('is none where a relative clause speaks of things', () => {
    expect(
      commitments('Peru named the goods that can be included in the trade accord with Chile.'),
    ).toEqual([])
  })
})

describe('what a document is signed to do is a provision', () => {
  test.for([
    ['They signed a treaty on 3 June to join their power grids.', 'join'],
    ['A memorandum was signed in Lima on May 3 to allow Chilean airlines to fly there.', 'allow'],
    ['Following an agreement to increase rail traffic, the queues grew.', 'increase'],
  ] as const)('%s', ([text, verb]) => {
    const [found] = commitments(`Peru and Chile talked in Lima. ${text}`)
    expect(found).toMatchObject({ by: ['PE', 'CL'], strength: 'binding' })
    expect(found?.action.startsWith(verb)).toBe(true)
  })
  test.for([
    'Peru hopes to reach an agreement to export beef.',
    'The two are negotiating an agreement to share water.',
    'Peru will sign an agreement with Chile to build a dam.',
  ])('but not of one to come: %s', (text) => {
    expect(commitments(`Peru and Chile talked in Lima. ${text}`)).toEqual([])
  })
})

test.for([
  ['a memorandum for cooperation in constructing a dam', 'constructing a dam'],
  ['a memorandum of understanding (MOU) on cooperation in building mills', 'building mills'],
  ['an accord on collaboration in the construction of a dam', 'the construction of a dam'],
] as const)('cooperation in doing something is to be done: %s', ([document, action]) => {
  expect(records(`Peru and Chile signed ${document}.`, 'commitment')).toMatchObject([
    { by: ['PE', 'CL'], action, strength: 'binding' },
  ])
})
