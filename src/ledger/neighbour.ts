/** Another identity and how much it is alike. */
export interface Neighbour {
  readonly other: number
  readonly score: number
}

/** Two identities. */
export type Pair = readonly [number, number]
