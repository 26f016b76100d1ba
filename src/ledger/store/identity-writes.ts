import type { Evidence } from '../../core/evidence.ts'
import { recount } from './identity-counts.ts'
import type { Example, LedgerWrites, LinkedIdentity, StoredIdentity } from './ledger-store.ts'
import type { Statements } from './statements.ts'
import { type RecordRow, recordOfRow } from './stored-record.ts'

type IdentityWrites = Pick<
  LedgerWrites,
  | 'identityBySignature'
  | 'addIdentity'
  | 'candidates'
  | 'addResemblances'
  | 'neighbours'
  | 'identitiesOf'
  | 'recountIdentity'
  | 'identity'
  | 'example'
  | 'removeIdentity'
>

/** An identity with its features as JSON. */
type RowOf<T extends StoredIdentity> = Omit<T, 'features'> & { readonly features: string }

type ExampleColumn = 'id' | 'key' | 'document' | 'kind' | 'fields' | 'speaker' | 'about' | 'said'

interface ExampleRow extends Pick<RecordRow, ExampleColumn>, Evidence {}

/** All that share one of so many keys, each once. */
const candidatesOf = (keys: number) => `select id, signature, kind, features from identity
  where id in (select identity from identity_key where key in (${Array(keys).fill('?').join(', ')}))
  and id <> ?`
const ADD = `insert into identity (signature, kind, features, records, first, last, example)
  values (?, ?, ?, 0, '', '', 0)`
const LINKED =
  'select id, signature, kind, features, records, first, last, example, thread from identity where id = ?'
const EXAMPLE = `select id, key, document, kind, fields, speaker, about, said, quote, start, "end"
  from record where id = ?`
const NEIGHBOURS = `select b as other, score from resemblance where a = ?
  union all select a as other, score from resemblance where b = ?`
const MATES = 'select id from identity where thread = ?'

/** Keeping what records are about: identities, their keys, and which of them are alike. */
export function identityWrites(statements: Statements): IdentityWrites {
  const { all, get, insert, run, runEach } = statements
  return {
    identityBySignature: async (signature) =>
      (await get<{ id: number }>('select id from identity where signature = ?', signature))?.id ??
      null,
    addIdentity: async ({ signature, kind, features }, keys) => {
      const id = await insert(ADD, signature, kind, JSON.stringify(features))
      const rows = keys.map((key) => [key, id])
      await runEach('insert into identity_key (key, identity) values (?, ?)', rows)
      return id
    },
    candidates: (id, keys) => candidates(statements, id, keys),
    addResemblances: (pairs) =>
      runEach(
        'insert into resemblance (a, b, score, reasons) values (?, ?, ?, ?) on conflict do nothing',
        pairs.map(({ a, b, score, reasons }) => [
          ...[Math.min(a, b), Math.max(a, b), score],
          JSON.stringify(reasons),
        ]),
      ),
    neighbours: (id) => all(NEIGHBOURS, id, id),
    identitiesOf: async (id) => (await all<{ id: number }>(MATES, id)).map((row) => row.id),
    recountIdentity: (id) => recount(statements, id),
    identity: async (id) => {
      const row = await get<RowOf<LinkedIdentity>>(LINKED, id)
      return row && { ...row, features: JSON.parse(row.features) }
    },
    example: async (id) => {
      const row = await get<ExampleRow>(EXAMPLE, id)
      return row && exampleOfRow(row)
    },
    removeIdentity: async (id) => {
      await run('delete from resemblance where a = ? or b = ?', id, id)
      await run('delete from identity_key where identity = ?', id)
      await run('delete from identity where id = ?', id)
    },
  }
}

async function candidates(
  { all }: Statements,
  id: number,
  keys: readonly number[],
): Promise<StoredIdentity[]> {
  if (keys.length === 0) return []
  const rows = await all<RowOf<StoredIdentity>>(candidatesOf(keys.length), ...keys, id)
  return rows.map((row) => ({ ...row, features: JSON.parse(row.features) }))
}

/** The first words of the evidence are all that a thread makes use of. */
function exampleOfRow({ quote, start, end, about, ...row }: ExampleRow): Example {
  const { id, key, document, said } = row
  const record = recordOfRow(row, [{ quote, start, end }])
  return { id, key, document, said, record, about: JSON.parse(about) }
}
