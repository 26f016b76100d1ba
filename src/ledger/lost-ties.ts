import type { FreshIdentities } from './fresh-identities.ts'
import { LARGEST_PART } from './identity/thread-parts.ts'
import { KnownNeighbours } from './known-neighbours.ts'
import { endsOf, type Tie } from './neighbour.ts'
import { leastAt, rankOf } from './reaching.ts'
import type { LedgerWrites, Standing } from './store/ledger-store.ts'

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
  if (lost.length === 0) return []
  const ends = endsOf(lost)
  const rankAt = rankIn(await writes.standings([...ends]))
  const ranked = lost.map((tie) => ({ tie, rank: rankAt(tie) }))
  const least = leastAt(Math.min(...ranked.map(({ rank }) => rank)))
  const known = new KnownNeighbours(writes, { fresh, least })
  await known.ask(ends)
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

  /** Whether nothing hangs together in another way without a tie. */
  async areAround(tie: Tie, rank: number): Promise<boolean> {
    if (this.haveDetour(tie)) return true
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
