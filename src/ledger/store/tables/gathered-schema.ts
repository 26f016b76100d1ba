import type { Generated } from 'kysely'

/** The bytes that documents came as, each once. */
export interface OriginalTable {
  /** Of the bytes as they came, in hex. */
  sha256: string
  media_type: string
  /** The character set that the bytes are in; null where they are no text. */
  charset: string | null
  /** How `bytes` are kept: `gzip` or `identity`. */
  encoding: string
  bytes: Uint8Array
}

/** How a document came; a document without a row came as nothing but its words. */
export interface ProvenanceTable {
  document: number
  original: string | null
  /** Names as JSON. */
  authors: string
  /** What told the day of publication. */
  published_from: string | null
}

/** Finds documents that may have the same text: some runs of words of each, as numbers. */
export interface DocumentSketchTable {
  hash: number
  /** The day of publication, counted from 1970-01-01. */
  day: number
  document: number
}

/** A document whose text is that of an earlier one, by its key. */
export interface SameTextTable {
  document: number
  origin: string
}

/** An address that is watched. */
export interface WatchedTable {
  url: string
  kind: string
  since: string
  etag: string | null
  last_modified: string | null
  /** When it was last asked for. */
  checked: string | null
  /** Why the last question to it had no answer, in a sentence. */
  problem: string | null
}

/** An entry of a feed that was dealt with, be the feed watched already or about to be; later ones have higher ids. */
export interface WatchedEntryTable {
  id: Generated<number>
  url: string
  entry: string
  at: string
}

/** Until where a web archive was added. */
export interface ArchiveTable {
  /** The archive and what is looked for in it. */
  archive: string
  name: string
  file_offset: number
  within: number
  records: number
  at: string
}
