import { userInfo } from 'node:os'
import { describe, expect, test } from 'vitest'
import { askedDecision } from './asked-decision.ts'
import { rulingOf } from './ruling.ts'

describe('the arguments of "decide" are read', () => {
  test.for([
    [['accept', 'r1'], {}, { action: 'accept', key: 'r1' }],
    [
      ['correct', 'r1', 'value=1', 'due='],
      {},
      { action: 'correct', key: 'r1', fields: ['value=1', 'due='] },
    ],
    [['merge', 't1', 'r2', 't3'], {}, { action: 'merge', keys: ['t1', 'r2', 't3'] }],
    [['split', 'r1'], {}, { action: 'split', key: 'r1', from: null }],
    [['split', 'r1'], { from: 'r2' }, { action: 'split', key: 'r1', from: 'r2' }],
    [
      ['stage', 't1', 'signed'],
      { on: '2024-01-02' },
      { action: 'stage', key: 't1', stage: 'signed', on: '2024-01-02' },
    ],
  ] as const)('%j %j', ([args, options, expected]) => {
    expect(askedDecision(args, options)).toEqual(expected)
  })

  test.for([
    [['bless', 'r1'], {}, 'The action is "bless"; it must be one of accept, reject'],
    [['accept', 'r1', 'r2'], {}, '"r2" is too much: "decide accept" is about one record'],
    [['correct', 'r1'], {}, 'it must give fields as <field>=<value>'],
    [['merge', 'r1'], {}, 'it must give at least two keys'],
    [['stage', 'r1'], {}, 'it must give a key and a stage'],
    [['stage', 'r1', 'signed', 'now'], {}, '"now" is too much'],
    [['accept', 'r1'], { on: '2024-01-02' }, '--on is given with "decide accept"; it belongs to'],
    [['merge', 'r1', 'r2'], { from: 'r3' }, '--from is given with "decide merge"'],
  ] as const)('%j %j: %s', ([args, options, words]) => {
    expect(() => askedDecision(args, options)).toThrow(words)
  })
})

test('whoever is logged in decides where nobody is named', () => {
  expect(rulingOf({ why: 'so it is' })).toEqual({ by: userInfo().username, why: 'so it is' })
  expect(rulingOf({ why: 'so it is', by: 'Amina' }).by).toBe('Amina')
})
