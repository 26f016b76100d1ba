import { UnionFind } from '../identity/components.ts'
import type { ThreadReason } from '../store/reads/ledger-reads.ts'

/** The weakest of the ties without which a thread falls apart. */
export type WeakestTie = ThreadReason

/**
 * The tie that holds a thread together most weakly: the lowest score on a strongest way to join its records.
 * Null where no resemblance joins any: one record, or one thing by people's word alone.
 *
 * @param ties the resemblances of a thread's records, in any order
 */
export function weakestTie(ties: readonly ThreadReason[]): WeakestTie | null {
  const sets = new UnionFind(new Set(ties.flatMap(({ a, b }) => [a, b])))
  const strongest = ties.toSorted(
    (x, y) => y.score - x.score || (`${x.a}${x.b}` < `${y.a}${y.b}` ? -1 : 1),
  )
  let weakest: WeakestTie | null = null
  for (const tie of strongest) {
    if (sets.find(tie.a) === sets.find(tie.b)) continue
    sets.unite(tie.a, tie.b)
    weakest = tie
  }
  return weakest
}
