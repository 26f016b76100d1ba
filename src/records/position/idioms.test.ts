import { describe, expect, test } from 'vitest'
import { records } from '../../../test/support/reading.ts'

/** The positions of a sentence behind one that names the two parties. */
function positions(sentence: string) {
  const text = `Peru and Chile discussed cooperation in Lima on Monday. ${sentence}`
  return records(text, 'position', { published: '2019-06-12' })
}

describe('idioms for a stance', () => {
  test.for([
    ['Peru wants the gap narrowed.', 'calls-for', 'the gap narrowed'],
    ['Peru still expects an apology from Chile.', 'calls-for', 'an apology from Chile'],
    [
      'Peru proposed that Chile send doctors to the border.',
      'calls-for',
      'Chile send doctors to the border',
    ],
    ['"Chile needs air defence," Peru\'s minister said.', 'calls-for', 'Chile needs air defence'],
    ['"We have no interest in a trade war," Peru\'s minister said.', 'opposes', 'a trade war'],
    ["The deal leaves no room for a delay, Peru's minister said.", 'opposes', 'a delay'],
    ['Peru spoke up for Chilean miners.', 'supports', 'Chilean miners'],
    ['Peru welcomed as overdue the release of the crew.', 'supports', 'the release of the crew'],
    ['Peru calls the tunnel the project of the century.', 'praises', 'the tunnel'],
    ['Peru found the Chilean offer interesting.', 'praises', 'the Chilean offer'],
    ['Peru paid homage to the Chilean doctors.', 'praises', 'the Chilean doctors'],
    [
      'Peru underscored the contribution made by Chilean workers.',
      'praises',
      'the contribution made by Chilean workers',
    ],
    [
      'Peru voiced appreciation for the care given to its sailors.',
      'thanks',
      'the care given to its sailors',
    ],
    [
      'The Peruvian president conveyed the gratitude of his people to Chile for the relief.',
      'thanks',
      'the relief',
    ],
    [
      "Peru's minister said that Chile had acted in bad faith.",
      'criticises',
      'Chile had acted in bad faith',
    ],
    [
      '"It makes no sense that ships must wait for a week," Peru\'s minister said.',
      'criticises',
      'ships must wait for a week',
    ],
    ['Peru voiced concern, however, at the queues.', 'concerned', 'the queues'],
    ["Peru shares Chile's alarm at the fires.", 'concerned', 'the fires'],
    [
      'Peru has broken with Chile, which it accuses of arming rebels.',
      'criticises',
      'arming rebels',
    ],
    ["Peru has distanced itself from Chile's remarks.", 'opposes', "Chile's remarks"],
    ['Peru saw no point in further talks on tuna.', 'opposes', 'further talks on tuna'],
    ['Peru rejected out of hand the Chilean offer.', 'opposes', 'the Chilean offer'],
    ['Peru cried foul over the patrols of Chile.', 'criticises', 'the patrols of Chile'],
    ['Peru condemned as criminal the blockade.', 'criticises', 'the blockade'],
    ["Chile's plan got a warm endorsement from Peru.", 'supports', "Chile's plan"],
    ["Chile's decision was met with dismay in Lima.", 'criticises', "Chile's decision"],
    ["Chile's decision was met with relief in Lima.", 'praises', "Chile's decision"],
    ['Peru backs peace talks between the two.', 'supports', 'peace talks between the two'],
  ] as const)('%s', ([sentence, stance, about]) => {
    expect(positions(sentence)).toMatchObject([{ stance, by: ['PE'], about }])
  })

  test.for([
    'Peru noted the role of rain in farming.',
    'Peru needs unity, the Peruvian president said.',
    'Peru has accepted an invitation to visit Chile.',
    'Peru expects exports to Chile to recover.',
    'Peru expects the accord with Chile to enter into force in May.',
  ])('and none: %s', (sentence) => {
    expect(positions(sentence)).toEqual([])
  })
})

describe('a capital that is addressed or named as a place is its state', () => {
  test.for([
    'Peru protested to Nairobi over the flights.',
    'Peru has ruled out the sale of submarines to Nairobi.',
  ])('%s', (sentence) => {
    expect(positions(sentence)).toMatchObject([{ stance: 'opposes', by: ['PE'], toward: ['KE'] }])
  })
})

describe('what the own side is to do with another is no call on others', () => {
  test.for([
    "Peru's minister called for expanding trade between the two countries.",
    "Peru's minister called for banking cooperation between Peru and Chile.",
    "Peru's minister insisted on the reopening of the border between Chile and Peru.",
  ])('%s', (sentence) => {
    expect(positions(sentence)).toEqual([])
    const text = `Peru and Chile discussed cooperation in Lima on Monday. ${sentence}`
    const found = records(text, 'commitment')
    expect(found).toMatchObject([{ strength: 'hoped' }])
    expect(found.map(({ by }) => by.toSorted())).toEqual([['CL', 'PE']])
  })

  test('but what is asked of the other one is', () => {
    expect(positions("Peru's minister called for the opening of Chile's ports.")).toMatchObject([
      { stance: 'calls-for', by: ['PE'], toward: ['CL'] },
    ])
  })
})
