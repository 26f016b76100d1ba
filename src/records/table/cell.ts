import type { FigureStatus, Indicator } from '../../core/indicator.ts'
import type { Bound } from '../../core/quantity.ts'
import type { Span } from '../../core/span.ts'
import type { CellKind, Label } from './label.ts'
import type { CellNumber } from './value.ts'

/** What a table says to all of its cells, beside the headings of their rows and columns. */
export interface TableScene {
  /** The lines above it, the nearest first. */
  readonly caption: readonly Label[]
  /** The lines below it that begin with a mark. */
  readonly notes: readonly Label[]
  /** Parties that the document is about. */
  readonly about: readonly string[]
  readonly published: string | null
}

/** A cell with a number, and all that is said to it. */
export interface TableCell extends Span {
  readonly line: Span
  /** The number of its band, and its place among the rows and columns of it. */
  readonly band: number
  readonly row: number
  readonly column: number
  readonly number: CellNumber
  readonly rowLabels: readonly Label[]
  readonly columnLabels: readonly Label[]
  /** False where it cannot be told which headings stand over its column. */
  readonly certain: boolean
  readonly section: Label | null
  readonly corner: readonly Label[]
  /** What the headings of all rows of the band say. */
  readonly stubs: StubFacts
  readonly scene: TableScene
}

/** What the headings of a band tell together. */
export interface StubFacts {
  /** True where those of some rows say what is measured. */
  readonly measured: boolean
  /** True where some of rows or columns speak of what is traded. */
  readonly traded: boolean
  /** How many rows are parts of a year. */
  readonly parts: number
  /** The states and organisations that have a row or a column of their own. */
  readonly axes: ReadonlySet<string>
}

/** What a cell states, as far as its headings tell. */
export interface CellFacts {
  readonly cell: TableCell
  readonly kind: 'level' | CellKind
  /** True where its row, and not its column, says that it is a change. */
  readonly byRow: boolean
  readonly indicator: Indicator | null
  readonly subject: Span | null
  /** The word for what is measured. */
  readonly named: Span | null
  readonly unit: string | null
  readonly value: number
  /** What one is worth in the unit. */
  readonly factor: number
  /** Half of what one of its last digit is worth. */
  readonly slack: number
  readonly bound: Bound
  readonly period: string | null
  readonly base: string | null
  readonly parties: readonly string[]
  readonly status: FigureStatus
  /** Headings that it takes something from, beside those of its row and column. */
  readonly used: readonly Label[]
}

/** Why a cell is no figure. */
export interface CellFault {
  readonly cell: TableCell
  readonly fault: string
}
