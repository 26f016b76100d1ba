import type { Quantity } from '../core/quantity.ts'
import type { Span } from '../core/span.ts'
import type { TimeValue } from '../core/time.ts'
import type { LanguagePack } from '../languages/pack.ts'
import type { Mentions } from '../mentions/mention.ts'
import type { Analysis } from '../text/analysis.ts'
import type { FigureRecord } from './record.ts'
import type { Triggers } from './triggers.ts'

/** Something that looked like a record and was not kept, for `explain`. */
interface Dropped {
  /** The kind of record that it would have been. */
  readonly reader: string
  readonly reason: string
  /** First token and one past the last. */
  readonly from: number
  readonly to: number
}

/** A document with all that the earlier stages found in it: what the record readers work on. */
export interface Reading extends Analysis {
  readonly pack: LanguagePack
  /** In order of the text, none overlapping. */
  readonly quantities: readonly Quantity[]
  readonly times: readonly TimeValue[]
  readonly mentions: Mentions
  readonly triggers: Triggers
  /** Readers write down here what came near to a record; see {@link drop}. */
  readonly dropped: Dropped[]
  /** The rows of the document's tables, in their order. */
  readonly tableRows: readonly TableRowReading[]
}

/** A row of a table with the figures that it states, and its cells that are none. */
export interface TableRowReading extends Span {
  readonly figures: readonly Draft<FigureRecord>[]
  readonly dropped: readonly { readonly reason: string; readonly words: string }[]
}

/** A record with what made it: the tokens of the claim and the names of rules and frames. */
export interface Draft<R> {
  readonly record: R
  /** The tokens of the first evidence; -1 for a figure of a table, which has none. */
  readonly from: number
  readonly to: number
  /** Outermost first: the frame, then rules and lexicon entries of its fields. */
  readonly rules: readonly string[]
}

/** Notes that words came near to a record and why they make none. */
export function drop(
  reading: Reading,
  reader: string,
  reason: string,
  range: { from: number; to: number },
): void {
  reading.dropped.push({ reader, reason, from: range.from, to: range.to })
}
