import { describe, expect, test } from 'vitest'
import { records } from '../../../test/support/reading.ts'

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

test('"we" are not those whom we address', () => {
  expect(positions('We are grateful to Peru for its support.')).toMatchObject([
    { stance: 'thanks', by: ['CL'], toward: ['PE'] },
  ])
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

describe('a stance in other words', () => {
  test.for([
    ['The Peruvian minister said a free port was the only way to peace with Chile.', 'supports'],
    ['The Peruvian minister said the Chilean plan was a step in the right direction.', 'praises'],
    ['Peru regarded the accord with Chile as a major step forward.', 'praises'],
    ['Peru took a dim view of the Chilean move.', 'criticises'],
    ['Peru gave a cautious welcome to the Chilean plan.', 'supports'],
    ['The Peruvian minister said the time had come for Chile to open its ports.', 'calls-for'],
    ['Peru is against any cut in Chilean exports, its trade minister said.', 'opposes'],
  ] as const)('%s', ([text, stance]) => {
    expect(positions(text)).toMatchObject([{ stance, by: ['PE'] }])
  })

  test('support that is pledged is no commitment', () => {
    const text = 'Peru and Chile pledged their support to the Rio Group.'
    expect(records(text, 'commitment', { published: '2019-06-12' })).toEqual([])
  })

  test('a meeting that is insisted on is not held', () => {
    const text = 'Peru insisted that Chile hold talks on the border.'
    expect(records(text, 'event', { published: '2019-06-12' })).toMatchObject([
      { status: 'planned' },
    ])
  })

  test('who heads a delegation is of its state', () => {
    const text =
      'A Peruvian delegation was headed by Juan Soto, head of the trade department. Soto thanked Chile for its help.'
    expect(records(text, 'position', { published: '2019-06-12' })).toMatchObject([{ by: ['PE'] }])
  })
})
