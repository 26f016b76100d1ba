import { describe, expect, test } from 'vitest'
import { records } from '../../../test/support/reading.ts'

/** By whom, after two states were named. */
function doers(sentence: string): unknown {
  const text = `Kenya and Vietnam held talks in Geneva last week. ${sentence}`
  return records(text, 'commitment').map(({ by }) => [...(by as string[])].sort().join(' '))
}

describe('people, firms and offices act for those whose they are', () => {
  test.for([
    ['The members of the Kenyan delegation agreed to build a hospital.', 'KE'],
    ['Representatives of the Kenyan side will build a hospital.', 'KE'],
    ['A consortium of Kenyan firms pledged to train 300 nurses.', 'KE'],
    ['Officials in Nairobi expressed readiness to supply medicine to Uganda.', 'KE'],
    ["Kenya's energy regulator will build a hospital.", 'KE'],
    ['Companies of the two countries agreed to build a hospital.', 'KE VN'],
    ['Businessmen from the two countries agreed to build a hospital.', 'KE VN'],
    ['The foreign ministers of two countries will build a hospital.', 'KE VN'],
    ['The two foreign ministries will build a hospital.', 'KE VN'],
    ['Members of the joint commission pledged to train 300 nurses.', 'KE VN'],
    ['The working group will open a clinic.', 'KE VN'],
    ['Kenya, together with Vietnam, will build a hospital.', 'KE VN'],
    ['A hospital will be built by members of the Kenyan delegation.', 'KE'],
  ] as const)('%s', ([sentence, by]) => {
    expect(doers(sentence)).toEqual([by])
  })
  test('a team that is to be formed does nothing yet', () => {
    const text = 'Chad and Togo met. A joint team will be formed to repair the wells.'
    expect(records(text, 'commitment')).toMatchObject([
      { action: 'A joint team will be formed to repair the wells' },
    ])
  })
})

describe('who is named as acting is the one', () => {
  test.for([
    ["Kenya, Vietnam and Fiji met, Kenya's minister said. They agreed to open a bank.", 'FJ KE VN'],
    [
      'The Kenyan minister stressed the need to build roads between Kenya and Vietnam to trade.',
      'KE VN',
    ],
    ['It was agreed that Kenya would build a hospital.', 'KE'],
    ['The contract stipulates that Kenya will build a hospital.', 'KE'],
    ['The Vietnamese envoy said the health ministry would build a hospital.', 'VN'],
    [
      'An agreement was inked between the Kenyan carmaker Mobius Motors and the Vietnamese firm Hanoi Steel Company on producing cars.',
      'Hanoi Steel Company Mobius Motors',
    ],
    ['Kenya signalled it was ready to build a hospital.', 'KE'],
    ['The readiness of Vietnam to build a hospital was confirmed.', 'VN'],
    ['The accord commits Vietnam to building a hospital.', 'VN'],
  ] as const)('%s', ([sentence, by]) => {
    expect(doers(sentence)).toEqual([by])
  })
})

describe('wordings of a promise', () => {
  test.for([
    ['Kenya struck a deal with Vietnam to build a hospital.', 'binding'],
    ['Kenya gave the go-ahead for the construction of a hospital.', 'binding'],
    ['Kenya has taken on the obligation to build a hospital.', 'binding'],
    ['Kenya and Vietnam concurred to build a hospital.', 'binding'],
    ['The two sides settled on building a hospital.', 'binding'],
    ['Kenya reaffirmed its commitment to supply 200 tractors.', 'pledged'],
    ['It was decided that a joint laboratory be set up in Nairobi.', 'binding'],
    ['Setting up a joint bank was another topic agreed upon by the two sides.', 'binding'],
    ['A Kenyan consortium has been chosen to build a hospital.', 'binding'],
    ['Kenya won a $300 million order to build a hospital in Vietnam.', 'binding'],
    ['The construction of a hospital has been put on the agenda.', 'planned'],
    ['Kenya is donating 10 ambulances to Vietnam.', 'planned'],
    ['Kenya is gearing up to build a hospital.', 'planned'],
    ['Kenya is in a position to build a hospital.', 'offered'],
    ['Kenya is ready to redouble efforts to build a hospital.', 'offered'],
    ['Kenya is willing to work to build a hospital.', 'offered'],
    ['Emphasis was placed on building a hospital in Hanoi.', 'hoped'],
    ['Kenya needs to train 300 nurses, its minister said.', 'hoped'],
  ] as const)('%s', ([sentence, strength]) => {
    const text = `Kenya and Vietnam held talks in Geneva last week. ${sentence}`
    expect(records(text, 'commitment')).toMatchObject([{ strength }])
  })
  test('what might have to be done is none', () => {
    const text = 'Kenya and Vietnam met. Kenya might have to build a hospital one day.'
    expect(records(text, 'commitment')).toEqual([])
  })
})
