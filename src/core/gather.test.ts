import { expect, test } from 'vitest'
import { gather } from './gather.ts'

test('what things give stands in one list in their order', () => {
  expect(gather([1, 2, 3], (n) => (n === 2 ? [] : [n, -n]))).toEqual([1, -1, 3, -3])
})

test('where nothing is given no list is made', () => {
  expect(gather([1, 2], () => [])).toBe(gather(['a'], () => []))
})

test('a list that one thing alone gives is handed on', () => {
  const list = ['a']
  expect(gather([1, 2], (n) => (n === 1 ? list : []))).toBe(list)
})
