import { describe, expect, test } from 'vitest'
import { records } from '../../../test/support/reading.ts'

const LEAD = 'Peru and Chile discussed cooperation in Lima on Monday. '

/** The commitments of a sentence behind one that names the two parties. */
function commitments(sentence: string) {
  return records(LEAD + sentence, 'commitment', { published: '2019-06-12' })
}

describe('a promise or a plan in other words', () => {
  test.for([
    ['Peru is bent on repairing the bridge.', 'planned'],
    ['Peru has set its sights on repairing the bridge.', 'planned'],
    ['Peru is going ahead with the repair of the bridge.', 'planned'],
    ['Peru is anxious to repair the bridge.', 'offered'],
    ['Peru is looking for ways to repair the bridge.', 'offered'],
    ['The sides mapped out steps to repair the bridge.', 'planned'],
    ['The sides came to terms on repairing the bridge.', 'binding'],
    ['The sides took responsibility for repairing the bridge.', 'binding'],
    ['Efforts are under way to repair the bridge.', 'planned'],
    ['The sides cleared the way for the repair of the bridge.', 'binding'],
  ] as const)('%s', ([sentence, strength]) => {
    const [found] = commitments(sentence)
    expect(found?.strength).toBe(strength)
    expect(found?.action).toMatch(/repair(ing)? (of )?the bridge/)
  })
})

describe('what is done or only looked at', () => {
  test.for([
    'He also explored these issues in a meeting with the Chilean minister.',
    'During the visit, Peru was able to repair the bridge.',
    'Peru also looked forward to separate talks on the bridge.',
  ])('%s', (sentence) => {
    expect(commitments(sentence)).toEqual([])
  })
})

test('what the subject will do besides is a promise of its own', () => {
  const found = commitments('Peru is committed to repairing the bridge and will train the crews.')
  expect(found.map((c) => c.action)).toEqual(['repairing the bridge', 'train the crews'])
})

test('relations of trade are trade', () => {
  const [found] = commitments('The two sides agreed to revive their economic ties.')
  expect(found?.field ?? 'trade').toBe('trade')
})

test('who repeats, hints or tweets it says it', () => {
  for (const verb of ['repeated', 'hinted', 'signalled', 'tweeted', 'reckoned']) {
    const [found] = commitments(`Peru's minister ${verb} that Peru would repair the bridge.`)
    expect(found).toMatchObject({ by: ['PE'], speaker: expect.stringContaining('Peru') })
  }
})

describe('a will of somebody is a plan', () => {
  test.for([
    [
      "Soto underlined the determination of the two countries' authorities for the expansion of ties.",
      'the expansion of ties',
    ],
    [
      'Soto stressed the will of the two governments for the development of trade.',
      'the development of trade',
    ],
    ['Soto noted the resolve of Peru and Chile to train nurses.', 'train nurses'],
    ["Soto noted the two countries' will for expanding trade.", 'expanding trade'],
    ['The two sides have the political will to train nurses.', 'train nurses'],
  ] as const)('%s', ([text, action]) => {
    const lead = 'Peru and Chile held talks in Lima. '
    const found = records(lead + text, 'commitment')
    expect(found).toMatchObject([{ action, strength: 'planned' }])
    expect(found[0]?.by.toSorted()).toEqual(['CL', 'PE'])
  })

  test('or of one', () => {
    const text = 'Peru stressed its resolve to build a port in Chile.'
    expect(records(text, 'commitment')).toMatchObject([{ by: ['PE'], strength: 'planned' }])
  })
})

describe('what has been done towards something lasts', () => {
  test.for([
    'Positive steps have been taken to repair the bridge.',
    'Measures are under way to repair the bridge.',
    'Peru has taken measures to repair the bridge.',
    'The government of Peru has made every effort to repair the bridge.',
  ])('%s', (sentence) => {
    const [found] = commitments(sentence)
    expect(found).toMatchObject({ strength: 'planned', status: 'underway' })
  })

  test('but what is still to be done is open, or only called for', () => {
    expect(commitments('Peru will take steps to repair the bridge.')).toMatchObject([
      { status: 'open' },
    ])
    const call = 'Steps should be taken to repair the bridge, the minister of Peru said.'
    expect(commitments(call)).toEqual([])
    expect(records(LEAD + call, 'position')).toMatchObject([{ stance: 'calls-for' }])
  })
})

test('who cooperates with somebody on a work acts with him', () => {
  for (const works of ['is cooperating', 'is collaborating']) {
    const [found] = commitments(`Peru ${works} with Chile on the repair of the bridge.`)
    expect(found).toMatchObject({ by: ['PE', 'CL'], status: 'underway' })
  }
  expect(commitments('Peru and Chile are cooperating to repair the bridge.')).toHaveLength(1)
  expect(commitments('Peru cooperated with Chile to repair the bridge.')).toEqual([])
})

test('the state that is entered grants the entry', () => {
  const [found] = commitments('Peruvian tourists will be granted free entry to Chile as of summer.')
  expect(found).toMatchObject({ by: ['CL'], to: ['PE'], due: '2019-22' })
})

test('a year explained in brackets is the year that it is by', () => {
  const [found] = commitments(
    'Peru plans to repair the bridge before the end of the [current Iranian] year.',
  )
  expect(found?.due).toBe('../2020-03-19')
})
