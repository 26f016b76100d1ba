import { expect, test } from 'vitest'
import type { Story } from '../../api/answers.ts'
import { foundWords } from './found-words.ts'

const stories = (count: number) => Array.from({ length: count }, () => ({}) as Story)

test('what is shown says whether it is all', () => {
  expect(foundWords({ stories: stories(3), looked: null }, false)).toBe(
    '3 promises, the one last spoken of first.',
  )
  expect(foundWords({ stories: stories(50), looked: null }, true)).toBe(
    'The 50 promises last spoken of; more follow.',
  )
})

test('what was sifted says how many were looked through', () => {
  expect(foundWords({ stories: stories(4), looked: 200 }, true)).toBe(
    '4 promises among the 200 promises last spoken of; older ones have not been looked through yet.',
  )
  expect(foundWords({ stories: [], looked: 200 }, true)).toBe(
    'None among the 200 promises last spoken of; older ones have not been looked through yet.',
  )
})
