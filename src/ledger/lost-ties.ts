import type { FreshIdentities } from './fresh-identities.ts'
import { LARGEST_PART } from './identity/thread-parts.ts'
import { KnownNeighbours } from './known-neighbours.ts'
import { endsOf, type Tie } from './neighbour.ts'
import { rankOf } from './reaching.ts'
import type { LedgerWrites } from './store/ledger-store.ts'

type Asked = Pick<LedgerWrites, 'tiesOf' | 'standings'>

/**
 * The ties, of those that are no more, without which a part may be another one: those whose ends hang together no longer, at the
 * rank of the tie or at that of the part that both are in, and of which one end is not in too much without the other either.
 */
export async function thatMatter(
  writes: Asked,
  lost: readonly Tie[],
  fresh: FreshIdentities,
): Promise<Tie[]> {
  const known = new KnownNeighbours(writes, { fresh })
  await known.ask(endsOf(lost))
  const ways = new Ways(writes, known)
  const found: Tie[] = []
  for (const tie of lost) if (!(await ways.areAround(tie))) found.push(tie)
  return found
}

/** The ways that lead from one identity to another. */
class Ways {
  private readonly writes: Asked
  private readonly known: KnownNeighbours

  constructor(writes: Asked, known: KnownNeighbours) {
    this.writes = writes
    this.known = known
  }

  /** Whether nothing hangs together in another way without a tie. */
  async areAround(tie: Tie): Promise<boolean> {
    if (this.haveDetour(tie)) return true
    const rank = Math.min(rankOf(tie.score), await this.rankOfBoth(tie))
    const { a, b } = tie
    const reached = await this.reached(a, rank, b)
    if (reached.has(b)) return true
    return reached.size > LARGEST_PART && (await this.reached(b, rank, a)).size > LARGEST_PART
  }

  /** Whether both are tied to the same third one, each as strongly as they were to each other. */
  private haveDetour({ a, b, score }: Tie): boolean {
    const strong = (id: number) =>
      this.known.of(id).flatMap((each) => (each.score >= score ? [each.other] : []))
    const near = new Set(strong(a))
    return strong(b).some((id) => near.has(id))
  }

  /** The rank of the part that both are in. */
  private async rankOfBoth({ a, b }: Tie): Promise<number> {
    const [one, other] = await this.writes.standings([a, b])
    return one?.part && one.part === other?.part ? one.rank : Number.POSITIVE_INFINITY
  }

  /** What hangs together with one at a rank, until another one or more than a part holds is found. */
  private async reached(start: number, rank: number, other: number): Promise<Set<number>> {
    const reached = new Set([start])
    for (let edge = [start]; edge.length > 0; ) {
      await this.known.ask(edge)
      const next = edge.flatMap((id) => this.known.of(id))
      const strong = next.flatMap((each) => (rankOf(each.score) >= rank ? [each.other] : []))
      edge = [...new Set(strong)].filter((id) => !reached.has(id))
      for (const id of edge) reached.add(id)
      if (reached.has(other) || reached.size > LARGEST_PART) break
    }
    return reached
  }
}
