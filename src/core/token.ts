import type { Span } from './span.ts'

/** What a token is made of: letters, digits, or anything else. */
export type TokenShape = 'word' | 'number' | 'mark'

/**
 * The smallest unit of reading: a word, a number or a mark.
 *
 * Hyphens, dashes and signs stand alone (`Nur-Sultan` is three tokens), a clitic is split off
 * (`Iran's` is `Iran` and `'s`), digits part from letters (`20km` is `20` and `km`), and an
 * abbreviation keeps its dots (`U.S.`).
 */
export interface Token extends Span {
  /** Its place in the document's list of tokens. */
  readonly index: number
  /** The words as written. */
  readonly text: string
  /** Lower case, with typographic apostrophes, quotation marks and dashes made plain. */
  readonly lower: string
  readonly shape: TokenShape
  /** The number of its word form, the same for all tokens written alike; -1 where it has none. */
  readonly form: number
  /** True where no space stands between this token and the one before. */
  readonly glued: boolean
  /** True where its first letter is a capital. */
  readonly capital: boolean
}
