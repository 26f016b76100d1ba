import type { Pair, World } from './made-world.ts'
import type { Seeded } from './seeded.ts'

/** What a sentence is made from: who is spoken of, when, and chance. */
export interface Telling {
  readonly seed: number
  readonly world: World
  readonly pair: Pair
  /** The day of the document. */
  readonly year: number
  readonly month: number
  readonly day: number
  readonly chance: Seeded
}
