import type { Kysely } from 'kysely'
import { DOCUMENT_COLUMNS, documentOfRow } from '../document-rows.ts'
import { evidenceOf } from '../record-rows.ts'
import { storedRecord } from '../stored-record.ts'
import type { LedgerSchema } from '../tables/schema.ts'
import type { KeptReading, KeptVersion, WholeDocument, WholeReads } from '../whole-ledger.ts'
import { everyWholeWatch, provenancesOf } from '../whole-provenance.ts'

const CHUNK = 100

/** Everything that a ledger keeps, for a copy of it. */
export function wholeReads(db: Kysely<LedgerSchema>): WholeReads {
  return {
    everyReading: () => everyReading(db),
    everyWholeDocument: () => everyWholeDocument(db),
    everyWholeWatch: () => everyWholeWatch(db),
  }
}

async function* everyReading(db: Kysely<LedgerSchema>): AsyncGenerator<KeptReading> {
  for (let after = 0; ; ) {
    const rows = await db
      .selectFrom('reading')
      .selectAll()
      .where('id', '>', after)
      .orderBy('id')
      .limit(CHUNK)
      .execute()
    yield* rows
    const last = rows.at(-1)
    if (!last) return
    after = last.id
  }
}

async function* everyWholeDocument(db: Kysely<LedgerSchema>): AsyncGenerator<WholeDocument> {
  for (let after = 0; ; ) {
    const rows = await documentRows(db, after)
    const last = rows.at(-1)
    if (!last) return
    const ids = rows.map(({ id }) => id)
    const [versions, sightings, replaced] = [
      Map.groupBy(await versionsOf(db, ids), ({ document }) => document),
      Map.groupBy(await sightingsOf(db, ids), ({ document }) => document),
      Map.groupBy(await replacedBy(db, rows), ({ by }) => by),
    ]
    const provenanceOf = await provenancesOf(db, ids)
    for (const row of rows) {
      const { id, address, reading } = row
      const { origin: _, ...document } = documentOfRow(row)
      yield {
        ...document,
        ...{ address, reading, text: await textOf(db, id) },
        replaces: (replaced.get(id) ?? []).map(({ key }) => key),
        sightings: (sightings.get(id) ?? []).map(({ name, url, at }) => ({ name, url, at })),
        ...(await provenanceOf(id)),
        versions: (versions.get(id) ?? []).map(({ version }) => version),
      }
    }
    after = last.id
  }
}

function documentRows(db: Kysely<LedgerSchema>, after: number) {
  return db
    .selectFrom('document as d')
    .select([...DOCUMENT_COLUMNS, 'd.id', 'd.address', 'd.reading'])
    .where('d.id', '>', after)
    .orderBy('d.id')
    .limit(CHUNK)
    .execute()
}

async function textOf(db: Kysely<LedgerSchema>, id: number): Promise<string> {
  const query = db.selectFrom('document').select('text').where('id', '=', id)
  return (await query.executeTakeFirstOrThrow()).text
}

function sightingsOf(db: Kysely<LedgerSchema>, documents: readonly number[]) {
  return db
    .selectFrom('sighting')
    .select(['document', 'name', 'url', 'at'])
    .where('document', 'in', documents)
    .orderBy('id')
    .execute()
}

async function replacedBy(
  db: Kysely<LedgerSchema>,
  documents: readonly { readonly id: number; readonly address: string | null }[],
) {
  const ids = documents.map(({ id }) => id)
  const rows = await db
    .selectFrom('document')
    .select(['key', 'replaced_by'])
    // The versions of a text share their address, and that is what there is an index of.
    .where(
      'address',
      'in',
      documents.map(({ address }) => address),
    )
    .where('replaced_by', 'in', ids)
    .orderBy('id')
    .execute()
  return rows.map(({ key, replaced_by: by }) => ({ key, by: Number(by) }))
}

async function versionsOf(
  db: Kysely<LedgerSchema>,
  documents: readonly number[],
): Promise<{ document: number; version: KeptVersion }[]> {
  const rows = await db
    .selectFrom('record as r')
    .leftJoin('identity as i', 'i.id', 'r.identity')
    .leftJoin('thread as t', 't.id', 'i.thread')
    .selectAll('r')
    .select(['i.signature', 't.key as thread'])
    .where('r.document', 'in', documents)
    .orderBy('r.id')
    .execute()
  const evidence = await evidenceOf(
    db,
    rows.map(({ id }) => id),
  )
  return rows.map((row) => {
    const { document, until, unread, signature, thread } = row
    const stored = storedRecord(row, evidence.get(row.id) ?? [])
    const { id: _id, document: _document, identity: _identity, ...kept } = stored
    const apart = signature?.endsWith(`|${row.key}`) ?? false
    return { document, version: { ...kept, until, unread, thread, apart } }
  })
}
