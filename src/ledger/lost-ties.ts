import type { FreshIdentities } from './fresh-identities.ts'
import { LARGEST_PART } from './identity/thread-parts.ts'
import { KnownNeighbours } from './known-neighbours.ts'
import { endsOf, type Tie } from './neighbour.ts'
import { leastAt, rankOf } from './reaching.ts'
import type { LedgerWrites, Standing } from './store/ledger-store.ts'

type Asked = Pick<LedgerWrites, 'tiesOf' | 'standings' | 'areTiedOver'>

/**
 * The ties, of those that are no more, without which a part may be another one: those whose ends hang together no longer, at the
 * rank of the tie or at that of the part that both are in, and of which one end is not in too much without the other either.
 */
export async function thatMatter(
  writes: Asked,
  lost: readonly Tie[],
  fresh: FreshIdentities,
): Promise<Tie[]> {
  if (lost.length === 0) return []
  const rankAt = rankIn(await writes.standings([...endsOf(lost)]))
  const ranked: { readonly tie: Tie; readonly rank: number }[] = []
  for (const tie of lost) {
    const rank = rankAt(tie)
    // Mostly there is one that both are tied to.
    if (!(await writes.areTiedOver(tie, leastAt(rank)))) ranked.push({ tie, rank })
  }
  if (ranked.length === 0) return []
  const least = leastAt(Math.min(...ranked.map(({ rank }) => rank)))
  const known = new KnownNeighbours(writes, { fresh, least })
  await known.ask(endsOf(ranked.map(({ tie }) => tie)))
  const ways = new Ways(known)
  const found: Tie[] = []
  for (const { tie, rank } of ranked) if (!(await ways.areAround(tie, rank))) found.push(tie)
  return found
}

/** The rank at which a tie mattered: its own, or that of the part that both of its ends are in, where that is lower. */
function rankIn(standings: readonly Standing[]): (tie: Tie) => number {
  const byId = new Map(standings.map((each) => [each.id, each]))
  return ({ a, b, score }) => {
    const [one, other] = [byId.get(a), byId.get(b)]
    const rank = rankOf(score)
    return one?.part && one.part === other?.part ? Math.min(rank, one.rank) : rank
  }
}

/** The ways that lead from one identity to another. */
class Ways {
  private readonly known: KnownNeighbours

  constructor(known: KnownNeighbours) {
    this.known = known
  }

  /**
   * Whether nothing hangs together in another way without a tie: its ends still do, or each is among more than a part
   * holds. From both of them, what is reached is widened in turns, where there is less to ask for.
   */
  async areAround({ a, b }: Tie, rank: number): Promise<boolean> {
    const [one, other] = [new Reach(a), new Reach(b)]
    for (;;) {
      const open = [one, other].filter(({ size }) => size <= LARGEST_PART)
      if (open.length === 0) return true
      const next = open.reduce((x, y) => (y.edge.length < x.edge.length ? y : x))
      if (next.edge.length === 0) return false
      await this.known.ask(next.edge)
      next.widen((id) => this.tiedTo(id, rank))
      const far = next === one ? other : one
      if (next.edge.some((id) => far.has(id))) return true
    }
  }

  /** What one is tied to at a rank. */
  private tiedTo(id: number, rank: number): number[] {
    return this.known.of(id).flatMap(({ other, score }) => (rankOf(score) >= rank ? [other] : []))
  }
}

/** What hangs together with one, as far as that was asked for. */
class Reach {
  /** What was reached last, whose ties are still to be asked for. */
  edge: readonly number[]
  private readonly reached: Set<number>

  constructor(start: number) {
    this.edge = [start]
    this.reached = new Set(this.edge)
  }

  get size(): number {
    return this.reached.size
  }

  has(id: number): boolean {
    return this.reached.has(id)
  }

  widen(tiedTo: (id: number) => readonly number[]): void {
    this.edge = [...new Set(this.edge.flatMap(tiedTo))].filter((id) => !this.reached.has(id))
    for (const id of this.edge) this.reached.add(id)
  }
}
