import { idOf } from './document-writes.ts'
import type { LedgerWrites, NewThread } from './ledger-store.ts'
import type { Statements } from './statements.ts'
import { relationsOf } from './stored-record.ts'

type ThreadWrites = Pick<LedgerWrites, 'setThreads' | 'threadOf'>

const SAVE = `insert into thread (key, kind, label, parties, about, field, records, first, last)
  values (?, ?, ?, ?, ?, ?, ?, ?, ?) on conflict (key) do update set kind = excluded.kind,
  label = excluded.label, parties = excluded.parties, about = excluded.about, field = excluded.field,
  records = excluded.records, first = excluded.first, last = excluded.last returning id`
const RELATE =
  'insert into thread_relation (relation, kind, last, thread) values (?, ?, ?, ?) on conflict do nothing'
const OF_IDENTITY = 'select t.key from identity i join thread t on t.id = i.thread where i.id = ?'
const ASSIGN = 'update identity set thread = ? where id = ?'

/** Keeping threads: which identities they join, and by which parties they are found. */
export function threadWrites(statements: Statements): ThreadWrites {
  const { get, run, runEach } = statements
  return {
    threadOf: async (id) => (await get<{ key: string }>(OF_IDENTITY, id))?.key ?? null,
    setThreads: async (threads) => {
      const before = await threadsOfAll(statements, threads)
      for (const thread of threads) {
        const id = idOf(await get<{ id: number }>(SAVE, ...columns(thread)))
        await run('delete from thread_relation where thread = ?', id)
        const relations = relationsOf(thread.about)
        await runEach(
          RELATE,
          relations.map((relation) => [relation, thread.kind, thread.last, id]),
        )
        await runEach(
          ASSIGN,
          thread.identities.map((identity) => [id, identity]),
        )
      }
      for (const id of before) await forget(statements, id)
    },
  }
}

function columns(thread: NewThread) {
  const { key, kind, label, parties, about, field, records, first, last } = thread
  const lists = [JSON.stringify(parties), JSON.stringify(about)] as const
  return [key, kind, label, ...lists, field, records, first, last] as const
}

async function threadsOfAll(
  { get }: Statements,
  threads: readonly NewThread[],
): Promise<Set<number>> {
  const ids = new Set<number>()
  for (const identity of threads.flatMap(({ identities }) => identities)) {
    const row = await get<{ thread: number | null }>(
      'select thread from identity where id = ?',
      identity,
    )
    if (row?.thread) ids.add(row.thread)
  }
  return ids
}

/** Forgets a thread that has no identity left. */
async function forget({ get, run }: Statements, thread: number): Promise<void> {
  if (await get('select 1 from identity where thread = ? limit 1', thread)) return
  await run('delete from thread_relation where thread = ?', thread)
  await run('delete from thread where id = ?', thread)
}
