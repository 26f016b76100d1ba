/**
 * What sort of thing a word names, for telling things apart:
 *
 * - `work`: something that is built or opened at one spot: a bridge, a terminal, a power plant
 * - `network`: what runs between places: a railway, a road, a pipeline, a flight
 * - `passage`: what several networks meet in: a corridor, a port
 * - `named`: a network or undertaking that has a name of its own: the North–South corridor
 * - `good`: what is bought, carried or swapped: gas, oil, wheat
 * - `body`: who convenes: a commission, a working group, a summit
 * - `act`: what is done or granted, of which two states have few: a swap, a visa, electrification
 * - `means`: what it is done with, of which they have many: a loan, training, repair
 * - `measure`: what figures tell, by the name of the indicator: trade, exports
 * - `paper`: what is signed: a memorandum, a contract
 */
export type ThingSort =
  | 'named'
  | 'passage'
  | 'work'
  | 'network'
  | 'good'
  | 'body'
  | 'act'
  | 'means'
  | 'measure'
  | 'paper'

/** What a word names, the same for all words that name it in all languages. */
export interface Thing {
  /** In English and kebab case: `power-plant`. */
  readonly name: string
  readonly sort: ThingSort
}

/** A name of a bloc or organisation of states: its words in lower case, and its code. */
export interface BlocName {
  readonly words: readonly string[]
  readonly code: string
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
  /** Lower-case nouns that make the good before them a work that makes it: "cement plant". */
  readonly makers: ReadonlySet<string>
  /** Things by written form in lower case, or by two with a blank between them. */
  readonly things: ReadonlyMap<string, Thing>
  /** Lower-case words before the name of a person: "minister", "mr". */
  readonly titles: ReadonlySet<string>
  /** Lower-case words that open names of places and are left out or written together: "bandar". */
  readonly openers: readonly string[]
  /** Other names of places in lower case, by the one that stands for them. */
  readonly aliases: ReadonlyMap<string, string>
  /** Lower-case words of the names of states, peoples, months and weekdays, legal forms and news agencies. */
  readonly known: ReadonlySet<string>
  /** Lower-case words of the names of capitals and regions, which tell little. */
  readonly capitals: ReadonlySet<string>
  /** Names of blocs by their first word in lower case, the longest first. */
  readonly blocs: ReadonlyMap<string, readonly BlocName[]>
  /** Stems of words for becoming more, or less: a number with one is to be reached. */
  readonly growth: ReadonlySet<string>
  /** Lower-case words before a noun that was named before: "the bridge". */
  readonly definites: ReadonlySet<string>
  /** Lower-case words that stand for what was named before: "it", and behind a definite one "project". */
  readonly pronouns: ReadonlySet<string>
  /** Lower-case words that open the clause which a pronoun before them announces: "it was decided that". */
  readonly clauseOpeners: ReadonlySet<string>
  readonly standIns: ReadonlySet<string>
  /** Lower-case words before the number of a thing: "no". */
  readonly numberSigns: ReadonlySet<string>
  /** Number words in lower case, as before "million": "two" is 2. */
  readonly numbers: ReadonlyMap<string, number>
  /** Lower-case nouns for what has a name beside it: "river"; and words between such a noun and its name: "of". */
  readonly landforms: ReadonlySet<string>
  readonly nameLinks: ReadonlySet<string>
  /** Lower-case verbs of what a work does, and not who builds it: "is", "costs"; behind "it" they tell that a work is meant. */
  readonly workVerbs: ReadonlySet<string>
  /** What number words multiply by: "million". */
  readonly scales: ReadonlyMap<string, number>
  /** Which of several works a word before their noun tells: "first" is `1`, "further" is `more`. */
  readonly turns: ReadonlyMap<string, string>
  /** Lower-case nouns for parts of a work that are told by their number: "unit", "stage". */
  readonly partNouns: ReadonlySet<string>
  /** Which one of several, from the third on: "sixth" is 6. */
  readonly ordinals: ReadonlyMap<string, number>
  /** Endings of a number that tell which one of several, lower-case: "th". */
  readonly ordinalEndings: ReadonlySet<string>
}
