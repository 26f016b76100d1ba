import type { ExpressionBuilder, Kysely } from 'kysely'
import { compareTexts } from '../../../core/order.ts'
import type { ThreadKind } from '../../ledger-record.ts'
import { recordAt } from '../moment.ts'
import { rareRecords } from '../rare-records.ts'
import { relationFor } from '../stored-record.ts'
import type { LedgerSchema } from '../tables/schema.ts'
import type { Filter, LedgerReads, Moment, Page, ThreadReason } from './ledger-reads.ts'
import { ledgerThreads, quotedThreads, type ThreadRow, threadsNamed } from './thread-records.ts'

type ThreadReads = Pick<
  LedgerReads,
  'threads' | 'quotedThreads' | 'thread' | 'quotedThreadsNamed' | 'threadReasons'
>

const KINDS: readonly ThreadKind[] = [
  'promise',
  'target',
  'meeting',
  'document',
  'route',
  'figure',
  'stance',
]

/** Questions about threads. */
export function threadReads(db: Kysely<LedgerSchema>): ThreadReads {
  return {
    threads: async (filter, moment, page) => {
      const rows = await threadRows(db, { filter, moment, page })
      return ledgerThreads(db, rows, moment)
    },
    quotedThreads: async (filter, moment, page) =>
      quotedThreads(db, await threadRows(db, { filter, moment, page }), moment),
    thread: async (key, moment) => {
      const rows = await threadsNamed(db, [key])
      return (await ledgerThreads(db, [...rows.values()], moment))[0] ?? null
    },
    quotedThreadsNamed: async (keys, moment) => {
      const rows = await threadsNamed(db, keys)
      const threads = await quotedThreads(db, [...new Set(rows.values())], moment)
      const byKey = new Map(threads.map((thread) => [thread.key, thread]))
      return keys.map((key) => byKey.get(rows.get(key)?.key ?? '') ?? null)
    },
    threadReasons: (key) => threadReasons(db, key),
  }
}

interface Question {
  readonly filter: Filter
  readonly moment: Moment
  readonly page: Page
}

interface Among extends Question {
  /** The only threads that can be meant, where they are few. */
  readonly among: readonly number[] | null
}

/** More records of a speaker than this are met soon in the order of their threads. */
const MOST_RARE = 5000

async function threadRows(db: Kysely<LedgerSchema>, question: Question): Promise<ThreadRow[]> {
  const { limit, offset } = question.page
  const kinds = question.filter.threadKinds?.length ? question.filter.threadKinds : KINDS
  const among = await rareThreads(db, question.filter)
  const rows: ThreadRow[] = []
  for (const kind of kinds) rows.push(...(await rowsOfKind(db, kind, { ...question, among })))
  rows.sort((a, b) => compareTexts(b.last, a.last) || compareTexts(a.key, b.key))
  return rows.slice(offset, offset + limit)
}

/** The threads of a speaker or source, where they are few: see {@link rareRecords}. */
async function rareThreads(db: Kysely<LedgerSchema>, filter: Filter): Promise<number[] | null> {
  const records = await rareRecords(db, filter, { most: MOST_RARE })
  if (records === null) return null
  const rows = await db
    .selectFrom('record as r')
    .innerJoin('identity as i', 'i.id', 'r.identity')
    .select('i.thread')
    .distinct()
    .where('r.id', 'in', records)
    .execute()
  return rows.flatMap(({ thread }) => thread ?? [])
}

function rowsOfKind(db: Kysely<LedgerSchema>, kind: ThreadKind, question: Among) {
  const { filter, moment, page, among } = question
  const { parties = [], field, from, to, quietSince, speaker, source } = filter
  let query = db
    .selectFrom('thread_relation as tr')
    .innerJoin('thread as t', 't.id', 'tr.thread')
    .selectAll('t')
    .where('tr.relation', '=', relationFor(parties))
    .where('tr.kind', '=', kind)
  // The relation has the last day of its thread: said here, so that it is found by it.
  if (among) query = query.where('t.id', 'in', among).whereRef('tr.last', '=', 't.last')
  if (field) query = query.where('tr.field', '=', field)
  if (from) query = query.where('tr.last', '>=', from)
  if (to) query = query.where('tr.first', '<=', to)
  if (quietSince) query = query.where('tr.last', '<=', quietSince)
  if (moment.knownAt !== null) query = query.where((eb) => knownBy(eb, moment))
  if (speaker || source) query = query.where((eb) => saidBy(eb, filter))
  if (moment.asOf !== null) query = query.where('tr.first', '<=', moment.asOf)
  for (const party of parties) query = query.where('t.about', 'like', `%${JSON.stringify(party)}%`)
  return query
    .orderBy('tr.last', 'desc')
    .orderBy('t.key')
    .limit(page.offset + page.limit)
    .execute()
}

type Threads = ExpressionBuilder<LedgerSchema & { t: LedgerSchema['thread'] }, 't'>

/** The condition that a record of a thread has such a speaker and source. */
function saidBy(eb: Threads, { speaker, source }: Filter) {
  let said = eb
    .selectFrom('identity as si')
    .innerJoin('record as sr', 'sr.identity', 'si.id')
    .innerJoin('document as sd', 'sd.id', 'sr.document')
    .select('sr.id')
    .whereRef('si.thread', '=', 't.id')
    .where('sr.until', 'is', null)
  if (speaker) said = said.where('sr.speaker', 'like', `%${speaker}%`)
  if (source) {
    said = said.where((e) =>
      e.or([e('sd.source', 'like', `%${source}%`), e('sd.url', 'like', `%${source}%`)]),
    )
  }
  return eb.exists(said)
}

/** The condition that a thread had a record at an earlier moment. */
function knownBy(eb: Threads, moment: Moment) {
  return eb.exists(
    eb
      .selectFrom('identity as ki')
      .innerJoin('record as now', 'now.identity', 'ki.id')
      .innerJoin('record as r', 'r.key', 'now.key')
      .select('r.id')
      .whereRef('ki.thread', '=', 't.id')
      .where((e) => recordAt(e, moment)),
  )
}

async function threadReasons(db: Kysely<LedgerSchema>, key: string): Promise<ThreadReason[]> {
  const thread = (await threadsNamed(db, [key])).get(key)
  if (!thread) return []
  const rows = await db
    .selectFrom('resemblance as s')
    .innerJoin('identity as ia', 'ia.id', 's.a')
    .innerJoin('identity as ib', 'ib.id', 's.b')
    .innerJoin('record as ra', 'ra.id', 'ia.example')
    .innerJoin('record as rb', 'rb.id', 'ib.example')
    .select(['ra.key as a', 'rb.key as b', 's.score', 's.reasons'])
    .where('ia.thread', '=', thread.id)
    .where('ib.thread', '=', thread.id)
    .orderBy('s.score', 'desc')
    .orderBy('ra.key')
    .orderBy('rb.key')
    .execute()
  return rows.map(({ reasons, ...row }) => ({ ...row, reasons: JSON.parse(reasons) }))
}
