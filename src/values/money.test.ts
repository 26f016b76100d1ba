import { describe } from 'vitest'
import { reads } from '../../test/support/values.ts'

describe('an amount compared with', () => {
  reads({ value: 9000000, unit: 'USD', bound: '=' }, 'Aid was well below the [$9 million] of 1985.')
  reads({ value: 9000000, unit: 'USD', bound: '<' }, 'Aid was [well below $9 million].')
})

describe('an "up" that belongs to the verb', () => {
  reads({ value: 540000000, unit: 'USD', bound: '=' }, 'Imports edged [up to $540 million].')
  reads({ value: 540000000, unit: 'USD', bound: '<=' }, 'Imports may reach [up to $540 million].')
})

describe('dollars', () => {
  reads({ value: 5000000, unit: 'AUD', bound: '>' }, 'It [exceeded A$5 million].')
  reads({ value: 5000000, unit: 'NZD' }, 'It was [5 mln N.Z. Dlrs].', 'It was [5 mln NZ dollars].')
  reads(
    { value: 2300000000, unit: 'USD' },
    'Loans came to [$2.3 billion].',
    'Loans came to [US$2.3 billion].',
    'Loans came to [USD 2.3 billion].',
    'Loans came to [2.3 billion US dollars].',
    'Loans came to [2.3 billion dollars].',
    'Loans came to [2.3bn USD].',
    'Loans came to [$2.3bn].',
    'Loans came to [$ 2.3 b].',
    'Loans came to [2.3 billion U.S. dollars].',
    'Loans came to [2.3 bln dlrs].',
  )
  reads(
    { value: 2000000000, unit: 'USD' },
    'It is a [$2-billion] loan.',
    'It is [a two-billion-dollar] loan.'.replace('[a ', 'a ['),
  )
  reads(
    { value: 16400000, unit: 'CAD' },
    'It cost [C$16.4 million].',
    'It cost [c $ 16.4 million].',
    'It cost [16.4 million Canadian dollars].',
    'It cost [CAD 16.4 million].',
    'It cost [$16.4 million Canadian dollars].',
    'It cost [$16.4m Canadian dollars].',
  )
  reads(
    { value: 3000000, unit: 'USD' },
    'Chad got [$3 million dollars].',
    'Chad got [$3m dollars].',
  )
  reads({ value: 0.07, unit: 'USD' }, 'It sells at [7 U.S. cents].', 'It sells at [7 US cents].')
  reads(
    { value: 5000000, unit: 'AUD' },
    'It cost [A$5 million].',
    'It cost [5 million Australian dollars].',
  )
  reads(
    { value: 5000000, unit: 'HKD' },
    'It cost [HK$5 million].',
    'It cost [5 million Hong Kong dollars].',
  )
  reads({ value: 5000000000, unit: 'USD' }, 'They signed a [$5 billion] loan.')
  reads({ value: 0.45, unit: 'USD' }, 'A litre costs [45 cents].')
  reads({ value: 13.45, unit: 'USD' }, 'It cost [thirteen dollars and forty-five cents].')
})

describe('letters behind a sign of money', () => {
  reads({ value: 15000000, unit: 'NZD' }, 'They gave [$NZ15 million].', 'They gave [$NZ15m].')
  reads({ value: 20000000, unit: 'AUD' }, 'They gave [$A20m].', 'They gave [$A20 million].')
  reads({ value: 5000000, unit: 'USD' }, 'They gave [$US5 million].', 'They gave [$US 5 million].')
  reads({ value: 40000000, unit: 'FJD' }, 'They gave [FJD $40 million].', 'They gave [FJ$40m].')
  reads({ value: 10000000, unit: 'HKD' }, 'They gave [$HK10 million].')
})

describe('other currencies', () => {
  reads(
    { value: 450000000000, unit: 'KZT' },
    'The fund holds [450 billion tenge].',
    'The fund holds [450 billion Kazakh tenge].',
    'The fund holds [KZT 450 billion].',
    'The fund holds [₸450 billion].',
  )
  reads(
    { value: 20000000000000, unit: 'IRR' },
    'The plan needs [20 trillion rials].',
    'The plan needs [20 trillion Iranian rials].',
    'The plan needs [2 trillion tomans].',
    'The plan needs [2,000 billion tomans].',
  )
  reads(
    { value: 3000000, unit: 'EUR' },
    'He gave [€3m].',
    'He gave [3 million euros].',
    'He gave [EUR 3 million].',
    'He gave [3m euros].',
    'He gave [3 MEUR].',
  )
  reads(
    { value: 3000000, unit: 'GBP' },
    'He gave [£3m].',
    'He gave [3 million pounds].',
    'He gave [3 mln stg].',
    'He gave [3 million British pounds].',
  )
  reads({ value: 200000, unit: 'JPY' }, 'The ticket is [200,000 yen].', 'The ticket is [¥200,000].')
  reads(
    { value: 5000, unit: 'DEM' },
    'It was worth [5,000 Deutsche marks].',
    'It was worth [5,000 West German marks].',
    'It was worth [DM 5,000].',
  )
  reads({ value: 800, unit: 'SUR' }, 'It was worth [800 Soviet roubles].')
  reads({ value: 800, unit: 'ESP' }, 'It was worth [800 pesetas].')
  reads({ value: 800, unit: 'FRF' }, 'It was worth [800 French francs].')
  reads({ value: 800, unit: 'INR' }, 'It was worth [Rs 800].', 'It was worth [800 rupees].')
  reads({ value: 3500000, unit: 'INR' }, 'It was worth [35 lakh rupees].')
  reads({ value: 5000000, unit: 'NPR' }, 'It was worth [NRs 5 million].')
  reads({ value: 5000000, unit: 'ILS' }, 'It was worth [NIS 5 million].')
})

describe('a currency that the document tells', () => {
  reads({ value: 300, unit: '1', counted: 'dinar' }, 'The fee is [300 dinars].')
  reads({ value: 300, unit: 'KWD' }, 'In Kuwait the fee is [300 dinars].')
  reads({ value: 300, unit: 'OMR' }, 'In Oman the fee is [300 rials].')
  reads({ value: 300, unit: 'IRR' }, 'In Iran and Oman the fee is [300 rials].')
  reads({ value: 5000000, unit: 'MXN' }, 'In Mexico the fee is [Ps 5 million].')
  reads({ value: 5000000, unit: 'OMR' }, 'In Oman the fee is [RO 5 million].')
  reads({ value: 5000000, unit: 'MMK' }, 'In Myanmar the fee is [K5 million].')
  reads({ value: 300, unit: 'PKR' }, 'In Pakistan the fee is [300 rupees].')
  reads({ value: 300, unit: 'MUR' }, 'In Mauritius the fee is [300 rupees].')
  reads({ value: 300, unit: 'RWF' }, 'In Rwanda the fee is [300 francs].')
  reads({ value: 300, unit: 'MWK' }, 'In Malawi the fee is [300 kwacha].')
  reads({ value: 300, unit: 'LSL' }, 'The fee is [300 maloti].')
  reads({ value: 300, unit: 'JOD' }, 'From Jordan to Iraq the fee is [300 dinars].')
  reads({ value: 300, unit: 'IQD' }, 'From Iraq to Jordan the fee is [300 dinars].')
  reads({ value: 300, unit: 'EGP' }, 'In Egypt the fee is [300 pounds].')
})

describe('pounds that weigh', () => {
  reads(
    { value: 200, unit: '[lb_av]' },
    'The parcel weighs [200 pounds].',
    'They sent [200 pounds] of rice.',
    'The parcel weighs [200lbs].',
  )
  reads({ value: 200, unit: 'GBP' }, 'She paid [200 pounds].', 'The fine is [200 pounds].')
})

describe('what money is per', () => {
  reads(
    { value: 70, unit: 'USD', per: 'share' },
    'The offer is [$70 a share].',
    'The offer is [$ 70 - a - share].',
    'The offer is [70 dollars per share].',
  )
  reads(
    { value: 18, unit: 'USD', per: 'bbl' },
    'Oil sold at [18 dlrs a barrel].',
    'Oil sold at [$18 per barrel].',
    'Oil sold at [$18/barrel].',
  )
  reads(
    { value: 250000000, unit: 'USD', per: 'a' },
    'Sales reach [$250 million per annum].',
    'Sales reach [$250 million a year].',
    'Sales reach [$250 million annually].',
  )
})

describe('signs glued to the number', () => {
  reads({ value: 115, unit: 'USD' }, 'It cost [USD115].', 'It cost [115USD].')
  reads({ value: 30000000, unit: 'MYR' }, 'It cost [RM30 million].')
  reads({ value: 30000000, unit: 'SAR' }, 'It cost [SR30 million].')
  reads({ value: 30000000, unit: 'ZAR' }, 'It cost [R30 million].', 'It cost [R30m].')
  reads({ value: 30000000, unit: 'BWP' }, 'In Botswana it cost [P30 million].')
  reads({ value: 30000000, unit: 'PHP' }, 'In the Philippines it cost [P30 million].')
  reads({ value: 30000000, unit: 'BZD' }, 'It cost [BZ$30 million].')
  reads({ value: 30000000, unit: 'GHS' }, 'It cost [GH¢30 million].')
})

describe('sums told roughly', () => {
  reads(
    { value: 10000000, unit: 'USD', bound: '~' },
    'It cost [tens of millions of dollars].',
    'It cost [tens of millions of US dollars].',
  )
  reads({ value: 2500000, high: 3000000, unit: 'EUR' }, 'It cost [€2.5m-3m].')
})
