import { type Kysely, sql } from 'kysely'
import { compareTexts } from '../../../core/order.ts'
import { RECORD_KINDS, type RecordKind } from '../../../records/record.ts'
import type { LedgerRecord } from '../../ledger-record.ts'
import { figureGroups } from '../figure-groups.ts'
import { listed } from '../listed.ts'
import { recordAt } from '../moment.ts'
import { rareRecords } from '../rare-records.ts'
import { type LedgerRow, ledgerRecords, recordRows } from '../record-rows.ts'
import { recordFrom } from '../record-source.ts'
import { relationFor } from '../stored-record.ts'
import type { LedgerSchema } from '../tables/schema.ts'
import type { Filter, LedgerReads, Moment, Page, RecordVersion } from './ledger-reads.ts'

type RecordReads = Pick<
  LedgerReads,
  'records' | 'record' | 'recordsOfDocument' | 'recordsOfDocuments' | 'versions' | 'figureGroups'
>

/** Questions about single records. */
export function recordReads(db: Kysely<LedgerSchema>): RecordReads {
  return {
    records: async (filter, moment, page) =>
      ledgerRecords(db, await rowsOf(db, { filter, moment, page, among: null })),
    figureGroups: (moment) => figureGroups(db, moment),
    record: async (key, moment) => {
      const rows = await recordRows(db)
        .where('r.key', '=', key)
        .where((eb) => recordAt(eb, moment))
        .execute()
      return (await ledgerRecords(db, rows))[0] ?? null
    },
    recordsOfDocuments: (keys, moment) => recordsOfDocuments(db, keys, moment),
    recordsOfDocument: async (key, moment) =>
      (await recordsOfDocuments(db, [key], moment)).get(key) ?? [],
    versions: (key) => versions(db, key),
  }
}

async function recordsOfDocuments(
  db: Kysely<LedgerSchema>,
  keys: readonly string[],
  moment: Moment,
): Promise<Map<string, LedgerRecord[]>> {
  const rows: LedgerRow[] = []
  for (const some of listed(keys)) {
    const found = await recordRows(db)
      .innerJoin('document as d', 'd.id', 'r.document')
      .where('d.key', 'in', some)
      .where((eb) => recordAt(eb, moment))
      .orderBy('r.start')
      .orderBy('r.id')
      .execute()
    for (const row of found) rows.push(row)
  }
  return Map.groupBy(await ledgerRecords(db, rows), ({ document }) => document.key)
}

interface Question {
  readonly filter: Filter
  readonly moment: Moment
  readonly page: Page
  /** The only records that can be meant, where they are few. */
  readonly among: readonly number[] | null
}

/** More records of a kind than this are met soon in the order of their days. */
const MOST_RARE = 2000
const DAY = sql<string>`coalesce(r.first_day, r.last_day, r.said)`

/** The rows of a page: each kind in the order of its index, then merged. */
async function rowsOf(db: Kysely<LedgerSchema>, question: Question): Promise<LedgerRow[]> {
  const { limit, offset } = question.page
  const kinds = question.filter.kinds?.length ? question.filter.kinds : RECORD_KINDS
  const rows: (LedgerRow & { day: string })[] = []
  for (const kind of kinds) {
    const among = await rareRecords(db, question.filter, { kind, most: MOST_RARE })
    rows.push(...(await rowsOfKind(db, kind, { ...question, among })))
  }
  const turn = question.filter.oldestFirst ? -1 : 1
  rows.sort((a, b) => turn * compareTexts(b.day, a.day) || compareTexts(a.key, b.key))
  return rows.slice(offset, offset + limit)
}

function rowsOfKind(db: Kysely<LedgerSchema>, kind: RecordKind, question: Question) {
  const { filter, moment, page, among } = question
  const { parties = [], field, from, to, speaker, source, rejected } = filter
  let query = recordRows(db)
    .innerJoin('record_relation as rr', 'rr.record', 'r.id')
    .select('rr.day')
    .where('rr.relation', '=', relationFor(parties))
    .where('rr.kind', '=', kind)
    .where((eb) => recordAt(eb, moment))
  // The day is that of the relation by its making: said here, so that the relation is found by it.
  if (among) query = query.where('r.id', 'in', among).where('rr.day', '=', DAY)
  if (filter.dated) query = query.where('r.first_day', 'is not', null)
  if (!rejected) query = query.where('r.review', '!=', 'rejected')
  if (from) query = query.where('rr.day', '>=', from)
  if (to) query = query.where('rr.day', '<=', to)
  if (field) query = query.where('r.field', '=', field)
  if (speaker) query = query.where('r.speaker', 'like', `%${speaker}%`)
  if (source) query = query.where((eb) => recordFrom(eb, source))
  for (const party of parties) query = query.where('r.about', 'like', `%${JSON.stringify(party)}%`)
  return query
    .orderBy('rr.day', filter.oldestFirst ? 'asc' : 'desc')
    .orderBy('r.key')
    .limit(page.offset + page.limit)
    .execute()
}

async function versions(db: Kysely<LedgerSchema>, key: string): Promise<RecordVersion[]> {
  const rows = await recordRows(db)
    .innerJoin('reading', 'reading.id', 'r.reading')
    .select(['reading.reader', 'r.since', 'r.until', 'r.decision'])
    .where('r.key', '=', key)
    .orderBy('r.id')
    .execute()
  const records = await ledgerRecords(db, rows)
  return rows.map(({ since, until, decision, reader }, i) => {
    const record = records[i] as LedgerRecord
    return { record, since, until, decision, reader }
  })
}
