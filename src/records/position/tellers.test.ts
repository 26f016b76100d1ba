import { describe, expect, test } from 'vitest'
import { records } from '../../../test/support/reading.ts'

/** The positions of a sentence behind one that names the two parties. */
function positions(sentence: string) {
  const text = `Peru and Chile discussed cooperation in Lima on Monday. ${sentence}`
  return records(text, 'position', { published: '2019-06-12' })
}

describe('a thing takes no stand: who spoke of it does', () => {
  test.for([
    [
      "Peru's minister said that trade had fallen and urged Chile to lift the embargo.",
      'calls-for',
      'lift the embargo',
    ],
    [
      "Peru's minister said that trade had fallen and blamed the embargo.",
      'criticises',
      'the embargo',
    ],
  ] as const)('%s', ([sentence, stance, about]) => {
    expect(positions(sentence)).toMatchObject([{ stance, by: ['PE'], about }])
  })
})

describe('what one of two asks for or worries about is towards the other', () => {
  test.for([
    ['The Chilean side asked for quicker checks of its wine.', 'calls-for'],
    ['Chile requested that the ban on its wine be lifted.', 'calls-for'],
    ['The Chilean minister voiced concern over the long queues.', 'concerned'],
  ] as const)('%s', ([sentence, stance]) => {
    expect(positions(sentence)).toMatchObject([{ stance, by: ['CL'], toward: ['PE'] }])
  })

  test('but towards the third whom the sentence names', () => {
    expect(
      positions('The ambassador of Chile to Kenya voiced concern over the delay.'),
    ).toMatchObject([{ by: ['CL'], toward: ['KE'] }])
  })

  test('but not where others are asked', () => {
    expect(positions('Chile asked every nation to cut its output.')).toMatchObject([
      { by: ['CL'], toward: [] },
    ])
  })
})

describe('what is to be done is no stand', () => {
  test.for([
    "The two countries will continue to support each other, Peru's minister said.",
    'Peru is committed to rebuilding the port, supporting its partners and training nurses.',
    'They looked forward to building on this to deliver benefits for both Peru and Chile.',
  ])('%s', (sentence) => {
    expect(positions(sentence)).toEqual([])
  })
})

test('what stands behind a quotation is none of its words', () => {
  const said = '"So we rate it highly," the Peruvian minister said of the accord.'
  for (const { about } of positions(said)) expect(about).not.toContain('minister')
})

describe('somebody whose state is not told is of the other one than whom he', () => {
  test.for([
    ['thanks', 'Trade Minister Luis Prado thanked Togo for its help.'],
    ['praises', 'Luis Prado praised the government of Togo for its help.'],
    ['praises', "Appreciating Togo's help, Trade Minister Luis Prado left."],
    ['congratulates', 'Minister Prado congratulated Togo on its harvest.'],
  ] as const)('%s: %s', ([stance, sentence]) => {
    const text = `Peru and Togo held talks in Lomé. ${sentence}`
    expect(records(text, 'position')).toMatchObject([{ stance, by: ['PE'], toward: ['TG'] }])
  })

  test('speaks of, but not where he speaks of both', () => {
    const text = 'Peru and Togo met. Luis Prado praised the work of Peru and Togo on the lake.'
    expect(records(text, 'position')).toEqual([])
  })
})
