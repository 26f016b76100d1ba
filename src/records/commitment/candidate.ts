import type { CommitmentStrength } from '../../languages/commitment-frames.ts'
import type { ParsedSentence } from '../../text/analysis.ts'
import type { Range } from '../range.ts'

/** Words that may make a commitment, before they are weighed. */
export interface CommitmentCandidate {
  /** The frame, for `explain`. */
  readonly frame: string
  readonly sentence: ParsedSentence
  /** The token of the word that says that somebody is to act. */
  readonly trigger: number
  /** The words that say what is to be done. */
  readonly act: Range
  /** The token of the verb of action, where it is not the first word of the act. */
  readonly main?: number
  readonly by: readonly string[]
  /** To whom, where the words in front of the act name them: "offered Peru a loan". */
  readonly to?: readonly string[]
  readonly strength: CommitmentStrength
  readonly status: 'open' | 'underway' | 'stalled'
  /** True where an infinitive or gerund follows the trigger: "seek to", "plan for". */
  readonly leads: boolean
  /** True where the act is a clause that somebody hopes for or promises. */
  readonly clausal?: boolean
  /** True for the clause itself: "will build". */
  readonly modal?: boolean
  /** True where a frame before it says how firm it is. */
  readonly weak?: boolean
  /** The sentence before a list that says who is to do what its items name. */
  readonly lead?: ParsedSentence
  /** True where even general words count: "is ready to deepen ties" is an offer. */
  readonly soft: boolean
}
