import { compareIds } from './compare-ids.ts'
import type { Edge, Judgement } from './components.ts'
import { joinClusters } from './join-clusters.ts'
import { apartOf, type Groups, judgedGroups } from './judged-groups.ts'
import { partsOf } from './thread-parts.ts'

/** An identity to be put into a thread: `id` is its signature. */
export interface ThreadNode {
  readonly id: string
}

/**
 * The partition of identities into threads: each thread sorted, and the threads by their first id.
 *
 * Within each component, threads are joined by average linkage (see {@link joinClusters}), so that no
 * chain of neighbours ties strangers together. Judgements win: identities judged the same are
 * joined, those judged not the same never are, and where the two contradict each other the apart
 * one holds. The order of the arguments does not matter.
 *
 * @example
 * threadsOf([{ id: 'a' }, { id: 'b' }, { id: 'c' }], [{ a: 'a', b: 'b', score: 6 }], []) // [['a', 'b'], ['c']]
 */
export function threadsOf(
  nodes: readonly ThreadNode[],
  edges: readonly Edge[],
  judgements: readonly Judgement[],
): string[][] {
  const ids = [...new Set(nodes.map(({ id }) => id))].sort(compareIds)
  const apart = apartOf(judgements)
  const groups = judgedGroups(ids, judgements, apart)
  return partsOf([...groups.keys()].sort(compareIds), edgesBetween(edges, groups))
    .flatMap((part) => joinClusters(part, groups, apart))
    .map((thread) => thread.sort(compareIds))
    .sort((a, b) => compareIds(a[0] ?? '', b[0] ?? ''))
}

/** Edges between groups, each pair of identities once with its best score, in a fixed order. */
function edgesBetween(edges: readonly Edge[], groups: Groups): Edge[] {
  const groupOf = new Map<string, string>()
  for (const [name, members] of groups) for (const id of members) groupOf.set(id, name)
  const best = new Map<string, Edge>()
  for (const { a, b, score } of edges) {
    const [x, y] = a < b ? [a, b] : [b, a]
    if (!groupOf.has(x) || !groupOf.has(y) || groupOf.get(x) === groupOf.get(y)) continue
    const key = `${x}\n${y}`
    if ((best.get(key)?.score ?? Number.NEGATIVE_INFINITY) < score)
      best.set(key, { a: x, b: y, score })
  }
  return [...best.entries()]
    .sort(([a], [b]) => compareIds(a, b))
    .map(([, { a, b, score }]) => ({ a: groupOf.get(a) ?? a, b: groupOf.get(b) ?? b, score }))
}
