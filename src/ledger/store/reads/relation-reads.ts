import { type Kysely, type RawBuilder, sql } from 'kysely'
import type { ThreadKind } from '../../ledger-record.ts'
import { instantOf } from '../moment.ts'
import { EVERYONE } from '../stored-record.ts'
import type { LedgerSchema } from '../tables/schema.ts'
import type { LedgerReads, Moment, RelationCount } from './ledger-reads.ts'

/** What there is between parties, and of each party. */
export function relationReads(db: Kysely<LedgerSchema>): Pick<LedgerReads, 'relations' | 'state'> {
  return { relations: (moment) => relations(db, moment), state: () => state(db) }
}

async function relations(db: Kysely<LedgerSchema>, moment: Moment): Promise<RelationCount[]> {
  const counted = sql<RelationRow>`with said as (${saidIn(moment)})
    select tr.relation, tr.kind, count(*) as threads, max(${lastSaid(moment)}) as last
    from thread_relation as tr left join said on said.thread = tr.thread
    where tr.relation <> ${EVERYONE} and ${lastSaid(moment)} is not null
    group by tr.relation, tr.kind order by tr.relation, tr.kind`
  const { rows } = await counted.execute(db)
  const found = Map.groupBy(rows, ({ relation }) => relation)
  return [...found].map(([relation, kinds]) => ({
    relation,
    threads: Object.fromEntries(
      kinds.map(({ kind, threads }) => [kind as ThreadKind, Number(threads)]),
    ),
    last: kinds.reduce((last, each) => (each.last > last ? each.last : last), ''),
  }))
}

interface RelationRow {
  readonly relation: string
  readonly kind: string
  readonly threads: number | string
  readonly last: string
}

/** The day on which a thread was last spoken of: its own where all that was said of it is let through. */
function lastSaid({ asOf, knownAt }: Moment): RawBuilder<string | null> {
  if (knownAt !== null) return sql`said.last`
  if (asOf === null) return sql`tr.last`
  return sql`case when tr.last <= ${asOf} then tr.last when tr.first <= ${asOf} then said.last end`
}

/** The threads whose own last day does not tell when they had last been spoken of at a moment, with the day that does. */
function saidIn({ asOf, knownAt }: Moment): RawBuilder<unknown> {
  if (knownAt === null) {
    const straddling =
      asOf === null
        ? sql`1 = 0`
        : sql`t.first <= ${asOf} and t.last > ${asOf} and r.until is null and r.said <= ${asOf}`
    return sql`select t.id as thread, max(r.said) as last from thread as t
      join identity as i on i.thread = t.id join record as r on r.identity = i.id
      where ${straddling} group by t.id`
  }
  const instant = instantOf(knownAt)
  return sql`select i.thread, max(r.said) as last from identity as i
    join record as now on now.identity = i.id join record as r on r.key = now.key
    where i.thread is not null and r.since <= ${instant}
      and (r.until is null or r.until > ${instant})
      and ${asOf === null ? sql`1 = 1` : sql`r.said <= ${asOf}`} group by i.thread`
}

/** From the ends of indexes alone: rows are only added, but for records that go, which are counted. */
async function state(db: Kysely<LedgerSchema>): Promise<string> {
  const { rows } = await sql<Readonly<Record<string, number | string | null>>>`select
    (select max(id) from document) as document, (select max(id) from sighting) as sighting,
    (select max(id) from record) as record, (select max(id) from reading) as reading,
    (select max(id) from decision) as decision, (select sum(count) from tally) as counted`.execute(
    db,
  )
  return Object.values(rows[0] ?? {}).join('.')
}
