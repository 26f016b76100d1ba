import { describe, expect, test } from 'vitest'
import { records } from '../../../test/support/reading.ts'

/** The positions of a sentence behind one that names the two parties. */
function positions(sentence: string) {
  const text = `Peru and Chile discussed cooperation in Lima on Monday. ${sentence}`
  return records(text, 'position', { published: '2019-06-12' })
}

describe('what a thing does for ties or trade', () => {
  test.for([
    [
      "Peru's trade minister said the pact will strengthen ties and create thousands of jobs.",
      'supports',
      'the pact will strengthen ties and create thousands of jobs',
    ],
    [
      '"These new schemes will ensure our relationship with Chile grows," Peru\'s president said.',
      'supports',
      'These new schemes will ensure our relationship with Chile grows',
    ],
    [
      "Peru's transport minister said the tunnel would help reduce transport costs.",
      'supports',
      'the tunnel would help reduce transport costs',
    ],
    [
      'According to the Peruvian envoy, the new cable is expected to boost trade.',
      'supports',
      'the new cable is expected to boost trade',
    ],
    [
      "Peru's envoy said the memorandum provides a solid foundation for cooperation.",
      'praises',
      'the memorandum provides a solid foundation for cooperation',
    ],
    [
      "Peru's minister said that the embargo was hurting trade between the two countries.",
      'criticises',
      'the embargo was hurting trade between the two countries',
    ],
  ] as const)('%s', ([sentence, stance, about]) => {
    expect(positions(sentence)).toMatchObject([{ stance, by: ['PE'], about }])
  })
})

describe('what is said of a thing without a stance', () => {
  test.for([
    "Peru's minister said the road will carry 500 trucks a day.",
    "Peru's minister said inflation would increase the price of bread.",
    "Peru's minister said the agreement would raise trade to $1 billion.",
    "Peru's minister said the agreement would not improve relations.",
    'The bridge will strengthen trade.',
  ])('%s', (sentence) => {
    expect(positions(sentence)).toEqual([])
  })
})

describe('the good of a thing', () => {
  test.for([
    ["The railway can bring billions of dollars a year, Peru's minister said.", 'The railway'],
    ["Peru's minister said the railway had many benefits for both countries.", 'the railway'],
    ['"This corridor will have very good economic effects," Peru\'s envoy said.', 'This corridor'],
    [
      "Linking up has its price, but the connection of the two networks can bring great benefits, Peru's minister said.",
      'the connection of the two networks',
    ],
  ] as const)('%s', ([sentence, about]) => {
    expect(positions(sentence)).toMatchObject([{ stance: 'supports', by: ['PE'], about }])
  })

  test.for([
    "Peru's minister said the pact had no benefits for Chile.",
    "The bank has millions of clients in Chile, Peru's minister said.",
    "Peru's minister said the drought had great effects in Chile.",
    'The railway has many benefits.',
    'An analyst said that the railway has many benefits for Peru.',
  ])('is not in: %s', (sentence) => {
    expect(positions(sentence)).toEqual([])
  })
})
