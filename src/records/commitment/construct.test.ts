import { describe, expect, test } from 'vitest'
import { records } from '../../../test/support/reading.ts'

const LEAD = 'Peru and Chile discussed cooperation in Lima on Monday. '

/** The commitments of a sentence behind one that names the two parties. */
function commitments(sentence: string) {
  return records(LEAD + sentence, 'commitment', { published: '2019-06-12' })
}

describe('an action is read', () => {
  test.for([
    [
      'behind the day',
      'They agreed on Friday to clear the border of mines.',
      'clear the border of mines',
    ],
    [
      'behind "not"',
      'The two countries agreed not to fly over the islands.',
      'not to fly over the islands',
    ],
    [
      'in a pact',
      'The neighbours signed a memorandum of understanding (MOU) on building a dry port.',
      'building a dry port',
    ],
    [
      'in an agreement reached',
      'An agreement in principle was reached on the supply of gas.',
      'the supply of gas',
    ],
    ['behind partners', 'Peru is working with Chile to repair the tunnel.', 'repair the tunnel'],
    [
      'of two words',
      'Peru will bring down the duty on fish over ten years.',
      'bring down the duty on fish over ten years',
    ],
    ['of a helper', 'Chilean experts will help Peru build a dam.', 'help Peru build a dam'],
    [
      'of each side',
      'Each side will invest $5 million in the plant.',
      'invest $5 million in the plant',
    ],
    [
      'approved',
      'The Chilean parliament has approved the sending of pilots to Haiti.',
      'the sending of pilots to Haiti',
    ],
    [
      'that is an amount',
      'Chile has offered 50 scholarships to Peruvian students.',
      '50 scholarships to Peruvian students',
    ],
    [
      'that is our task',
      'Our task is to create conditions for miners, the Peruvian minister said.',
      'create conditions for miners',
    ],
  ] as const)('%s', ([, sentence, action]) => {
    expect(commitments(sentence).map((c) => c.action)).toContain(action)
  })

  test('among the provisions of a document, each on its own', () => {
    const found = commitments(
      'Exchange of data and the training of judges were among the provisions of the accord.',
    )
    expect(found.map((c) => [c.strength, c.by])).toEqual([['binding', ['PE', 'CL']]])
  })

  test('with both of those who reached an agreement', () => {
    const [found] = commitments('Peru announced an agreement with Ecuador for repairing a bridge.')
    expect(found).toMatchObject({
      action: 'repairing a bridge',
      by: ['PE', 'EC'],
      strength: 'binding',
    })
  })

  test('under way where it is being done, open where it is being studied', () => {
    expect(commitments('A hospital is being built in Lima.')[0]).toMatchObject({
      strength: 'planned',
      status: 'underway',
    })
    expect(commitments('The sale of frigates is being studied.')[0]).toMatchObject({
      strength: 'offered',
      status: 'open',
    })
  })

  test('as stalled where somebody has put it off', () => {
    expect(commitments('Peru has postponed the purchase of Chilean ships.')[0]).toMatchObject({
      by: ['PE'],
      status: 'stalled',
    })
  })

  test.for([
    ['The second stage of Condor Link was cancelled', ' in 2018.'],
    ['The Condor Link cable has been suspended', ' since costs rose.'],
    ['The Majes power plant was shelved', '.'],
  ] as const)(
    'as stalled where what is to be built is given up under its name: %s%s',
    ([action, more]) => {
      expect(commitments(action + more)).toMatchObject([{ status: 'stalled', action, due: null }])
    },
  )

  test('and where somebody gives it up', () => {
    expect(commitments('Peru and Chile suspended the Condor Link cable.')).toMatchObject([
      { by: ['PE', 'CL'], status: 'stalled', action: 'suspended the Condor Link cable' },
    ])
    expect(commitments('Peru and Chile did not suspend the Condor Link cable.')).toEqual([])
  })

  test('but not where a track, talks or what belongs to a state is', () => {
    expect(commitments('The Chilean railway was suspended.')).toEqual([])
    expect(commitments('The third phase of the talks was suspended.')).toEqual([])
    expect(commitments('The project of Chile was cancelled.')).toEqual([])
  })

  test('as firm as the words before "work with" say', () => {
    expect(commitments('China is ready to work with Peru to build the port.')[0]?.strength).toBe(
      'offered',
    )
  })

  test('as a hope where it only should be tried', () => {
    const [found] = commitments('Both countries should make efforts to widen the tunnel.')
    expect(found?.strength).toBe('hoped')
  })
})

describe('no action is read', () => {
  test.for([
    ['of a plan given up', 'Peru had planned to build a wall.'],
    ['of a gerund spoken of', 'Seeking solutions to drought requires patience.'],
    ['of what a bridge does', 'The new bridge will help traders in Chile.'],
    ['of what a route makes necessary', 'The route requires Chile to pay tolls.'],
    ['of what was to be', 'The dispute was to be settled by Chile in 1998.'],
    ['of the purpose of a bloc', 'ASEAN strives to protect the rights of fishermen.'],
  ] as const)('%s', ([, sentence]) => {
    expect(commitments(sentence)).toEqual([])
  })
})

describe('words for agreeing, assuring and putting off', () => {
  test.for([
    ['Peru has consented to cut its tariffs on Chilean wine.', 'binding', 'open'],
    ['Peru gave an assurance that it would cut its tariffs on Chilean wine.', 'pledged', 'open'],
    ['Peru committed to bring down tariffs on Chilean cars to zero.', 'pledged', 'open'],
    ['Peru and Chile put off a decision on the gas pipeline until March.', 'planned', 'stalled'],
  ] as const)('%s', ([text, strength, status]) => {
    expect(records(text, 'commitment', { published: '2021-04-08' })).toMatchObject([
      { strength, status },
    ])
  })

  test('what two states own will be ready by both', () => {
    const text = "Peru and Chile's joint car factory in Tacna will be operational in 2022."
    expect(records(text, 'commitment', { published: '2021-04-08' })).toMatchObject([
      { by: ['PE', 'CL'], action: text.slice(0, -1), due: '2022' },
    ])
  })

  test('what takes time is no action', () => {
    const text =
      'Peruvian minister Juan Soto said it will take only a month to build it with Chile.'
    expect(records(text, 'commitment', { published: '2021-04-08' })).toEqual([])
  })
})

test('who says that it has agreed with another acts with it', () => {
  for (const text of [
    'Peru said it had agreed with Chile to build a plant.',
    'The Peruvian minister said he had agreed with Chile to build a plant.',
  ])
    expect(records(text, 'commitment', { published: '2021-04-08' })).toMatchObject([
      { by: ['PE', 'CL'], action: 'build a plant', strength: 'binding' },
    ])
})

describe('verbs that are joined', () => {
  test('each keep their own words', () => {
    const found = commitments(
      'Peru and Chile agreed to cut duties on steel, promote rail links, and establish a hotline.',
    )
    expect(found.map(({ action }) => action)).toEqual([
      'cut duties on steel',
      'promote rail links',
      'establish a hotline',
    ])
  })
  test('do so at the end of a list without a comma', () => {
    const found = commitments(
      'Peru and Chile agreed to cut duties, promote road links and open banks.',
    )
    expect(found.map(({ action }) => action)).toEqual([
      'cut duties',
      'promote road links',
      'open banks',
    ])
    const two = commitments('Peru hopes to cut duties, and to promote road links and open banks.')
    expect(two.map(({ action }) => action)).toEqual([
      'cut duties',
      'promote road links and open banks',
    ])
  })
  test('share the modal', () => {
    const found = commitments('Peru and Chile will deepen their ties and dredge the river.')
    expect(found).toMatchObject([{ action: 'dredge the river', strength: 'pledged' }])
  })
})

test.for([
  ['Peru agreed to “swiftly open” a clinic in Chile.', '“swiftly open” a clinic in Chile'],
  ['Peru plans to "train nurses."', 'train nurses'],
  ['Peru is ready to step in.', 'step in'],
  ['Peru is ready to share its know-how and lend money.', 'share its know-how and lend money'],
])('an action in quotation marks, or with a particle: %s', ([text, action]) => {
  expect(commitments(text as string)[0]).toMatchObject({ action })
})

describe('an action ends', () => {
  test.for([
    ['where it is said what for', 'Peru will widen the port with a view to selling more fish.'],
    ['where it is hoped for more', 'Peru will widen the port in the hope of selling more fish.'],
    ['where it is counted among others', 'Peru will widen the port, one of three on the coast.'],
    ['before what else is said', 'Peru said that it will widen the port and that fish is cheap.'],
  ] as const)('%s', ([, text]) => {
    expect(commitments(text).map(({ action }) => action)).toEqual(['widen the port'])
  })
})

test('each clause of an agreement is an action of its own', () => {
  const text =
    'It was agreed that a joint bank be set up in Lima and that Chile would drain the lake by 2025.'
  expect(commitments(text)).toMatchObject([
    { action: 'a joint bank be set up in Lima', strength: 'binding', due: null },
    { action: 'drain the lake by 2025', strength: 'binding', due: '../2025' },
  ])
})

test('what those are to do who are brought together is an action of its own', () => {
  const text = 'Peru and Chile agreed to form a group of engineers that will draft rules by July.'
  expect(commitments(text)).toMatchObject([
    { by: ['PE', 'CL'], action: 'form a group of engineers', strength: 'binding', due: null },
    { by: ['PE', 'CL'], action: 'draft rules by July', strength: 'pledged', due: '../2019-07' },
  ])
})

test('whose subject is nobody that is named is of those who agreed, due when it opens', () => {
  const text = 'It was decided that by the end of July the border services would draw up a plan.'
  expect(commitments(text)).toMatchObject([
    { by: ['PE', 'CL'], action: 'the border services would draw up a plan', due: '../2019-07' },
  ])
})

test('by whom its own words name', () => {
  const text = 'The two agreed that Peru will build the road and that Chile will build the port.'
  expect(commitments(text)).toMatchObject([
    { by: ['PE'], action: 'build the road' },
    { by: ['CL'], action: 'build the port' },
  ])
})

test('but what one hopes that others will do is no promise', () => {
  const text =
    'Peru hopes that the port will be built this year and that Chile will buy more of its fish.'
  expect(commitments(text).map(({ by }) => by)).toEqual([['PE']])
})

test('the one who is assured of it is no part of the action', () => {
  const text = 'The Chilean minister assured his host that the lake would be drained.'
  expect(commitments(text)).toMatchObject([{ action: 'the lake would be drained' }])
})

test('the office of who says it is no part of the action', () => {
  const text = 'Chile will dredge the river, the Chilean Ambassador to Peru, Ana Soto, has assured.'
  expect(commitments(text)).toMatchObject([{ action: 'dredge the river' }])
})

test('the years of what is named in brackets are no due date', () => {
  const text = 'Peru and Chile agreed to mark the partnership (2008-2030) by training 50 teachers.'
  expect(commitments(text).map(({ due }) => due)).toEqual([null])
})
