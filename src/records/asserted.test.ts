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
    '"Did trade between Peru and Chile reach $9 billion in 2020?" he asked.',
    '"Who would have thought that trade would reach $9 billion in 2020?" the minister said.',
    'The minister asked whether trade with Chile reached $9 billion in 2020.',
    'The minister was asked if trade with Chile reached $9 billion in 2020.',
    'Whether trade with Chile will reach $9 billion by 2030 is unclear.',
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
    'Peru dismissed reports that it had signed an agreement with Chile on gas.',
    'The ministry rejected claims that Peru had signed an agreement with Chile on gas.',
    'Peru ruled out that it would build a railway to Brazil by 2030.',
    'Reports that Peru would build a railway to Brazil by 2033 were denied by the ministry.',
    'Reports that Peru had signed an agreement with Chile on gas are false.',
    'It is not true that Peru signed an agreement with Chile on gas.',
    'There was no truth in reports that Peru had signed an agreement with Chile on gas.',
  ])('%s', (text) => {
    expect(kinds(text)).toEqual([])
  })
})

describe('what nobody does is no record', () => {
  test.for([
    'Neither Peru nor Chile opened the border post in Tacna in 2020.',
    'No Chilean minister visited Lima in 2020.',
    'None of the ministers met in Lima on Monday.',
    'Neither side has signed the treaty, Peru and Chile said.',
    'Nor did the presidents of Peru and Chile meet in Lima in 2020.',
    'Never have Peru and Chile signed such a treaty.',
  ])('%s', (text) => {
    expect(kinds(text)).toEqual([])
  })

  test.for([
    'No fewer than five ministers of Peru and Chile met in Lima on Monday.',
    'Not only did Peru and Chile sign the treaty, they praised it.',
  ])('but: %s', (text) => {
    expect(kinds(text)).toHaveLength(1)
  })
})

describe('what is said beside a denial is one', () => {
  test.for([
    'Peru denied the claims and signed an agreement with Chile on gas.',
    'Peru did not deny that it had signed an agreement with Chile on gas.',
    'Peru signed an agreement with Chile on gas, but denied that it was secret.',
    'Peru denied the claims, saying that it had signed an agreement with Chile on gas.',
    '"We deny that," the minister said, adding that Peru had signed an agreement with Chile.',
    'Peru dismissed the minister, who had signed an agreement with Chile on gas.',
    'Reports that Peru had signed an agreement with Chile on gas were confirmed by the ministry.',
    'It is true that Peru signed an agreement with Chile on gas.',
    '"Is that enough?" the minister asked, and said that Peru signed an agreement with Chile.',
  ])('%s', (text) => {
    expect(kinds(text)).toEqual(['instrument'])
  })
})
