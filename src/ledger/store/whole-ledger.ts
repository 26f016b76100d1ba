import type { Original } from '../../sources/source-text.ts'
import type { KeptProvenance, LedgerDocument } from '../ledger-record.ts'
import type { NewRecord } from './new-record.ts'
import type { Watch } from './watches.ts'

/** A version of the reader at work. */
export interface KeptReading {
  readonly id: number
  readonly reader: string
  readonly at: string
}

/** Where and when a text was given to the ledger. */
interface KeptSighting {
  readonly name: string
  readonly url: string | null
  readonly at: string
}

/** A version of a record: what was read, or what a decision made of it. */
export interface KeptVersion extends Omit<NewRecord, 'document' | 'identity'> {
  /** Null while it is in force. */
  readonly until: string | null
  /** For a version that was read: since when today's rules no longer read it so. */
  readonly unread: string | null
  /** The key of its thread; null where it is not in force, or rejected. */
  readonly thread: string | null
  /** True where people said that it is apart from others that say the same. */
  readonly apart: boolean
}

/** A document with all that a ledger keeps of it. */
export interface WholeDocument extends Omit<LedgerDocument, 'origin'> {
  readonly text: string
  /** Where versions of one text are told by. */
  readonly address: string | null
  readonly reading: number
  /** The keys of earlier texts at its address, which this one took the place of. */
  readonly replaces: readonly string[]
  readonly sightings: readonly KeptSighting[]
  readonly provenance: KeptProvenance
  /** The bytes that it came as, where no earlier document came as the same. */
  readonly original: Original | null
  /** In the order in which they came to be. */
  readonly versions: readonly KeptVersion[]
}

/** What is watched, with the entries of a feed that were dealt with, in the order in which they were. */
export interface WholeWatch extends Watch {
  readonly entries: readonly { readonly entry: string; readonly at: string }[]
}

/** All that a ledger keeps and that is not made from the rest of it, in the order in which it came. */
export interface WholeReads {
  readonly everyReading: () => AsyncIterable<KeptReading>
  /** What is watched, by address. */
  readonly everyWholeWatch: () => AsyncIterable<WholeWatch>
  /** One document after the other: no more than a text and the records of some are in memory. */
  readonly everyWholeDocument: () => AsyncIterable<WholeDocument>
}
