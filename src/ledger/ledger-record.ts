import type { RapporteurRecord } from '../records/record.ts'

/** A document as the ledger keeps it: a snapshot that is never changed. */
export interface LedgerDocument {
  /** `d` and the first 16 hex digits of the hash of its content. */
  readonly key: string
  /** Its own id, as it was given. */
  readonly id: string
  readonly title: string | null
  readonly url: string | null
  /** Who published it, as it was given. */
  readonly source: string | null
  /** ISO date. */
  readonly published: string | null
  /** BCP 47. */
  readonly language: string | null
  /** When it was added: an ISO instant. */
  readonly added: string
  /** The key of the earliest document of about its day that has the same text; null where none is earlier. */
  readonly origin: string | null
}

/** What is known of how a document came. */
export interface KeptProvenance {
  /** The SHA-256, in hex, of the bytes that it came as; null where none but those of its text in UTF-8 were kept. */
  readonly original: string | null
  readonly authors: readonly string[]
  /** What told the day of publication: `json-ld`, `feed`, `text` and the like; null where nothing is known. */
  readonly publishedFrom: string | null
}

/** A document with what is known of how it came. */
export interface TracedDocument extends LedgerDocument {
  readonly authors: readonly string[]
  readonly publishedFrom: string | null
  readonly original: {
    readonly sha256: string
    readonly mediaType: string
    readonly charset: string | null
  } | null
}

/** What people have said of a record: nothing yet, that it is right, put right, or no record at all. */
export type ReviewState = 'unreviewed' | 'accepted' | 'corrected' | 'rejected'

/** A record of the ledger with the document that makes the claim. */
export interface LedgerRecord {
  /** `r` and 16 hex digits: the same for the same words of the same document. */
  readonly key: string
  readonly document: LedgerDocument
  /** As it was read, with people's corrections applied. */
  readonly record: RapporteurRecord
  /** The key of its thread. */
  readonly thread: string
  readonly review: ReviewState
}

/** What a thread is about. */
export type ThreadKind =
  | 'promise'
  | 'target'
  | 'meeting'
  | 'document'
  | 'route'
  | 'figure'
  | 'stance'

/** Records of one or more documents that speak of the same thing. */
export interface LedgerThread {
  /** `t` and the 16 hex digits of the record that it is named after, so that an old key still leads here. */
  readonly key: string
  readonly kind: ThreadKind
  /** In the words of its records. */
  readonly label: string
  /** The parties of its records, each once, in alphabetical order. */
  readonly parties: readonly string[]
  /** Ordered by the date of publication, undated ones last, then by document and place in it. */
  readonly records: readonly LedgerRecord[]
}
