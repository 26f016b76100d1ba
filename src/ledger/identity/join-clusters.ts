import { type Apart, areApart } from './judged-groups.ts'

/** Two groups of identities are joined while their {@link linkage} is at least this. */
export const JOINING_AVERAGE = 2.05

/** The part of the mean score in the linkage; the rest is that of the best scores. */
const MEAN_PART = 0.77

/** Identities in groups, and what each pair of them scores. */
export interface Scored {
  /** In the order of the rows of `scores`. */
  readonly ids: readonly string[]
  /** Rows that are one thing from the start. */
  readonly groups: readonly (readonly number[])[]
  /** Row by row; symmetric. */
  readonly scores: Float64Array
}

interface Cluster {
  readonly rows: readonly number[]
  /** The place of its first group: of equals, the first are joined first. */
  readonly place: number
  readonly linkages: Map<Cluster, number>
  best: Cluster | null
}

/**
 * The threads of identities that hang together: the two groups of the highest linkage are joined, and
 * so on until none reaches {@link JOINING_AVERAGE}; groups that people keep apart never are. Takes
 * time with the square of their number, and a little more.
 */
export function joinClusters(scored: Scored, apart: Apart): string[][] {
  const idsOf = (rows: readonly number[]): string[] => rows.map((row) => scored.ids[row] ?? '')
  const linked = (a: Cluster, b: Cluster): number =>
    apart.size > 0 && areApart(idsOf(a.rows), idsOf(b.rows), apart)
      ? Number.NEGATIVE_INFINITY
      : linkage(a.rows, b.rows, scored)
  const left = new Set<Cluster>(
    scored.groups.map((rows, place) => ({ rows, place, linkages: new Map(), best: null })),
  )
  for (const a of left) for (const b of left) if (a.place < b.place) put(a, b, linked(a, b))
  for (const cluster of left) findBest(cluster)
  for (let next = closest(left); next?.best; next = closest(left)) {
    const joined = join(next, next.best, left)
    for (const other of left) if (other !== joined) put(joined, other, linked(joined, other))
    for (const other of left) if (other.best === null || !left.has(other.best)) findBest(other)
    findBest(joined)
  }
  return [...left].map(({ rows }) => idsOf(rows))
}

/**
 * How much two groups belong together: mostly the mean score of their pairs, and for the rest the
 * mean of the best scores that the members of the smaller group have with the other. The first keeps chains of
 * neighbours from tying strangers together, the second lets "the bridge" in with the bridge by name.
 */
function linkage(a: readonly number[], b: readonly number[], { ids, scores }: Scored): number {
  const [few, many] = a.length <= b.length ? [a, b] : [b, a]
  let sum = 0
  let bests = 0
  for (const row of few) {
    let best = Number.NEGATIVE_INFINITY
    for (const other of many) {
      const score = scores[row * ids.length + other] ?? 0
      sum += score
      if (score > best) best = score
    }
    bests += best
  }
  return (MEAN_PART * sum) / (few.length * many.length) + ((1 - MEAN_PART) * bests) / few.length
}

function put(a: Cluster, b: Cluster, value: number): void {
  a.linkages.set(b, value)
  b.linkages.set(a, value)
}

function findBest(cluster: Cluster): void {
  cluster.best = null
  let most = JOINING_AVERAGE
  for (const [other, value] of cluster.linkages) {
    const first = value === most && other.place < (cluster.best?.place ?? Number.POSITIVE_INFINITY)
    if (value > most || first) {
      cluster.best = other
      most = value
    }
  }
}

function closest(left: ReadonlySet<Cluster>): Cluster | null {
  let found: Cluster | null = null
  let most = Number.NEGATIVE_INFINITY
  for (const cluster of left) {
    if (!cluster.best) continue
    const value = cluster.linkages.get(cluster.best) ?? Number.NEGATIVE_INFINITY
    const first = value === most && cluster.place < (found?.place ?? Number.POSITIVE_INFINITY)
    if (value > most || first) {
      found = cluster
      most = value
    }
  }
  return found
}

/** Puts a cluster of both in the place of two. */
function join(a: Cluster, b: Cluster, left: Set<Cluster>): Cluster {
  left.delete(a)
  left.delete(b)
  for (const other of left) {
    other.linkages.delete(a)
    other.linkages.delete(b)
  }
  const rows = [...a.rows, ...b.rows].sort((x, y) => x - y)
  const place = Math.min(a.place, b.place)
  const joined: Cluster = { rows, place, linkages: new Map(), best: null }
  left.add(joined)
  return joined
}
