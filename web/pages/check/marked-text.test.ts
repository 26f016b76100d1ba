import { expect, test } from 'vitest'
import type { Answer, ClaimAnswer } from './check-answers.ts'
import { markedText } from './marked-text.ts'

/** Claims of words of a text, each with its verdict. */
function claims(text: string, ...given: readonly (readonly [string, Answer])[]): ClaimAnswer[] {
  return given.map(([quote, answer]) => {
    const start = text.indexOf(quote)
    const evidence = [{ quote, start, end: start + quote.length }]
    return { claim: { evidence }, answer, reason: '', records: [] } as unknown as ClaimAnswer
  })
}

function told(text: string, given: readonly ClaimAnswer[]) {
  return markedText(text, given).map((line) =>
    line.map(({ words, answer, ends }) => [words, answer, ends]),
  )
}

test('the words of a claim are a stretch of their own, with its number at the end', () => {
  const text = 'Trade grew. Rain fell.'
  expect(told(text, claims(text, ['Trade grew.', 'supported']))).toEqual([
    [
      ['Trade grew.', 'supported', [0]],
      [' Rain fell.', null, []],
    ],
  ])
})

test('claims that overlap are cut at their borders, and the gravest verdict is shown', () => {
  const text = 'Trade and exports grew fast.'
  const both = claims(text, ['Trade and exports', 'supported'], ['exports grew', 'contradicted'])
  expect(told(text, both)).toEqual([
    [
      ['Trade and ', 'supported', []],
      ['exports', 'contradicted', [0]],
      [' grew', 'contradicted', [1]],
      [' fast.', null, []],
    ],
  ])
  expect(markedText(text, both)[0]?.[1]?.claims).toEqual([1, 0])
})

test('a claim over two lines is marked in both, and empty lines are none', () => {
  const text = 'Trade\n\n grew.\nRain fell.'
  expect(told(text, claims(text, ['Trade\n\n grew.', 'new']))).toEqual([
    [['Trade', 'new', []]],
    [['grew.', 'new', [0]]],
    [['Rain fell.', null, []]],
  ])
})

test('all words but the white space between lines are kept, in their order', () => {
  const text = ' a b\nc d '
  const given = claims(text, ['a', 'new'], ['b\nc', 'supported'], ['d ', 'new'])
  expect(markedText(text, given).map((line) => line.map(({ words }) => words).join(''))).toEqual([
    ' a b',
    'c d ',
  ])
})
