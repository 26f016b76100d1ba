import type { RecordKind } from '../../records/record.ts'
import type { Features, Reason } from '../identity/identity.ts'
import type { KeptProvenance, ThreadKind } from '../ledger-record.ts'
import type { Pair, Tie } from '../neighbour.ts'
import type { Batch } from './batch.ts'
import type { NearByKey, Nearest } from './near-by-key.ts'
import type { NewRecord } from './new-record.ts'
import type { PackedOriginal } from './original-bytes.ts'
import type { LedgerReads } from './reads/ledger-reads.ts'
import type { NewDecision, StoredDecision } from './stored-decision.ts'
import type { WatchWrites } from './watches.ts'
import type { ArchiveWrites } from './writes/archive-writes.ts'

/**
 * A ledger on a database. Everything that changes it goes through `transaction`; nothing is kept in memory
 * between two of them.
 */
export interface LedgerStore {
  /**
   * Runs work as a whole or not at all; works that are asked for at once run one after the other.
   *
   * @param options.repeatable True where the work may be run again, with nothing kept of the first time, if another
   * one that waits with it fails: such works are written to the disk together.
   * @throws Problem `locked`, `disk-full`, `damaged`, `read-only`.
   */
  readonly transaction: <T>(
    work: (writes: LedgerWrites, batch: Batch) => Promise<T>,
    options?: { readonly repeatable?: boolean },
  ) => Promise<T>
  /** Asks questions of one state of the ledger, whatever others write meanwhile. */
  readonly snapshot: <T>(questions: () => Promise<T>) => Promise<T>
  readonly reads: LedgerReads
  readonly close: () => Promise<void>
}

/** A document to be kept, with its text. */
interface NewDocument {
  readonly key: string
  readonly ownId: string
  readonly title: string | null
  readonly url: string | null
  readonly source: string | null
  readonly published: string | null
  readonly language: string | null
  readonly address: string | null
  readonly added: string
  readonly reading: number
  readonly text: string
}

/** A version of a record as it is kept. */
export interface StoredRecord extends NewRecord {
  readonly id: number
}

/** What records are about, as it is kept. */
export interface StoredIdentity {
  readonly id: number
  readonly signature: string
  readonly kind: RecordKind
  readonly features: Features
}

/** An identity with what its records add up to. */
export interface LinkedIdentity extends StoredIdentity {
  readonly records: number
  readonly first: string
  readonly last: string
  /** The record that stands for it: the first one said, in its document. */
  readonly example: number
  readonly thread: number | null
  /** How tight it and what it hangs together with are tied at least, for these to be not too many; 0 is the loosest. */
  readonly rank: number
  /** The part of what hangs together that it is in, by the id of one in it; 0 where it is alone. */
  readonly part: number
}

/** How an identity hangs together with others. */
export type Standing = Pick<LinkedIdentity, 'id' | 'rank' | 'part'>

/** What a thread is made of: a record with the first of its evidence, at least. */
export type Example = Pick<StoredRecord, 'id' | 'key' | 'document' | 'record' | 'about' | 'said'>

/** Two identities that are alike. */
export interface StoredResemblance {
  readonly a: number
  readonly b: number
  readonly score: number
  readonly reasons: readonly Reason[]
}

/** A thread to be kept, with the identities that it joins. */
export interface NewThread {
  readonly key: string
  readonly kind: ThreadKind
  readonly label: string
  readonly parties: readonly string[]
  readonly about: readonly string[]
  readonly field: string | null
  readonly records: number
  readonly first: string
  readonly last: string
  /** With the thread that each is in so far. */
  readonly identities: readonly Pick<LinkedIdentity, 'id' | 'thread'>[]
}

/** What a thread is that was kept: what its records, which need not be looked at again, add up to. */
export interface KeptThread extends Pick<NewThread, 'kind' | 'parties' | 'about'> {
  /** How many identities it has. */
  readonly size: number
}

/** What can be done inside of a transaction. */
export interface LedgerWrites extends WatchWrites, ArchiveWrites {
  /** Whether nothing was ever written. */
  readonly isEmpty: () => Promise<boolean>
  readonly addReading: (reader: string, at: string) => Promise<number>
  readonly documentByKey: (key: string) => Promise<KeptDocument | null>
  /** The document that an address shows now. */
  readonly documentAt: (address: string) => Promise<KeptDocument | null>
  readonly addDocument: (document: NewDocument) => Promise<number>
  /** The version that the address of a document shows now: the document itself where it was not replaced. */
  readonly lastVersion: (document: number) => Promise<number>
  /** A document with the versions before it. */
  readonly homeDocument: (document: number) => Promise<HomeDocument | null>
  readonly replaceDocument: (old: number, by: number) => Promise<void>
  readonly setReading: (document: number, reading: number) => Promise<void>
  readonly addSighting: (sighting: Sighting) => Promise<void>
  readonly hasOriginal: (sha256: string) => Promise<boolean>
  /** Whether the bytes that a document came as are kept. */
  readonly cameAsBytes: (document: number) => Promise<boolean>
  /** Keeps bytes; those that are there already stay. */
  readonly addOriginal: (original: PackedOriginal) => Promise<void>
  /** Keeps how a document came; what is known already stays, but for what came as words alone. */
  readonly addProvenance: (document: number, provenance: KeptProvenance) => Promise<void>
  /** Documents of about the same day that share numbers of a sketch, those that share most first. */
  readonly sketchedNear: (sketch: readonly number[], near: NearText) => Promise<SketchedText[]>
  readonly addSketch: (
    document: number,
    sketch: readonly number[],
    day: number | null,
  ) => Promise<void>
  readonly comparedDocument: (document: number) => Promise<ComparedDocument | null>
  /** Makes a document that of which another one, by its key, is the origin. */
  readonly setOrigin: (document: number, origin: string) => Promise<void>
  readonly recordsInForce: (document: number) => Promise<StoredRecord[]>
  /** The versions of a document's records that today's rules read, whatever was decided since. */
  readonly recordsAsRead: (document: number) => Promise<StoredRecord[]>
  readonly recordInForce: (key: string) => Promise<StoredRecord | null>
  readonly recordAsRead: (key: string) => Promise<StoredRecord | null>
  /** The version that was read last, by today's rules or earlier ones. */
  readonly recordLastRead: (key: string) => Promise<StoredRecord | null>
  readonly addRecords: (records: readonly NewRecord[]) => Promise<number[]>
  /** Puts versions out of force. */
  readonly endRecords: (records: readonly number[], at: string) => Promise<void>
  /** Notes that today's rules no longer read a version that was read. */
  readonly unreadRecord: (record: number, at: string) => Promise<void>
  readonly identityBySignature: (signature: string) => Promise<number | null>
  readonly addIdentity: (
    identity: Omit<StoredIdentity, 'id'>,
    keys: readonly number[],
  ) => Promise<number>
  /** Keeps the keys of an identity that was kept without. */
  readonly setKeys: (
    id: number,
    identity: Pick<StoredIdentity, 'features'>,
    keys: readonly number[],
  ) => Promise<void>
  /** Puts an identity into the order of its keys, and gives what it is near. */
  readonly placeIdentity: (
    identity: StoredIdentity,
    keys: readonly number[],
    most: Nearest,
  ) => Promise<NearByKey[]>
  /** Takes an identity out of the order of its keys, and gives what it was near. */
  readonly displaceIdentity: (identity: number, most: Nearest) => Promise<NearByKey[]>
  /** Whether two identities are near each other in the order of a key of both. */
  readonly areNear: (a: number, b: number, most: Nearest) => Promise<boolean>
  /** What identities are made of, and how they hang together with others. */
  readonly features: (identities: readonly number[]) => Promise<(StoredIdentity & Standing)[]>
  readonly addResemblances: (pairs: readonly StoredResemblance[]) => Promise<void>
  /** The ties between the two of each pair, the smaller number first. */
  readonly tiesBetween: (pairs: readonly Pair[]) => Promise<Tie[]>
  /** Whether there is one that both of two are tied to, by a score at least. */
  readonly areTiedOver: (pair: Pick<Tie, 'a' | 'b'>, least: number) => Promise<boolean>
  readonly removeResemblance: (a: number, b: number) => Promise<void>
  /** The ties of identities to each other and to others, those of a score at least; of up to 64 identities, each once. */
  readonly tiesOf: (identities: readonly number[], least?: number) => Promise<Tie[]>
  /** The ties of identities to those that came after them, those of a score at least. */
  readonly tiesToLater: (identities: readonly number[], least?: number) => Promise<Tie[]>
  readonly standings: (identities: readonly number[]) => Promise<Standing[]>
  readonly setStandings: (standings: readonly Standing[]) => Promise<void>
  /** All identities of parts. */
  readonly inParts: (parts: readonly number[]) => Promise<LinkedIdentity[]>
  /** The identities of a thread. */
  readonly identitiesOf: (thread: number) => Promise<number[]>
  /** What a thread is, and how many identities it has. */
  readonly threadBefore: (thread: number) => Promise<KeptThread | null>
  /** Counts the records of an identity anew; adding and ending records keep the count. */
  readonly recountIdentity: (identity: number) => Promise<void>
  readonly identity: (id: number) => Promise<LinkedIdentity | null>
  readonly identities: (ids: readonly number[]) => Promise<LinkedIdentity[]>
  readonly examples: (records: readonly number[]) => Promise<Example[]>
  readonly removeIdentity: (identity: number) => Promise<void>
  /** Identities that are in no thread yet, in the order of their ids, after one of them. */
  readonly unthreaded: (after: number, most: number) => Promise<number[]>
  /** Makes this the thread of its identities. */
  readonly setThread: (thread: NewThread) => Promise<void>
  /** Forgets those of some threads that have no identity left. */
  readonly forgetThreads: (threads: readonly number[]) => Promise<void>
  /** Adds up anew how many records a thread has, and between which days they were said. */
  readonly recountThread: (thread: number) => Promise<void>
  /** Pairs of identities of which people said that they are one thing, or are not; of a pair, the last word. */
  readonly judgements: () => Promise<readonly IdentityJudgement[]>
  /** The identity of a record, or of the one that took its place in the last version of its document. */
  readonly identityOfRecord: (recordKey: string) => Promise<number | null>
  /** The key of the thread of an identity. */
  readonly threadOf: (identity: number) => Promise<string | null>
  readonly addDecision: (decision: NewDecision) => Promise<number>
  readonly decision: (id: number) => Promise<StoredDecision | null>
  /** The last decision that holds; undoings are none. */
  readonly lastDecision: () => Promise<StoredDecision | null>
  /** The row that took a row back last. */
  readonly undoing: (id: number) => Promise<StoredDecision | null>
  readonly hasDecisions: () => Promise<boolean>
  /** The decisions about a record, or the same words of its document, those undone left out, in order. */
  readonly decisionsAbout: (words: DecidedWords) => Promise<StoredDecision[]>
}

/** The words that a decision may be about. */
interface DecidedWords {
  readonly recordKey: string
  readonly documentKeys: readonly string[]
  readonly kind: RecordKind
  readonly quote: string
}

/** Two identities that a person joined or kept apart. */
export interface IdentityJudgement {
  readonly a: number
  readonly b: number
  readonly same: boolean
}

export interface KeptDocument {
  readonly id: number
  readonly key: string
  readonly published: string | null
  readonly added: string
}

/** Which documents may have the same text as one. */
interface NearText {
  /** Its day, counted from 1970-01-01; null where it is undated. */
  readonly day: number | null
  /** How many numbers of a sketch they share at least. */
  readonly shared: number
  readonly most: number
}

/** A document whose text may be the same as another. */
export interface SketchedText {
  readonly id: number
  readonly key: string
}

/** A document whose text is compared with others, and the earlier one that has the same text so far. */
export interface ComparedDocument {
  readonly id: number
  readonly key: string
  readonly published: string | null
  readonly text: string
  readonly origin: { readonly key: string; readonly published: string | null } | null
}

/** A document that records are of, as far as decisions about them need it. */
export interface HomeDocument {
  readonly id: number
  /** Its own key, and those of the versions that its address showed before, the last one first. */
  readonly keys: readonly string[]
  readonly published: string | null
  readonly language: string | null
  readonly text: string
  readonly added: string
  /** True where its address shows another text now. */
  readonly replaced: boolean
}

interface Sighting {
  readonly document: number
  readonly name: string
  readonly url: string | null
  readonly at: string
}
