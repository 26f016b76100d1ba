import { describe, expect, test } from 'vitest'
import { Recent } from './recent.ts'

describe('what was asked for last', () => {
  test('is remembered', () => {
    const recent = new Recent<string, string>(3)
    expect(recent.get('a')).toBeUndefined()
    expect(recent.keep('a', 'A')).toBe('A')
    expect(recent.get('a')).toBe('A')
  })

  test('outlives what was asked for long ago', () => {
    const recent = new Recent<number, number>(3)
    recent.keep(0, 0)
    for (let n = 1; n <= 20; n++) {
      recent.keep(n, n)
      expect(recent.get(0)).toBe(0)
    }
    expect([1, 5, 10, 14].map((n) => recent.get(n))).toEqual(Array(4).fill(undefined))
    expect(recent.get(20)).toBe(20)
  })

  test('is less where it weighs more', () => {
    const recent = new Recent<string, string>(10, ({ length }) => length)
    for (const key of ['a', 'b', 'c', 'd']) recent.keep(key, key.repeat(10))
    expect(['a', 'b', 'c', 'd'].map((key) => recent.get(key)?.length)).toEqual([
      undefined,
      undefined,
      10,
      10,
    ])
  })
})
