import type { KeptDocument, LedgerWrites } from './ledger-store.ts'
import type { Statements } from './statements.ts'

type DocumentWrites = Pick<
  LedgerWrites,
  | 'addReading'
  | 'documentByKey'
  | 'documentAt'
  | 'addDocument'
  | 'replaceDocument'
  | 'setReading'
  | 'addSighting'
>

const KEPT = 'select id, key, published, added from document'
const ADDED = `insert into document
  (key, own_id, title, url, source, published, language, address, added, reading, text)
  values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) returning id`

/** Keeping documents: snapshots, versions at an address, and where a text was seen. */
export function documentWrites({ get, run }: Statements): DocumentWrites {
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
    replaceDocument: (old, by) => run('update document set replaced_by = ? where id = ?', by, old),
    setReading: (id, reading) => run('update document set reading = ? where id = ?', reading, id),
    addSighting: ({ document, name, url, at }) =>
      run(
        'insert into sighting (document, name, url, at) values (?, ?, ?, ?)',
        ...[document, name, url, at],
      ),
  }
}

/** The id that an insertion gave. */
export function idOf(row: { id: number } | null): number {
  if (row === null) throw new Error('an insertion gave no id')
  return row.id
}
