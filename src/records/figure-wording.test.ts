import { describe, expect, test } from 'vitest'
import { records } from '../../test/support/reading.ts'

const figures = (text: string) => records(text, 'figure')

test('what is spread over firms is not more than so many', () => {
  const text = 'Sudanese investments in Egypt amount to $97 million spread over 315 companies.'
  expect(figures(text)).toMatchObject([{ value: 97e6 }, { value: 315, bound: '=' }])
})

test('those who rank higher are no parties', () => {
  const text =
    'Vietnamese firms invested $3 billion in Laos, making Vietnam the second investor there after Thailand.'
  expect(figures(text)).toMatchObject([{ parties: ['VN', 'LA'], value: 3e9 }])
})

describe('no figure', () => {
  test.for([
    ['is how near something is', 'Norway and Russia ease visa rules within 30 km of the frontier.'],
    ['is half the time', 'The pipeline between India and Nepal was built in half the time.'],
  ] as const)('%s', ([, text]) => {
    expect(figures(text)).toEqual([])
  })
})
