import type { Original } from '../../sources/source-text.ts'
import type { KeptProvenance } from '../ledger-record.ts'
import type { StoredDecision } from '../store/stored-decision.ts'
import type { KeptReading, KeptVersion, WholeDocument, WholeWatch } from '../store/whole-ledger.ts'

/** What a copy of a ledger calls itself in its first line. */
export const COPY_NAME = 'rapporteur-ledger'

/** The format of copies: it goes up when an older program could not read one rightly. */
export const COPY_FORMAT = 2

/** The first line. */
export interface HeadLine {
  readonly type: 'head'
  readonly format: typeof COPY_NAME
  readonly version: number
}

/** A version of the reader at work; `reading` is the number by which the lines after it name it. */
export interface ReadingLine extends Omit<KeptReading, 'id'> {
  readonly type: 'reading'
  readonly reading: number
}

/** What a person decided or undid; `decision` is its number. */
export interface DecisionLine extends Omit<StoredDecision, 'id'> {
  readonly type: 'decision'
  readonly decision: number
}

/** An address that is watched. */
export interface WatchLine extends WholeWatch {
  readonly type: 'watch'
}

/** The bytes that documents after it came as. */
export interface OriginalLine extends Omit<Original, 'bytes'> {
  readonly type: 'original'
  /** In Base64. */
  readonly bytes: string
}

/**
 * A snapshot with its text, and where it was seen; its records follow it. How it came is not told in copies of format 1,
 * nor is the SHA-256 of its bytes, `original`.
 */
export interface DocumentLine
  extends Omit<WholeDocument, 'versions' | 'provenance' | 'original'>,
    Partial<KeptProvenance> {
  readonly type: 'document'
}

/** A version of a record of the document before it. Its thread is told, and made anew by an import. */
export interface RecordLine extends KeptVersion {
  readonly type: 'record'
}

/** What copies of format 1 do not count. */
type Later = 'watches' | 'originals'

/** The last line, without which a copy was cut short. */
export interface EndLine extends Omit<CopyCounts, Later>, Partial<Pick<CopyCounts, Later>> {
  readonly type: 'end'
  /** The SHA-256, in hex, of all bytes before this line. */
  readonly sha256: string
}

/** How many lines of each sort a copy has. */
export interface CopyCounts {
  readonly readings: number
  readonly decisions: number
  readonly documents: number
  readonly records: number
  readonly watches: number
  readonly originals: number
}

/** A line between the first and the last. */
export type BodyLine =
  | ReadingLine
  | DecisionLine
  | WatchLine
  | OriginalLine
  | DocumentLine
  | RecordLine

export const HEAD: HeadLine = { type: 'head', format: COPY_NAME, version: COPY_FORMAT }
