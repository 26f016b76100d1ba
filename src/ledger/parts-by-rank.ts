import { LARGEST_PART } from './identity/thread-parts.ts'
import type { Tie } from './neighbour.ts'
import { INFINITE, rankOf } from './reaching.ts'

/** Two identities, and the highest rank at which they are tied. */
export interface RankedTie {
  readonly a: number
  readonly b: number
  readonly rank: number
}

/** Identities that hang together at a rank, the least at which they are not too many. */
export interface RankedPart {
  readonly ids: readonly number[]
  readonly rank: number
}

/**
 * Takes identities apart into what hangs together, each at the least rank at which it is no more than {@link LARGEST_PART} and
 * below none of its floors. The ties are gone over from the strongest to the weakest (Kruskal 1956).
 *
 * @param floors the rank of each below which it hangs together with too many, whatever its ties to these here are
 *
 * @example partsByRank(new Map([[1, 0], [2, 3]]), [{ a: 1, b: 2, rank: 2 }]) // [{ ids: [1], rank: 3 }, { ids: [2], rank: 3 }]
 */
export function partsByRank(
  floors: ReadonlyMap<number, number>,
  ties: readonly RankedTie[],
): RankedPart[] {
  const groups = new Map<number, Group>()
  for (const [id, floor] of floors) groups.set(id, { ids: [id], floor, parts: [] })
  const atRank = Map.groupBy(ties, ({ rank }) => rank)
  for (let rank = INFINITE; rank >= 0; rank--) {
    for (const { a, b } of atRank.get(rank) ?? []) join(groups, a, b)
    for (const group of new Set(groups.values())) {
      const fits = group.ids.length <= LARGEST_PART && rank >= group.floor
      if (fits) group.parts = [{ ids: group.ids, rank }]
    }
  }
  return [...new Set(groups.values())].flatMap(({ parts }) => parts)
}

/** Ties with the highest rank at which each holds. */
export function rankedTies(ties: readonly Tie[]): RankedTie[] {
  return ties.map(({ a, b, score }) => ({ a, b, rank: rankOf(score) }))
}

/** What hangs together at a rank, and the parts that it is in as long as it does not fit. */
interface Group {
  readonly ids: readonly number[]
  readonly floor: number
  parts: RankedPart[]
}

function join(groups: Map<number, Group>, a: number, b: number): void {
  const [one, other] = [groups.get(a), groups.get(b)]
  if (!one || !other || one === other) return
  const ids = [...one.ids, ...other.ids]
  const floor = Math.max(one.floor, other.floor)
  const both = { ids, floor, parts: [...one.parts, ...other.parts] }
  for (const id of ids) groups.set(id, both)
}
