import { describe, expect, test } from 'vitest'
import { records } from '../../../test/support/reading.ts'

const LEAD = 'Latvia and Malta held talks in Riga on Monday. '

/** The commitments of a sentence behind one that names the two parties. */
function commitments(sentence: string) {
  return records(LEAD + sentence, 'commitment', { published: '1996-05-14' })
}

test('who gains by a document is given it by the other party', () => {
  expect(
    commitments('They signed an accord. Under the accord, Malta will benefit from lower duties.'),
  ).toMatchObject([{ by: ['LV'], to: ['MT'], action: 'lower duties', strength: 'binding' }])
  expect(commitments('Under the accord, Malta will receive 30 trams from Poland.')).toMatchObject([
    { by: ['PL'], to: ['MT'], action: '30 trams from Poland' },
  ])
})

test('each act of an offer that was made is one', () => {
  expect(
    commitments("Malta's main offers were to cut dues, to open its ports and to end quotas."),
  ).toMatchObject([
    { by: ['MT'], action: 'cut dues', strength: 'offered' },
    { by: ['MT'], action: 'open its ports', strength: 'offered' },
    { by: ['MT'], action: 'end quotas', strength: 'offered' },
  ])
})

describe('a group is of those who formed it', () => {
  test.for([
    [
      'They named the members of a committee. The committee will review old maps.',
      'review old maps',
    ],
    ['They formed a technical team. The team would inspect the stones.', 'inspect the stones'],
  ])('%s', ([sentence, action]) => {
    expect(commitments(sentence as string)).toMatchObject([{ by: ['LV', 'MT'], action }])
  })

  test('but not where it is of somebody', () => {
    expect(
      commitments('The Swedish parliament formed a committee. The committee will hear experts.'),
    ).toEqual([])
  })
})

test('"the governments" are both', () => {
  expect(commitments('The governments will swap lists of goods.')).toMatchObject([
    { by: ['LV', 'MT'], action: 'swap lists of goods' },
  ])
})

test('what somebody urges on both sides is to be done by both, his own among them', () => {
  expect(
    commitments('The Latvian minister urged both governments to remove the barriers.'),
  ).toMatchObject([{ by: ['LV', 'MT'], action: 'remove the barriers', strength: 'hoped' }])
  expect(
    commitments('The Swedish minister urged both governments to remove the barriers.'),
  ).toEqual([])
})

test('who is helped is not the one that is to help', () => {
  expect(
    commitments('The Latvian minister stressed the importance of continuing to support Moldova.'),
  ).toMatchObject([{ by: ['LV', 'MT'], to: ['MD'], strength: 'hoped' }])
})

describe('how firm it is, and whether it has begun', () => {
  test.for([
    ['"We will seek to reopen the line," the Maltese minister said.', 'pledged', 'open'],
    ['Malta will continue to train nurses in Latvia.', 'pledged', 'underway'],
    ['The two sides will go on cutting tariffs.', 'pledged', 'underway'],
    ['The two sides agreed to continue to train nurses.', 'binding', 'open'],
    ['Latvia proposed a joint committee on fishing.', 'offered', 'open'],
    ['The deal involves building two ships.', 'binding', 'open'],
    [
      'Talks are going on with the Latvian side to let more trucks through, the Maltese minister said.',
      'planned',
      'underway',
    ],
  ])('%s', ([sentence, strength, status]) => {
    expect(commitments(sentence as string)).toMatchObject([{ strength, status }])
  })
})

describe('no commitments', () => {
  test.for([
    'The purpose of the visit was to strengthen the friendship of the two nations.',
    'The Maltese minister looks forward to welcoming the Latvian delegation in Valletta.',
    'The decision is a strong endorsement of the policy on combating smuggling.',
    'Latvia proposed Riga as the venue.',
    'Malta will benefit from the new railway, Latvian officials said.',
  ])('%s', (sentence) => {
    expect(commitments(sentence)).toEqual([])
  })
})
