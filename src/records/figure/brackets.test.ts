import { expect, test } from 'vitest'
import { records } from '../../../test/support/reading.ts'

const told = (text: string) =>
  records(text, 'figure', { published: '2024-09-29' }).map(
    (f) => `${(f.value ?? 0) / 1e6} ${f.period} ${f.change?.percent ?? '-'}`,
  )

test('a time in brackets is of the value in them', () => {
  const text =
    'In 2023 exports from Peru to Chile were $9 million, down 5 percent ($10 million in 2022).'
  expect(told(text)).toEqual(['9 2023 -5', '10 2022 -'])
})

test('a change is not of the value in brackets that it is against', () => {
  const text =
    'Exports from Peru to Chile were $9 million in 2023. This figure fell by 5 percent on the year before ($10 million in 2022).'
  expect(told(text)).toEqual(['9 2023 -5', '10 2022 -'])
})

test('what is the most since a day is not measured since then', () => {
  const text =
    "In August Peru's imports grew 5 percent to $12 million, the sharpest rise since July 2010 and the first in more than two years."
  expect(told(text)).toEqual(['12 2024-08 5'])
})

test('behind a time of comparison, brackets hold what was then', () => {
  expect(
    told(
      'Exports from Peru to Chile were $9 million in 2023, a fall of 5 percent compared to 2022 ($10 million).',
    ),
  ).toEqual(['9 2023 -5', '10 2022 -'])
  expect(
    told(
      'In 2023 Peru sold tin worth $9 million to Chile, which is 5 percent less than in the same period of 2022 ($10 million).',
    ),
  ).toEqual(['9 2023 -5', '10 2022 -'])
})
