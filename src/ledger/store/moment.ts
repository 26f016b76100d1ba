import type { Expression, ExpressionBuilder, SqlBool } from 'kysely'
import type { Moment } from './reads/ledger-reads.ts'
import type { LedgerSchema } from './tables/schema.ts'

type Records = ExpressionBuilder<LedgerSchema & { r: LedgerSchema['record'] }, 'r'>

/** The last instant of a day; an instant stays what it is. */
export function instantOf(time: string): string {
  return time.length === 10 ? `${time}T23:59:59.999Z` : time
}

/** The condition that a version of a record was in force, and said, at a moment. */
export function recordAt(eb: Records, { asOf, knownAt }: Moment): Expression<SqlBool> {
  const conditions: Expression<SqlBool>[] = []
  if (knownAt === null) conditions.push(eb('r.until', 'is', null))
  else {
    const instant = instantOf(knownAt)
    conditions.push(eb('r.since', '<=', instant))
    conditions.push(eb.or([eb('r.until', 'is', null), eb('r.until', '>', instant)]))
  }
  if (asOf !== null) conditions.push(eb('r.said', '<=', asOf))
  return eb.and(conditions)
}
