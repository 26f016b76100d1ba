import { type FreshIdentities, linked, type Neighbour } from './fresh-identities.ts'
import { LARGEST_PART } from './identity/thread-parts.ts'
import type { IdentityJudgement, LedgerWrites, LinkedIdentity } from './store/ledger-store.ts'

/** Identities that hang together by resemblance or by what people said. */
export interface Part {
  readonly identities: readonly LinkedIdentity[]
  readonly edges: readonly { readonly a: number; readonly b: number; readonly score: number }[]
  readonly judgements: readonly IdentityJudgement[]
}

/** By how much the least score rises while too many hang together, from which one, and up to which one. */
const STEP = 0.5
const LEAST = 4
const MOST = 16

/** The scores at and above which identities are asked to hang together; at the last by people's word alone. */
const LEVELS = [
  ...Array.from({ length: (MOST - LEAST) / STEP + 1 }, (_, i) => LEAST + i * STEP),
  Number.POSITIVE_INFINITY,
]

/**
 * What hangs together in the ledger. The part of an identity is all that it is tied to, over any number of
 * steps, at the least score at which these are no more than {@link LARGEST_PART}: a pure function of all
 * resemblances and judgements, of which only the surroundings have to be looked at.
 */
export class Neighbourhood {
  private readonly writes: LedgerWrites
  private readonly judgements: readonly IdentityJudgement[]
  private readonly fresh: FreshIdentities
  private readonly known = new Map<number, readonly Neighbour[]>()

  constructor(
    writes: LedgerWrites,
    judgements: readonly IdentityJudgement[],
    fresh: FreshIdentities,
  ) {
    this.writes = writes
    this.fresh = fresh
    this.judgements = judgements
  }

  async partOf(start: number): Promise<Part> {
    for (const level of LEVELS) {
      const ids = await this.reached(start, level)
      if (ids) return this.part(ids, level)
    }
    throw new Error(`people joined more than ${LARGEST_PART} identities`)
  }

  /**
   * What hung together with the neighbours of identities before these were there, and does so no more since
   * with them it is too much.
   */
  async looseSince(fresh: ReadonlySet<number>): Promise<Set<number>> {
    const loose = new Set<number>()
    for (const level of LEVELS) {
      const seen = new Set<number>()
      let tooLarge = false
      for (const id of fresh) {
        if (await this.reached(id, level)) continue
        tooLarge = true
        for (const { other, score } of await this.neighbours(id)) {
          if (score < level || fresh.has(other) || seen.has(other)) continue
          const before = await this.reached(other, level, fresh)
          for (const each of before ?? [other]) seen.add(each)
          for (const each of before ?? []) loose.add(each)
        }
      }
      if (!tooLarge) return loose
    }
    return loose
  }

  /** All that can be reached at a level; null where this is too much. */
  private async reached(
    start: number,
    level: number,
    without: ReadonlySet<number> = NONE,
  ): Promise<ReadonlySet<number> | null> {
    const ids = new Set([start])
    // A set yields what is added to it while it is gone through.
    for (const id of ids) {
      for (const { other, score } of await this.neighbours(id)) {
        if (score < level || without.has(other)) continue
        ids.add(other)
        if (ids.size > LARGEST_PART && level !== Number.POSITIVE_INFINITY) return null
      }
    }
    return ids
  }

  private async part(ids: ReadonlySet<number>, level: number): Promise<Part> {
    const identities: LinkedIdentity[] = []
    const edges: { a: number; b: number; score: number }[] = []
    for (const a of ids) {
      const own = this.fresh.get(a)
      const identity = own ? linked(own) : await this.writes.identity(a)
      if (identity) identities.push(identity)
      for (const { other: b, score } of await this.neighbours(a)) {
        if (a < b && level <= score && score !== Number.POSITIVE_INFINITY && ids.has(b))
          edges.push({ a, b, score })
      }
    }
    const judgements = this.judgements.filter(({ a, b }) => ids.has(a) && ids.has(b))
    return { identities, edges, judgements }
  }

  private async neighbours(id: number): Promise<readonly Neighbour[]> {
    const known = this.known.get(id)
    if (known) return known
    const kept = this.fresh.get(id)?.neighbours ?? (await this.writes.neighbours(id))
    const found = [...kept, ...this.judgedWith(id)]
    this.known.set(id, found)
    return found
  }

  /** People's word ties more than any score. */
  private judgedWith(id: number): Neighbour[] {
    const score = Number.POSITIVE_INFINITY
    return this.judgements.flatMap(({ a, b, same }) => {
      if (!same || (a !== id && b !== id)) return []
      return [{ other: a === id ? b : a, score }]
    })
  }
}

const NONE: ReadonlySet<number> = new Set()
