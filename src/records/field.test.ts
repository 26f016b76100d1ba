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
    ['Peru will abolish its quotas on cars from Chile.', 'trade'],
    ['Chile will raise tariffs on leather footwear from Peru.', 'trade'],
    ['The two countries agreed to expand their trading relationship.', 'trade'],
    ['The two countries agreed to build a trade route to the sea.', 'transport'],
  ] as const)('but %s: %s', ([text, field]) => {
    expect(fields(text)).toEqual([field])
  })
})

describe('what is grown or made is a good where it is bought or sold', () => {
  test.for([
    ['Peru will buy two million tons of Chilean wheat.', 'trade'],
    ['Peru will buy 5,000 tons of palm oil from Chile.', 'trade'],
    ['Chile plans to import tractors from Peru.', 'trade'],
    ['Peru will sow Chilean wheat.', 'agriculture'],
  ] as const)('%s: %s', ([text, field]) => {
    expect(fields(text)).toEqual([field])
  })
})

describe('two words together can mean another field, or none', () => {
  test.for([
    ['Chile will give Peru a bridge loan.', 'finance'],
    ['Chile will honour the nuclear deal.', 'politics'],
    ['Peru will invest in the Chilean oil industry.', 'energy'],
    ['Peru will improve the investment climate for hotels.', 'tourism'],
    ['Chile will open a green corridor for the customs of Peru.', 'trade'],
    ['Peru agreed to share data on cholera.', 'health'],
    ['Chile will take rice growers of Peru into account.', 'agriculture'],
  ] as const)('%s: %s', ([text, field]) => {
    expect(fields(text)).toEqual([field])
  })
})

test('an action that names no field is of what the sentence before speaks of', () => {
  const text =
    'Chile exported copper for years. Peru praised the vaccination of children. A joint committee will be set up.'
  expect(fields(text)).toEqual(['health'])
})

describe('words that tell the field', () => {
  test.for([
    ['Chile will train midwives in Lima.', 'health'],
    ['Peru pledged to plant a million saplings.', 'environment'],
    ['Peru agreed to extradite two smugglers.', 'security'],
    ['Peru will restore the old fortress.', 'culture'],
    ['Chile will resettle 200 families.', 'migration'],
    ['Peru will modernise a foundry.', 'industry'],
    ['Chile plans to build a quay in Peru.', 'transport'],
    ['Chile will repair a substation in Peru.', 'energy'],
    ['Peru promised to open a literacy centre.', 'education'],
    ['Peru will build a telescope.', 'science'],
    ['Peru will plant mango orchards.', 'agriculture'],
    ['Chile will digitise the land register.', 'digital'],
    ['Chile will reschedule the arrears.', 'finance'],
    ['Peru will repair the sluices.', 'water'],
  ] as const)('%s: %s', ([text, field]) => {
    expect(fields(text)).toEqual([field])
  })
})

describe('words of a field, and pairs of words', () => {
  test.for([
    ['Chile will help Peru repair its wind farms.', 'energy'],
    ['Chile will send Peru two infantry battalions.', 'security'],
    ['Chile will help Peru mend an old monastery.', 'culture'],
    ['Chile will help Peru grow pepper and vanilla.', 'agriculture'],
    ['Chile will send schoolbooks to Peru.', 'education'],
  ] as const)('%s: %s', ([text, field]) => {
    expect(fields(text)).toEqual([field])
  })
})
