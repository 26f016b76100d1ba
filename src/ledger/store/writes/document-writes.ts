import type { HomeDocument, KeptDocument, LedgerWrites } from '../ledger-store.ts'
import type { Statements } from '../statements.ts'

type DocumentWrites = Pick<
  LedgerWrites,
  | 'addReading'
  | 'documentByKey'
  | 'documentAt'
  | 'addDocument'
  | 'homeDocument'
  | 'lastVersion'
  | 'replaceDocument'
  | 'setReading'
  | 'addSighting'
>

const KEPT = 'select id, key, published, added from document'
const BEFORE = 'select id, key from document where replaced_by = ? order by id'
const ADDED = `insert into document
  (key, own_id, title, url, source, published, language, address, added, reading, text)
  values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) returning id`

/** Keeping documents: snapshots, versions at an address, and where a text was seen. */
export function documentWrites(statements: Statements): DocumentWrites {
  const { get, run } = statements
  return {
    addReading: async (reader, at) =>
      idOf(await get('insert into reading (reader, at) values (?, ?) returning id', reader, at)),
    documentByKey: (key) => get<KeptDocument>(`${KEPT} where key = ?`, key),
    documentAt: (address) =>
      get<KeptDocument>(`${KEPT} where address = ? and replaced_by is null`, address),
    addDocument: async (each) =>
      idOf(
        await get(
          ADDED,
          ...[each.key, each.ownId, each.title, each.url, each.source, each.published],
          ...[each.language, each.address, each.added, each.reading, each.text],
        ),
      ),
    lastVersion: (id) => lastVersion(statements, id),
    homeDocument: (id) => homeDocument(statements, id),
    replaceDocument: (old, by) => run('update document set replaced_by = ? where id = ?', by, old),
    setReading: (id, reading) => run('update document set reading = ? where id = ?', reading, id),
    addSighting: ({ document, name, url, at }) =>
      run(
        'insert into sighting (document, name, url, at) values (?, ?, ?, ?)',
        ...[document, name, url, at],
      ),
  }
}

/** The version that the address of a document shows now. */
export async function lastVersion({ get }: Statements, document: number): Promise<number> {
  const sql = 'select replaced_by from document where id = ?'
  for (let last = document; ; ) {
    const row = await get<{ replaced_by: number | null }>(sql, last)
    if (!row?.replaced_by) return last
    last = row.replaced_by
  }
}

interface HomeRow extends KeptDocument {
  readonly language: string | null
  readonly replaced_by: number | null
  readonly text: string
}

async function homeDocument({ all, get }: Statements, id: number): Promise<HomeDocument | null> {
  const row = await get<HomeRow>(
    'select id, key, published, language, added, replaced_by, text from document where id = ?',
    id,
  )
  if (!row) return null
  const { key, replaced_by: replacedBy, ...rest } = row
  const keys = [key]
  const versions = [id]
  // A list yields what is added to it while it is gone through.
  for (const version of versions) {
    for (const before of await all<{ id: number; key: string }>(BEFORE, version)) {
      keys.push(before.key)
      versions.push(before.id)
    }
  }
  return { ...rest, keys, replaced: replacedBy !== null }
}

/** The id that an insertion gave. */
export function idOf(row: { id: number } | null): number {
  if (row === null) throw new Error('an insertion gave no id')
  return row.id
}
