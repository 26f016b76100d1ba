import { describe, expect, test } from 'vitest'
import { records } from '../../test/support/reading.ts'

const KINDS = ['figure', 'event', 'instrument', 'commitment', 'link'] as const

const kinds = (text: string) =>
  KINDS.filter((kind) => records(text, kind, { published: '2021-04-08' }).length > 0)

describe('what is only asked is no record', () => {
  test.for([
    'Did trade between Peru and Chile reach $9 billion in 2020?',
    'Trade between Peru and Chile rose by 45 percent in 2020?',
    'Was the railway between Lima and Arica launched in 2020?',
  ])('%s', (text) => {
    expect(kinds(text)).toEqual([])
  })
})

describe('what is denied is no record', () => {
  test.for([
    'Peru denied that it had signed an agreement with Chile on gas.',
    'Peru denied having signed an agreement with Chile on gas.',
    'Peru denied reports that it would build a nuclear power plant by 2033.',
    'Peru denied that trade with Chile fell by 20 percent in 2020.',
  ])('%s', (text) => {
    expect(kinds(text)).toEqual([])
  })
})

describe('what is said beside a denial is one', () => {
  test.for([
    'Peru denied the claims and signed an agreement with Chile on gas.',
    'Peru did not deny that it had signed an agreement with Chile on gas.',
    'Peru signed an agreement with Chile on gas, but denied that it was secret.',
  ])('%s', (text) => {
    expect(kinds(text)).toEqual(['instrument'])
  })
})
