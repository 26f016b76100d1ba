import { expect, test } from 'vitest'
import { keyAfterDecision, keyBeside } from './queue-order.ts'

const queue = [{ key: 'r1' }, { key: 'r2' }]

test('the next and the previous stand beside a key, and nothing beyond the ends', () => {
  expect(keyBeside(queue, 'r1', 1)).toBe('r2')
  expect(keyBeside(queue, 'r2', -1)).toBe('r1')
  expect(keyBeside(queue, 'r2', 1)).toBe(null)
  expect(keyBeside(queue, 'r9', 1)).toBe(null)
})

test('after a decision the next comes, at the end the first of what is left; what is from elsewhere stays', () => {
  expect(keyAfterDecision(queue, 'r1')).toBe('r2')
  expect(keyAfterDecision(queue, 'r2')).toBe('')
  expect(keyAfterDecision(queue, 'r9')).toBe('r9')
})
