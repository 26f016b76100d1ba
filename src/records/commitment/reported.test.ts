import { describe, expect, test } from 'vitest'
import { records } from '../../../test/support/reading.ts'

const LEAD = 'Oman and Kenya held talks in Nairobi on Monday. '

/** The commitments of a sentence behind one that names the two parties. */
function commitments(sentence: string) {
  return records(LEAD + sentence, 'commitment', { published: '1996-05-14' })
}

describe('what is reported of the time to come', () => {
  test.for([
    ['Omani officials said Kenya would supply tea to Muscat.', ['KE'], 'supply tea to Muscat'],
    [
      'The Omani minister told parliament that exports of fish would be confined to the summer.',
      ['OM'],
      'exports of fish would be confined to the summer',
    ],
    [
      'The Omani minister said the ban would be lifted within a month.',
      ['OM'],
      'the ban would be lifted within a month',
    ],
    [
      'Kenyan pilots would be given free training, the Omani minister said.',
      ['OM'],
      'Kenyan pilots would be given free training',
    ],
    [
      'The Omani minister said a technical team was ready to leave for Mombasa and repair the cranes.',
      ['OM'],
      'repair the cranes',
    ],
  ] as const)('%s', ([sentence, by, action]) => {
    expect(commitments(sentence)).toMatchObject([{ by, action }])
  })

  test('of a draft it is planned, in the sentence behind as well', () => {
    expect(
      commitments('Under the draft, Oman would deliver two cranes. Kenya would pay in tea.'),
    ).toMatchObject([
      { by: ['OM'], action: 'deliver two cranes', strength: 'planned' },
      { by: ['KE'], action: 'pay in tea', strength: 'planned' },
    ])
  })

  test.for([
    ['The Omani minister said Kenya was building a dry dock.', 'underway', 'building a dry dock'],
    ['The request was being studied, Kenyan diplomats said.', 'open', 'The request'],
  ] as const)('what goes on while somebody says so: %s', ([sentence, status, action]) => {
    expect(commitments(sentence)).toMatchObject([{ status, action }])
  })

  test.for([
    'The Omani minister said Kenya would lose its market if the price fell.',
    'A hundred Kenyans are studying in Muscat.',
    'Kenya was building a dry dock when the war began.',
    'The Omani minister is due to call on Kenyan Prime Minister Ali Juma on Friday.',
  ])('none: %s', (sentence) => {
    expect(commitments(sentence)).toEqual([])
  })
})

describe('what a document lays down in the present', () => {
  test.for([
    ['The accord sets up a joint fishing board.', 'sets up a joint fishing board'],
    [
      'The two signed a treaty that bans trawling within ten miles of the coast.',
      'bans trawling within ten miles of the coast',
    ],
    ['The deal abolishes duties on tea.', 'abolishes duties on tea'],
    [
      'The agreement gives Oman the right to use the port of Lamu.',
      'gives Oman the right to use the port of Lamu',
    ],
  ] as const)('%s', ([sentence, action]) => {
    expect(commitments(sentence)).toMatchObject([{ strength: 'binding', action }])
  })

  test.for([
    ['Under the deal Kenya drops its claim to the islet.', ['KE'], 'drops its claim to the islet'],
    ['Under the accord Oman gets a third of the catch.', ['OM'], 'gets a third of the catch'],
  ] as const)('by whom: %s', ([sentence, by, action]) => {
    expect(commitments(sentence)).toMatchObject([{ by, action, strength: 'binding' }])
  })

  test('each action of a list of verbs is one', () => {
    const found = commitments(
      'Under the protocol the sides will set up a fishing board, exchange customs data electronically, and ease visa rules.',
    )
    expect(found.map((c) => c.kind === 'commitment' && c.action)).toEqual([
      'set up a fishing board',
      'exchange customs data electronically',
      'ease visa rules',
    ])
  })

  test.for([
    'The accord opens a new era in relations.',
    'The pact gives trade a boost.',
    'The law bans smoking in buses.',
  ])('none: %s', (sentence) => {
    expect(commitments(sentence)).toEqual([])
  })
})

describe('further words of promising', () => {
  test.for([
    ['Joint patrols are to start in March.', 'pledged', 'Joint patrols are to start in March'],
    [
      'Oman repeated its offer of 50 scholarships for Kenyan students.',
      'offered',
      '50 scholarships for Kenyan students',
    ],
    ['Oman is on the verge of buying two Kenyan tugs.', 'planned', 'buying two Kenyan tugs'],
    [
      '"We are counting on finishing the quay by 1998," the Omani minister said.',
      'planned',
      'finishing the quay by 1998',
    ],
    ['Oman insisted it would honour the contract.', 'pledged', 'honour the contract'],
  ] as const)('%s', ([sentence, strength, action]) => {
    expect(commitments(sentence)).toMatchObject([{ strength, action }])
  })
})

describe('works that somebody is interested in, or plans, without a word of action', () => {
  test.for([
    [
      'Oman is interested in a further 500 MW from the Kenyan plant.',
      'offered',
      'a further 500 MW from the Kenyan plant',
    ],
    [
      'Kenyan firms have shown interest in a cement plant near Sohar.',
      'offered',
      'a cement plant near Sohar',
    ],
    ['Oman has held out the prospect of a hospital in Lamu.', 'offered', 'a hospital in Lamu'],
    ['Oman and Kenya have plans for a joint pilot school.', 'planned', 'a joint pilot school'],
    ['Kenya is to take 40 MW from Oman.', 'pledged', 'take 40 MW from Oman'],
  ] as const)('%s', ([sentence, strength, action]) => {
    expect(commitments(sentence)).toMatchObject([{ strength, action }])
  })

  test.for(['Oman is interested in Kenya.', 'Oman is interested in peace.'])(
    'none: %s',
    (sentence) => {
      expect(commitments(sentence)).toEqual([])
    },
  )
})
