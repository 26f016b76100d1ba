import { LARGEST_PART } from './identity/thread-parts.ts'
import type { JoinedPart } from './joining-parts.ts'
import { KnownNeighbours, MOST_AT_ONCE } from './known-neighbours.ts'
import { endsOf, type Tie } from './neighbour.ts'
import { partsByRank, type RankedPart, rankedTies } from './parts-by-rank.ts'
import { membersOf } from './parts-kept.ts'
import { INFINITE, leastAt, rankOf } from './reaching.ts'
import type { IdentityJudgement, LedgerWrites, LinkedIdentity } from './store/ledger-store.ts'

type Asked = Pick<LedgerWrites, 'standings' | 'inParts' | 'identities' | 'tiesOf' | 'tiesToLater'>

/**
 * The parts of those that lost a tie, as far as they are others than before. What they were in may have come apart, and what hangs
 * together with others since that is no longer too much hangs together with one of them: below the rank of a part as many are
 * looked at as are too much, and no more.
 *
 * @param lost ties that are no more, and with which the parts were made that are kept
 */
export async function fallenParts(
  writes: Asked,
  lost: readonly Tie[],
  judgements: readonly IdentityJudgement[],
): Promise<JoinedPart[]> {
  const falling = new Falling(writes, judgements)
  const found: JoinedPart[] = []
  const seen = new Set<number>()
  for (const members of await membersOf(writes, await writes.standings([...endsOf(lost)]))) {
    for (const piece of await piecesOf(writes, members, lost)) {
      if (piece.ids.some((id) => seen.has(id))) continue
      const { ids, rank } = await falling.partOf(piece)
      for (const id of ids) seen.add(id)
      if (ids.length === members.length && rank === members[0]?.rank) continue
      found.push({ identities: await identitiesOf(writes, ids, members), rank })
    }
  }
  return found
}

/** What is left together of a part at its rank. */
async function piecesOf(
  writes: Asked,
  members: readonly LinkedIdentity[],
  lost: readonly Tie[],
): Promise<readonly RankedPart[]> {
  const ids = members.map(({ id }) => id)
  const rank = members[0]?.rank ?? INFINITE
  // What people said holds whatever was lost.
  if (rank === INFINITE) return []
  const within = new Set(ids)
  if (!lost.some(({ a, b }) => within.has(a) && within.has(b))) return [{ ids, rank }]
  const ties = await writes.tiesToLater(ids, leastAt(rank))
  const inner = ties.filter(({ b }) => within.has(b))
  return partsByRank(new Map(ids.map((id) => [id, rank])), rankedTies(inner))
}

async function identitiesOf(
  writes: Asked,
  ids: readonly number[],
  members: readonly LinkedIdentity[],
): Promise<readonly LinkedIdentity[]> {
  const known = new Map(members.map((each) => [each.id, each]))
  const unknown = ids.filter((id) => !known.has(id))
  for (const each of unknown.length === 0 ? [] : await writes.identities(unknown))
    known.set(each.id, each)
  return ids.flatMap((id) => known.get(id) ?? [])
}

/** Looks how far down what hangs together is not too much. */
class Falling {
  private readonly writes: Asked
  private readonly judgements: readonly IdentityJudgement[]
  /** What is tied at a rank, by that rank. */
  private readonly tiedAt = new Map<number, KnownNeighbours>()

  constructor(writes: Asked, judgements: readonly IdentityJudgement[]) {
    this.writes = writes
    this.judgements = judgements
  }

  /** The part of a piece, at the rank at which it hangs together or a lower one. */
  async partOf({ ids, rank }: RankedPart): Promise<RankedPart> {
    let part = { ids, rank }
    while (part.rank > 0) {
      const wider = await this.together(part.ids, part.rank - 1)
      if (wider === null) break
      part = { ids: wider, rank: part.rank - 1 }
    }
    return part
  }

  /** All that hang together with some at a rank; null where they are too many. */
  private async together(some: readonly number[], rank: number): Promise<number[] | null> {
    const tied = this.tied(rank)
    const ids = new Set(some)
    for (const edge = [...some]; edge.length > 0; ) {
      const next = edge.splice(0, MOST_AT_ONCE)
      await tied.ask(next)
      for (const { other, score } of next.flatMap((id) => tied.of(id))) {
        if (rankOf(score) < rank || ids.has(other)) continue
        ids.add(other)
        edge.push(other)
      }
      if (ids.size > LARGEST_PART) return null
    }
    return [...ids]
  }

  private tied(rank: number): KnownNeighbours {
    const { writes, judgements } = this
    const tied =
      this.tiedAt.get(rank) ?? new KnownNeighbours(writes, { judgements, least: leastAt(rank) })
    this.tiedAt.set(rank, tied)
    return tied
  }
}
