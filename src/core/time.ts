import type { Span } from './span.ts'
import type { Calendar } from './time-expression.ts'

/** How a time stands to what it dates: at it, up to it, from it on, or about the length only. */
export type TimeRelation = 'in' | 'by' | 'before' | 'since' | 'after' | 'until'

/** A date, period, duration or recurrence, read from the words of one place and resolved. */
export interface TimeValue extends Span {
  /** First token and one past the last; prepositions stand before the span. */
  readonly from: number
  readonly to: number
  /** What the words of the span name: EDTF level 1, or null where nothing resolves it. */
  readonly edtf: string | null
  /** The same with its relation: "by 2025" is `../2025`, "since May" `2025-05/..`, "in 2025" `2025`. */
  readonly period: string | null
  /** ISO 8601 duration of a length of time ("for three years"; `PXY` for "years"), else null. */
  readonly duration: string | null
  /** ISO 8601 duration of what recurs ("once a month" is `P1M`), else null. */
  readonly every: string | null
  readonly relation: TimeRelation
  /** When what it belongs to was said or undertaken, where the sentence dates that apart, and long ago: the 2017 of "promised in 2017 to open it by 2020". */
  readonly told: string | null
  /** True where all parts were written; false where some were inferred from `published` or context. */
  readonly written: boolean
  /** The calendar that the words are in. */
  readonly calendar: Calendar
  /** True for a period that is compared with: "compared to 2019", "than the same period of last year". */
  readonly comparison: boolean
  readonly rules: readonly string[]
}
