import fc from 'fast-check'
import { expect, test } from 'vitest'
import { readingOrder } from './direction.ts'

test('words from right to left are turned, those between them from left to right are not', () => {
  const shown = ['سال', ' ', '2025', ' ', 'مرز', ' ', 'Trans', ' ', 'Caspian', ' ', 'راه']
  expect(readingOrder(shown, true).join('')).toBe('راه Trans Caspian مرز 2025 سال')
  expect(readingOrder(['The', ' ', 'سوم', ' ', 'دوم', ' ', 'list'], false).join('')).toBe(
    'The دوم سوم list',
  )
})

test('no word is lost or doubled, whatever stands in a line', () => {
  const word = fc.constantFrom('a', 'ب', '1', '۲', ' ', '(', '%', 'سال', 'km')
  fc.assert(
    fc.property(fc.array(word), fc.boolean(), (words, rightToLeft) => {
      expect(readingOrder(words, rightToLeft).sort()).toEqual([...words].sort())
    }),
  )
})
