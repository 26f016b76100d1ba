import { expect, test } from 'vitest'
import { amountWords, changeWords } from './amount.ts'

test('money is told with its scale in full, as readers of a place write it', () => {
  const dollars = (value: number, locale: string) => amountWords({ value, unit: 'USD' }, locale)
  expect(dollars(237_000_000, 'en-GB')).toBe('$237 million')
  expect(dollars(237_000, 'en-US')).toBe('$237,000')
  expect(dollars(-1_200_000_000, 'en-US')).toBe('-$1.2 billion')
  expect(dollars(237_000_000, 'de')).toBe('237 Millionen\u00a0$')
})

test('an amount has its bounds, its end and its unit', () => {
  expect(amountWords({ value: 2_400_000, unit: 't', bound: '>' }, 'en-GB')).toBe(
    'over 2.4 million t',
  )
  expect(amountWords({ value: 50, high: 70, unit: '%' }, 'en-GB')).toBe('50 % – 70 %')
  expect(amountWords({ value: 12, unit: '1' }, 'en-GB')).toBe('12')
})

test('a change has its sign', () => {
  expect(changeWords({ percent: -37.2 }, 'USD', 'en-GB')).toBe('−37.2 %')
  expect(changeWords({ amount: 50_000_000 }, 'USD', 'en-GB')).toBe('+$50 million')
})
