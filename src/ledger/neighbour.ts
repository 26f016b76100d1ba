/** Another identity and how much it is alike. */
export interface Neighbour {
  readonly other: number
  readonly score: number
}

/** Two identities. */
export type Pair = readonly [number, number]

/** Two identities that are or were tied, and how much they are alike. */
export interface Tie {
  readonly a: number
  readonly b: number
  readonly score: number
}

/** The identities between which ties are, each once. */
export function endsOf(ties: readonly Pick<Tie, 'a' | 'b'>[]): Set<number> {
  return new Set(ties.flatMap(({ a, b }) => [a, b]))
}
