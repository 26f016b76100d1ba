import { type Kysely, sql } from 'kysely'
import type { RecordKind } from '../../records/record.ts'
import type { Filter } from './reads/ledger-reads.ts'
import type { LedgerSchema } from './tables/schema.ts'

/** So many names and documents are looked at one by one. */
const MOST_NAMED = 1000

/** Of how many records it is worth while to look at each, and of which kind; all kinds where none is given. */
interface Rarity {
  readonly most: number
  readonly kind?: RecordKind
}

/**
 * The records of a speaker or source, in any version, where they are few: looking for them among all others
 * would go through the whole ledger. Null where neither is asked for, or there are so many that they are met
 * soon among all others.
 */
export async function rareRecords(
  db: Kysely<LedgerSchema>,
  { speaker, source }: Filter,
  rarity: Rarity,
): Promise<readonly number[] | null> {
  const ofSpeaker = speaker ? await recordsOfSpeaker(db, speaker, rarity) : null
  if (ofSpeaker) return ofSpeaker
  return source ? recordsOfSource(db, source, rarity) : null
}

/** Names are many times fewer than records: each is found behind the one before it. */
async function recordsOfSpeaker(db: Kysely<LedgerSchema>, speaker: string, { most, kind }: Rarity) {
  const names = await sql<{ name: string }>`
    with recursive speaker(name) as (
      select min(speaker) from record where speaker is not null
      union all
      select (select min(r.speaker) from record r where r.speaker > speaker.name)
        from speaker where speaker.name is not null)
    select name from speaker where name like ${`%${speaker}%`} limit ${MOST_NAMED + 1}`.execute(db)
  if (names.rows.length > MOST_NAMED) return null
  if (names.rows.length === 0) return []
  const rows = await db
    .selectFrom('record')
    .select('id')
    .where(
      'speaker',
      'in',
      names.rows.map(({ name }) => name),
    )
    .$if(kind !== undefined, (query) => query.where('kind', '=', kind ?? ''))
    .limit(most + 1)
    .execute()
  return few(rows, most)
}

async function recordsOfSource(db: Kysely<LedgerSchema>, source: string, { most, kind }: Rarity) {
  const like = `%${source}%`
  const documents = await db
    .selectFrom('document')
    .select('id')
    .where((eb) => eb.or([eb('source', 'like', like), eb('url', 'like', like)]))
    .limit(MOST_NAMED + 1)
    .execute()
  if (documents.length > MOST_NAMED) return null
  if (documents.length === 0) return []
  const rows = await db
    .selectFrom('record')
    .select('id')
    .where(
      'document',
      'in',
      documents.map(({ id }) => id),
    )
    .$if(kind !== undefined, (query) => query.where('kind', '=', kind ?? ''))
    .limit(most + 1)
    .execute()
  return few(rows, most)
}

function few(rows: readonly { readonly id: number }[], most: number): number[] | null {
  return rows.length > most ? null : rows.map(({ id }) => id)
}
