import type { Kysely } from 'kysely'
import type { LedgerRecord } from '../ledger-record.ts'
import type { LedgerReads, Moment } from './reads/ledger-reads.ts'
import { EVERYONE, relationParties } from './stored-record.ts'
import type { LedgerSchema } from './tables/schema.ts'

/**
 * The figures of each party in turn, so that all that can be compared meet in one group; a figure of two
 * parties comes twice. Never more than the figures of one party are in memory.
 */
export async function* figureGroups(
  db: Kysely<LedgerSchema>,
  records: LedgerReads['records'],
  moment: Moment,
): AsyncGenerator<LedgerRecord[]> {
  const rows = await db
    .selectFrom('record_relation')
    .select('relation')
    .distinct()
    .where('kind', '=', 'figure')
    .orderBy('relation')
    .execute()
  const relations = new Set(rows.map(({ relation }) => relation))
  for (const party of relations) {
    if (party === EVERYONE || relationParties(party, relations).length > 1) continue
    const page = { limit: Number.MAX_SAFE_INTEGER, offset: 0 }
    yield await records({ parties: [party], kinds: ['figure'] }, moment, page)
  }
}
