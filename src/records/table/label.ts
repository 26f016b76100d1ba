import type { FigureStatus, Indicator } from '../../core/indicator.ts'
import type { Span } from '../../core/span.ts'
import type { TableUnit } from './unit.ts'

/** How a party hangs on what a heading names; `plain` where it only stands there. */
export type LabelTie = 'owner' | 'source' | 'destination' | 'partner' | 'plain'

export interface LabelParty {
  readonly code: string
  readonly tie: LabelTie
}

/** A time of a heading. */
export interface LabelTime {
  /** EDTF. */
  readonly period: string
  /** The year in digits where it is nothing but a year, and its calendar. */
  readonly year: string | null
  readonly solar: boolean
  /** True behind "to", "of", "against": what is compared with. */
  readonly base: boolean
}

/**
 * What numbers are besides levels: changes, numbers of which 100 is no change, shares; `percent` where only the sign stands
 * above them.
 */
export type CellKind = 'change' | 'index' | 'share' | 'percent'

/** What a heading of a table says: a cell of the first rows or columns, a line of one cell, or the caption. */
export interface Label extends Span {
  readonly words: string
  /** The line that it stands in. */
  readonly line: Span
  readonly indicator: Indicator | null
  /** The word for the indicator. */
  readonly named: Span | null
  /** What a noun measures that tells it only beside its unit: "passengers". */
  readonly carried: Indicator | null
  /** True where it names several indicators, or units, that cannot hold at once. */
  readonly mixed: boolean
  readonly unit: TableUnit | null
  readonly times: readonly LabelTime[]
  /** The words for a part of a year whose year stands elsewhere: "January–June". */
  readonly part: string | null
  readonly parties: readonly LabelParty[]
  readonly kind: CellKind | null
  /** True for a sum of other rows or columns. */
  readonly total: boolean
  /** True for "foreign trade": a flow with the whole world. */
  readonly overall: boolean
  readonly status: FigureStatus | null
  /** True where it says that the rows or columns are goods: "commodity". */
  readonly goods: boolean
  /** What else it says: words that name goods, or that nothing else explains. */
  readonly rest: Span | null
  /** True where the rest names goods, or how they go: "wheat", "rail". */
  readonly wares: boolean
  /** True where a number stands in it that nothing explains. */
  readonly odd: boolean
  /** The mark of a note: "*", "¹"; empty without one. */
  readonly mark: string
}

const MARK = /\s?(\*{1,4}|[†‡¹⁴-⁹⁰]+|(?<![\p{L}\p{N}]*m)[²³]|(?<=\d{4})\s?\d\)|\[\d\])$/u

/** The mark of a note at the end of some words, with the space before it; empty without one. */
export function markOf(words: string): string {
  return MARK.exec(words)?.[0] ?? ''
}
