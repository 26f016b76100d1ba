import type { Neighbour, Tie } from './neighbour.ts'
import type { Example, LinkedIdentity, Standing, StoredIdentity } from './store/ledger-store.ts'
import { byExample } from './thread-making.ts'

/** An identity that came with documents, all of whose records are known. */
export interface FreshIdentity {
  readonly stored: StoredIdentity
  readonly neighbours: readonly Neighbour[]
  readonly examples: Example[]
}

/** The identities that came with documents, so that what was just kept is not asked for again. */
export class FreshIdentities {
  private readonly known = new Map<number, FreshIdentity>()
  /** How those that were there before, and that these are tied to, hang together with others. */
  readonly standings = new Map<number, Standing>()
  private readonly lost: Tie[] = []
  /** Identities, of these and others, that gained a record. */
  readonly gained = new Set<number>()

  /** @param standings how its neighbours hang together with others, as far as that is known */
  add(
    stored: StoredIdentity,
    neighbours: readonly Neighbour[],
    standings: readonly Standing[] = [],
  ): void {
    for (const { id, rank, part } of standings) this.standings.set(id, { id, rank, part })
    this.known.set(stored.id, { stored, neighbours, examples: [] })
    for (const { other, score } of neighbours) this.note(other, { other: stored.id, score })
  }

  /** Notes that two identities, of which either may be fresh, are tied. */
  tie({ a, b, score }: Tie): void {
    this.note(a, { other: b, score })
    this.note(b, { other: a, score })
  }

  /** Notes that an identity is no more. */
  lose(id: number): void {
    for (const [own, { neighbours }] of this.known)
      if (neighbours.some(({ other }) => other === id)) this.leave(own, new Set([id]))
  }

  private note(id: number, neighbour: Neighbour): void {
    const known = this.known.get(id)
    if (known) this.known.set(id, { ...known, neighbours: [...known.neighbours, neighbour] })
  }

  private leave(id: number, others: ReadonlySet<number>): void {
    const known = this.known.get(id)
    const neighbours = known?.neighbours.filter(({ other }) => !others.has(other))
    if (known && neighbours) this.known.set(id, { ...known, neighbours })
  }

  /** Notes that two identities, of which either may be fresh, are tied no more. */
  part(tie: Tie): void {
    this.lost.push(tie)
    const pair = new Set([tie.a, tie.b])
    for (const id of pair) this.leave(id, pair)
  }

  /** The ties that are no more since these came. */
  lostBetweenOthers(): Tie[] {
    return this.lost.filter(({ a, b }) => !this.known.has(a) && !this.known.has(b))
  }

  /** Notes a record of an identity, which may be fresh. */
  gain(id: number | null, record: Example): void {
    if (id === null) return
    this.gained.add(id)
    this.known.get(id)?.examples.push(record)
  }

  get(id: number): FreshIdentity | undefined {
    return this.known.get(id)
  }
}

/** The identity as it is kept, before it is put into a thread. */
export function linked({ stored, examples }: FreshIdentity): LinkedIdentity {
  const days = examples.map(({ said }) => said).sort()
  const example = exampleOf(examples)
  return {
    ...stored,
    records: examples.length,
    first: days[0] ?? '',
    last: days.at(-1) ?? '',
    example: example?.id ?? 0,
    thread: null,
    rank: 0,
    part: 0,
  }
}

/** The record that stands for all. */
export function exampleOf(examples: readonly Example[]): Example | undefined {
  return examples.toSorted(byExample)[0]
}
