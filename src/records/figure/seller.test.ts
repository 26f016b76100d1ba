import { expect, test } from 'vitest'
import { records } from '../../../test/support/reading.ts'

const told = (text: string) =>
  records(text, 'figure', { published: '2020-01-15' }).map(
    (f) => `${f.indicator} ${f.parties.join(' ')} ${f.value}`,
  )

test.for([
  'Peru was the second largest gas exporter to Chile, after Bolivia, with 3,000 tons.',
  'Peru remained the top supplier of gas to Chile with 3,000 tons.',
  'Peru ranked first among the suppliers of gas to Chile, with 3,000 tons.',
])('who supplies another exports: %s', (text) => {
  expect(told(text)).toEqual(['exports PE CL 3000'])
})

test('who buys from another imports', () => {
  expect(told('Mali was the largest buyer of rice from Togo with $30 million.')).toEqual([
    'imports ML TG 30000000',
  ])
})

test('what one brings to another is imported by the other', () => {
  expect(told('Chilean imports to Peru amounted to $624 million in 2019.')).toEqual([
    'imports PE CL 624000000',
  ])
  expect(told("Peru's imports from Chile amounted to $624 million in 2019.")).toEqual([
    'imports PE CL 624000000',
  ])
})

test('supplies that somebody receives are imports', () => {
  expect(told('Gas supplies received by Peru from Chile amounted to 3,000 tons.')).toEqual([
    'imports PE CL 3000',
  ])
  expect(told('Gas supplies from Chile to Peru amounted to 3,000 tons.')).toEqual([
    'exports CL PE 3000',
  ])
})
