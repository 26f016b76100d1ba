import type { Span } from './span.ts'

/** How a time stands to what it dates: at it, up to it, from it on, or about the length only. */
export type TimeRelation = 'in' | 'by' | 'before' | 'since' | 'after' | 'until'

/** A date, period, duration or recurrence, read from the words of one place and resolved. */
export interface TimeValue extends Span {
  /** First token and one past the last. */
  readonly from: number
  readonly to: number
  /** EDTF level 1, or null where nothing resolves it (a relative date without an anchor). */
  readonly edtf: string | null
  /** ISO 8601 duration of a length of time ("for three years"), else null. */
  readonly duration: string | null
  /** ISO 8601 duration of what recurs ("once a month" is `P1M`), else null. */
  readonly every: string | null
  readonly relation: TimeRelation
  /** True where all parts were written; false where some were inferred from `published` or context. */
  readonly written: boolean
  /** The calendar that the words are in. */
  readonly calendar: 'gregorian' | 'solar-hijri'
  /** The period compared with ("compared to 2019", "than the same period of last year") is `true`. */
  readonly comparison: boolean
  readonly rules: readonly string[]
}
