import type { Example, LinkedIdentity, StoredIdentity } from './store/ledger-store.ts'
import { byExample } from './thread-making.ts'

/** Another identity and how much it is alike. */
export interface Neighbour {
  readonly other: number
  readonly score: number
}

/** An identity that came with a document, all of whose records are known. */
export interface FreshIdentity {
  readonly stored: StoredIdentity
  readonly neighbours: readonly Neighbour[]
  readonly examples: Example[]
}

/** The identities that came with a document, so that what was just kept is not asked for again. */
export class FreshIdentities {
  private readonly known = new Map<number, FreshIdentity>()

  add(stored: StoredIdentity, neighbours: readonly Neighbour[]): void {
    this.known.set(stored.id, { stored, neighbours, examples: [] })
    for (const { other, score } of neighbours) this.tie(other, { other: stored.id, score })
  }

  /** A neighbour that is fresh as well gets to know of a later one. */
  private tie(id: number, neighbour: Neighbour): void {
    const known = this.known.get(id)
    if (known) this.known.set(id, { ...known, neighbours: [...known.neighbours, neighbour] })
  }

  /** Notes a record of an identity, where that is fresh. */
  gain(id: number | null, record: Example): void {
    if (id !== null) this.known.get(id)?.examples.push(record)
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
  }
}

/** The record that stands for all. */
export function exampleOf(examples: readonly Example[]): Example | undefined {
  return examples.toSorted(byExample)[0]
}
