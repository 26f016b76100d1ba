import type { Indicator } from '../core/indicator.ts'

/** What the headings of a table say in a language, by base form in lower case, besides the words of figures. */
export interface TableWords {
  /** That a number is a change: "growth", "y/y". */
  readonly change: ReadonlySet<string>
  /** That a number is 100 where nothing has changed: "index". */
  readonly index: ReadonlySet<string>
  /** That a number is a part of a whole: "share", "structure". */
  readonly share: ReadonlySet<string>
  /** That a row or column is the sum of others: "total", "world". */
  readonly total: ReadonlySet<string>
  /** Nouns that name what is measured only in a table: "balance". */
  readonly nouns: ReadonlyMap<string, Indicator>
  /** Words that say nothing of what is measured: "indicator", "including", "preliminary". */
  readonly fillers: ReadonlySet<string>
  /** Words before the period that another is compared with: "to", "of". */
  readonly against: ReadonlySet<string>
  /** Headings of rows that name goods: "commodity", "product". */
  readonly goods: ReadonlySet<string>
  /** Units of things that are counted: "pieces", "persons". */
  readonly pieces: ReadonlySet<string>
  /** Powers of ten as they are written before or behind a unit: "mln", "'000". */
  readonly scales: ReadonlyMap<string, number>
  /**
   * How a part of a year is named with its year: `{part} {year}`, where `{part}` is "January–June" or "6 months"; the
   * same for a year of the Solar Hijri calendar.
   */
  readonly periods: readonly string[]
  readonly solarPeriods: readonly string[]
  /** How so many months from the start of a year are written in short, in lower case: "9m". */
  readonly months: RegExp
  /** The same in full: `first {count} months`. */
  readonly monthsInFull: string
}
