import type { ThreadKind } from '../../ledger-record.ts'
import type { LedgerWrites, NewThread } from '../ledger-store.ts'
import type { Statements } from '../statements.ts'
import { relationsOf } from '../stored-record.ts'
import { tally } from '../tally.ts'

type ThreadWrites = Pick<
  LedgerWrites,
  'setThread' | 'forgetThreads' | 'recountThread' | 'threadOf' | 'threadBefore'
>

interface ThreadRow {
  readonly id: number
  readonly kind: string
  readonly about: string
  readonly last: string
  readonly first: string
  readonly field: string | null
}

interface ThreadBeforeRow {
  readonly kind: ThreadKind
  readonly parties: string
  readonly about: string
  readonly size: number
}

const BEFORE = `select kind, parties, about,
  (select count(*) from identity where thread = ?) as size from thread where id = ?`
const COLUMNS = 'id, kind, about, last, first, field'
const ADD = `insert into thread (key, kind, label, parties, about, field, records, first, last)
  values (?, ?, ?, ?, ?, ?, ?, ?, ?)`
const CHANGE = `update thread set key = ?, kind = ?, label = ?, parties = ?, about = ?, field = ?,
  records = ?, first = ?, last = ? where id = ?`
const RELATE = `insert into thread_relation (relation, kind, last, thread, first, field)
  values (?, ?, ?, ?, ?, ?) on conflict do nothing`
const UNRELATE =
  'delete from thread_relation where relation = ? and kind = ? and last = ? and thread = ?'
const OF_IDENTITY = 'select t.key from identity i join thread t on t.id = i.thread where i.id = ?'
const ASSIGN = 'update identity set thread = ? where id = ?'
const TOTALS =
  'select sum(records) as records, min(first) as first, max(last) as last from identity where thread = ?'
const RECOUNT = 'update thread set records = ?, first = ?, last = ? where id = ?'

/** Keeping threads: which identities they join, and by which parties they are found. */
export function threadWrites(statements: Statements): ThreadWrites {
  const { get, runEach } = statements
  return {
    threadOf: async (id) => (await get<{ key: string }>(OF_IDENTITY, id))?.key ?? null,
    setThread: async (thread) => {
      const id = await save(statements, thread)
      const moved = thread.identities.filter((identity) => identity.thread !== id)
      await runEach(
        ASSIGN,
        moved.map((identity) => [id, identity.id]),
      )
    },
    forgetThreads: async (ids) => {
      for (const id of ids) await forget(statements, id)
    },
    threadBefore: async (id) => {
      const row = await get<ThreadBeforeRow>(BEFORE, id, id)
      if (!row) return null
      const [parties, about] = [row.parties, row.about].map((list) => JSON.parse(list))
      return { kind: row.kind, parties, about, size: Number(row.size) }
    },
    recountThread: (id) => recount(statements, id),
  }
}

/** A thread is told by its key, which outlives changes of all else. */
async function save(statements: Statements, thread: NewThread): Promise<number> {
  const { get, insert, run } = statements
  const sql = `select ${COLUMNS} from thread where key = ?`
  const known = await get<ThreadRow>(sql, thread.key)
  const { kind, last, first, field } = thread
  const now = { kind, about: JSON.stringify(thread.about), last, first, field }
  if (!known) {
    const id = await insert(ADD, ...columns(thread))
    await relate(statements, { ...now, id })
    await tally(statements, 'thread', thread.kind, 1)
    return id
  }
  await run(CHANGE, ...columns(thread), known.id)
  if (known.kind !== thread.kind) {
    await tally(statements, 'thread', known.kind, -1)
    await tally(statements, 'thread', thread.kind, 1)
  }
  await move(statements, known, { ...now, id: known.id })
  return known.id
}

function columns(thread: NewThread) {
  const { key, kind, label, parties, about, field, records, first, last } = thread
  const lists = [JSON.stringify(parties), JSON.stringify(about)] as const
  return [key, kind, label, ...lists, field, records, first, last] as const
}

async function recount(statements: Statements, id: number): Promise<void> {
  const { get, run } = statements
  const known = await get<ThreadRow>(`select ${COLUMNS} from thread where id = ?`, id)
  const totals = await get<{ records: number; first: string; last: string }>(TOTALS, id)
  if (!known || !totals) return
  const { records, first, last } = totals
  await run(RECOUNT, Number(records), first, last, id)
  await move(statements, known, { ...known, first, last })
}

const SHOWN = ['kind', 'about', 'last', 'first', 'field'] as const

async function move(statements: Statements, from: ThreadRow, to: ThreadRow): Promise<void> {
  if (SHOWN.every((column) => from[column] === to[column])) return
  await unrelate(statements, from)
  await relate(statements, to)
}

function relate({ runEach }: Statements, thread: ThreadRow): Promise<void> {
  const { first, field } = thread
  return runEach(
    RELATE,
    relationRows(thread).map((row) => [...row, first, field]),
  )
}

function unrelate({ runEach }: Statements, thread: ThreadRow): Promise<void> {
  return runEach(UNRELATE, relationRows(thread))
}

function relationRows({ id, kind, about, last }: ThreadRow) {
  return relationsOf(JSON.parse(about)).map((relation) => [relation, kind, last, id])
}

/** Forgets a thread that has no identity left. */
async function forget(statements: Statements, id: number): Promise<void> {
  const { get, run } = statements
  if (await get('select 1 from identity where thread = ? limit 1', id)) return
  const known = await get<ThreadRow>(`select ${COLUMNS} from thread where id = ?`, id)
  if (!known) return
  await unrelate(statements, known)
  await tally(statements, 'thread', known.kind, -1)
  await run('delete from thread where id = ?', id)
}
