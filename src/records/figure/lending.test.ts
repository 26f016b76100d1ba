import { expect, test } from 'vitest'
import { records } from '../../../test/support/reading.ts'

const told = (text: string) =>
  records(text, 'figure', { published: '2020-01-15' }).map(
    (f) => `${f.indicator} ${f.parties.join(' ')} ${f.value}`,
  )

test('money that somebody gets or borrows is bought by nobody', () => {
  expect(told('Peru received $5 million from Japan for a hospital.')).toEqual([
    'other PE JP 5000000',
  ])
  expect(told('Peru borrowed $5 million from Chilean banks, also receiving aid.')).toEqual([
    'other PE CL 5000000',
  ])
  expect(told('Peru received $5 million worth of goods from Japan.')).toEqual([
    'imports PE JP 5000000',
  ])
})

test('what a sum before was for says nothing of the next', () => {
  const text =
    'Mali will get $14 million from Togo to supply a town with water, while $24 million will go to a firm.'
  expect(told(text)).toEqual(['other ML TG 14000000', 'other ML TG 24000000'])
})

test('a bank of many states is a party beside two of them', () => {
  expect(told('Peru, Chile and the World Bank will put $3 million into the fund.')).toEqual([
    'investment PE CL World Bank 3000000',
  ])
})
