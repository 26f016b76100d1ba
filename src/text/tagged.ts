import type { Token } from '../core/token.ts'
import type { Word } from '../core/word.ts'

/** What grouping and everything behind it look at: the tokens of a document, a word for each. */
export interface Tagged {
  readonly tokens: readonly Token[]
  readonly words: readonly Word[]
}

/** A run of tokens of a document: the first, and one past the last. */
export interface TokenRange {
  readonly from: number
  readonly to: number
}
