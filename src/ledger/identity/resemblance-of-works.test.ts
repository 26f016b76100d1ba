import { describe, expect, test } from 'vitest'
import { commitment, link } from '../../../test/support/claims.ts'
import type { RapporteurRecord } from '../../records/record.ts'
import { identityOf } from './identity-of.ts'
import { resemblance } from './resemblance.ts'

/** Their resemblance. */
function between(
  one: RapporteurRecord,
  other: RapporteurRecord,
  days = ['2021-04-08', '2022-11-02'],
) {
  const [a, b] = [one, other].map((record, i) =>
    identityOf(record, { published: days[i] ?? null, language: 'en' }),
  )
  return a && b ? resemblance(a, b) : null
}

const promise = (action: string, fields = {}) =>
  commitment({ by: ['KE', 'OM'], to: [], action, ...fields })

describe('which of several works', () => {
  test('tells two of them apart', () => {
    const first = promise('complete the first grain terminal of the port of Lamu')
    const second = promise('complete the second grain terminal of the port of Lamu')
    const further = promise('complete two further grain terminals in the port of Lamu')
    expect(between(first, first)).not.toBeNull()
    expect(between(first, second)).toBeNull()
    expect(between(first, further)).toBeNull()
  })

  test('is no matter where only one says it', () => {
    const first = promise('complete the first grain terminal of the port of Lamu')
    expect(between(first, promise('build a grain terminal at the port of Lamu'))).not.toBeNull()
  })
})

describe('a line between two states', () => {
  const action = 'inaugurate the Kenya–Oman crude oil and gas pipeline for exports in February'
  const evidence = [{ quote: action, start: 0, end: action.length }]
  const route = link({ mode: 'pipeline', from: 'KE', to: 'OM', evidence })
  const built = promise(action, { evidence })

  test('is the promise of it in the same sentence', () => {
    expect(between(built, route, ['2021-04-08', '2021-04-08'])).not.toBeNull()
  })

  test('is the same years later where two states seldom have another', () => {
    const days = ['2021-04-08', '2023-04-08']
    expect(between(built, route, days)).not.toBeNull()
    const railway = 'open the Kenya–Oman railway for freight in February'
    const rail = link({
      mode: 'rail',
      from: 'KE',
      to: 'OM',
      evidence: [{ quote: railway, start: 0, end: railway.length }],
    })
    expect(between(promise(railway), rail, days)).toBeNull()
  })

  test('and none of another network or pair', () => {
    const other = promise('inaugurate the Kenya–Uganda pipeline', { by: ['KE', 'UG'] })
    const rail = promise('inaugurate the Kenya–Oman railway')
    for (const each of [other, rail])
      expect(between(each, route, ['2021-04-08', '2021-04-08'])).toBeNull()
  })
})
