import { type FreshIdentities, type FreshIdentity, linked } from './fresh-identities.ts'
import { LARGEST_PART } from './identity/thread-parts.ts'
import type { Tie } from './neighbour.ts'
import { partsByRank, type RankedTie, rankedTies } from './parts-by-rank.ts'
import { byPart, membersOf } from './parts-kept.ts'
import { INFINITE, leastAt, rankOf } from './reaching.ts'
import type { LedgerWrites, LinkedIdentity, Standing } from './store/ledger-store.ts'

type Asked = Pick<LedgerWrites, 'standings' | 'inParts' | 'identities' | 'tiesToLater'>

/** What hangs together at a rank, the least at which it is not too much. */
export interface JoinedPart {
  readonly identities: readonly LinkedIdentity[]
  readonly rank: number
}

/** Ties of an identity, all that have a score at least. */
interface KnownTies {
  readonly least: number
  readonly ties: Tie[]
}

/** A part that an identity is tied to, and the highest rank that does so. */
type PartTie = readonly [JoinedPart, number]

/**
 * Puts identities that just came into the parts of those that they are tied to. Below its rank a part was too much before, and
 * nobody else is tied to it from there on. So what is tied to parts of one rank alone, and strongly enough, makes one part with
 * these, and no other ties have to be looked at; else the parts that it is tied to are taken apart anew, and no more than these.
 *
 * @param ids identities of which nobody has said what they are one thing with
 * @returns the parts that are others than before; null where one holds by people's word, or that is among what ties one that
 * is taken apart, so that what hangs together has to be looked for
 */
export async function joinParts(
  writes: Asked,
  ids: readonly number[],
  known: Known,
): Promise<JoinedPart[] | null> {
  const joining = new Joining(writes, known)
  if (!(await joining.take(ids))) return null
  for (const id of ids) if (!(await joining.join(id))) return null
  return [...joining.changed]
}

interface Known {
  readonly fresh: FreshIdentities
  /** Identities of which people said that they are one thing with another, or are not. */
  readonly judged: ReadonlySet<number>
  /** Ties that are no more, and with which the parts were made. */
  readonly lost: readonly Tie[]
}

class Joining {
  /** The parts that are others than they were. */
  readonly changed = new Set<JoinedPart>()
  private readonly writes: Asked
  private readonly fresh: FreshIdentities
  private readonly judged: ReadonlySet<number>
  private readonly lost: readonly Tie[]
  /** What those that were there before are tied to among those that came later. */
  private readonly ties = new Map<number, KnownTies>()
  private readonly partOf = new Map<number, JoinedPart>()

  constructor(writes: Asked, { fresh, judged, lost }: Known) {
    this.writes = writes
    this.fresh = fresh
    this.judged = judged
    this.lost = lost
  }

  /** Asks for the parts that identities are tied to; false where one holds by people's word alone. */
  async take(ids: readonly number[]): Promise<boolean> {
    const ranks = this.strongest(ids)
    const standings = await this.standings([...ranks.keys()])
    if (standings.some(({ rank }) => rank === INFINITE)) return false
    const parts = byPart(standings)
    const isReached = ({ id, rank }: Standing) => (ranks.get(id) ?? -1) >= rank
    const [reached, others] = [
      parts.filter((part) => part.some(isReached)),
      parts.filter((part) => !part.some(isReached)),
    ]
    // Of what nobody is tied to strongly enough, no more is asked than at which rank it hangs together.
    for (const known of others) this.set({ identities: [], rank: known[0]?.rank ?? 0 }, known)
    for (const identities of await membersOf(this.writes, reached.flat()))
      this.set({ identities, rank: identities[0]?.rank ?? 0 })
    return true
  }

  private async standings(ids: readonly number[]): Promise<Standing[]> {
    const known = ids.flatMap((id) => this.fresh.standings.get(id) ?? [])
    const unknown = ids.filter((id) => !this.fresh.standings.has(id))
    return unknown.length === 0 ? known : [...known, ...(await this.writes.standings(unknown))]
  }

  /** Those that were there before and that identities are tied to, with the highest rank at which they are. */
  private strongest(ids: readonly number[]): Map<number, number> {
    const ranks = new Map<number, number>()
    for (const { other, score } of ids.flatMap((id) => this.fresh.get(id)?.neighbours ?? []))
      if (!this.fresh.get(other)) ranks.set(other, Math.max(rankOf(score), ranks.get(other) ?? -1))
    return ranks
  }

  private set(part: JoinedPart, of: readonly { readonly id: number }[] = part.identities): void {
    for (const { id } of of) this.partOf.set(id, part)
  }

  /** Puts one that is fresh into a part; false where that takes more than is known. */
  async join(id: number): Promise<boolean> {
    const own = this.fresh.get(id)
    if (!own) return false
    const ties = this.tiesOf(own)
    const reached = ties.filter(([part, rank]) => part.rank <= rank).map(([part]) => part)
    // What it is tied to more weakly than a part is was too much there before, and now with it.
    const least = Math.max(0, ...ties.flatMap(([part, rank]) => (part.rank > rank ? rank + 1 : [])))
    const identities = [linked(own), ...reached.flatMap((part) => part.identities)]
    const rank = reached[0]?.rank ?? least
    const isOne = rank >= least && reached.every((part) => part.rank === rank)
    const parts =
      isOne && identities.length <= LARGEST_PART
        ? [{ identities, rank }]
        : await this.takenApart(identities, least)
    if (!parts) return false
    for (const part of reached) this.changed.delete(part)
    for (const part of parts) {
      this.changed.add(part)
      this.set(part)
    }
    return true
  }

  private tiesOf({ neighbours }: FreshIdentity): PartTie[] {
    const ties = new Map<JoinedPart, number>()
    for (const { other, score } of neighbours) {
      const part = this.partOf.get(other)
      // It has none as long as it is still to come.
      if (part) ties.set(part, Math.max(rankOf(score), ties.get(part) ?? -1))
    }
    return [...ties]
  }

  /** The parts that whole parts make with an identity, the first, which is below its floor with too many others. */
  private async takenApart(
    identities: readonly LinkedIdentity[],
    floor: number,
  ): Promise<JoinedPart[] | null> {
    if (identities.some(({ id }) => this.judged.has(id))) return null
    const byId = new Map(identities.map((each) => [each.id, each]))
    const floors = new Map<number, number>()
    for (const { id } of identities) floors.set(id, this.partOf.get(id)?.rank ?? floor)
    const ties = await this.tiesAmong([...byId.keys()], leastAt(Math.min(...floors.values())))
    return partsByRank(floors, ties).map(({ ids, rank }) => ({
      identities: ids.flatMap((id) => byId.get(id) ?? []),
      rank,
    }))
  }

  /** The ties of a score at least among identities, and of these to others; each is asked for by the end that came first. */
  private async tiesAmong(ids: readonly number[], least: number): Promise<RankedTie[]> {
    const isKnown = (id: number) => (this.ties.get(id)?.least ?? INFINITE) <= least
    const asked = ids.filter((id) => !this.fresh.get(id) && !isKnown(id))
    for (const id of asked) this.ties.set(id, { least, ties: [] })
    for (const tie of asked.length === 0 ? [] : await this.writes.tiesToLater(asked, least))
      this.ties.get(tie.a)?.ties.push(tie)
    const ties = ids.flatMap((a): readonly Tie[] => {
      const own = this.fresh.get(a)?.neighbours
      return own?.map(({ other: b, score }) => ({ a, b, score })) ?? this.ties.get(a)?.ties ?? []
    })
    return rankedTies([...ties, ...this.lost])
  }
}
