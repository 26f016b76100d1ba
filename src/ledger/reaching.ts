import { RESEMBLANCE_THRESHOLD } from './identity/resemblance.ts'
import { LARGEST_PART } from './identity/thread-parts.ts'

/** By how much the least score rises while too many hang together, from which one, and up to which one. */
const STEP = 0.25
const LEAST = RESEMBLANCE_THRESHOLD
const MOST = 16
const HIGHEST = (MOST - LEAST) / STEP

/** The rank of people's word, above that of any score. */
export const INFINITE = HIGHEST + 1

/** The highest rank at which a score ties; -1 where it ties at none. */
export function rankOf(score: number): number {
  if (score === Number.POSITIVE_INFINITY) return INFINITE
  return Math.max(-1, Math.min(HIGHEST, Math.floor((score - LEAST) / STEP)))
}

/** The least score that ties at a rank. */
export function leastAt(rank: number): number {
  return LEAST + rank * STEP
}

/**
 * Goes from an identity to all that it is tied to, the strongest ties first (Prim 1957), and so finds its part in one go: what
 * hangs together with it at the least rank at which these are no more than {@link LARGEST_PART}. People's word alone may
 * join more.
 */
export class Reaching {
  /** The part so far; when nothing is left to go to, the part. */
  ids = new Set<number>()
  /** The least rank at which the part is not too much. */
  rank: number
  private readonly least: number
  private readonly seen: number[][] = Array.from({ length: INFINITE + 1 }, () => [])
  /** The weakest tie that was gone over, and what was reached before it. */
  private weakest = Number.POSITIVE_INFINITY
  private before: ReadonlySet<number> = new Set()

  /** @param least a rank below which the part is known to be too much */
  constructor(start: number, least: number) {
    this.ids.add(start)
    this.rank = least
    this.least = least
  }

  /** Notes a tie of what was reached last. */
  see(id: number, rank: number): void {
    if (rank >= this.least && !this.ids.has(id)) this.seen[rank]?.push(id)
  }

  /** Goes over the strongest tie that leads on; null where there is none, or it is too much. */
  next(): number | null {
    for (let rank = INFINITE; rank >= 0; rank--) {
      for (let id = this.seen[rank]?.pop(); id !== undefined; id = this.seen[rank]?.pop())
        if (!this.ids.has(id)) return this.go(id, rank)
    }
    return null
  }

  /** So many of those that may be gone to next. */
  ahead(most: number): number[] {
    const found: number[] = []
    for (let rank = INFINITE; rank >= 0 && found.length < most; rank--)
      for (const id of this.seen[rank] ?? []) if (!this.ids.has(id)) found.push(id)
    return found.slice(0, most)
  }

  private go(id: number, rank: number): number | null {
    if (rank < this.weakest) {
      this.weakest = rank
      this.before = new Set(this.ids)
    }
    this.ids.add(id)
    if (this.ids.size <= LARGEST_PART || this.weakest === INFINITE) return id
    this.ids = new Set(this.before)
    this.rank = this.weakest + 1
    return null
  }
}
