import type { Evidence } from '../../../core/evidence.ts'
import { toldDays } from '../../../records/told-time.ts'
import { countIn, recount } from '../identity-counts.ts'
import type { LedgerWrites, StoredRecord } from '../ledger-store.ts'
import type { NewRecord } from '../new-record.ts'
import type { Statements } from '../statements.ts'
import {
  fieldsJson,
  partiesOf,
  RECORD_COLUMNS,
  type RecordRow,
  relationsOf,
  storedRecord,
} from '../stored-record.ts'
import { tally } from '../tally.ts'
import { relateDocuments } from './document-relations.ts'

type RecordWrites = Pick<
  LedgerWrites,
  | 'recordsInForce'
  | 'recordsAsRead'
  | 'recordInForce'
  | 'recordAsRead'
  | 'recordLastRead'
  | 'addRecords'
  | 'endRecords'
  | 'unreadRecord'
>

const SELECT = `select ${RECORD_COLUMNS} from record`
const AS_READ = `${SELECT} where decision is null and unread is null and`
const LAST_READ = `${SELECT} where key = ? and decision is null order by id desc limit 1`
const EVIDENCE = 'select start, "end", quote from evidence where record = ? order by place'
const ADD = `insert into record (key, document, kind, fields, quote, start, "end", speaker, parties, about, field,
  first_day, last_day, said, review, decision, reading, since, identity)
  values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`
const ENDING = 'select identity, kind, review, until from record where id = ?'
const ADD_EVIDENCE =
  'insert into evidence (record, place, start, "end", quote) values (?, ?, ?, ?, ?)'
const ADD_RELATION =
  'insert into record_relation (relation, kind, day, record) values (?, ?, ?, ?) on conflict do nothing'

interface EndingRow {
  readonly identity: number | null
  readonly kind: string
  readonly review: string
  readonly until: string | null
}

/** What is in force, and not rejected, counts. */
function isCounted({ review, until = null }: { review: string; until?: string | null }): boolean {
  return until === null && review !== 'rejected'
}

/** Keeping versions of records, their evidence, and by which parties they are found. */
export function recordWrites(statements: Statements): RecordWrites {
  const { all, get, run } = statements
  const stored = async (row: RecordRow): Promise<StoredRecord> =>
    storedRecord(row, await all<Evidence>(EVIDENCE, row.id))
  const many = async (rows: RecordRow[]) => Promise.all(rows.map(stored))
  const one = async (row: RecordRow | null) => (row === null ? null : stored(row))
  return {
    recordsInForce: async (document) =>
      many(
        await all(`${SELECT} where document = ? and until is null order by start, id`, document),
      ),
    recordsAsRead: async (document) =>
      many(await all(`${AS_READ} document = ? order by start, id`, document)),
    recordInForce: async (key) => one(await get(`${SELECT} where key = ? and until is null`, key)),
    recordAsRead: async (key) => one(await get(`${AS_READ} key = ? order by id desc limit 1`, key)),
    recordLastRead: async (key) => one(await get(LAST_READ, key)),
    addRecords: (records) => addAll(statements, records),
    unreadRecord: (id, at) => run('update record set unread = ? where id = ?', at, id),
    endRecords: async (records, at) => {
      const left = new Set<number>()
      for (const id of records) {
        const row = await get<EndingRow>(ENDING, id)
        await run('update record set until = ?, identity = null where id = ?', at, id)
        if (row && isCounted(row)) await tally(statements, 'record', row.kind, -1)
        if (row?.identity) left.add(row.identity)
      }
      for (const identity of left) await recount(statements, identity)
    },
  }
}

/** Keeps records; what is found by them and counted of them is written for all at once. */
async function addAll(statements: Statements, records: readonly NewRecord[]): Promise<number[]> {
  const { runEach } = statements
  const ids: number[] = []
  for (const record of records) ids.push(await addRecord(statements, record))
  const each = <T>(rows: (record: NewRecord, id: number) => T[]) =>
    records.flatMap((record, i) => rows(record, ids[i] ?? 0))
  await runEach(ADD_EVIDENCE, each(evidenceRows))
  await runEach(ADD_RELATION, each(relationRows))
  const counted = records.filter(isCounted)
  for (const [kind, { length }] of Map.groupBy(counted, ({ record }) => record.kind))
    await tally(statements, 'record', kind, length)
  await relateDocuments(statements, records)
  return ids
}

function evidenceRows({ record: { evidence } }: NewRecord, id: number) {
  return evidence.map(({ start, end, quote }, i) => [id, i, start, end, quote])
}

function relationRows({ record, about, said }: NewRecord, id: number) {
  const days = toldDays(record)
  const day = days.first ?? days.last ?? said
  return relationsOf(about).map((relation) => [relation, record.kind, day, id])
}

async function addRecord(statements: Statements, each: NewRecord): Promise<number> {
  const { insert } = statements
  const { record } = each
  const [first] = record.evidence
  if (!first) throw new Error(`the record ${each.key} has no evidence`)
  const parties = partiesOf(record)
  const days = toldDays(record)
  const id = await insert(
    ADD,
    ...[each.key, each.document, record.kind, fieldsJson(record)],
    ...[first.quote, first.start, first.end, record.speaker, JSON.stringify(parties)],
    JSON.stringify(each.about),
    ...['field' in record ? record.field : null, days.first, days.last, each.said, each.review],
    ...[each.decision, each.reading, each.since, each.identity],
  )
  if (each.identity !== null) await countIn(statements, each.identity, { id, said: each.said })
  return id
}
