import { describe, expect, test } from 'vitest'
import { records } from '../../../test/support/reading.ts'

const LEAD = 'Peru and Chile discussed cooperation in Lima on Monday. '

/** The commitments of a sentence behind one that names the two parties. */
function commitments(sentence: string) {
  return records(LEAD + sentence, 'commitment', { published: '2019-06-12' })
}

describe('a commitment', () => {
  test.for([
    [
      'The two countries agreed to set up a joint committee on fisheries.',
      'binding',
      ['PE', 'CL'],
      'set up a joint committee on fisheries',
    ],
    [
      'Under the agreement, Chile will train Peruvian pilots.',
      'binding',
      ['CL'],
      'train Peruvian pilots',
    ],
    [
      'The ministers decided to simplify customs procedures at the border.',
      'binding',
      null,
      'simplify customs procedures at the border',
    ],
    [
      'Chile will supply 40 buses to the city of Lima.',
      'pledged',
      ['CL'],
      'supply 40 buses to the city of Lima',
    ],
    [
      'Chile promised that it would lift the ban on Peruvian beef.',
      'pledged',
      ['CL'],
      'lift the ban on Peruvian beef',
    ],
    [
      'Peru plans to build a second port at Ilo with Chilean capital.',
      'planned',
      ['PE'],
      'build a second port at Ilo with Chilean capital',
    ],
    [
      'There are plans to link the power grids of the two countries.',
      'planned',
      ['PE', 'CL'],
      'link the power grids of the two countries',
    ],
    [
      'Chile is ready to help Peru modernise its railways.',
      'offered',
      ['CL'],
      'help Peru modernise its railways',
    ],
    [
      'Chile is considering the purchase of Peruvian helicopters.',
      'offered',
      ['CL'],
      'the purchase of Peruvian helicopters',
    ],
    [
      'Peru hopes to import more wheat from Chile.',
      'hoped',
      ['PE'],
      'import more wheat from Chile',
    ],
    [
      'Both sides underlined the importance of protecting fish stocks.',
      'hoped',
      ['PE', 'CL'],
      'protecting fish stocks',
    ],
  ] as const)('%s is %s', ([sentence, strength, by, action]) => {
    const [record] = commitments(sentence)
    expect(record).toMatchObject({ strength, action, ...(by ? { by } : {}) })
    expect(record?.evidence[0]?.quote).toContain(action)
  })

  test('has no time of what is told aside', () => {
    const text = 'Under the deal, to be signed in May, Chile will deliver 40 turbines.'
    expect(commitments(text)).toMatchObject([{ due: null }])
  })

  test('has the time by which it is due', () => {
    expect(commitments('Chile will deliver the turbines by the end of 2021.')[0]?.due).toBe(
      '../2021',
    )
  })

  test('is underway where the verb says so', () => {
    const [record] = commitments('Chile is building a desalination plant for Peru.')
    expect(record).toMatchObject({ status: 'underway', strength: 'planned', field: 'water' })
  })

  test('is stalled where its action is suspended', () => {
    const [record] = commitments(
      'Construction of the tunnel between Peru and Chile has been suspended.',
    )
    expect(record).toMatchObject({ status: 'stalled', by: ['PE', 'CL'] })
  })

  test('is none where a visit or talks are put off', () => {
    expect(commitments('The Lima visit of the Chilean president was postponed.')).toEqual([])
    expect(commitments('Peru and Chile suspended talks on the pipeline.')).toEqual([])
  })

  test('is none where a state stopped what it sold to another', () => {
    expect(commitments('Peru halted gas deliveries to Chile on April 3.')).toEqual([])
  })

  test('is one for each provision of a document', () => {
    const found = commitments(
      'The memorandum provides for exchanging teachers, sharing satellite images, and the removal of mines.',
    )
    expect(found.map((r) => r.action)).toEqual([
      'exchanging teachers',
      'sharing satellite images',
      'the removal of mines',
    ])
  })

  test('takes the whole clause where the subject is what is to be done', () => {
    const [record] = commitments(
      'Construction of the bridge is expected to be completed in March 2021.',
    )
    expect(record?.action).toBe(
      'Construction of the bridge is expected to be completed in March 2021',
    )
  })

  test('said twice is one with further evidence', () => {
    const found = commitments(
      'Chile will open a tile factory in Tacna. The tile factory in Tacna will be opened by Chile next year.',
    )
    expect(found).toHaveLength(1)
    expect(found[0]?.evidence).toHaveLength(2)
  })
})

describe('no commitment', () => {
  test.for([
    'The Peruvian president will visit Santiago next week.',
    'The ministers will meet in Lima on Friday.',
    'The two countries plan to sign a free trade agreement this year.',
    'Peru and Chile plan to increase trade to $5 billion by 2025.',
    'A direct flight between Lima and Arica will be launched in May.',
    'Rail services between Peru and Chile will resume in May.',
    'A train between Lima and Arica is expected to start running in May.',
    'Relations between the two countries will continue to develop.',
    'The two sides discussed ways to expand cooperation.',
    'If Chile agrees, Peru will reconsider.',
    'Peru exported copper to Chile last year.',
    'Rain is expected to fall in Lima on Tuesday.',
    'Chile will not lend money to Peru.',
    'Will Chile build the bridge?',
    'Analysts said the deal would boost the economy.',
  ])('%s', (sentence) => {
    expect(commitments(sentence)).toEqual([])
  })
})

test('of projects that are named side by side each is one', () => {
  const found = commitments(
    'Construction of a dam in southern Peru, and the project for electrification of the railway that links Tacna with Arica, were among the joint projects discussed.',
  )
  expect(found.map(({ action }) => action)).toEqual([
    'Construction of a dam in southern Peru',
    'electrification of the railway that links Tacna with Arica',
  ])
})

describe('the people and trades of a state act for it', () => {
  test.for([
    ['Peruvian shipyards are to deliver two ferries to Chile.', ['PE'], 'transport'],
    ['Chilean fishermen will supply fish to Peru.', ['CL'], 'trade'],
    ['West German bankers will lend Peru 40 mln marks.', ['DE'], 'finance'],
    ['Peru undertook to train 300 Chilean teachers.', ['PE'], 'education'],
  ] as const)('%s', ([text, by, field]) => {
    expect(commitments(text)).toMatchObject([{ by, field }])
  })
})
