import { describe, expect, test } from 'vitest'
import { records } from '../../../test/support/reading.ts'

const commitments = (text: string) => records(text, 'commitment')

describe('what is only turned over in the mind is an offer', () => {
  test.for([
    'Chile is mulling over investment in mines of Peru.',
    'Chile is contemplating joining the copper fund.',
    'Chile is pondering a plan to build a dam.',
  ])('%s', (text) => {
    expect(commitments(`Peru and Chile talked in Lima. ${text}`)).toMatchObject([
      { by: ['CL'], strength: 'offered', status: 'open' },
    ])
  })
})

test.for([
  [
    'Chile will give top priority to the training of nurses.',
    'give top priority to the training of nurses',
  ],
  ['Chile will urge the rebels to free the crew.', 'urge the rebels to free the crew'],
  ['Chile will lay a second line.', 'lay a second line'],
  ['Chile will contribute to the copper fund.', 'contribute to the copper fund'],
  ['Chile will demand compensation.', 'demand compensation'],
  ['Chile will bear the cost of the dam.', 'bear the cost of the dam'],
  ['Chile will bear a third of the cost.', 'bear a third of the cost'],
  ['Chile will most likely finance the dam.', 'finance the dam'],
  ['In an effort to boost trade, Chile will build a dam.', 'build a dam'],
  ['Chile will keep supporting Peru.', 'keep supporting Peru'],
] as const)('what will be done is promised, and no stand: %s', ([text, action]) => {
  const said = `Peru and Chile talked in Lima. ${text}`
  expect(commitments(said)).toMatchObject([{ by: ['CL'], action, strength: 'pledged' }])
  expect(records(said, 'position')).toEqual([])
})

test('two states accord on what is to be done, and accord it nothing', () => {
  const text = 'Peru and Chile accorded on the launch of a bank. They accorded priority to copper.'
  expect(commitments(text)).toMatchObject([
    { by: ['PE', 'CL'], action: 'the launch of a bank', strength: 'binding' },
  ])
})

test('who is to chair an occasion promises nothing', () => {
  const text = 'The ministers of Peru and Chile are to co-chair the commission.'
  expect(commitments(text)).toEqual([])
})

test('the participants are all who take part', () => {
  const text =
    'Peru, Chile and Bolivia held trilateral talks. The participants agreed on the opening of a bank.'
  expect(commitments(text)[0]?.by).toHaveLength(3)
})

test('mediation is offered', () => {
  const text = 'Norway offered mediation between Chad and Mali.'
  expect(commitments(text)).toMatchObject([{ by: ['NO'], strength: 'offered' }])
})

describe('an action ends before what comes of it, and before its condition', () => {
  test.for([
    ['Chile intends to train nurses so that hospitals can work.', 'train nurses'],
    ['Chile will lend money if Peru agrees.', 'lend money'],
    ['Chile will lend money because banks in Peru are poor.', 'lend money'],
  ] as const)('%s', ([text, action]) => {
    expect(commitments(`Peru and Chile talked in Lima. ${text}`)).toMatchObject([{ action }])
  })
})

test('that a document is to take effect is no action', () => {
  const text =
    'Peru and Chile signed a trade accord. The accord is due to become operational in May.'
  expect(commitments(text)).toEqual([])
})

test('who is handed a work is to do it', () => {
  const text = 'Peru entrusted the repair of the road to Chilean firms. It awarded a medal to Cuba.'
  expect(commitments(text)).toMatchObject([
    { by: ['CL'], action: 'the repair of the road', strength: 'binding' },
  ])
})

describe('work towards an action is as firm as the word that it hangs on', () => {
  test.for([
    ['The two sides agreed to work to reopen the tunnel.', 'binding'],
    ['Both countries need to work to reopen the tunnel.', 'hoped'],
    ['The two sides plan to reopen the tunnel.', 'planned'],
  ] as const)('%s', ([text, strength]) => {
    expect(commitments(`Peru and Chile talked in Lima. ${text}`)).toMatchObject([
      { action: 'reopen the tunnel', strength },
    ])
  })
})

test('an invitation is no action', () => {
  const text = "Peru's president reiterated his invitation to the president of Chile to visit Lima."
  expect(commitments(text)).toEqual([])
})

describe('support to come is a promise', () => {
  test.for([
    'Chile will support Peru in the union.',
    'Chile will continue to support the miners of Peru.',
    'Chile will always back Peru.',
  ])('%s', (text) => {
    expect(commitments(text)).toMatchObject([{ by: ['CL'], to: ['PE'], strength: 'pledged' }])
  })
})

test('a document binds all who signed it', () => {
  const text =
    'Peru and Chile signed three papers, among them an agreement for the construction of a dam.'
  expect(commitments(text)).toMatchObject([{ by: ['PE', 'CL'] }])
})

test('"we" who act for others are one side', () => {
  const text =
    'Peru and Chile talked in Lima. "We are ready to reopen the road between Cuba and Haiti for the two countries," Chilean minister Ana Soto said.'
  expect(commitments(text)).toMatchObject([{ by: ['CL'] }])
})

test('what is judged is no commitment besides', () => {
  const text = '"The use of the tunnel is crucial in trade," Chilean minister Ana Soto said.'
  expect(commitments(text)).toEqual([])
})

describe('what is agreed on is the action', () => {
  test.for([
    [
      'They agreed on the building of a bridge to ease traffic.',
      'the building of a bridge to ease traffic',
    ],
    ['They agreed on Friday to build a bridge.', 'build a bridge'],
  ] as const)('%s', ([text, action]) => {
    expect(commitments(`Peru and Chile talked in Lima. ${text}`)).toMatchObject([{ action }])
  })
})

describe('no promise is', () => {
  test.for([
    'A treaty will be signed between the two countries to pave the way for trade.',
    '"The tunnel is important to boost trade in tin," Chilean minister Ana Soto said.',
    '"I can promise you," Chilean minister Ana Soto said.',
  ])('%s', (text) => {
    expect(commitments(`Peru and Chile talked in Lima. ${text}`)).toEqual([])
  })
})

test('examples between commas part no action', () => {
  const text = 'Chile is ready to work with all states, including Peru, to finish the code.'
  expect(commitments(text)).toHaveLength(1)
})

describe('a decision told in the passive', () => {
  test.for([
    'The formation of a joint council was also decided.',
    'The opening of a bank was agreed upon.',
  ])('binds both: %s', (text) => {
    expect(commitments(`Peru and Chile talked in Lima. ${text}`)).toMatchObject([
      { by: expect.arrayContaining(['CL', 'PE']), strength: 'binding' },
    ])
  })
})

describe('what for and what about is no plan', () => {
  test.for([
    'Chilean officials opened talks in an effort to cut the deficit.',
    'The ministers met to consider the construction of a dam.',
    'The talks focused on building a dam.',
    'Chile condemned the forces trying to close the port.',
    'The ministers responsible for transport met.',
  ])('%s', (text) => {
    expect(commitments(`Peru and Chile talked in Lima. ${text}`)).toEqual([])
  })
})

test('a gerund behind a document is a provision of it', () => {
  const text = 'Peru and Chile signed a pact creating a joint fund.'
  expect(commitments(text)).toMatchObject([{ action: 'creating a joint fund', by: ['PE', 'CL'] }])
})

test('what a state pledges to try is pledged', () => {
  expect(commitments('Chile has pledged to try to buy parts from Peru.')).toMatchObject([
    { strength: 'pledged' },
  ])
})

describe('nor is', () => {
  test.for([
    'Chile is among the countries that have to import food.',
    'Chile has the right to seek a settlement of the dispute.',
    'Peru and Chile are trying to strike a broad free trade agreement.',
  ])('%s', (text) => {
    expect(commitments(`Peru and Chile talked in Lima. ${text}`)).toEqual([])
  })
})

test('a day may stand before "that"', () => {
  const text = 'Peru and Chile agreed Tuesday that tolls should be abolished.'
  expect(commitments(text)).toMatchObject([{ action: 'tolls should be abolished' }])
})

describe('what states turn to', () => {
  test.for([
    ['The focus of the work of Chile is on building a dam in Peru.', 'building a dam in Peru'],
    ['Chile is heading for the opening of a port.', 'the opening of a port'],
  ] as const)('is planned: %s', ([text, action]) => {
    expect(commitments(text)).toMatchObject([{ by: ['CL'], action, strength: 'planned' }])
  })
})

test('since when something else is so is no day on which a promise is due', () => {
  const text =
    'Peru and Chile signed a memorandum to link their grids with a coast alarmed by gas prices that have trebled since spring.'
  const [found] = records(text, 'commitment', { published: '2024-06-12' })
  expect(found).toMatchObject({ by: ['PE', 'CL'], due: null })
})

describe('by when something was to be done is told also when that has passed', () => {
  test.for([
    ['Kenya promised in 2017 to open the bridge to Uganda in 2020.', '2020'],
    ['In March 2009, Kenya promised to open the bridge to Uganda within two years.', '../2011'],
    ['Kenya had pledged to open the bridge to Uganda by the end of 2019.', '../2019'],
    ['Kenya pledged to build a bridge to Uganda by 2018, but did not.', '../2018'],
    ['The bridge between Kenya and Uganda was to be finished by 2020.', '../2020'],
    ['Peru was expected to deliver the ships to Chile in 2015.', '2015'],
    ['The bridge between Kenya and Uganda was due to open in 2019.', '2019'],
    ['Kenya said in 2018 that it would build the bridge to Uganda in 2020.', '2020'],
  ] as const)('%s', ([text, due]) => {
    expect(commitments(text)).toMatchObject([{ due }])
  })

  test('and what became of somebody is no promise', () => {
    expect(commitments('Peru was to become the main partner of Chile by 2005.')).toEqual([])
    expect(commitments('Kenya and Uganda agreed to open a bridge in 2017.')[0]?.due).toBeNull()
    expect(commitments('Kenya has been due to pay Uganda since 2015.')[0]?.due).toBeNull()
  })
})

describe('what is put off is due at the later time', () => {
  test.for([
    ['The opening of the Peru-Chile railway has been postponed from 2028 to 2031.', '2031'],
    ['The opening of the Peru-Chile railway is delayed until 2031.', '2031'],
    ['The opening of the Peru-Chile railway could slip to 2031.', '2031'],
  ] as const)('%s', ([text, due]) => {
    expect(commitments(text)).toMatchObject([{ due, status: 'stalled' }])
  })

  test('and exports that slip are no promise', () => {
    expect(commitments('Exports of Peru to Chile slipped from January to March.')).toEqual([])
  })
})

describe('what became of a promise is told with it', () => {
  test.for([
    ['Peru renewed a pledge first made in 2014 to abolish visas for Chileans.', 'open'],
    ['Peru repeated the promise given last year to abolish visas for Chileans.', 'open'],
    ['Peru has yet to deliver the buses that it promised Chile in 2018.', 'open'],
    ['Peru and Chile shelved their joint dam in 2016.', 'stalled'],
  ] as const)('%s', ([text, status]) => {
    expect(commitments(text)).toMatchObject([{ status }])
  })

  test.for([
    'Peru has yet to deliver the buses to Chile.',
    'Peru has yet to decide on a loan to Chile.',
    'Peru shelved the books of Chile.',
  ])('but that is none: %s', (text) => {
    expect(commitments(text)).toEqual([])
  })
})

test('who is promised something is told', () => {
  expect(
    commitments('Chile has promised Peru a soft loan of $8 million for a road.'),
  ).toMatchObject([{ by: ['CL'], to: ['PE'], action: 'a soft loan of $8 million for a road' }])
})

test('the pronoun of the document that provides for it is no part of an action', () => {
  const text = 'Peru and Chile signed a protocol, under which 200 Chilean nurses will work in Peru.'
  expect(commitments(text)).toMatchObject([
    { by: ['CL'], action: '200 Chilean nurses will work in Peru' },
  ])
})
