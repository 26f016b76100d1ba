import { compareTexts } from '../../core/order.ts'
import type { Edge, Judgement } from './components.ts'
import type { Identity } from './identity.ts'
import { joinClusters, type Scored } from './join-clusters.ts'
import { apartOf, type Groups, judgedGroups } from './judged-groups.ts'
import { clipped, pairScores } from './pair-scores.ts'
import { type Part, partsOf } from './thread-parts.ts'

/** An identity to be put into a thread: `id` is its signature. */
export interface ThreadNode {
  readonly id: string
  /** Where all have theirs, pairs without an edge count what they score; otherwise they count 0. */
  readonly identity?: Identity
}

/**
 * The partition of identities into threads: each thread sorted, and the threads by their first id.
 *
 * Within each component, groups are joined by how much all their members are alike (see
 * {@link joinClusters}), not by their closest neighbours alone. Judgements win: identities judged the
 * same are joined, those judged not the same never are, and where the two contradict each other the
 * apart one holds. The order of the arguments does not matter.
 *
 * @example
 * threadsOf([{ id: 'a' }, { id: 'b' }, { id: 'c' }], [{ a: 'a', b: 'b', score: 6 }], []) // [['a', 'b'], ['c']]
 */
export function threadsOf(
  nodes: readonly ThreadNode[],
  edges: readonly Edge[],
  judgements: readonly Judgement[],
): string[][] {
  const { names, groups, apart, identities } = judged(nodes, judgements)
  const parts = partsOf(names, edgesBetween(edges, groups))
  return sorted(parts.flatMap((part) => joinClusters(scored(part, groups, identities), apart)))
}

/** {@link threadsOf} what is known to hang together, whatever ties it: all pairs are compared. */
export function threadsWithin(
  nodes: readonly Required<ThreadNode>[],
  judgements: readonly Judgement[],
): string[][] {
  const { names, groups, apart, identities } = judged(nodes, judgements)
  return sorted(joinClusters(scored({ names, edges: [] }, groups, identities), apart))
}

/** Nodes in the groups that people made of them. */
function judged(nodes: readonly ThreadNode[], judgements: readonly Judgement[]) {
  const ids = [...new Set(nodes.map(({ id }) => id))].sort(compareTexts)
  const apart = apartOf(judgements)
  const groups = judgedGroups(ids, judgements, apart)
  const identities = new Map(nodes.map(({ id, identity }) => [id, identity]))
  return { names: [...groups.keys()].sort(compareTexts), groups, apart, identities }
}

function sorted(threads: readonly string[][]): string[][] {
  return threads
    .map((thread) => thread.sort(compareTexts))
    .sort((a, b) => compareTexts(a[0] ?? '', b[0] ?? ''))
}

/** Edges between groups, each pair of identities once with its best score, by the groups' names. */
function edgesBetween(edges: readonly Edge[], groups: Groups): GroupEdge[] {
  const groupOf = new Map<string, string>()
  for (const [name, members] of groups) for (const id of members) groupOf.set(id, name)
  const best = new Map<string, GroupEdge>()
  for (const { a, b, score } of edges) {
    const [x, y] = a < b ? [a, b] : [b, a]
    const [from, to] = [groupOf.get(x), groupOf.get(y)]
    if (from === undefined || to === undefined || from === to) continue
    const key = `${x}\n${y}`
    if ((best.get(key)?.score ?? Number.NEGATIVE_INFINITY) < score)
      best.set(key, { a: from, b: to, score, ids: [x, y] })
  }
  return [...best.values()]
}

/** An edge between two groups, with the identities that it lies between. */
interface GroupEdge extends Edge {
  readonly ids: readonly [string, string]
}

/** What the pairs of a part score: what their edges say, and what they are compared to where they can be. */
function scored(
  { names, edges }: Part<GroupEdge>,
  groups: Groups,
  identities: ReadonlyMap<string, Identity | undefined>,
): Scored {
  const members = names.map((name) => [...(groups.get(name) ?? [])].sort(compareTexts))
  const ids = members.flat()
  const rowOf = new Map(ids.map((id, row) => [id, row]))
  const known = ids.flatMap((id) => identities.get(id) ?? [])
  // Two identities that have their edge have nothing else to be weighed.
  const isWeighed = known.length === ids.length && (ids.length > 2 || edges.length === 0)
  const scores = isWeighed ? pairScores(known).slice() : new Float64Array(ids.length ** 2)
  for (const edge of edges) {
    const [x, y] = [rowOf.get(edge.ids[0]) ?? 0, rowOf.get(edge.ids[1]) ?? 0]
    scores[x * ids.length + y] = clipped(edge.score)
    scores[y * ids.length + x] = clipped(edge.score)
  }
  return { ids, groups: members.map((group) => group.map((id) => rowOf.get(id) ?? 0)), scores }
}
