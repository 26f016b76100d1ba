import type { Kysely } from 'kysely'
import type { LedgerSchema } from '../tables/schema.ts'
import type { LedgerReads } from './ledger-reads.ts'

const CHUNK = 500

/** Where records stand, told by their numbers alone. */
export function standingReads(db: Kysely<LedgerSchema>): Pick<LedgerReads, 'standings'> {
  return { standings: (keys) => standings(db, keys) }
}

async function standings(db: Kysely<LedgerSchema>, keys: readonly string[]): Promise<string[]> {
  const found = new Map<string, string[]>(keys.map((key) => [key, [key]]))
  for (let from = 0; from < keys.length; from += CHUNK) {
    const some = keys.slice(from, from + CHUNK)
    const versions = await db
      .selectFrom('record')
      .select(['key', 'id'])
      .where('key', 'in', some)
      .where('until', 'is', null)
      .execute()
    const decisions = await db
      .selectFrom('decision')
      .select(['record_key as key', 'id'])
      .where('record_key', 'in', some)
      .orderBy('id')
      .execute()
    for (const { key, id } of versions) found.get(key)?.push(`v${id}`)
    for (const { key, id } of decisions) found.get(key ?? '')?.push(`d${id}`)
  }
  return [...found.values()].map((told) => told.join(' '))
}
