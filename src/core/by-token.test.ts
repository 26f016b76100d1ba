import { describe, expect, test } from 'vitest'
import { ByToken } from './by-token.ts'

const [first, second] = [
  { from: 2, to: 4 },
  { from: 5, to: 6 },
]
const runs = new ByToken([first, second], 8)

describe('runs of tokens', () => {
  test('are found by any of their tokens', () => {
    const held = [-1, 0, 1, 2, 3, 4, 5, 6, 7, 8].map((token) => runs.holding(token))
    expect(held.map((run) => run?.from ?? null)).toEqual([
      null,
      null,
      null,
      2,
      2,
      null,
      5,
      null,
      null,
      null,
    ])
  })

  test('are counted by what ends behind a token', () => {
    expect([0, 3, 4, 5, 6, 8].map((token) => runs.first(token))).toEqual([0, 0, 1, 1, 2, 2])
  })

  test('lie within a run that takes them in whole', () => {
    expect(runs.within({ from: 2, to: 6 })).toEqual([first, second])
    expect(runs.within({ from: 3, to: 6 })).toEqual([second])
    expect(runs.within({ from: 2, to: 5 })).toEqual([first])
    expect(runs.within({ from: 6, to: 8 })).toEqual([])
  })
})

test('a text without any has none at a token', () => {
  expect(new ByToken([], 3).holding(1)).toBeUndefined()
})
