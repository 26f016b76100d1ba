import type { NounGroup, VerbGroup } from './group.ts'
import type { Sentence } from './sentence.ts'

/** How a clause hangs on the one before it. */
export type ClauseLink = 'main' | 'coordinate' | 'relative' | 'complement' | 'adverbial'

/** A finite verb with its subject and the words that belong to it. */
export interface Clause {
  readonly index: number
  /** First token and one past the last; the clauses of a sentence do not overlap. */
  readonly from: number
  readonly to: number
  readonly verb: VerbGroup
  /** The noun groups of the subject: several where they are coordinated. Empty where none stands there. */
  readonly subject: readonly NounGroup[]
  readonly link: ClauseLink
  /** The word that joins it: "that", "which", "if", "and" … or null. */
  readonly joiner: string | null
  /** The index of the clause that it hangs on, or -1. */
  readonly parent: number
}

/** A sentence with its clauses and verb groups. */
export interface ClausedSentence extends Sentence {
  readonly clauses: readonly Clause[]
  readonly verbs: readonly VerbGroup[]
}
