import { FreshIdentities } from './fresh-identities.ts'
import type { Neighbour } from './neighbour.ts'
import type { IdentityJudgement, LedgerWrites } from './store/ledger-store.ts'

type Asked = Pick<LedgerWrites, 'neighbours'>

/** What ties identities besides what is kept of them. */
interface Ties {
  /** Those that came with a document, whose ties are known without asking. */
  readonly fresh?: FreshIdentities
  /** What people said. */
  readonly judgements?: readonly IdentityJudgement[]
}

/** What identities are tied to, asked for once. */
export class KnownNeighbours {
  private readonly writes: Asked
  private readonly fresh: FreshIdentities
  private readonly judgements: readonly IdentityJudgement[]
  private readonly known = new Map<number, readonly Neighbour[]>()

  constructor(writes: Asked, { fresh = new FreshIdentities(), judgements = [] }: Ties) {
    this.writes = writes
    this.fresh = fresh
    this.judgements = judgements
  }

  has(id: number): boolean {
    return this.known.has(id)
  }

  /** The neighbours of one that was asked for. */
  of(id: number): readonly Neighbour[] {
    return this.known.get(id) ?? []
  }

  async ask(ids: Iterable<number>): Promise<void> {
    const unknown = [...new Set(ids)].filter((id) => !this.known.has(id))
    const asked = unknown.filter((id) => !this.fresh.get(id))
    const kept = asked.length === 0 ? [] : await this.writes.neighbours(asked)
    const found = Map.groupBy<number, Neighbour & { readonly id: number }>(kept, ({ id }) => id)
    for (const id of unknown) {
      const own = this.fresh.get(id)?.neighbours ?? found.get(id) ?? []
      this.known.set(id, [...own, ...this.judgedWith(id)])
    }
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
