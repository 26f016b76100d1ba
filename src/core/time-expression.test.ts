import { expect, test } from 'vitest'
import { isoDuration } from './time-expression.ts'

test.for([
  [{ count: 3, unit: 'year' }, 'P3Y'],
  [{ count: 11, unit: 'month' }, 'P11M'],
  [{ count: 2.5, unit: 'year' }, 'P2Y6M'],
  [{ count: 0.5, unit: 'day' }, 'PT12H'],
  [{ count: 5.5, unit: 'hour' }, 'PT5H30M'],
  [{ count: 1, unit: 'decade' }, 'P10Y'],
  [{ count: 2, unit: 'quarter' }, 'P6M'],
  [{ count: null, unit: 'week' }, 'PXW'],
] as const)('%o lasts %s', ([length, expected]) => {
  expect(isoDuration(length)).toBe(expected)
})
