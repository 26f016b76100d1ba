import { type Kysely, type RawBuilder, sql } from 'kysely'
import type { ThreadKind } from '../ledger-record.ts'
import type { LedgerReads, Moment, RelationCount } from './ledger-reads.ts'
import { instantOf } from './moment.ts'
import type { LedgerSchema } from './schema.ts'
import { EVERYONE } from './stored-record.ts'

/** What there is between parties, and of each party. */
export function relationReads(db: Kysely<LedgerSchema>): Pick<LedgerReads, 'relations'> {
  return { relations: (moment) => relations(db, moment) }
}

async function relations(db: Kysely<LedgerSchema>, moment: Moment): Promise<RelationCount[]> {
  const { asOf } = moment
  const begun = asOf === null ? sql`1 = 1` : sql`tr.first <= ${asOf}`
  const counted = sql<RelationRow>`select relation, kind, count(last) as threads, max(last) as last from (
    select tr.relation, tr.kind, ${lastSaid(moment)} as last from thread_relation as tr
    where tr.relation <> ${EVERYONE} and ${begun}
  ) as said where last is not null group by relation, kind order by relation, kind`
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
  if (knownAt !== null) {
    const instant = instantOf(knownAt)
    const until = asOf === null ? sql`1 = 1` : sql`r.said <= ${asOf}`
    return sql`(select max(r.said) from identity as i
      join record as now on now.identity = i.id join record as r on r.key = now.key
      where i.thread = tr.thread and r.since <= ${instant}
        and (r.until is null or r.until > ${instant}) and ${until})`
  }
  if (asOf === null) return sql`tr.last`
  return sql`case when tr.last <= ${asOf} then tr.last else (
    select max(r.said) from identity as i join record as r on r.identity = i.id
    where i.thread = tr.thread and r.until is null and r.said <= ${asOf}) end`
}
