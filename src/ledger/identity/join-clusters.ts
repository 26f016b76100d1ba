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

/**
 * The threads of identities that hang together: the two groups of the highest linkage are joined, and
 * so on until none reaches {@link JOINING_AVERAGE}; groups that people keep apart never are. Takes
 * time with the square of their number, and a little more.
 */
export function joinClusters(scored: Scored, apart: Apart): string[][] {
  const clusters = new Clusters(scored, apart)
  for (let next = clusters.closest(); next !== NONE; next = clusters.closest()) clusters.join(next)
  return clusters.threads()
}

const NONE = -1

/** Groups that are joined, each at the place of its first one: of equals, the first are joined first. */
class Clusters {
  private readonly scored: Scored
  private readonly apart: Apart
  private readonly rows: (readonly number[])[]
  /** The places of those that were not joined to an earlier one, in order. */
  private left: number[]
  /** What each two are linked by, place by place. */
  private readonly linkages: Float64Array
  /** The place of the other that each is linked to most, if that is enough. */
  private readonly best: Int32Array

  constructor(scored: Scored, apart: Apart) {
    this.scored = scored
    this.apart = apart
    this.rows = [...scored.groups]
    this.left = scored.groups.map((_, place) => place)
    this.linkages = new Float64Array(this.left.length ** 2)
    this.best = new Int32Array(this.left.length)
    for (const a of this.left) for (let b = a + 1; b < this.rows.length; b++) this.link(a, b)
    for (const place of this.left) this.findBest(place)
  }

  /** The first of the two that are linked most. */
  closest(): number {
    let found = NONE
    let most = Number.NEGATIVE_INFINITY
    for (const place of this.left) {
      const best = this.best[place] ?? NONE
      if (best === NONE) continue
      const value = this.between(place, best)
      if (value > most) {
        found = place
        most = value
      }
    }
    return found
  }

  /** Joins one with the other that it is linked to most. */
  join(one: number): void {
    const other = this.best[one] ?? NONE
    const [first, last] = one < other ? [one, other] : [other, one]
    this.rows[first] = [...this.rowsOf(first), ...this.rowsOf(last)].sort((x, y) => x - y)
    this.left = this.left.filter((place) => place !== last)
    for (const place of this.left) if (place !== first) this.link(first, place)
    for (const place of this.left) {
      const best = this.best[place]
      if (best === NONE || best === first || best === last) this.findBest(place)
    }
  }

  threads(): string[][] {
    return this.left.map((place) => this.idsOf(place))
  }

  private findBest(place: number): void {
    let found = NONE
    let most = JOINING_AVERAGE
    for (const other of this.left) {
      if (other === place) continue
      const value = this.between(place, other)
      if (value > most || (value === most && found === NONE)) {
        found = other
        most = value
      }
    }
    this.best[place] = found
  }

  private link(a: number, b: number): void {
    const [one, other] = [this.rowsOf(a), this.rowsOf(b)]
    const isApart = this.apart.size > 0 && areApart(this.idsOf(a), this.idsOf(b), this.apart)
    const value = isApart ? Number.NEGATIVE_INFINITY : linkage(one, other, this.scored)
    this.linkages[a * this.rows.length + b] = value
    this.linkages[b * this.rows.length + a] = value
  }

  private between(a: number, b: number): number {
    return this.linkages[a * this.rows.length + b] ?? Number.NEGATIVE_INFINITY
  }

  private rowsOf(place: number): readonly number[] {
    return this.rows[place] ?? []
  }

  private idsOf(place: number): string[] {
    return this.rowsOf(place).map((row) => this.scored.ids[row] ?? '')
  }
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
