/**
 * What sort of thing a word names, for telling things apart:
 *
 * - `work`: something that is built or opened at one spot: a bridge, a terminal, a power plant
 * - `network`: what runs between places: a railway, a road, a pipeline, a flight
 * - `good`: what is bought, carried or swapped: gas, oil, wheat
 * - `body`: who convenes: a commission, a working group, a summit
 * - `act`: what is done or granted: a swap, a loan, a visa, electrification
 * - `paper`: what is signed: a memorandum, a contract
 */
export type ThingSort = 'work' | 'network' | 'good' | 'body' | 'act' | 'paper'

/** What a word names, the same for all words that name it in all languages. */
export interface Thing {
  /** In English and kebab case: `power-plant`. */
  readonly name: string
  readonly sort: ThingSort
}

/**
 * How much the words of a language tell of which thing is meant. The lists are fixed, and no word
 * is weighed by how often a ledger has it: adding a document would then change what others mean.
 */
export interface IdentityWords {
  /** The part that the forms of a word share, lower-case: `construct` for "constructing". */
  readonly stem: (word: string) => string
  /** Words, as written in lower case, that tell nothing: "the", "said", "country". */
  readonly light: ReadonlySet<string>
  /** Stems that all texts of the domain have: "cooperation", "develop", "project". */
  readonly weak: ReadonlySet<string>
  /** Things by stem, or by two stems with a blank between them. */
  readonly things: ReadonlyMap<string, Thing>
  /** Lower-case words before the name of a person: "minister", "mr". */
  readonly titles: ReadonlySet<string>
  /** Lower-case words that open names of places and are left out or written together: "bandar". */
  readonly openers: readonly string[]
  /** Lower-case words of the names of states, peoples, months and weekdays: no names of things. */
  readonly known: ReadonlySet<string>
  /** Lower-case names of capitals, which tell little. */
  readonly capitals: ReadonlySet<string>
  /** What number words multiply by: "million". */
  readonly scales: ReadonlyMap<string, number>
  /** Which one of several: "sixth" is 6. */
  readonly ordinals: ReadonlyMap<string, number>
  /** Endings of a number that tell which one of several, lower-case: "th". */
  readonly ordinalEndings: ReadonlySet<string>
}
