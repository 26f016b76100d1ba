import type { Generated } from 'kysely'
import type {
  ArchiveTable,
  DocumentSketchTable,
  OriginalTable,
  ProvenanceTable,
  SameTextTable,
  WatchedEntryTable,
  WatchedTable,
} from './gathered-schema.ts'

/** The tables of a ledger. Times of the ledger are ISO instants, days are ISO dates, lists are JSON. */
export interface LedgerSchema {
  reading: ReadingTable
  document: DocumentTable
  sighting: SightingTable
  record: RecordTable
  evidence: EvidenceTable
  record_relation: RecordRelationTable
  document_relation: DocumentRelationTable
  identity: IdentityTable
  identity_key: IdentityKeyTable
  resemblance: ResemblanceTable
  thread: ThreadTable
  thread_relation: ThreadRelationTable
  decision: DecisionTable
  tally: TallyTable
  original: OriginalTable
  provenance: ProvenanceTable
  document_sketch: DocumentSketchTable
  same_text: SameTextTable
  watched: WatchedTable
  watched_entry: WatchedEntryTable
  archive: ArchiveTable
}

/** Which version of the reader made records. */
export interface ReadingTable {
  id: Generated<number>
  reader: string
  at: string
}

/** A snapshot: never changed, but for `replaced_by` when the same address shows another text. */
export interface DocumentTable {
  id: Generated<number>
  /** `d` and 16 hex digits of the hash of text and date. */
  key: string
  /** As it was given. */
  own_id: string
  title: string | null
  url: string | null
  source: string | null
  published: string | null
  language: string | null
  /** Where versions of one text are told by: the address, else the id in its file. */
  address: string | null
  added: string
  replaced_by: number | null
  reading: number
  text: string
}

/** Where and when a text was given to the ledger; the same text may be seen more than once. */
export interface SightingTable {
  id: Generated<number>
  document: number
  name: string
  url: string | null
  at: string
}

/** A version of a record: what was read, or what a decision made of it. In force while `until` is null. */
export interface RecordTable {
  id: Generated<number>
  key: string
  document: number
  kind: string
  /** The fields of its kind as JSON. */
  fields: string
  quote: string
  start: number
  end: number
  speaker: string | null
  parties: string
  /** The parties under which it is found: its own, and those that its document is about. */
  about: string
  field: string | null
  /** The days that the record itself tells, from its date, period or due. */
  first_day: string | null
  last_day: string | null
  /** The day on which it was said: published, else added. */
  said: string
  review: string
  /** Null where it was read; else the decision that made this version. */
  decision: number | null
  reading: number
  since: string
  until: string | null
  /** For a version that was read: since when today's rules no longer read it so. */
  unread: string | null
  identity: number | null
}

export interface EvidenceTable {
  record: number
  place: number
  start: number
  end: number
  quote: string
}

/** Finds records by a party, or by two ("IR-KZ"). */
export interface RecordRelationTable {
  relation: string
  kind: string
  /** The first day that the record tells, else the day on which it was said. */
  day: string
  record: number
}

/** Finds documents by a party, or by two, of which a record spoke in some version. */
export interface DocumentRelationTable {
  relation: string
  /** The document's; "" where it is undated. */
  published: string
  document: number
}

/** What records are about: records of one signature are the same thing. */
export interface IdentityTable {
  id: Generated<number>
  signature: string
  kind: string
  features: string
  /** The day by which it stands in the order of its keys, from 1970-01-01. */
  day: number
  /** Its keys, as JSON. */
  keys: string
  /** Records in force that have it. */
  records: number
  /** The first and last day on which it was said. */
  first: string
  last: string
  /** The record that stands for it: the earliest. */
  example: number
  thread: number | null
  /** How tight it and what it hangs together with are tied at least, so that these are not too many; 0 is the loosest. */
  rank: number
  /** The part of what hangs together that it is in, by the id of one of those in it; 0 where it is alone. */
  part: number
}

/** Identities in the order of a key: those that stand near each other are compared. */
export interface IdentityKeyTable {
  key: number
  day: number
  /** A number that its signature is, for the order on one day. */
  tie: number
  identity: number
}

/** Two identities that are alike enough to be asked whether they are one thing; a < b. */
export interface ResemblanceTable {
  a: number
  b: number
  score: number
  /** JSON: [{feature, detail, weight}]. */
  reasons: string
}

export interface ThreadTable {
  id: Generated<number>
  key: string
  kind: string
  label: string
  parties: string
  about: string
  field: string | null
  records: number
  first: string
  last: string
}

export interface ThreadRelationTable {
  relation: string
  kind: string
  last: string
  thread: number
  /** The same as the thread's, so that none is looked at in vain. */
  first: string
  field: string | null
}

/** What a person decided, or undid. Rows are added, never changed. */
export interface DecisionTable {
  id: Generated<number>
  at: string
  by: string
  action: string
  why: string
  /** The record it is about, and the words, so that it outlives every reading. */
  record_key: string | null
  document_key: string | null
  kind: string | null
  quote: string | null
  /** JSON of what the action needs: fields, the other record, a stage. */
  details: string
  /** The decision that this one takes back. */
  undoes: number | null
}

/** How many records in force, and threads, there are of each kind. */
interface TallyTable {
  what: string
  name: string
  count: number
}
