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

test('a preposition of the value before goes on with it, and so does the other side', () => {
  expect(
    told('Peru bought Chilean fish for $9 million, Mali for $4 million and Togo for $2 million.'),
  ).toEqual(['PE CL 9000000', 'ML CL 4000000', 'TG CL 2000000'])
  expect(told('Peru invested $3 million in Chile, Mali $2 million and Togo $1 million.')).toEqual([
    'PE CL 3000000',
    'ML CL 2000000',
    'TG CL 1000000',
  ])
})

test('goods of a list have each the partner in front of their value', () => {
  expect(
    told(
      'Togo sold tea to Peru for $9 million, sugar to Chile for $5 million and rice to Mali for $4 million.',
    ),
  ).toEqual(['TG PE 9000000', 'TG CL 5000000', 'TG ML 4000000'])
  expect(
    told(
      'Togo bought 5 tons of tea from Peru for $9 million and 6 tons of rice from Mali for $4 million.',
    ),
  ).toEqual(['TG PE 5', 'TG PE 9000000', 'TG ML 6', 'TG ML 4000000'])
})

test('who followed stands in the place of whoever was told of before', () => {
  expect(
    told(
      'Peru bought Chilean fish for $9 million, Mali for $4 million; Togo and Chad followed with $2 million and $1 million, respectively.',
    ).slice(2),
  ).toEqual(['TG CL 2000000', 'TD CL 1000000'])
  expect(
    told('Exports of Chile to Peru came to $9 million. Mali followed with $3 million.'),
  ).toEqual(['CL PE 9000000', 'CL ML 3000000'])
})
