import { FreshIdentities } from './fresh-identities.ts'
import type { Neighbour, Tie } from './neighbour.ts'
import type { IdentityJudgement, LedgerWrites } from './store/ledger-store.ts'

type Asked = Pick<LedgerWrites, 'tiesOf'>

/** So many identities are asked at once what they are tied to. */
export const MOST_AT_ONCE = 16

/** What ties identities besides what is kept of them. */
interface Ties {
  /** Those that came with a document, whose ties are known without asking. */
  readonly fresh?: FreshIdentities
  /** What people said. */
  readonly judgements?: readonly IdentityJudgement[]
  /** Ties of a lower score are left out, but for those of what came with a document. */
  readonly least?: number
}

/** What identities are tied to, asked for once. */
export class KnownNeighbours {
  private readonly writes: Asked
  private readonly fresh: FreshIdentities
  private readonly judgements: readonly IdentityJudgement[]
  private readonly least: number
  private readonly known = new Map<number, readonly Neighbour[]>()

  constructor(writes: Asked, { fresh = new FreshIdentities(), judgements = [], least = 0 }: Ties) {
    this.writes = writes
    this.fresh = fresh
    this.judgements = judgements
    this.least = least
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
    const ties = asked.length === 0 ? [] : await this.writes.tiesOf(asked, this.least)
    const found = byEnd(ties)
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

/** The neighbours of each end of ties. */
function byEnd(ties: readonly Tie[]): Map<number, Neighbour[]> {
  const found = new Map<number, Neighbour[]>()
  const add = (id: number, neighbour: Neighbour) => {
    const known = found.get(id)
    if (known) known.push(neighbour)
    else found.set(id, [neighbour])
  }
  for (const { a, b, score } of ties) {
    add(a, { other: b, score })
    add(b, { other: a, score })
  }
  return found
}
