import { describe, expect, test } from 'vitest'
import { commitment, event, figure, instrument, link } from '../../../test/support/claims.ts'
import type { RapporteurRecord } from '../../records/record.ts'
import { identityOf } from './identity-of.ts'
import { resemblance } from './resemblance.ts'

const identity = (record: RapporteurRecord, published: string) =>
  identityOf(record, { published, language: 'en' })

/** Their resemblance, where a key brings them together; the second is told a year and a half later. */
function between(one: RapporteurRecord, other: RapporteurRecord) {
  const [a, b] = [identity(one, '2011-04-08'), identity(other, '2012-11-02')]
  return a.keys.some((key) => b.keys.includes(key)) ? resemblance(a, b) : null
}

const promise = (action: string, by = ['KE', 'OM']) => commitment({ by, to: [], action })
const paper = (title: string, fields = {}) =>
  instrument({ parties: ['KE', 'OM'], title, ...fields })

describe('one thing again', () => {
  test.for([
    [
      'a named plant, called by another word for its sort, delayed by what is no part of it',
      paper('on the construction of a hydropower plant on the Tana River near Garissa'),
      promise('Construction of the Tana power station has been delayed by protests', ['KE']),
    ],
    [
      'a bridge that one state pays for and another builds',
      promise('finance a second bridge over the Tana at Garissa', ['JP']),
      promise('start building the second Tana bridge', ['KE']),
    ],
    [
      'a road by its number',
      promise('upgrade Road No. 9 to the border', ['KE']),
      link({ mode: 'road', from: 'Road 9', to: null, status: 'launched' }),
    ],
    [
      'the power line of two states',
      promise('build a power line between the two countries by 2015'),
      promise('finish the transmission line'),
    ],
    [
      'an act that one state alone is named for, under another type of document',
      paper('on the avoidance of double taxation'),
      paper('to avoid double taxation', { type: 'convention', parties: ['KE'] }),
    ],
    [
      'a dam and its project, told by the name alone',
      promise('start building the Tana hydroelectric dam'),
      promise('put off the start of work on the Tana project', ['KE']),
    ],
    [
      'a bridge and the way over it',
      promise('build a railway bridge over the Tana at Garissa'),
      link({
        ...{ mode: 'road', from: 'KE', to: 'OM', status: 'planned' },
        evidence: [{ quote: 'the railway bridge to Kenya will be opened', start: 0, end: 41 }],
      }),
    ],
    [
      'a number of things for one of two states',
      promise('buy 1,950 tons of wheat', ['KE']),
      promise('deliver 1,950 tons of wheat to Kenya'),
    ],
    [
      'a cable, whatever runs through it',
      promise('lay a power cable between Lamu and Duqm'),
      promise('suspend work on the Lamu–Duqm cable', ['OM']),
    ],
    ['an agreement on one good', paper('on coal deliveries'), paper('on supplies of coal')],
    [
      'the plant for a good and its factory',
      promise('open a cement plant at Duqm'),
      event({
        type: 'opening',
        parties: ['KE', 'OM'],
        evidence: [{ quote: 'the cement factory at Duqm was opened', start: 0, end: 37 }],
      }),
    ],
    [
      'a loan, in the verb and in the noun',
      promise('lend Kenya $50 million'),
      promise('grant a credit of $50 million'),
    ],
  ] as const)('%s', ([, one, other]) => {
    expect(between(one, other)).not.toBeNull()
  })
})

describe('other things', () => {
  test.for([
    [
      'bridges of two pairs of states over one river',
      promise('build a bridge over the Tana'),
      promise('build a bridge over the Tana', ['UG', 'TZ']),
    ],
    [
      'two lines that end at one place',
      link({ from: 'Mombasa', to: 'Nakuru' }),
      promise('build a railway to Mombasa from Kisumu', ['KE', 'UG']),
    ],
    [
      'two roads by their numbers',
      promise('upgrade Road No. 9', ['KE']),
      promise('upgrade Road No. 7', ['KE']),
    ],
    ['railways of two states without a name', promise('build a railway'), paper('on the railway')],
  ] as const)('%s', ([, one, other]) => {
    expect(between(one, other)).toBeNull()
  })
})

describe('an amount of a good', () => {
  const told = (quote: string, fields = {}) =>
    figure({
      ...{
        indicator: 'exports',
        subject: 'coal',
        unit: 't',
        parties: ['KE', 'OM'],
        value: 500_000,
      },
      evidence: [{ quote, start: 0, end: quote.length }],
      ...fields,
    })
  const agreed = identity(paper('on supplies of coal'), '2012-11-02')

  test('goes with the agreement to deliver it', () => {
    const size = told('Kenya will deliver 500,000 tons of coal a year to Oman')
    expect(identity(size, '2011-04-08').features.aspect).toBe('amount')
    expect(resemblance(identity(size, '2011-04-08'), agreed)).toBeNull()
  })

  test('is a target where it is to grow', () => {
    const size = told('Kenya will raise exports of coal to 500,000 tons a year')
    expect(identity(size, '2011-04-08').features.aspect).toBe('target')
  })
})

describe('how large a thing is', () => {
  const quote = 'Kenya and Oman will build a 210-megawatt power plant at Garissa'
  const evidence = [{ quote, start: 0, end: quote.length }]
  const size = figure({
    ...{ indicator: 'capacity', status: 'target', parties: ['KE', 'OM'], value: 2.1e8, unit: 'W' },
    evidence,
  })
  const again = identity(promise('complete the power plant at Garissa'), '2012-11-02')

  test('does not part it from where that is not told again', () => {
    const found = resemblance(identity(size, '2011-04-08'), again)
    expect(found?.reasons).toContainEqual({ feature: 'amount not told', detail: '', weight: -1 })
  })

  test('while a number to be reached is another target', () => {
    const target = figure({ value: 1e9, parties: ['KE', 'OM'] })
    expect(resemblance(identity(target, '2011-04-08'), again)).toBeNull()
  })
})
