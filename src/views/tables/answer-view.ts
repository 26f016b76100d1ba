import type { ReportStyle } from '../reading/report-style.ts'
import type { CsvColumn } from './csv.ts'

/** How the answer to a question is shown: a table for people, a line of JSON for each item, CSV. */
export interface AnswerView<Item> {
  /** The items for people, without the closing line; never called for none. */
  readonly table: (items: readonly Item[], style: ReportStyle) => string
  /** The words of the closing line that count the items: "3 promises: 2 announced, 1 delivered". */
  readonly counted: (items: readonly Item[]) => string
  /** Explanations that the items need, each a sentence. */
  readonly remarks?: (items: readonly Item[]) => readonly string[]
  /** An item as JSON; see docs/asking.md for its shape. */
  readonly json: (item: Item) => unknown
  readonly csv: readonly CsvColumn<Item>[]
}

/** Which part of an answer is shown. */
export interface Extent {
  readonly offset: number
  /** Where the next part begins; null where this is the last one. */
  readonly next: number | null
  /** How many were looked through for these, where not all were. */
  readonly looked?: number
}
