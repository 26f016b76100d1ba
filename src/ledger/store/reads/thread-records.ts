import type { Kysely, Selectable } from 'kysely'
import { compareTexts } from '../../../core/order.ts'
import type { LedgerRecord, LedgerThread, ThreadKind } from '../../ledger-record.ts'
import { listed } from '../listed.ts'
import { recordAt } from '../moment.ts'
import {
  LEDGER_COLUMNS,
  ledgerRecords,
  QUOTE_COLUMNS,
  type QuotedRow,
  quotedRecords,
} from '../record-rows.ts'
import type { LedgerSchema } from '../tables/schema.ts'
import type { Moment } from './ledger-reads.ts'

export type ThreadRow = Selectable<LedgerSchema['thread']>

/** The threads that keys are of: their own, older ones, or those of their records; by the keys that were given. */
export async function threadsNamed(
  db: Kysely<LedgerSchema>,
  keys: readonly string[],
): Promise<Map<string, ThreadRow>> {
  const found = new Map<string, ThreadRow>()
  for (const some of listed(keys)) {
    const rows = await db.selectFrom('thread').selectAll().where('key', 'in', some).execute()
    for (const row of rows) found.set(row.key, row)
  }
  const others = keys.filter((key) => !found.has(key))
  const byRecord = await threadsOfRecords(db, others.map(recordKeyOf))
  for (const key of others) {
    const row = byRecord.get(recordKeyOf(key))
    if (row) found.set(key, row)
  }
  return found
}

/** A thread is named after a record. */
const recordKeyOf = (key: string): string => `r${key.slice(1)}`

async function threadsOfRecords(
  db: Kysely<LedgerSchema>,
  keys: readonly string[],
): Promise<Map<string, ThreadRow>> {
  const found = new Map<string, ThreadRow>()
  for (const some of listed(keys)) {
    const rows = await db
      .selectFrom('record as r')
      .innerJoin('identity as i', 'i.id', 'r.identity')
      .innerJoin('thread as t', 't.id', 'i.thread')
      .selectAll('t')
      .select('r.key as record')
      .where('r.key', 'in', some)
      .where('r.until', 'is', null)
      .execute()
    for (const { record, ...row } of rows) found.set(record, row)
  }
  return found
}

/** Threads with the records that they had at a moment; those without any are left out. */
export async function ledgerThreads(
  db: Kysely<LedgerSchema>,
  threads: readonly ThreadRow[],
  moment: Moment,
): Promise<LedgerThread[]> {
  return withRecords(threads, await ledgerRecords(db, await rowsOfThreads(db, threads, moment)))
}

/** The same, their records with the first of their evidence alone. */
export async function quotedThreads(
  db: Kysely<LedgerSchema>,
  threads: readonly ThreadRow[],
  moment: Moment,
): Promise<LedgerThread[]> {
  return withRecords(threads, await quotedRecords(db, await rowsOfThreads(db, threads, moment)))
}

function withRecords(
  threads: readonly ThreadRow[],
  records: readonly LedgerRecord[],
): LedgerThread[] {
  const byThread = Map.groupBy(records, ({ thread }) => thread)
  return threads.flatMap(({ key, kind, label, parties }) => {
    const own = byThread.get(key)
    if (!own) return []
    return {
      key,
      kind: kind as ThreadKind,
      label,
      parties: JSON.parse(parties) as string[],
      records: own.toSorted(bySaid),
    }
  })
}

async function rowsOfThreads(
  db: Kysely<LedgerSchema>,
  threads: readonly ThreadRow[],
  moment: Moment,
): Promise<QuotedRow[]> {
  const rowsOf = moment.knownAt === null ? rowsNow : earlierRows
  const rows: QuotedRow[] = []
  for (const ids of listed(threads.map(({ id }) => id)))
    for (const row of await rowsOf(db, ids, moment)) rows.push(row)
  return rows
}

/** The records that stand in threads. */
function rowsNow(
  db: Kysely<LedgerSchema>,
  threads: readonly number[],
  moment: Moment,
): Promise<QuotedRow[]> {
  return db
    .selectFrom('identity as i')
    .innerJoin('record as r', 'r.identity', 'i.id')
    .innerJoin('thread as t', 't.id', 'i.thread')
    .select([...LEDGER_COLUMNS, ...QUOTE_COLUMNS])
    .where('i.thread', 'in', threads)
    .where((eb) => recordAt(eb, moment))
    .execute()
}

/** The versions of then of the records that stand in threads now. */
function earlierRows(
  db: Kysely<LedgerSchema>,
  threads: readonly number[],
  moment: Moment,
): Promise<QuotedRow[]> {
  return db
    .selectFrom('identity as i')
    .innerJoin('record as now', 'now.identity', 'i.id')
    .innerJoin('record as r', 'r.key', 'now.key')
    .innerJoin('thread as t', 't.id', 'i.thread')
    .select([...LEDGER_COLUMNS, ...QUOTE_COLUMNS])
    .where('i.thread', 'in', threads)
    .where((eb) => recordAt(eb, moment))
    .execute()
}

/** In the order of {@link LedgerThread.records}. */
function bySaid(a: LedgerRecord, b: LedgerRecord): number {
  const [x, y] = [a.document, b.document]
  return (
    compareTexts(x.published ?? '~', y.published ?? '~') ||
    compareTexts(x.key, y.key) ||
    (a.record.evidence[0]?.start ?? 0) - (b.record.evidence[0]?.start ?? 0) ||
    compareTexts(a.key, b.key)
  )
}
