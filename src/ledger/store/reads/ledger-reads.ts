import type { RecordKind } from '../../../records/record.ts'
import type { Original } from '../../../sources/source-text.ts'
import type { Reason } from '../../identity/identity.ts'
import type {
  LedgerDocument,
  LedgerRecord,
  LedgerThread,
  ThreadKind,
  TracedDocument,
} from '../../ledger-record.ts'
import type { StoredDecision } from '../stored-decision.ts'
import type { WholeReads } from '../whole-ledger.ts'
import type { WatchReads } from './watch-reads.ts'

/** From which moment the ledger is looked at. */
export interface Moment {
  /** ISO date: as the world knew it, by documents published until then (undated ones: added). Null: all. */
  readonly asOf: string | null
  /** ISO instant or date: as this ledger knew it then. Null: now. */
  readonly knownAt: string | null
}

/** Which records or threads are asked for; what is absent or empty does not filter. */
export interface Filter {
  /** Codes or names of parties that all take part. */
  readonly parties?: readonly string[]
  readonly kinds?: readonly RecordKind[]
  readonly threadKinds?: readonly ThreadKind[]
  readonly field?: string | null
  /** ISO days between which the thing lies, or where it tells none, was said. */
  readonly from?: string | null
  readonly to?: string | null
  /** Part of the speaker's name, upper or lower case. */
  readonly speaker?: string | null
  /** Part of the source, or of the address of the document. */
  readonly source?: string | null
  /** True to see what people rejected, too. */
  readonly rejected?: boolean
  /** Only records that tell a day of their own. */
  readonly dated?: boolean
  /** Records from the first day on, not from the last one back. */
  readonly oldestFirst?: boolean
  /** Only threads of which nothing was said after this ISO day. */
  readonly quietSince?: string | null
}

/** A part of a long answer. */
export interface Page {
  /** At most so many. */
  readonly limit: number
  readonly offset: number
}

/** What a search found in a document. */
export interface Hit {
  readonly document: LedgerDocument
  /** Words around the hit, the found ones between U+0002 and U+0003. */
  readonly excerpt: string
}

/** What is in a ledger. */
export interface Status {
  readonly documents: number
  readonly replaced: number
  readonly records: Readonly<Record<string, number>>
  readonly threads: Readonly<Record<string, number>>
  readonly decisions: number
  readonly reviewed: number
  /** ISO days of the first and the last document. */
  readonly first: string | null
  readonly last: string | null
  /** The versions of the reader that made the records in force, with their numbers of documents. */
  readonly readers: Readonly<Record<string, number>>
  readonly languages: Readonly<Record<string, number>>
}

/** What there is between two parties, or of one. */
export interface RelationCount {
  /** A party, or two in alphabetical order with a hyphen between them; see {@link relationParties}. */
  readonly relation: string
  /** How many threads of each kind. */
  readonly threads: Readonly<Partial<Record<ThreadKind, number>>>
  /** The ISO day on which something was last said of one of them. */
  readonly last: string
}

/** A version of a record, for its history. */
export interface RecordVersion {
  readonly record: LedgerRecord
  readonly since: string
  readonly until: string | null
  /** The decision that made it; null where it was read. */
  readonly decision: number | null
  readonly reader: string
}

/** Two records of a thread and why they are taken for one thing. */
export interface ThreadReason {
  readonly a: string
  readonly b: string
  readonly score: number
  readonly reasons: readonly Reason[]
}

/** All questions that a ledger answers. Nothing found is an empty answer, never an error. */
export interface LedgerReads extends WholeReads, WatchReads {
  readonly status: () => Promise<Status>
  /** Newest first. */
  readonly documents: (filter: Filter, moment: Moment, page: Page) => Promise<LedgerDocument[]>
  /** The one added last first, of those in force with records of all these parties. */
  readonly arrivals: (parties: readonly string[], page: Page) => Promise<LedgerDocument[]>
  readonly document: (key: string) => Promise<LedgerDocument | null>
  /** The documents of which one is the origin, the earliest first. */
  readonly copies: (documentKey: string) => Promise<LedgerDocument[]>
  /** What was found at the address of a document over time, the first first; the document itself among them. */
  readonly documentVersions: (documentKey: string) => Promise<LedgerDocument[]>
  /** Documents with what is known of how they came. */
  readonly traced: (documents: readonly LedgerDocument[]) => Promise<TracedDocument[]>
  /**
   * The bytes that a document came as; null where none but those of its text were kept.
   *
   * @throws Problem `damaged` where they are others than those that were kept.
   */
  readonly original: (documentKey: string) => Promise<Original | null>
  /** The snapshot; null where there is no such document. */
  readonly text: (documentKey: string) => Promise<string | null>
  /** The relations in which threads stand, in alphabetical order. */
  readonly relations: (moment: Moment) => Promise<RelationCount[]>
  /** A word for all that the ledger holds: another one after each change of documents, records or threads. */
  readonly state: () => Promise<string>
  /** By the day that they tell, newest first unless asked otherwise. */
  readonly records: (filter: Filter, moment: Moment, page: Page) => Promise<LedgerRecord[]>
  readonly record: (key: string, moment: Moment) => Promise<LedgerRecord | null>
  readonly recordsOfDocument: (documentKey: string, moment: Moment) => Promise<LedgerRecord[]>
  /** The records of many documents by the keys of these; of one without any, nothing. */
  readonly recordsOfDocuments: (
    documentKeys: readonly string[],
    moment: Moment,
  ) => Promise<ReadonlyMap<string, readonly LedgerRecord[]>>
  readonly versions: (recordKey: string) => Promise<RecordVersion[]>
  /** For each record a word that is another one after each new version of it, or decision about it. */
  readonly standings: (recordKeys: readonly string[]) => Promise<string[]>
  /** By the day on which they were last spoken of, newest first. */
  readonly threads: (filter: Filter, moment: Moment, page: Page) => Promise<LedgerThread[]>
  /** The same, their records with the first of their evidence alone: that is all a story needs. */
  readonly quotedThreads: (filter: Filter, moment: Moment, page: Page) => Promise<LedgerThread[]>
  /** A thread by its key, an older key of it, or the key of one of its records. */
  readonly thread: (key: string, moment: Moment) => Promise<LedgerThread | null>
  /** The threads of many keys, in their order, as {@link thread} finds them, with the first of the evidence alone. */
  readonly quotedThreadsNamed: (
    keys: readonly string[],
    moment: Moment,
  ) => Promise<(LedgerThread | null)[]>
  readonly threadReasons: (threadKey: string) => Promise<ThreadReason[]>
  /** The best hits first, in documents that the filter lets through: by date, source and parties. */
  readonly search: (words: string, moment: Moment, page: Page, filter?: Filter) => Promise<Hit[]>
  /** Keys of documents, records and threads that begin so, in alphabetical order. */
  readonly keys: (beginning: string, most: number) => Promise<string[]>
  /** Decisions about a record, or all of them, oldest first. */
  readonly decisions: (recordKey: string | null) => Promise<StoredDecision[]>
  /** All documents, one after the other in the order of their keys, with texts. */
  readonly everyDocument: () => AsyncIterable<{ document: LedgerDocument; text: string }>
  /** The figures of each party in turn; a figure of two parties comes twice. */
  readonly figureGroups: (moment: Moment) => AsyncIterable<LedgerRecord[]>
  /** All records in force, document by document. */
  readonly everyRecord: (filter: Filter, moment: Moment) => AsyncIterable<LedgerRecord>
}
