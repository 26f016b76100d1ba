import { describe, expect, test } from 'vitest'
import { records } from '../../../test/support/reading.ts'
import { Problem } from '../../core/problem.ts'
import type { RapporteurRecord, RecordKind } from '../../records/record.ts'
import { corrected } from './correction.ts'

const TEXT =
  'Trade between Chad and Togo amounted to $237 million in 2020, down 37.2 percent. Togo will build a grain pier at Lomé by 2027. ' +
  'Kish Air launched a weekly flight between Lomé and Moundou. The ministers of Chad and Togo met in Lomé on 3 April. ' +
  'The ministries signed a contract on cotton worth $5 million.'

function one(kind: RecordKind): RapporteurRecord {
  const [first] = records(TEXT, kind)
  if (!first) throw new Error(`the text has no ${kind}`)
  return first
}

function corrects(kind: RecordKind, ...assignments: string[]) {
  return corrected(one(kind), assignments, TEXT)
}

function refuses(kind: RecordKind, ...assignments: string[]): Problem {
  try {
    corrects(kind, ...assignments)
  } catch (error) {
    if (error instanceof Problem) return error
    throw error
  }
  throw new Error(`${assignments.join(' ')} is allowed`)
}

describe('a correction gives the fields of the kind', () => {
  test.for([
    ['figure', 'value=273000000', { value: 273000000 }],
    ['figure', 'period=2020-01/2020-06', { period: '2020-01/2020-06' }],
    ['figure', 'period=', { period: null }],
    ['figure', 'parties=TD, ng', { parties: ['TD', 'NG'] }],
    ['figure', 'indicator=exports', { indicator: 'exports' }],
    ['figure', 'change.percent=-32.7', { change: { percent: -32.7, base: null } }],
    ['figure', 'change.base=2019', { change: { percent: -37.2, base: '2019' } }],
    ['figure', 'change=', { change: null }],
    ['figure', 'speaker=Amina Idrissou', { speaker: 'Amina Idrissou' }],
    ['commitment', 'action=build a grain pier', { action: 'build a grain pier' }],
    ['commitment', 'field=agriculture', { field: 'agriculture' }],
    ['commitment', 'due=../2028', { due: '../2028' }],
    ['commitment', 'to=', null],
    ['event', 'type=session', { type: 'session' }],
    ['event', 'ordinal=3', { ordinal: 3 }],
    ['link', 'via=Lomé,Moundou', { via: ['Lomé', 'Moundou'] }],
    ['link', 'from=TG', { from: 'TG' }],
    ['instrument', 'amount.value=6000000', { amount: { value: 6000000, unit: 'USD', bound: '=' } }],
    ['instrument', 'count=2', { count: 2 }],
  ] as const)('%s: %s', ([kind, assignment, expected]) => {
    if (expected === null) expect(refuses(kind, assignment).message).toContain('says so already')
    else expect(corrects(kind, assignment)).toEqual(expected)
  })

  test('several at once, each whole taken apart and put together', () => {
    expect(corrects('figure', 'change=', 'change.amount=-5000', 'bound=~')).toEqual({
      change: { amount: -5000, base: null },
      bound: '~',
    })
  })
})

describe('a correction is refused that says what the field cannot hold', () => {
  test.for([
    ['figure', 'value=12,5', 'invalid-number', '"12,5"; it must be a number in digits'],
    ['figure', 'period=2020-13', 'invalid-date', '"2020-13"; it must be a date or period in EDTF'],
    ['figure', 'indicator=turnover', 'misuse', '"turnover"; it must be one of trade, exports'],
    ['figure', 'indicator=', 'misuse', 'it must be one of trade'],
    ['figure', 'action=build', 'misuse', '"action" is no field of a record of kind figure'],
    ['figure', 'constructor=x', 'misuse', '"constructor" is no field'],
    ['figure', 'change=-3', 'misuse', 'given by change.percent, change.amount, change.base'],
    ['figure', 'change.share=3', 'misuse', '"change.share" is no field'],
    ['figure', 'unit=', 'misuse', 'A value must have a unit'],
    ['figure', 'high=1', 'misuse', 'must be greater than its value'],
    ['figure', 'value', 'misuse', '"value" corrects nothing'],
    ['figure', 'parties=TD,,TG', 'misuse', 'parties with commas'],
    ['figure', 'bound==', 'misuse', 'says so already'],
    ['commitment', 'action=build a mint', 'misuse', '"build a mint", which does not stand in'],
    ['commitment', 'action=', 'misuse', 'it must be words of the document'],
    ['event', 'ordinal=0', 'misuse', 'a whole number from 1'],
    ['instrument', 'count=1.5', 'misuse', 'a whole number from 1'],
  ] as const)('%s: %s', ([kind, assignment, code, words]) => {
    const problem = refuses(kind, assignment)
    expect(problem.code).toBe(code)
    expect(problem.message).toContain(words)
  })
})
