import { expect, test } from 'vitest'
import { timesIn } from '../../test/support/times.ts'

const periods = (text: string) => timesIn(text, '2022-01-15').map((t) => t.period)

test('months of this year are those of the Solar Hijri year that the text told before', () => {
  const text =
    'Sales grew in the first eight months of the current Iranian year (March 21-November 21, 2021). Imports fell in the first eight months of this year.'
  const [first, again] = periods(text)
  expect(first).toBe('2021-03-21/2021-11-21')
  expect(again).toBe(first)
})

test('other months are not', () => {
  const text =
    'Sales grew in the first eight months of the current Iranian year (March 21-November 21, 2021). Imports will fall in the first three months of this year.'
  expect(periods(text).at(-1)).toBe('2022-01/2022-03')
})
