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

/** Where words that go up to a token end, but for a comma. */
export function withoutComma(words: readonly Word[], to: number): number {
  return words[to - 1]?.lemma === ',' ? to - 1 : to
}
