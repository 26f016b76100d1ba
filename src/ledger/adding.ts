import { Problem, quoted } from '../core/problem.ts'
import type { DocumentReading, ReadDocument } from '../records/read.ts'
import type { RapporteurRecord, RecordKind } from '../records/record.ts'
import type { Original } from '../sources/source-text.ts'
import { documentParties } from './about.ts'
import { addAsRead } from './adding-as-read.ts'
import type { FreshIdentities } from './fresh-identities.ts'
import type { Identity } from './identity/identity.ts'
import { documentKey, recordKey } from './keys.ts'
import { compareWithOthers } from './likeness/same-texts.ts'
import { newThreadsOf } from './new-threads.ts'
import { aloneAmong } from './said-alone.ts'
import { saidOn } from './said-on.ts'
import { type Home, settle } from './settling.ts'
import type { Batch } from './store/batch.ts'
import type { KeptDocument, LedgerWrites } from './store/ledger-store.ts'
import type { PackedOriginal } from './store/original-bytes.ts'

/** A document that was read, and where it was found. */
export interface Given extends DocumentReading {
  /** The name of the file, or whatever else it came from. */
  readonly name: string
  readonly provenance?: Provenance
  /** The bytes that it came as, where these are others than its text in UTF-8. */
  readonly original?: Original
  /** What its records are about, in their order, where that was worked out with the reading. */
  readonly identities?: readonly Identity[]
}

/** What is known of a document besides its words. */
export interface Provenance {
  readonly authors: readonly string[]
  /** What told its day: `json-ld`, `feed`, `text` and the like; null where nothing did. */
  readonly publishedFrom: string | null
}

/** Which version of the reader works, and when. */
export interface Session {
  readonly reading: number
  readonly at: string
}

/** A document to be added, its bytes packed already. */
export interface Arrival extends Omit<Given, 'original'> {
  readonly original: PackedOriginal | null
}

/** What adding a document did. */
export interface Added {
  readonly document: string
  /** `known`: the same text is in the ledger; `version`: its address showed another text before. */
  readonly outcome: 'added' | 'known' | 'version'
  readonly records: Readonly<Partial<Record<RecordKind, number>>>
}

/**
 * Adds a document with its records: one transaction, all or nothing.
 *
 * @param batch the works that are one transaction with this one; behind the last of them the records are put into threads
 * @throws Problem `not-text` for a text that is no well-formed Unicode, which no database keeps verbatim.
 */
export async function addDocument(
  writes: LedgerWrites,
  given: Arrival,
  session: Session,
  batch: Batch,
): Promise<Added> {
  const { document, name } = given
  mustBeWellFormed(document, name)
  const key = documentKey(document.text, document.published ?? null)
  const known = await writes.documentByKey(key)
  const { at } = session
  if (known) {
    // The bytes that it came as first are kept, and no others.
    if (!(await writes.cameAsBytes(known.id))) await keepProvenance(writes, known.id, given)
    await writes.addSighting({ document: known.id, name, url: document.url ?? null, at })
    return { document: key, outcome: 'known', records: {} }
  }
  const address = document.url ?? name
  const before = await writes.documentAt(address)
  const threads = newThreadsOf(writes, batch)
  // What is taken out may be what others of the batch are one thing with.
  if (before) await threads.make()
  const id = await writes.addDocument(rowOf(document, { key, address, ...session }))
  await keepProvenance(writes, id, given)
  await compareWithOthers(writes, { id, key, text: document.text, ...dates(document) })
  await writes.addSighting({ document: id, name, url: document.url ?? null, at })
  const left = before ? await takenOut(writes, before, { id, at }) : []
  const keys = before ? ((await writes.homeDocument(id))?.keys ?? []) : [key]
  const { text } = document
  const home = { id, keys, text, parties: documentParties(given.records), ...dates(document) }
  await addRecords(writes, given, { home, key, session, fresh: threads.fresh })
  threads.take(id)
  if (before) await threads.make(left)
  return { document: key, outcome: before ? 'version' : 'added', records: counted(given.records) }
}

async function keepProvenance(writes: LedgerWrites, document: number, given: Arrival) {
  const { original, provenance } = given
  if (original) await writes.addOriginal(original)
  await writes.addProvenance(document, {
    original: original?.sha256 ?? null,
    authors: (provenance?.authors ?? []).map((name) => name.toWellFormed()),
    publishedFrom: provenance?.publishedFrom ?? null,
  })
}

function mustBeWellFormed({ text, title }: ReadDocument, name: string): void {
  if (text.isWellFormed() && (title ?? '').isWellFormed()) return
  const allowed = 'text in which every half of a pair of UTF-16 units has its other half'
  const message = `${quoted(name)} is no well-formed Unicode, so that its words could not be kept verbatim; a ledger keeps ${allowed}.`
  throw new Problem('not-text', message, { value: name, allowed })
}

function rowOf(
  document: ReadDocument,
  kept: Session & { readonly key: string; readonly address: string },
) {
  const { key, address, reading, at } = kept
  return {
    key,
    ownId: document.id,
    title: document.title ?? null,
    url: document.url ?? null,
    source: document.source ?? null,
    ...dates(document),
    address,
    added: at,
    reading,
    text: document.text,
  }
}

function dates({ published, language }: ReadDocument) {
  return { published: published ?? null, language: language ?? null }
}

/** Takes the records of a version out of force whose address shows another text now. */
async function takenOut(
  writes: LedgerWrites,
  before: KeptDocument,
  { id, at }: { id: number; at: string },
): Promise<number[]> {
  await writes.replaceDocument(before.id, id)
  const records = await writes.recordsInForce(before.id)
  const ids = records.map((record) => record.id)
  await writes.endRecords(ids, at)
  return records.flatMap(({ identity }) => identity ?? [])
}

interface Place {
  readonly home: Home
  readonly key: string
  readonly session: Session
  readonly fresh: FreshIdentities
}

async function addRecords(
  writes: LedgerWrites,
  { records, identities }: Pick<Given, 'records' | 'identities'>,
  { home, key: document, session, fresh: known }: Place,
): Promise<void> {
  const { at, reading } = session
  const said = saidOn({ published: home.published, added: at })
  const about = new Map(identities?.map((identity, i) => [records[i], identity]))
  const identityOf = (record: RapporteurRecord) => about.get(record)
  const occasion = { home, at, fresh: known, identityOf }
  const named = keyed(document, records)
  if (!(await writes.hasDecisions()))
    return addAsRead(writes, named, { ...occasion, said, reading })
  const alone = aloneAmong(records)
  for (const [read, key] of named) {
    const unsettled = { key, read, said, reading, inForce: null, fresh: true, alone: alone(read) }
    await settle(writes, unsettled, occasion)
  }
}

/** Records with their keys. */
export function keyed(
  document: string,
  records: readonly RapporteurRecord[],
): [RapporteurRecord, string][] {
  const keys = new Set<string>()
  return records.map((record) => {
    let key = recordKey(document, record, 0)
    for (let turn = 1; keys.has(key); turn++) key = recordKey(document, record, turn)
    keys.add(key)
    return [record, key]
  })
}

function counted(records: readonly RapporteurRecord[]): Partial<Record<RecordKind, number>> {
  const counts: Partial<Record<RecordKind, number>> = {}
  for (const { kind } of records) counts[kind] = (counts[kind] ?? 0) + 1
  return counts
}
