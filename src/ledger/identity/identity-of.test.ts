import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { commitment, event, figure, instrument, link } from '../../../test/support/claims.ts'
import { read } from '../../index.ts'
import { MOST_KEYS } from './identity.ts'
import { identityOf } from './identity-of.ts'

const DAY = { published: '2021-04-08', language: 'en' }

describe('an identity', () => {
  test('is the same for the same record of another document of the day', () => {
    const record = commitment({ action: 'build a dam at Mombasa' })
    expect(identityOf({ ...record }, { ...DAY })).toEqual(identityOf(record, DAY))
  })

  test('has features that survive being kept as JSON', () => {
    const { features } = identityOf(link({ from: 'Mombasa', to: 'Nairobi' }), DAY)
    expect(JSON.parse(JSON.stringify(features))).toEqual(features)
  })

  test('is a matter of names and numbers in a language without a pack', () => {
    const record = commitment({ action: 'construire un terminal à Mombasa' })
    expect(identityOf(record, { ...DAY, language: 'fr' }).features.marks).toEqual(['Nmombs'])
  })

  test('tells its kind, what it is of and its parties at the head of its signature', () => {
    const { signature } = identityOf(figure({ status: 'reported', period: '2020' }), DAY)
    expect(signature).toMatch(/^figure:figure\|trade\|TD,TG\|[0-9a-f]{24}$/)
  })

  test('has few keys, however many names and words a record has', () => {
    const names = fc.stringMatching(/^[A-Z][a-z]{3,9}$/)
    const words = fc.constantFrom('build', 'gas', 'railway', 'terminal', '1,400', 'and', 'dredging')
    const actions = fc.array(fc.oneof(names, words), { maxLength: 40 }).map((all) => all.join(' '))
    fc.assert(
      fc.property(actions, (action) => {
        const { keys } = identityOf(commitment({ action, by: ['KE', 'OM', 'TZ', 'UG'] }), DAY)
        expect(keys.length).toBeLessThanOrEqual(MOST_KEYS)
        expect(new Set(keys).size).toBe(keys.length)
      }),
    )
  })

  test('has no key that a party, a month or a common word gives alone', () => {
    const records = [
      commitment({ action: 'develop cooperation' }),
      instrument({ date: '2021-03-02' }),
      event({ date: '2021-03-02' }),
      figure(),
    ]
    for (const record of records)
      for (const key of identityOf(record, DAY).keys)
        expect(key.split('|').length).toBeGreaterThan(1)
  })
})

describe('figures are of one identity', () => {
  const reported = { status: 'reported', period: '2020' } as const

  test('whatever their value', () => {
    const one = identityOf(figure({ ...reported, value: 237e6 }), DAY)
    const other = identityOf(figure({ ...reported, value: 302e6 }), {
      ...DAY,
      published: '2022-01-09',
    })
    expect(other.signature).toBe(one.signature)
  })

  test('with the two sides of their trade in any order, but not of their exports', () => {
    const of = (indicator: 'trade' | 'exports', parties: string[]) =>
      identityOf(figure({ ...reported, indicator, parties }), DAY).signature
    expect(of('trade', ['TG', 'TD'])).toBe(of('trade', ['TD', 'TG']))
    expect(of('exports', ['TG', 'TD'])).not.toBe(of('exports', ['TD', 'TG']))
  })

  test('and of several, where the year or the subject is another', () => {
    const signatures = [
      identityOf(figure(reported), DAY).signature,
      identityOf(figure({ ...reported, period: '2019' }), DAY).signature,
      identityOf(figure({ ...reported, subject: 'cotton' }), DAY).signature,
    ]
    expect(new Set(signatures).size).toBe(3)
  })
})

describe('what a record is of', () => {
  test('a promise to raise trade to an amount is a target', () => {
    const { features } = identityOf(commitment({ action: 'raise trade to $3 billion' }), DAY)
    expect(features).toMatchObject({ aspect: 'target', type: 'trade', value: 3e9 })
  })

  test('a loan of an amount is none', () => {
    const { features } = identityOf(commitment({ action: 'grant a $3 billion loan' }), DAY)
    expect(features).toMatchObject({ aspect: 'project', value: null })
    expect(features.marks).toContain('#3000000000')
  })

  test.each([
    ['The railway will be 610 km long.', 'length', 610, 'km'],
    ['Togo will build a terminal with a capacity of 2 million tons.', 'capacity', 2e6, 't'],
    ['Chad will receive a loan of $90 million.', 'other', 9e7, 'USD'],
  ] as const)('a size is no target: %s', (quote, indicator, value, unit) => {
    const evidence = [{ quote, start: 0, end: quote.length }]
    const record = figure({ indicator, value, unit, evidence })
    expect(identityOf(record, DAY).features.aspect).toBe('amount')
  })

  test.each([
    ['Chad and Togo will raise the capacity of the port to 2 million tons.', 'capacity'],
    ['Mutual investment is to reach $900 million.', 'investment'],
    ['Chad will export goods for $900 million to Togo.', 'exports'],
  ] as const)('what is to grow or be reached is one: %s', (quote, indicator) => {
    const evidence = [{ quote, start: 0, end: quote.length }]
    const record = figure({ indicator, value: 9e8, evidence })
    expect(identityOf(record, DAY).features.aspect).toBe('target')
  })

  test('a promise to hold the sixth session of a commission is that session', () => {
    const action = 'hold the sixth session of the joint commission in Lomé'
    const { features } = identityOf(commitment({ action }), DAY)
    expect(features).toMatchObject({ aspect: 'meeting', type: 'session', ordinal: 6 })
  })

  test('where the words of a promise tell little, those around them count', () => {
    const text =
      'Oman and Kenya signed a treaty on the Mombasa oil refinery. Kenya will build the Mombasa refinery.'
    const { records } = read({ id: 'a', text, published: '2021-04-08', language: 'en' })
    for (const record of records)
      expect(identityOf(record, DAY).features.marks).toEqual(expect.arrayContaining(['Nmombs']))
  })
})
