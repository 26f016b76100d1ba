import type { Expression, ExpressionBuilder, SqlBool } from 'kysely'
import type { LedgerSchema } from './tables/schema.ts'

type Records = ExpressionBuilder<LedgerSchema & { r: LedgerSchema['record'] }, 'r'>

/** The condition that the document of a record has such a source, or address. */
export function recordFrom(eb: Records, source: string): Expression<SqlBool> {
  const like = `%${source}%`
  return eb.exists(
    eb
      .selectFrom('document as d')
      .select('d.id')
      .whereRef('d.id', '=', 'r.document')
      .where((e) => e.or([e('d.source', 'like', like), e('d.url', 'like', like)])),
  )
}
