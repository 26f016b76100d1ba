import { expect, test } from 'vitest'
import { records } from '../../../test/support/reading.ts'

const told = (text: string) =>
  records(text, 'figure', { published: '2021-06-15' }).map(
    (f) => `${f.parties.join(' ')} ${f.value}`,
  )

test('each value whose verb is left out has its own subject', () => {
  expect(told('Kenya will pay 60 percent of the cost and Uganda 40 percent.')).toEqual([
    'KE 60',
    'UG 40',
  ])
  expect(
    told('Kenya produced 40,000 tons of tea, Uganda 30,000 tons, and Chad 20,000 tons.'),
  ).toEqual(['KE 40000', 'UG 30000', 'TD 20000'])
  expect(told('Japanese banks lent 3 billion dollars and Swiss banks 2 billion.')).toEqual([
    'JP 3000000000',
    'CH 2000000000',
  ])
})

test('a verb of its own, or none before, makes no gap', () => {
  expect(told('Peru invested $3 million in Chile and Chile invested $5 million in Peru.')).toEqual([
    'PE CL 3000000',
    'CL PE 5000000',
  ])
})

test('a bloc trades with itself', () => {
  expect(told('Kenya met the EAC. Intra-EAC trade was worth $5 million.')).toEqual(['EAC 5000000'])
})
