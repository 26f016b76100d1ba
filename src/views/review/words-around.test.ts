import { expect, test } from 'vitest'
import { wordsAround } from './words-around.ts'

function around(text: string, quote: string) {
  const start = text.indexOf(quote)
  return wordsAround(text, { quote, start, end: start + quote.length })
}

test('words stand between those before and after them', () => {
  expect(around('Rain fell. Trade grew. Snow fell.', 'Trade grew.')).toEqual({
    before: 'Rain fell. ',
    quote: 'Trade grew.',
    after: ' Snow fell.',
  })
})

test('a long text is cut between words, and says so', () => {
  const { before, after } = around(
    `${'rain '.repeat(200)}Trade grew.${' snow'.repeat(200)}`,
    'Trade grew.',
  )
  expect(before).toMatch(/^… rain rain .* $/)
  expect(after).toMatch(/^ snow .* snow …$/)
  expect(before.length).toBeLessThan(250)
  expect(after.length).toBeLessThan(250)
})

test('half of a character is never shown', () => {
  const { before, after } = around(
    `${'🚂'.repeat(300)}Trade grew.x${'🚂'.repeat(300)}`,
    'Trade grew.',
  )
  expect(before.isWellFormed()).toBe(true)
  expect(after.isWellFormed()).toBe(true)
})
