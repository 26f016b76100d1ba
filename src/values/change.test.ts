import { describe } from 'vitest'
import { reads } from '../../test/support/values.ts'

describe('what something rose or fell by', () => {
  reads(
    { value: 12, unit: '%', change: 'up by' },
    'Output rose by [12 percent].',
    'Output rose [12 percent].',
    'Output rose sharply by [12 percent].',
    'Output is up [12 percent].',
    'Output was [12 percent] higher.',
    'There was a [12 percent] increase in output.',
    'There was an increase of [12 percent].',
    'Output showed [12 percent] year-on-year growth.',
    'Output in the north increased last year by [12 percent].',
    'They raised output by [12%].',
    'Output grew at a slow [12 percent] rate.',
    'Output grew at an annual rate of [12 percent].',
    'The [12% rise] surprised.'.replace('% rise]', '%] rise'),
  )
  reads(
    { value: 5.5, unit: '%', change: 'down by' },
    'Output fell by [5.5 percent].',
    'Output dropped [5.5 percent].',
    'Output was down [5.5 percent].',
    'A [5.5-percent] decline followed.',
    'Output was cut by [5.5 percent].',
    'Output was [5.5 percent] lower than planned.',
  )
  reads(
    { value: 12, unit: '%', bound: '~', change: 'up by' },
    'Output grew by [about 12 percent].',
    'Output grew [nearly 12 percent].',
  )
  reads(
    { value: 3000000, unit: 'USD', change: 'up by' },
    'Sales rose [$3 million].',
    'Sales increased by [$3 million].',
    'Sales saw an increase of [$3 million].',
  )
  reads(
    { value: 50, high: 70, unit: '%', change: 'up by' },
    'Sales increased by [50-70 percent].',
    'Sales rose [50 to 70 percent].',
  )
  reads({ value: 1, unit: 'a', change: 'up by' }, 'The treaty was extended by [one year].')
})

describe('changes of two things', () => {
  reads(
    { value: 4, unit: '%', change: 'down by' },
    'Volume and value decreased by 17 percent and [4 percent], respectively.',
    'Volume and value fell by 17 and [4 percent].',
    'Sales fell 17 percent in weight and [4 percent] in value.',
  )
  reads(
    { value: 17, unit: '%', change: 'down by' },
    'Volume and value fell by [17] and 4 percent.',
    'Sales fell [17 percent] in weight and 4 percent in value.',
  )
})

describe('the levels before and after', () => {
  reads(
    { value: 3000000000, unit: 'USD', change: 'up to' },
    'Sales rose to [$3 billion].',
    'Sales rose by 5 percent to [$3 billion].',
    'Sales grew by $2 million to reach [$3 billion].',
    'Sales rose from $2 billion to [$3 billion].',
  )
  reads(
    { value: 2000000000, unit: 'USD', change: 'up from' },
    'Sales are $3 billion, up from [$2 billion].',
    'Sales rose from [$2 billion] to $3 billion.',
    'Sales rose from [2] to 3 billion dollars.',
  )
  reads(
    { value: 7, unit: '%', change: 'down from' },
    'The rate fell to 5 percent from [7 percent].',
    'The rate is 5 percent, down from [7 percent].',
  )
  reads(
    { value: 30, unit: '1', counted: 'wagon', change: 'up to' },
    'The train was extended to [30 wagons].',
  )
})

describe('multiples', () => {
  reads(
    { value: 100, unit: '%', change: 'up by' },
    'Sales [doubled].',
    'They aim to [double] sales.',
    'Sales saw a [twofold] rise.',
    'Sales saw a [two-fold] rise.',
  )
  reads(
    { value: 200, unit: '%', change: 'up by' },
    'Sales [tripled].',
    'Sales grew [threefold].',
    'Sales increased by [3 times].',
    'Sales grew [3-fold].',
  )
  reads({ value: 100, unit: '%', bound: '>', change: 'up by' }, 'Sales [more than doubled].')
  reads(
    { value: 50, unit: '%', change: 'down by' },
    'Stocks fell [by half].',
    'Stocks were [halved].',
  )
  reads({ value: 25, unit: '%', change: 'down by' }, 'Stocks fell [by a quarter].')
})

describe('levels without a word for the change', () => {
  reads({ value: 40, unit: 'd', change: 'down from' }, 'It shortens the trip from [40] to 14 days.')
  reads(
    { value: 5, unit: '1', counted: 'flight', per: 'wk', change: 'up to' },
    'They increased flights from the current two flights to [five flights] a week.',
  )
})

describe('no change', () => {
  reads({ value: 12, unit: '%' }, 'Timber makes up [12 percent] of exports.')
  reads({ value: 237000000, unit: 'USD' }, 'Sales amounted to [$237 million].')
  reads({ value: 5, unit: 't', bound: '<=' }, 'Lorries carry [up to 5 tons].')
  reads({ value: 3, unit: '1', counted: 'clinic' }, 'They set up [three clinics].')
})

describe('a part that is told with a bound', () => {
  reads(
    { value: 50, unit: '%', change: 'down by', bound: '>' },
    'Stocks fell [by more than half].',
    'Stocks fell [more than half].',
  )
  reads(
    { value: 25, unit: '%', change: 'down by', bound: '~' },
    'Stocks fell [by nearly a quarter].',
    'Stocks fell [by about one quarter].',
  )
})

describe('a part that something is above or below another by', () => {
  reads(
    { value: 20, unit: '%', change: 'up by' },
    'Stocks were 9 tons, [a fifth more] than in 2018.',
    'Stocks were 9 tons, [a fifth up] on 2018.',
    'Stocks were [one fifth higher] than in 2018.',
  )
  reads(
    { value: 25, unit: '%', change: 'down by' },
    'Stocks were 9 tons, [a quarter less] than in 2018.',
    'Stocks were [a quarter down] on 2018.',
    'Prices were [a quarter lower].',
  )
  reads(
    { value: 50, unit: '%', change: 'up by' },
    'Stocks were 9 tons, [half as much again as] in 2018.',
    'Stocks were 9 tons, [half again as much as] in 2018.',
  )
})
