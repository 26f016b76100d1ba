import { expect, test } from 'vitest'
import { flowedText } from './flowed-text.ts'

test.for([
  ['lines that end with a space go on', 'a \nb \nc\nd', 'a b c\nd'],
  ['an empty line ends a paragraph', 'a \n\nb', 'a \nb'],
  ['a space at the beginning only protects', ' From a\n > b', 'From a\n> b'],
  ['quotations go on at their own depth', '> a \n> b\n>> c \n> d', '> a b\n>> c \n> d'],
  ['a signature stands alone', 'a \n-- \nB', 'a \n-- \nB'],
] as const)('%s', ([, flowed, text]) => {
  expect(flowedText(flowed, false)).toBe(text)
})

test('the last space is none of the text where the mail says so', () => {
  expect(flowedText('Ka \nzakh \r\nstan', true)).toBe('Kazakhstan')
})
