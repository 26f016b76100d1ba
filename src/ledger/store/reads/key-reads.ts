import type { Kysely } from 'kysely'
import type { LedgerSchema } from '../tables/schema.ts'
import type { LedgerReads } from './ledger-reads.ts'

/** Behind every hexadecimal digit. */
const BEHIND = 'g'

/** Finding what begins of a key stand for. */
export function keyReads(db: Kysely<LedgerSchema>): Pick<LedgerReads, 'keys'> {
  return {
    keys: async (beginning, most) => {
      const tables = (['document', 'record', 'thread'] as const).filter((table) =>
        table.startsWith(beginning.slice(0, 1)),
      )
      const found = await Promise.all(
        tables.map((table) =>
          db
            .selectFrom(table)
            .select('key')
            .distinct()
            .where('key', '>=', beginning)
            .where('key', '<', `${beginning}${BEHIND}`)
            .orderBy('key')
            .limit(most)
            .execute(),
        ),
      )
      return found.flatMap((rows) => rows.map(({ key }) => key))
    },
  }
}
