import { describe, expect, test } from 'vitest'
import { records } from '../../test/support/reading.ts'

/** The fields of the commitments of a sentence behind one that names the two parties. */
function fields(text: string): readonly string[] {
  const lead = 'Peru and Chile discussed cooperation in Lima on Monday. '
  return records(lead + text, 'commitment', { published: '2019-06-12' }).map(({ field }) => field)
}

describe('money and trade are the means to something', () => {
  test.for([
    ['Chile will invest 20 million euros in a Peruvian railway.', 'transport'],
    ['Chile will finance the restoration of a church museum in Cuzco.', 'culture'],
    ['The credit line will be used to pay for a power station in Peru.', 'energy'],
    ['Peru intends to buy eight locomotives from Chile.', 'transport'],
    ['Chile will continue importing natural gas from Peru.', 'energy'],
  ] as const)('%s: %s', ([text, field]) => {
    expect(fields(text)).toEqual([field])
  })
  test.for([
    ['Chile will lend Peru $40 million.', 'finance'],
    ['Peru will lower its import duties on Chilean wheat.', 'trade'],
  ] as const)('but %s: %s', ([text, field]) => {
    expect(fields(text)).toEqual([field])
  })
})

test('an action that names no field is of what the sentence before speaks of', () => {
  const text =
    'Chile exported copper for years. Peru praised the vaccination of children. A joint committee will be set up.'
  expect(fields(text)).toEqual(['health'])
})
