import { describe } from 'vitest'
import { reads } from '../../test/support/values.ts'

describe('a part of what was named before', () => {
  reads(
    { value: 33.3333333333333, unit: '%', bound: '~' },
    'They moved 9 tons, of which [nearly a third] by rail.',
  )
  reads({ value: 50, unit: '%' }, 'They moved 9 tons, of which [half] went to Chad.')
  reads({ value: 75, unit: '%' }, 'Of the trade, tea made up [three quarters].')
  reads({ value: 50, unit: '%', bound: '~' }, 'Tea represents [about half].')
})

describe('measures', () => {
  reads(
    { value: 12, unit: 't' },
    'The crane lifts [12 tons].',
    'The crane lifts [12 tonnes].',
    'The crane lifts [12 metric tons].',
    'The crane lifts [12t].',
    'It is a [12-ton] crane.',
  )
  reads({ value: 40000, unit: 't' }, 'The silo holds [40 kilotons].')
  reads(
    { value: 300, unit: 'km' },
    'The road is [300 km] long.',
    'The road is [300 kilometres] long.',
    'It is a [300-kilometer] road.',
    'It is a [300 kilometer] road.',
  )
  reads(
    { value: 90, unit: 'km/h' },
    'Trains run at [90 km/h].',
    'Trains run at [90 kilometers per hour].',
    'Trains run at [90kph].',
    'Trains run at [90 kilometres an hour].',
  )
  reads({ value: 3500000, unit: 't/a' }, 'The plant makes [3.5 mtpa] of gas.')
  reads({ value: 9000000, unit: 'm3/d' }, 'The line carries [9 mcmd].')
  reads({ value: 700000000, unit: '[cft_i]/d' }, 'The line carries [700 mmcfd].')
  reads({ value: 4500, unit: 'TEU' }, 'The port handles [4,500 twenty-foot containers].')
  reads(
    { value: 300000, unit: 'bbl/d' },
    'The field gives [300,000 barrels per day].',
    'The field gives [300,000 barrels a day].',
    'The field gives [300,000 bpd].',
    'The field gives [300,000 b/d].',
    'The field gives [300,000 barrels of oil per day].',
  )
  reads({ value: 5, unit: 'ha' }, 'The farm has [5 hectares].', 'The farm has [5 ha].')
  reads(
    { value: 150, unit: 'm2' },
    'The flat has [150 square meters].',
    'The flat has [150 sq. m].',
    'The flat has [150 m²].',
  )
  reads(
    { value: 2000000000, unit: 'm3' },
    'The lake holds [2 billion cubic metres].',
    'The lake holds [2 bcm].',
  )
  reads(
    { value: 1400, unit: 'MW' },
    'The plant has [1,400 megawatts].',
    'The plant has [1400 MW].',
    'It is a [1,400-megawatt] plant.',
  )
  reads(
    { value: 60, unit: 'kWh' },
    'The battery stores [60 kWh].',
    'The battery stores [60 kilowatt-hours].',
  )
  reads(
    { value: 4500, unit: 'TEU' },
    'The ship carries [4,500 TEUs].',
    'The ship carries [4,500 twenty-foot equivalent units].',
  )
  reads(
    { value: 3000000, unit: 't' },
    'It carried [3m tons].',
    'It carried [3 m tons].',
    'It carried [3 million tons].',
  )
  reads({ value: 800000, high: 1000000, unit: 't' }, 'It carried [0.8m to 1m tons].')
  reads({ value: 2, unit: '[nmi_i]' }, 'The rock is [two nautical miles] off.')
  reads({ value: 5, unit: 'mo' }, 'The works take [five months].')
  reads({ value: 24, unit: 'deg' }, 'Turn it by [24 degrees].')
  reads(
    { value: 5000000, unit: 't', per: 'a' },
    'It refines [5 million tons of crude oil a year].',
    'It refines [5 million tons per year].',
    'It refines [5 million tons annually].',
  )
  reads({ value: 20, unit: 'kg' }, 'The bag weighs [20 (kg)].')
})

describe('shares', () => {
  reads(
    { value: 12, unit: '%' },
    'It owns [12 percent].',
    'It owns [12 per cent].',
    'It owns [12 pct].',
    'It owns [12%].',
    'It owns [12 %].',
    'It owns a [12-percent] stake.',
  )
  reads({ value: 1, unit: '%' }, 'The limit is [one pct].')
  reads(
    { value: 0.5, unit: 'pp' },
    'The rate is off by [0.5 percentage points].',
    'The rate is off by [half a percentage point].',
    'The rate is off by [50 basis points].',
  )
  reads({ value: 50, unit: '%' }, 'It owns [half of] the shares.', 'It owns [half the] shares.')
  reads(
    { value: 25, unit: '%' },
    'It owns [a quarter of] the shares.',
    'It owns [one-quarter of] the shares.',
  )
})

describe('ranges', () => {
  reads(
    { value: 50, high: 70, unit: '%' },
    'It owns [50 to 70 percent].',
    'It owns [50-70 percent].',
    'It owns [50–70%].',
    'It owns [between 50 and 70 percent].',
    'It owns [between 50 percent and 70 percent].',
    'It owns from [50 to 70 percent].',
  )
  reads(
    { value: 5000000000, high: 7000000000, unit: 'USD' },
    'It needs [$5-7 billion].',
    'It needs [$5 to $7 billion].',
    'It needs [$5 billion to $7 billion].',
    'It needs [5 to 7 billion dollars].',
    'It needs [between $5 and $7 billion].',
  )
  reads({ value: 500000, high: 1000000, unit: 't' }, 'It needs [500,000 to 1 million tons].')
  reads({ value: 100000000, high: 200000000, unit: 'IRR' }, 'It needs [10 to 20 million tomans].')
  reads(
    { value: 3, high: 4, unit: '1', counted: 'tug' },
    'It needs [three or four tugs].',
    'It needs [3-4 tugs].',
  )
})

describe('bounds', () => {
  reads(
    { value: 30, unit: 't', bound: '~' },
    'It weighs [about 30 tons].',
    'It weighs [nearly 30 tons].',
    'It weighs [some 30 tons].',
    'It weighs [around 30 tons].',
    'It weighs [roughly 30 tons].',
    'It weighs [approximately 30 tons].',
    'It weighs [30 tons or so].',
    'It weighs [close to 30 tons].',
  )
  reads(
    { value: 30, unit: 't', bound: '>' },
    'It weighs [over 30 tons].',
    'It weighs [more than 30 tons].',
    'It weighs [in excess of 30 tons].',
    'Its weight [exceeds 30 tons].',
    'It weighs [just over 30 tons].',
  )
  reads(
    { value: 30, unit: 't', bound: '<' },
    'It weighs [less than 30 tons].',
    'It weighs [under 30 tons].',
    'It weighs [almost 30 tons].',
    'It weighs [just under 30 tons].',
  )
  reads(
    { value: 30, unit: 't', bound: '>=' },
    'It weighs [at least 30 tons].',
    'It weighs [no less than 30 tons].',
    'It weighs [30 tons or more].',
  )
  reads(
    { value: 30, unit: 't', bound: '<=' },
    'It weighs [up to 30 tons].',
    'It weighs [at most 30 tons].',
    'It weighs [no more than 30 tons].',
    'It weighs [up to about 30 tons].',
    'It may not weigh [more than 30 tons].',
  )
  reads({ value: 1, unit: 'a', bound: '>' }, 'The repair took [more than a year].')
  reads({ value: 3, unit: 'a', bound: '>' }, 'It took [over three years].')
  reads({ value: 20, unit: 't', bound: '=' }, 'It handed over [20 tons].')
})
