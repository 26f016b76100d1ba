import type { Span } from './span.ts'

/** How a stated amount bounds the true one; `=` where it is simply stated. */
export type Bound = '=' | '~' | '>' | '<' | '>=' | '<='

/** A number of a text, in digits or words: the value of items of class `number`. */
export interface NumberValue {
  readonly value: number
  readonly written: 'digits' | 'words'
  /** The power of ten of a scale word at its end: 6 in "2.4 million", 0 in "2,400". */
  readonly scale: number
  /** `~` for "tens of thousands", "half a million or so"; else `=`. */
  readonly bound: Bound
}

/** What a quantity does in a change: the difference, the level before, or the level after. */
export type ChangeRole = 'by' | 'from' | 'to'

/** The noun that is counted, with its modifiers: its tokens, and the head in the singular. */
export interface Counted {
  readonly from: number
  readonly to: number
  readonly head: string
}

/** How a quantity takes part in a change. */
export interface QuantityChange {
  readonly direction: 'up' | 'down'
  readonly role: ChangeRole
}

/** What the words of a quantity say: the value of items of the quantity rules. */
interface Amount {
  /** In the base unit: "2.4 million tons" is 2400000 `t`. The low end of a range. */
  readonly value: number
  /** The high end of a range, else null. */
  readonly high: number | null
  /**
   * ISO 4217 code, `%`, `pp` for percentage points, a UCUM-style symbol, `TEU`, or `1` for a count.
   */
  readonly unit: string
  /** The counted noun where the unit is `1` and one was said. */
  readonly counted: Counted | null
  readonly bound: Bound
  /** The change that it is part of: "rose by", "fell to", "a 27 % increase", "doubled". */
  readonly change: QuantityChange | null
  /** What is measured per: "$5 per ton" is `t`, "$70 a share" is `share`; else null. */
  readonly per: string | null
}

/** An amount as its rule made it, before the document tells what the words left open. */
export interface StatedAmount extends Amount {
  /** The power of ten of a scale word: "$5-7 billion" gives it to both ends. */
  readonly scale: number
  /** What one of the unit as said is in `unit`: 0.01 for cents, 1000 for kilotons; else 1. */
  readonly times: number
  /** ISO 4217 codes that the word for the money may mean, where it is more than one. */
  readonly codes: readonly string[] | null
}

/** An amount with its place in the text. */
export interface Quantity extends Amount, Span {
  /** First token and one past the last. */
  readonly from: number
  readonly to: number
  /** The names of the rules that made it, outermost first. */
  readonly rules: readonly string[]
}
