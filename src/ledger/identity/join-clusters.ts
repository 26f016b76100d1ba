import { compareIds } from './compare-ids.ts'
import { type Apart, areApart, type Groups } from './judged-groups.ts'
import type { Part } from './thread-parts.ts'

/** Two threads are joined while their pairs score so much on average; pairs without an edge count 0. */
export const JOINING_AVERAGE = 1.6

interface Cluster {
  /** The first of its ids. */
  name: string
  ids: readonly string[]
  /** The sum of the scores of the pairs with each neighbour. */
  readonly sums: Map<Cluster, number>
  best: Cluster | null
  bestMean: number
}

/**
 * The threads of a part by average linkage: the two groups whose pairs score most on average are
 * joined, and so on until no average reaches {@link JOINING_AVERAGE}. Of equals, the ones with the
 * first names are joined first. Groups that people keep apart are never joined.
 */
export function joinClusters({ names, edges }: Part, groups: Groups, apart: Apart): string[][] {
  const clusters = new Map<string, Cluster>()
  for (const name of [...names].sort(compareIds))
    clusters.set(name, {
      name,
      ids: groups.get(name) ?? [name],
      sums: new Map(),
      best: null,
      bestMean: 0,
    })
  for (const { a, b, score } of edges) {
    const [x, y] = [clusters.get(a), clusters.get(b)]
    if (!x || !y || areApart(x.ids, y.ids, apart)) continue
    x.sums.set(y, (x.sums.get(y) ?? 0) + score)
    y.sums.set(x, (y.sums.get(x) ?? 0) + score)
  }
  const left = new Set(clusters.values())
  for (const cluster of left) findBest(cluster)
  for (let next = closest(left); next; next = closest(left))
    join(next, next.best as Cluster, left, apart)
  return [...left].map(({ ids }) => [...ids])
}

const mean = (a: Cluster, b: Cluster, sum: number): number => sum / (a.ids.length * b.ids.length)

function findBest(cluster: Cluster): void {
  cluster.best = null
  cluster.bestMean = 0
  for (const [other, sum] of cluster.sums) {
    const value = mean(cluster, other, sum)
    if (
      value > cluster.bestMean ||
      (value === cluster.bestMean && cluster.best && other.name < cluster.best.name)
    ) {
      cluster.best = other
      cluster.bestMean = value
    }
  }
}

function closest(left: ReadonlySet<Cluster>): Cluster | null {
  let found: Cluster | null = null
  for (const cluster of left) {
    if (!cluster.best || cluster.bestMean < JOINING_AVERAGE) continue
    if (!found || cluster.bestMean > found.bestMean) found = cluster
    else if (cluster.bestMean === found.bestMean && cluster.name < found.name) found = cluster
  }
  return found
}

/** Puts `b` into `a`, which keeps the first name of both. */
function join(a: Cluster, b: Cluster, left: Set<Cluster>, apart: Apart): void {
  left.delete(b)
  a.ids = [...a.ids, ...b.ids]
  if (b.name < a.name) a.name = b.name
  a.sums.delete(b)
  b.sums.delete(a)
  const touched = new Set([a, ...a.sums.keys(), ...b.sums.keys()])
  for (const [other, sum] of b.sums) {
    other.sums.delete(b)
    const both = (a.sums.get(other) ?? 0) + sum
    a.sums.set(other, both)
    other.sums.set(a, both)
  }
  for (const other of [...a.sums.keys()])
    if (areApart(a.ids, other.ids, apart)) {
      a.sums.delete(other)
      other.sums.delete(a)
    }
  for (const cluster of touched) if (left.has(cluster)) findBest(cluster)
}
