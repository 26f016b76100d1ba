import { expect, test } from 'vitest'
import { RESEMBLANCE_THRESHOLD } from './identity/resemblance.ts'
import { LARGEST_PART } from './identity/thread-parts.ts'
import { INFINITE, Reaching, rankOf } from './reaching.ts'

type Ties = ReadonlyMap<number, readonly (readonly [number, number])[]>

/** Ties both ways; each is two identities and a rank. */
function tied(all: readonly (readonly [number, number, number])[]): Ties {
  const ties = new Map<number, [number, number][]>()
  const put = (a: number, b: number, rank: number) =>
    ties.set(a, [...(ties.get(a) ?? []), [b, rank]])
  for (const [a, b, rank] of all) {
    put(a, b, rank)
    put(b, a, rank)
  }
  return ties
}

function partOf(start: number, ties: Ties, least = 0): Reaching {
  const reaching = new Reaching(start, least)
  for (let id: number | null = start; id !== null; id = reaching.next())
    for (const [other, rank] of ties.get(id) ?? []) reaching.see(other, rank)
  return reaching
}

/** One after the other, each tied to the next. */
const chain = (from: number, length: number, rank: number) =>
  Array.from({ length }, (_, i) => [from + i, from + i + 1, rank] as const)

test('a score ties at its rank and below, and people’s word at any', () => {
  const least = RESEMBLANCE_THRESHOLD
  const scores = [least - 0.01, least, least + 0.24, least + 0.25, 30]
  expect(scores.map(rankOf)).toEqual([-1, 0, 0, 1, INFINITE - 1])
  expect(rankOf(Number.POSITIVE_INFINITY)).toBe(INFINITE)
  expect(rankOf(least + 0.7)).toBe(rankOf(least + 0.5))
})

test('what hangs together by any tie is one part where it is not too much', () => {
  const { ids, rank } = partOf(3, tied([...chain(1, 3, 5), [4, 9, 0]]))
  expect([[...ids].sort(), rank]).toEqual([[1, 2, 3, 4, 9], 0])
})

test('what is too much is left at its weakest ties', () => {
  const ties = tied([...chain(1, 5, 7), [6, 1000, 2], ...chain(1000, LARGEST_PART, 4)])
  const { ids, rank } = partOf(3, ties)
  expect([[...ids].sort(), rank]).toEqual([[1, 2, 3, 4, 5, 6], 3])
  expect(partOf(3, ties, 3)).toMatchObject({ ids, rank })
  expect(partOf(1000, ties)).toMatchObject({ ids: new Set([1000]), rank: 5 })
})

test('people’s word joins any number', () => {
  const { ids, rank } = partOf(1, tied(chain(1, 2 * LARGEST_PART, INFINITE)))
  expect([ids.size, rank]).toEqual([2 * LARGEST_PART + 1, 0])
})
