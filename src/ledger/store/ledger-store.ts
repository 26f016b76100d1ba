import type { RapporteurRecord, RecordKind } from '../../records/record.ts'
import type { Features, Reason } from '../identity/identity.ts'
import type { ReviewState, ThreadKind } from '../ledger-record.ts'
import type { LedgerReads } from './ledger-reads.ts'
import type { NewDecision, StoredDecision } from './stored-decision.ts'

/**
 * A ledger on a database. Everything that changes it goes through `transaction`; nothing is kept in memory
 * between two of them.
 */
export interface LedgerStore {
  /**
   * Runs work as a whole or not at all; works that are asked for at once run one after the other.
   *
   * @throws Problem `locked`, `disk-full`, `damaged`, `read-only`.
   */
  readonly transaction: <T>(work: (writes: LedgerWrites) => Promise<T>) => Promise<T>
  readonly reads: LedgerReads
  readonly close: () => Promise<void>
}

/** A document to be kept, with its text. */
export interface NewDocument {
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

/** A version of a record to be kept. */
export interface NewRecord {
  readonly key: string
  readonly document: number
  readonly record: RapporteurRecord
  readonly said: string
  readonly review: ReviewState
  readonly decision: number | null
  readonly reading: number
  readonly since: string
  readonly identity: number | null
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
export interface CountedIdentity extends StoredIdentity {
  readonly records: number
  readonly first: string
  readonly last: string
  /** The record that stands for it. */
  readonly example: StoredRecord
  readonly exampleDocument: string
  readonly thread: number | null
}

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
  readonly field: string | null
  readonly records: number
  readonly first: string
  readonly last: string
  readonly identities: readonly number[]
}

/** What can be done inside of a transaction. */
export interface LedgerWrites {
  readonly addReading: (reader: string, at: string) => Promise<number>
  readonly documentByKey: (key: string) => Promise<KeptDocument | null>
  /** The document that an address shows now. */
  readonly documentAt: (address: string) => Promise<KeptDocument | null>
  readonly addDocument: (document: NewDocument) => Promise<number>
  readonly replaceDocument: (old: number, by: number) => Promise<void>
  readonly setReading: (document: number, reading: number) => Promise<void>
  readonly addSighting: (sighting: Sighting) => Promise<void>
  readonly recordsInForce: (document: number) => Promise<StoredRecord[]>
  /** The versions of a document's records that today's rules read, whatever was decided since. */
  readonly recordsAsRead: (document: number) => Promise<StoredRecord[]>
  readonly recordInForce: (key: string) => Promise<StoredRecord | null>
  readonly recordAsRead: (key: string) => Promise<StoredRecord | null>
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
  readonly candidates: (identity: number, keys: readonly number[]) => Promise<StoredIdentity[]>
  readonly addResemblances: (pairs: readonly StoredResemblance[]) => Promise<void>
  /** The identities that resemble one, and how much. */
  readonly neighbours: (identity: number) => Promise<{ other: number; score: number }[]>
  readonly recountIdentity: (identity: number) => Promise<CountedIdentity | null>
  readonly countedIdentity: (identity: number) => Promise<CountedIdentity | null>
  readonly removeIdentity: (identity: number) => Promise<void>
  /** Makes these the threads of their identities, and forgets threads that have none left. */
  readonly setThreads: (threads: readonly NewThread[]) => Promise<void>
  /** Pairs of identities of which people said that they are one thing, or are not. */
  readonly judgements: () => Promise<readonly IdentityJudgement[]>
  readonly addDecision: (decision: NewDecision) => Promise<number>
  readonly decision: (id: number) => Promise<StoredDecision | null>
  /** The decisions about a record, or the same words of its document, those undone left out, in order. */
  readonly decisionsAbout: (words: DecidedWords) => Promise<StoredDecision[]>
}

/** The words that a decision may be about. */
export interface DecidedWords {
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

export interface Sighting {
  readonly document: number
  readonly name: string
  readonly url: string | null
  readonly at: string
}
