import { describe, expect, test } from 'vitest'
import { records } from '../../test/support/reading.ts'

/** The positions of a sentence behind one that names the two parties. */
function positions(sentence: string) {
  const text = `Peru and Chile discussed cooperation in Lima on Monday. ${sentence}`
  return records(text, 'position', { published: '2019-06-12' })
}

describe('a stance that is voiced', () => {
  test.for([
    ['Concern was voiced by Canada over the fishing quotas.', 'concerned', 'CA'],
    ['Condolences were conveyed by Malta over the floods.', 'condoles', 'MT'],
    ["The minister reiterated Peru's firm adherence to the treaty.", 'supports', 'PE'],
    ['Chile called on the participating countries to cut tariffs.', 'calls-for', 'CL'],
    ['Chile sought Peruvian assistance in training pilots.', 'calls-for', 'CL'],
    ['Chile accepted the proposal.', 'supports', 'CL'],
    ['Chile called the decision regrettable.', 'criticises', 'CL'],
  ] as const)('%s', ([sentence, stance, by]) => {
    expect(positions(sentence)).toMatchObject([{ stance, by: [by] }])
  })
})

describe('a hope', () => {
  test.for([
    ['Peru hopes that Chile will release the ships.', 'calls-for', 'Chile will release the ships'],
    [
      "Peru's minister expressed hope that the accord would facilitate trade.",
      'supports',
      'the accord would facilitate trade',
    ],
  ] as const)('%s', ([sentence, stance, about]) => {
    expect(positions(sentence)).toMatchObject([{ stance, by: ['PE'], about }])
  })
})

describe('a denial', () => {
  test.for([
    ['Peru would not change its refusal to cut its catch.', 'opposes'],
    ['The Chilean minister had no objection to the plan.', 'supports'],
  ] as const)('%s', ([sentence, stance]) => {
    expect(positions(sentence)).toMatchObject([{ stance }])
  })
})

test('what is noted first is said by the subject behind it', () => {
  expect(
    positions('Stressing that sanctions on Peru were unjust, the Peruvian minister left Lima.'),
  ).toMatchObject([{ stance: 'criticises', by: ['PE'], about: 'sanctions on Peru' }])
})
