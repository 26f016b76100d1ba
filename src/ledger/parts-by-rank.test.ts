import fc from 'fast-check'
import { expect, test } from 'vitest'
import { LARGEST_PART } from './identity/thread-parts.ts'
import { partsByRank, type RankedTie } from './parts-by-rank.ts'
import { Reaching } from './reaching.ts'

const free = (many: number) => new Map(Array.from({ length: many }, (_, id) => [id, 0]))

test('what hangs together at all is one part at the loosest rank', () => {
  const ties = [
    { a: 0, b: 1, rank: 7 },
    { a: 1, b: 2, rank: 0 },
  ]
  expect(partsByRank(free(4), ties)).toEqual([
    { ids: [0, 1, 2], rank: 0 },
    { ids: [3], rank: 0 },
  ])
})

test('what is too much is taken apart at its weakest ties', () => {
  const chain = Array.from({ length: LARGEST_PART }, (_, a) => ({ a, b: a + 1, rank: 5 }))
  const ties = chain.map((tie) => (tie.a === 40 ? { ...tie, rank: 3 } : tie))
  const parts = partsByRank(free(LARGEST_PART + 1), ties)
  expect(parts.map(({ ids, rank }) => [ids.length, rank])).toEqual([
    [41, 4],
    [LARGEST_PART - 40, 4],
  ])
})

test('nothing is below its floor, nor is what hangs together with it there', () => {
  const floors = new Map([
    [1, 0],
    [2, 3],
    [3, 0],
  ])
  const ties = [
    { a: 1, b: 2, rank: 2 },
    { a: 1, b: 3, rank: 6 },
  ]
  expect(partsByRank(floors, ties)).toEqual([
    { ids: [1, 3], rank: 3 },
    { ids: [2], rank: 3 },
  ])
})

test('parts are those that are found by going from any of their identities', () => {
  const many = LARGEST_PART + 60
  const tie = fc.record({
    a: fc.nat(many - 1),
    b: fc.nat(many - 1),
    rank: fc.nat(9),
  })
  const property = fc.property(fc.array(tie, { minLength: 200, maxLength: 400 }), (ties) => {
    for (const { ids, rank } of partsByRank(free(many), ties)) {
      const reaching = partFrom(ids[0] ?? 0, ties)
      expect([...reaching.ids].sort()).toEqual([...ids].sort())
      expect(reaching.rank).toBe(rank)
    }
  })
  fc.assert(property, { numRuns: 20 })
})

function partFrom(start: number, ties: readonly RankedTie[]): Reaching {
  const reaching = new Reaching(start, 0)
  for (let id: number | null = start; id !== null; id = reaching.next())
    for (const { a, b, rank } of ties) {
      if (a === id) reaching.see(b, rank)
      if (b === id) reaching.see(a, rank)
    }
  return reaching
}
