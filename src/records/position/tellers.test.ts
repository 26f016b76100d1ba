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
