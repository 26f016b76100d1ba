/**
 * Phrases by which a language tells what became of a thing, where a record's fields do not: in
 * lower case, found as whole words in a record's quotation.
 */
export interface HistoryWords {
  /** Work on it has begun: "under construction", "broke ground". */
  readonly begun: readonly string[]
  /** A plan is given up: "abandoned plans". */
  readonly dropped: readonly string[]
  /** What is held up is given up for good: "abandoned". */
  readonly ended: readonly string[]
  /** Only a part of it is meant: "first section". */
  readonly parts: readonly string[]
  /** Words that deny what follows: "not". */
  readonly denials: readonly string[]
}
