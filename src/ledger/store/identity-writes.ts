import type { Evidence } from '../../core/evidence.ts'
import type { RecordKind } from '../../records/record.ts'
import { idOf } from './document-writes.ts'
import type { CountedIdentity, LedgerWrites, StoredIdentity } from './ledger-store.ts'
import type { Statements } from './statements.ts'
import { RECORD_COLUMNS, type RecordRow, storedRecord } from './stored-record.ts'

type IdentityWrites = Pick<
  LedgerWrites,
  | 'identityBySignature'
  | 'addIdentity'
  | 'candidates'
  | 'addResemblances'
  | 'neighbours'
  | 'threadMates'
  | 'recountIdentity'
  | 'countedIdentity'
  | 'removeIdentity'
>

interface IdentityRow {
  readonly id: number
  readonly signature: string
  readonly kind: RecordKind
  readonly features: string
}

interface CountedRow extends IdentityRow {
  readonly records: number
  readonly first: string
  readonly last: string
  readonly example: number
  readonly thread: number | null
  readonly document_key: string
}

const IDENTITY = 'i.id, i.signature, i.kind, i.features'
const CANDIDATES = `select distinct ${IDENTITY} from identity_key k join identity i on i.id = k.identity
  where k.key = ? and k.identity <> ?`
const COUNTED = `select ${IDENTITY}, i.records, i.first, i.last, i.example, i.thread, d.key as document_key
  from identity i join record r on r.id = i.example join document d on d.id = r.document where i.id = ?`
const NEIGHBOURS = `select b as other, score from resemblance where a = ?
  union all select a as other, score from resemblance where b = ?`
const MATES = 'select b.id from identity a join identity b on b.thread = a.thread where a.id = ?'
const TOTALS =
  'select count(*) as records, min(said) as first, max(said) as last from record where identity = ?'
// The earliest, told apart by what no order of adding changes.
const EXAMPLE = `select r.id from record r join document d on d.id = r.document
  where r.identity = ? order by r.said, d.key, r.start, r."end", r.key limit 1`
const RECOUNT = 'update identity set records = ?, first = ?, last = ?, example = ? where id = ?'

/** Keeping what records are about: identities, their keys, and which of them are alike. */
export function identityWrites(statements: Statements): IdentityWrites {
  const { all, get, run, runEach } = statements
  const counted = (id: number) => countedIdentity(statements, id)
  return {
    identityBySignature: async (signature) =>
      (await get<{ id: number }>('select id from identity where signature = ?', signature))?.id ??
      null,
    addIdentity: async ({ signature, kind, features }, keys) => {
      const row = await get<{ id: number }>(
        `insert into identity (signature, kind, features, records, first, last, example)
          values (?, ?, ?, 0, '', '', 0) returning id`,
        ...[signature, kind, JSON.stringify(features)],
      )
      const id = idOf(row)
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
    threadMates: async (id) => (await all<{ id: number }>(MATES, id)).map((row) => row.id),
    recountIdentity: async (id) => {
      const totals = await get<{ records: number; first: string; last: string }>(TOTALS, id)
      if (!totals || totals.records === 0) return null
      const example = idOf(await get<{ id: number }>(EXAMPLE, id))
      await run(RECOUNT, totals.records, totals.first, totals.last, example, id)
      return counted(id)
    },
    countedIdentity: counted,
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
  const found = new Map<number, StoredIdentity>()
  for (const key of keys) {
    for (const row of await all<IdentityRow>(CANDIDATES, key, id)) {
      if (!found.has(row.id)) found.set(row.id, { ...row, features: JSON.parse(row.features) })
    }
  }
  return [...found.values()]
}

async function countedIdentity(
  { all, get }: Statements,
  id: number,
): Promise<CountedIdentity | null> {
  const row = await get<CountedRow>(COUNTED, id)
  if (!row) return null
  const record = await get<RecordRow>(
    `select ${RECORD_COLUMNS} from record where id = ?`,
    row.example,
  )
  if (!record) return null
  const evidence = await all<Evidence>(
    'select start, "end", quote from evidence where record = ? order by place',
    row.example,
  )
  const { document_key: exampleDocument, features, ...rest } = row
  const example = storedRecord(record, evidence)
  return { ...rest, features: JSON.parse(features), example, exampleDocument }
}
