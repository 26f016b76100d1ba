import { describe } from 'vitest'
import { reads } from '../../test/support/values.ts'

describe('numbers in digits', () => {
  reads(
    { value: 2400000, unit: 't' },
    'Peru shipped [2.4 million tons] of ore.',
    'Peru shipped [2.4 mln tons] of ore.',
    'Peru shipped [2,400,000 tons] of ore.',
    'Peru shipped [2 400 000 tons] of ore.',
  )
  reads({ value: 4700000000, unit: 'm3' }, 'Peru sold [4.7 milliard cubic metres] of gas.')
  reads(
    { value: 1100000000, unit: 'USD' },
    'The bridge cost [$1.1bn].',
    'The bridge cost [$1.1 billion].',
    'The bridge cost [$1.1-billion].',
    'The bridge cost [1 billion 100 million dollars].',
  )
  reads(
    { value: 80000, unit: '1', counted: 'seat' },
    'The hall has [80, 000 seats].',
    'The hall has [80,000 seats].',
    'The hall has [80k seats].',
  )
  reads(
    { value: 37.2, unit: '%' },
    'A share of [37.2 percent] is usual.',
    'A share of [37,2 percent] is usual.',
  )
  reads(
    { value: 100000, unit: '1', counted: 'house' },
    'The state built [1,00,000 houses].',
    'The state built [one lakh houses].',
  )
  reads({ value: 2.5e12, unit: 'INR' }, 'It cost [Rs 2.5 lakh crore].')
  reads({ value: 3e9, unit: 'USD' }, 'It cost [$3 thousand million].')
  reads({ value: 1.5e9, unit: 'USD' }, 'It cost [$1½ billion].', 'It cost [$1 1/2 billion].')
  reads({ value: 10.5, unit: 'km' }, 'It is [10 1/2 km] away.', 'It is [10½ km] away.')
  reads(
    { value: -5, unit: 'Cel' },
    'Nights of [minus 5 degrees Celsius] are rare.',
    'Nights of [-5°C] are rare.',
  )
})

describe('numbers in words', () => {
  reads(
    { value: 12, unit: '1', counted: 'ferry' },
    'Norway ordered [twelve ferries].',
    'Norway ordered [a dozen ferries].',
    'Norway ordered [one dozen ferries].',
  )
  reads(
    { value: 120, unit: '1', counted: 'ferry' },
    'Norway ordered [a hundred and twenty ferries].',
    'Norway ordered [one hundred twenty ferries].',
    'Norway ordered [ten dozen ferries].',
  )
  reads(
    { value: 24, unit: '1', counted: 'ferry' },
    'Norway ordered [twenty-four ferries].',
    'Norway ordered [two dozen ferries].',
    'Norway ordered [two dozens ferries].',
  )
  reads(
    { value: 500000000, unit: 'EUR' },
    'It lent [half a billion euros].',
    'It lent [half a billion euro].',
    'It lent [five hundred million euros].',
    'It lent [a half billion euros].',
  )
  reads(
    { value: 2500000, unit: 't' },
    'Chile mined [two and a half million tons].',
    'Chile mined [two million five hundred thousand tons].',
    'Chile mined [two point five million tons].',
  )
  reads(
    { value: 750000, unit: 't' },
    'Chile mined [three quarters of a million tons].',
    'Chile mined [three-quarter million tons].',
  )
  reads(
    { value: 1500000, unit: 't' },
    'Chile mined [one and a half million tons].',
    'Chile mined [a million and a half tons].',
  )
  reads(
    { value: 2, unit: '1', bound: '~', counted: 'lake' },
    'The park has [a couple of the lakes].',
  )
  reads(
    { value: 10000, unit: '1', bound: '~', counted: 'person' },
    'They employ [tens of thousands of people].',
  )
  reads(
    { value: 0.25, unit: '[mi_i]' },
    'The tunnel is [1/4 mile] long.',
    'The tunnel is [a quarter of a mile] long.',
    'The tunnel is [one quarter mile] long.',
  )
})
