import { expect, test } from 'vitest'
import { records } from '../../../test/support/reading.ts'

const shares = (text: string) =>
  records(text, 'figure', { published: '2020-01-15' }).map(
    (f) => `${f.indicator} ${f.parties.join(' ')} ${f.value}`,
  )

test('a flow with somebody is a part of the flow of the other', () => {
  const text =
    'Trade with Chile accounted for 20 percent of the total trade of Peru, while that with Mali accounted for 13 percent and that with Togo 6 percent.'
  expect(shares(text)).toEqual(['share PE CL 20', 'share PE ML 13', 'share PE TG 6'])
  expect(shares("Exports to Chile made up 20 percent of Peru's exports.")).toEqual([
    'share PE CL 20',
  ])
})

test('firms in a list have each their own share', () => {
  expect(
    shares('The owners of the line are Shell (operator, 30 percent), Eni (20%) and Peru (50%).'),
  ).toEqual(['share Shell 30', 'share Eni 20', 'share PE 50'])
})

test('an interest in a firm is a share, interest on a loan is none', () => {
  expect(shares('Chilean firms have an 85 percent interest in the Peruvian bank.')).toEqual([
    'share CL PE 85',
  ])
  expect(shares('Peru pays 5 percent interest on the loan from Chile.')).toEqual(['other PE CL 5'])
})

test('equal shares of two wholes stay two', () => {
  const text =
    'Coal makes up 40 percent of the energy of Peru. Peru imports 40 percent of its gas from Chile.'
  expect(shares(text)).toEqual(['share PE 40', 'share PE CL 40'])
})
