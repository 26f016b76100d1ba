/**
 * How documents came, and what is watched. None of it stands in `document`, whose text is its last column: what stood
 * behind it would be read through the whole text.
 *
 * @param bytes the type of a column of bytes
 */
export function gatheredTables(bytes: string): string[] {
  return [
    `create table original (
      sha256 text not null primary key, media_type text not null, charset text, encoding text not null,
      bytes ${bytes} not null)`,
    `create table provenance (
      document integer primary key references document(id), original text references original(sha256),
      authors text not null, published_from text)`,
    `create table same_text (
      document integer primary key references document(id), origin text not null references document(key))`,
    `create table watched (
      url text not null primary key, kind text not null, since text not null, etag text, last_modified text,
      checked text, problem text)`,
    `create table watched_entry (
      id integer primary key, url text not null, entry text not null, at text not null,
      unique (url, entry))`,
    `create table archive (
      archive text not null primary key, name text not null, file_offset integer not null,
      within integer not null, records integer not null, at text not null)`,
  ]
}

/** Tables that are found by their key alone. */
export const GATHERED_CLUSTERED = [
  `create table document_sketch (
    hash integer not null, day integer not null, document integer not null references document(id),
    primary key (hash, day, document))`,
]

export const GATHERED_INDEXES = [
  'create index provenance_original on provenance (original) where original is not null',
  'create index same_text_origin on same_text (origin)',
]
