import { expect, test } from 'vitest'
import { partAround, widened } from './claim-part.ts'

test('the part that is shown stays while it has the claim', () => {
  expect(partAround(-1)).toEqual({ from: 0, to: 50 })
  expect(partAround(120)).toEqual({ from: 100, to: 150 })
  expect(partAround(60, { from: 0, to: 100 })).toEqual({ from: 0, to: 100 })
  expect(partAround(100, { from: 0, to: 100 })).toEqual({ from: 100, to: 150 })
})

test('a part is widened on either side', () => {
  expect(widened({ from: 100, to: 150 }, 'before')).toEqual({ from: 50, to: 150 })
  expect(widened({ from: 0, to: 50 }, 'after')).toEqual({ from: 0, to: 100 })
})
