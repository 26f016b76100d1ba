import { expect, test } from 'vitest'
import { reasonWords, weightWords } from './reason.ts'

const words = (feature: string, detail = '') => reasonWords({ feature, detail })

test('a reason is told in words', () => {
  expect(words('name', 'bandar')).toBe('the name “bandar”')
  expect(words('other words')).toBe('words that the other does not have')
  expect(words('parties', 'IR KZ')).toBe('the same parties: Iran and Kazakhstan')
  expect(words('parties', 'IR KZ / KZ')).toBe(
    'some of the same parties: Iran and Kazakhstan here, there Kazakhstan',
  )
  expect(words('other parties', 'IR / OM')).toBe('other parties: Iran here, there Oman')
  expect(words('date', '12 days apart')).toBe('12 days apart')
})

test('a reason that has no words yet is told by its name', () => {
  expect(words('other ordinal', '12 / 13')).toBe('other ordinal: 12 / 13')
})

test('a weight has its sign', () => {
  expect(weightWords(2.5, 'en-GB')).toBe('+2.5')
  expect(weightWords(-0.09, 'en-GB')).toBe('−0.1')
  expect(weightWords(0, 'en-GB')).toBe('0')
})
