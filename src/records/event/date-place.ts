import type { ParsedSentence } from '../../text/analysis.ts'
import type { Clause } from '../../text/clause.ts'
import type { Phrase } from '../phrases.ts'
import type { Range } from '../range.ts'

/** When an event takes place, and whether the words write it out or leave part of it to be inferred. */
export interface EventDate {
  readonly edtf: string
  /** The time with its bound, where that is not "in": "before the end of 2030" is `../2030`. */
  readonly bounded?: string
  readonly written: boolean
}

/** Where the words stand whose date is wanted. */
export interface DatePlace {
  readonly sentence: ParsedSentence
  readonly clause: Clause | undefined
  readonly trigger: Range
  /** The phrases behind the trigger. */
  readonly phrases: readonly Phrase[]
  /** True where the words are the occasion of what the clause tells: "said at a meeting on Friday". */
  readonly occasion: boolean
  /** True for words that point back and are not what the clause tells of: "the talks followed …". */
  readonly alone?: boolean
  /** The token of the time that it is put off to, which counts alone. */
  readonly moved?: number | null
  /** True for a verb of going: "arrived on Monday for a three-day visit". */
  readonly visit?: boolean
}
