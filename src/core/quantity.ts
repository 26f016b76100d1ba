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

/** An amount with its unit, read from the words of one place. */
export interface Quantity extends Span {
  /** First token and one past the last. */
  readonly from: number
  readonly to: number
  /** In the base unit: "2.4 million tons" is 2400000 `t`. The low end of a range. */
  readonly value: number
  /** The high end of a range, else null. */
  readonly high: number | null
  /** ISO 4217 code, `%`, `pp` for percentage points, a UCUM-style symbol, `TEU`, or `1` for a count. */
  readonly unit: string
  /** The tokens of the counted noun (with its modifiers) where the unit is `1`. */
  readonly counted: { readonly from: number; readonly to: number; readonly head: string } | null
  readonly bound: Bound
  /** The change that the quantity is part of: "rose by", "fell to", "from A to B", "a 27 % increase", "doubled". */
  readonly change: { readonly direction: 'up' | 'down'; readonly role: ChangeRole } | null
  /** What is measured per: "$5 per ton" is `t`; else null. */
  readonly per: string | null
  /** The names of the rules that made it, outermost first. */
  readonly rules: readonly string[]
}
