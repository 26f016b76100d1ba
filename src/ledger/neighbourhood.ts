import { FreshIdentities, linked } from './fresh-identities.ts'
import type { JoinedPart } from './joining-parts.ts'
import { KnownNeighbours, MOST_AT_ONCE } from './known-neighbours.ts'
import type { Neighbour, Pair } from './neighbour.ts'
import { INFINITE, Reaching, rankOf } from './reaching.ts'
import type { IdentityJudgement, LedgerWrites, LinkedIdentity } from './store/ledger-store.ts'

/** Identities that hang together by resemblance or by what people said. */
export interface Part extends JoinedPart {
  readonly judgements: readonly IdentityJudgement[]
}

/**
 * What hangs together in the ledger. The part of an identity is all that it is tied to, over any number of
 * steps, at the least score at which these are no more than {@link LARGEST_PART}: a pure function of all
 * resemblances and judgements, of which only the surroundings have to be looked at.
 */
export class Neighbourhood {
  private readonly writes: LedgerWrites
  private readonly judgements: readonly IdentityJudgement[]
  private readonly fresh: FreshIdentities
  private readonly known: KnownNeighbours
  /** The part of each that is in one that was looked for. */
  private readonly parts = new Map<number, Reaching>()
  private readonly ranks = new Map<number, number>()

  constructor(
    writes: LedgerWrites,
    judgements: readonly IdentityJudgement[],
    fresh = new FreshIdentities(),
  ) {
    this.writes = writes
    this.fresh = fresh
    this.judgements = judgements
    this.known = new KnownNeighbours(writes, { fresh, judgements })
  }

  /**
   * True where nothing was taken away or parted, so that no rank that is kept is too high: below it, what is tied to an
   * identity was too much before, and is now.
   */
  onlyGrew = false

  async partOf(start: number): Promise<JoinedPart> {
    const { ids, rank } = await this.now(start)
    return this.part(ids, rank)
  }

  /**
   * What hung together before identities were there, or before two were tied, and does so no more since with
   * them it is too much.
   */
  async looseSince(fresh: ReadonlySet<number>, met: readonly Pair[] = []): Promise<Set<number>> {
    const loose = new Set<number>()
    const before = new Before(fresh, met)
    const then = new Map<number, Reaching>()
    for (const id of new Set([...fresh, ...met.flat()])) {
      const now = await this.now(id)
      for (const { other, rank } of now.rank === 0 ? [] : await this.around(id, fresh)) {
        const least = await this.rankBefore(other)
        if (least >= now.rank || least > rank) continue
        const reached = then.get(other) ?? (await this.reached(other, before, least))
        then.set(other, reached)
        if (reached.rank < now.rank && reached.rank <= rank)
          for (const each of reached.ids) loose.add(each)
      }
    }
    return loose
  }

  /** Those that were there before of an identity and its neighbours, and how it is tied to them. */
  private async around(
    id: number,
    fresh: ReadonlySet<number>,
  ): Promise<{ readonly other: number; readonly rank: number }[]> {
    if (!fresh.has(id)) return [{ other: id, rank: INFINITE }]
    const others = (await this.neighbours(id)).filter(({ other }) => !fresh.has(other))
    return others.map(({ other, score }) => ({ other, rank: rankOf(score) }))
  }

  /** The part of an identity, which is that of all in it. */
  private async now(start: number): Promise<Reaching> {
    const known = this.parts.get(start)
    if (known) return known
    const found = await this.reached(start, NOW, await this.leastRank(start))
    for (const id of found.ids) this.parts.set(id, found)
    return found
  }

  /** The part of an identity, now or before. */
  private async reached(start: number, before: Before, least: number): Promise<Reaching> {
    const reaching = new Reaching(start, least)
    for (let id: number | null = start; id !== null; id = reaching.next()) {
      await this.lookAround(id, reaching)
      for (const { other, score } of this.known.of(id))
        if (!before.lacks(id, other)) reaching.see(other, rankOf(score))
    }
    return reaching
  }

  /** A rank below which the part of an identity is too much: as it was before, and as those it is tied to tell. */
  private async leastRank(id: number): Promise<number> {
    if (!this.onlyGrew) return 0
    if (!this.fresh.get(id)) return this.rankBefore(id)
    const tied = await this.neighbours(id)
    await this.askRanks(tied.map(({ other }) => other))
    const ranks = tied.map(({ other, score }) =>
      Math.min(rankOf(score) + 1, this.ranks.get(other) ?? 0),
    )
    return Math.max(0, ...ranks)
  }

  /** The least rank at which the part of an identity was not too much, as far as that is known. */
  private async rankBefore(id: number): Promise<number> {
    if (!this.onlyGrew) return 0
    await this.askRanks([id])
    return this.ranks.get(id) ?? 0
  }

  private async askRanks(ids: readonly number[]): Promise<void> {
    const unknown = ids.filter((id) => !this.ranks.has(id) && !this.fresh.get(id))
    if (unknown.length === 0) return
    for (const { id, rank } of await this.writes.standings(unknown)) this.ranks.set(id, rank)
  }

  /** Asks what an identity is tied to, and with it others that may be asked for next. */
  private async lookAround(id: number, reaching: Reaching): Promise<void> {
    if (this.known.has(id)) return
    await this.known.ask([id, ...reaching.ahead(MOST_AT_ONCE)])
  }

  private async part(ids: ReadonlySet<number>, rank: number): Promise<JoinedPart> {
    const identities: LinkedIdentity[] = [...ids]
      .flatMap((id) => this.fresh.get(id) ?? [])
      .map(linked)
    const kept = [...ids].filter((id) => !this.fresh.get(id))
    identities.push(...(await this.writes.identities(kept)))
    return { identities, rank }
  }

  /** A part with what people said of those in it. */
  judged({ identities, rank }: JoinedPart): Part {
    const ids = new Set(this.judgements.length === 0 ? [] : identities.map(({ id }) => id))
    const judgements = this.judgements.filter(({ a, b }) => ids.has(a) && ids.has(b))
    return { identities, judgements, rank }
  }

  private async neighbours(id: number): Promise<readonly Neighbour[]> {
    await this.known.ask([id])
    return this.known.of(id)
  }
}

/** What there was not, before identities came or two were tied. */
class Before {
  private readonly fresh: ReadonlySet<number>
  private readonly met: ReadonlySet<string>

  constructor(fresh: ReadonlySet<number>, met: readonly Pair[]) {
    this.fresh = fresh
    this.met = new Set(met.flatMap(([a, b]) => [`${a} ${b}`, `${b} ${a}`]))
  }

  lacks(from: number, to: number): boolean {
    return this.fresh.has(to) || (this.met.size > 0 && this.met.has(`${from} ${to}`))
  }
}

const NOW = new Before(new Set(), [])
