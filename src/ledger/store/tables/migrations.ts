import { type Kysely, sql } from 'kysely'
import type { Migration } from 'kysely/migration'
import { GATHERED_CLUSTERED, GATHERED_INDEXES, gatheredTables } from './gathered-tables.ts'
import { PARTED_ANEW, TIED_ANEW } from './near-tables.ts'
import { PARTS_CHANGES, PARTS_INDEXES } from './parts-tables.ts'
import { RELATED_CHANGES, RELATED_CLUSTERED } from './related-tables.ts'
import { TIED_CHANGES, TIED_CLUSTERED, TIED_INDEXES } from './tied-tables.ts'

/** What a database can do that the tables make use of. */
export interface TableOptions {
  /** What is written behind a table that is its own index; empty where there is no such thing. */
  readonly clustered: string
  /** The type of a column of bytes. */
  readonly bytes: string
}

/** The step since which originals are kept and texts are compared. */
export const GATHERED = '002-originals-watches-archives'

/** The step since which identities that share a key are compared with those near them alone. */
export const TIED = '003-identities-near-each-other'

/** The step since which what hangs together with an identity is found without its ties. */
export const PARTS = '004-parts-of-what-hangs-together'

/** The step since which identities are compared with those of the days before. */
export const NEAR = '005-identities-near-by-day'

/** The step since which documents are found by what they are about, and sessions by their bloc. */
export const TITLED = '006-identities-by-title-and-bloc'

/** The step since which the documents of a relation are found by their days. */
export const RELATED = '007-documents-of-relations-by-day'

/** The step since which identities are compared with fewer of those near them, and parts are smaller. */
export const FEWER = '008-fewer-identities-near-each-other'

/** The step since which texts are put into the index of their words at the end of a transaction: that index is not one of these tables. */
const INDEXED = '009-texts-indexed-together'

/** The step since which identities are compared with more of those of their own day, so that few ties are lost again. */
export const MORE = '010-more-identities-near-on-one-day'

/** The step since which parts are smaller, and a thread keeps the name that its first records gave it. */
export const NAMED = '011-smaller-parts-and-names-that-stay'

/** The steps since which identities have to be tied, and their threads made, anew. */
export const RETIED = [TITLED, FEWER, MORE]

/** The steps that make a ledger's tables, by name; a step that has been published is never changed. */
export function migrationsFor(options: TableOptions): Record<string, Migration> {
  return {
    '001-documents-records-threads': {
      up: (db) => make(db, [...TABLES, ...clustered(CLUSTERED, options), ...INDEXES]),
    },
    [GATHERED]: {
      up: (db) =>
        make(db, [
          ...gatheredTables(options.bytes),
          ...clustered(GATHERED_CLUSTERED, options),
          ...GATHERED_INDEXES,
        ]),
    },
    [TIED]: {
      up: (db) =>
        make(db, [...TIED_CHANGES, ...clustered(TIED_CLUSTERED, options), ...TIED_INDEXES]),
    },
    [PARTS]: { up: (db) => make(db, [...PARTS_CHANGES, ...PARTS_INDEXES]) },
    [NEAR]: { up: (db) => make(db, TIED_ANEW) },
    [TITLED]: { up: (db) => make(db, TIED_ANEW) },
    [RELATED]: {
      up: (db) => make(db, [...clustered(RELATED_CLUSTERED, options), ...RELATED_CHANGES]),
    },
    [FEWER]: { up: (db) => make(db, TIED_ANEW) },
    [INDEXED]: { up: async () => undefined },
    [MORE]: { up: (db) => make(db, TIED_ANEW) },
    [NAMED]: { up: (db) => make(db, PARTED_ANEW) },
  }
}

const TABLES = [
  `create table reading (id integer primary key, reader text not null, at text not null)`,
  `create table document (
    id integer primary key, key text not null unique, own_id text not null, title text, url text,
    source text, published text, language text, address text, added text not null,
    replaced_by integer references document(id), reading integer not null references reading(id),
    text text not null)`,
  `create table sighting (
    id integer primary key, document integer not null references document(id), name text not null,
    url text, at text not null)`,
  `create table identity (
    id integer primary key, signature text not null unique, kind text not null, features text not null,
    records integer not null, first text not null, last text not null, example integer not null,
    thread integer references thread(id))`,
  `create table record (
    id integer primary key, key text not null, document integer not null references document(id),
    kind text not null, fields text not null, quote text not null, start integer not null,
    "end" integer not null, speaker text, parties text not null, about text not null, field text, first_day text,
    last_day text, said text not null, review text not null, decision integer references decision(id),
    reading integer not null references reading(id), since text not null, until text,
    unread text,     identity integer references identity(id))`,
  `create table thread (
    id integer primary key, key text not null unique, kind text not null, label text not null,
    parties text not null, about text not null, field text, records integer not null, first text not null,
    last text not null)`,
  `create table decision (
    id integer primary key, at text not null, "by" text not null, action text not null,
    why text not null, record_key text, document_key text, kind text, quote text,
    details text not null, undoes integer references decision(id))`,
]

/** Tables that are found by their key alone. */
const CLUSTERED = [
  `create table evidence (
    record integer not null references record(id), place integer not null, start integer not null,
    "end" integer not null, quote text not null, primary key (record, place))`,
  `create table record_relation (
    relation text not null, kind text not null, day text not null,
    record integer not null, primary key (relation, kind, day, record))`,
  `create table identity_key (
    key integer not null, identity integer not null references identity(id),
    primary key (key, identity))`,
  `create table resemblance (
    a integer not null references identity(id), b integer not null references identity(id),
    score real not null, reasons text not null, primary key (a, b))`,
  `create table thread_relation (
    relation text not null, kind text not null, last text not null,
    thread integer not null, first text not null, field text,
    primary key (relation, kind, last, thread))`,
  `create table tally (
    what text not null, name text not null, count integer not null, primary key (what, name))`,
]

const INDEXES = [
  'create index document_address on document (address) where address is not null',
  'create index document_replaced on document (replaced_by) where replaced_by is not null',
  'create index document_published on document (published, key, source, url)',
  'create index document_reading on document (reading)',
  'create index document_language on document (language, replaced_by)',
  'create index document_source on document (source) where source is not null',
  'create index sighting_document on sighting (document)',
  "create index record_reviewed on record (review) where review <> 'unreviewed'",
  'create unique index record_in_force on record (key) where until is null',
  'create index record_key on record (key)',
  'create index record_document on record (document)',
  'create index record_speaker on record (speaker, kind) where speaker is not null',
  'create index record_identity on record (identity, said) where identity is not null',
  'create index identity_thread on identity (thread) where thread is not null',
  'create index identity_key_identity on identity_key (identity)',
  'create index resemblance_b on resemblance (b)',
  'create index decision_record on decision (record_key) where record_key is not null',
  'create index decision_undoes on decision (undoes) where undoes is not null',
  'create index decision_quote on decision (document_key, kind) where quote is not null',
]

function clustered(tables: readonly string[], options: TableOptions): string[] {
  return tables.map((statement) => `${statement} ${options.clustered}`)
}

async function make(db: Kysely<unknown>, statements: readonly string[]): Promise<void> {
  for (const statement of statements) await sql.raw(statement).execute(db)
}
