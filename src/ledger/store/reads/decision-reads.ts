import type { Kysely } from 'kysely'
import type { LedgerSchema } from '../tables/schema.ts'
import { storedDecision } from '../writes/decision-writes.ts'
import type { LedgerReads } from './ledger-reads.ts'

/** Questions about what people decided. */
export function decisionReads(db: Kysely<LedgerSchema>): Pick<LedgerReads, 'decisions'> {
  return {
    decisions: async (recordKey) => {
      let query = db.selectFrom('decision').selectAll()
      if (recordKey !== null) query = query.where('record_key', '=', recordKey)
      const rows = await query.orderBy('id').execute()
      return rows.map(storedDecision)
    },
  }
}
