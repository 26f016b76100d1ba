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
  /** Somebody is bound by word: "agreed". */
  readonly agreed: readonly string[]
  /** Somebody is bound by a signature: "inked". */
  readonly signed: readonly string[]
  /** What was tried did not come about: "failed to sign". */
  readonly failed: readonly string[]
  /** It is to be complete by a day, which does not tell that it has begun: "will be finished". */
  readonly toFinish: readonly string[]
  /** Verbs and nouns for a beginning, and what work on a thing is called: "begin construction", "the start of work". */
  readonly starts: readonly string[]
  readonly works: readonly string[]
  /** Words between a work and the verb that tells of its start to come: "will". */
  readonly modals: readonly string[]
  /** Only a part of it or an attempt at it is meant: "first section", "trial run". */
  readonly parts: readonly string[]
  /** Words before one of these phrases, or one word before it, that say that it is not so yet: "not", "be". */
  readonly denials: readonly string[]
}
