import { type Kysely, sql } from 'kysely'
import { compareTexts } from '../../../core/order.ts'
import type { LedgerSchema } from '../tables/schema.ts'
import type { Tallied } from '../tally.ts'
import type { LedgerReads, Status } from './ledger-reads.ts'

type Counts = readonly { readonly name: string | null; readonly count: number | string | bigint }[]

/** What is in the ledger, in numbers. */
export function statusReads(db: Kysely<LedgerSchema>): Pick<LedgerReads, 'status'> {
  return { status: () => status(db) }
}

async function status(db: Kysely<LedgerSchema>): Promise<Status> {
  const documents = await db
    .selectFrom('document')
    .select((eb) => [eb.fn.countAll().as('all'), eb.fn.count('replaced_by').as('replaced')])
    .executeTakeFirstOrThrow()
  return {
    documents: Number(documents.all) - Number(documents.replaced),
    replaced: Number(documents.replaced),
    records: named(await tallied(db, 'record')),
    threads: named(await tallied(db, 'thread')),
    decisions: (await db.selectFrom('decision').select('id').execute()).length,
    reviewed: await reviewed(db),
    first: await published(db, 'asc'),
    last: await published(db, 'desc'),
    readers: await readers(db),
    languages: named(await languageCounts(db)),
  }
}

function tallied(db: Kysely<LedgerSchema>, what: Tallied): Promise<Counts> {
  return db
    .selectFrom('tally')
    .select(['name', 'count'])
    .where('what', '=', what)
    .where('count', '>', 0)
    .execute()
}

/** The day of the first or last document, from the end of an index. */
async function published(db: Kysely<LedgerSchema>, order: 'asc' | 'desc'): Promise<string | null> {
  const row = await db
    .selectFrom('document')
    .select('published')
    .where('published', 'is not', null)
    .orderBy('published', order)
    .limit(1)
    .executeTakeFirst()
  return row?.published ?? null
}

/** Documents by the version of the reader, which has made several readings. */
async function readers(db: Kysely<LedgerSchema>): Promise<Record<string, number>> {
  const counts = await db
    .selectFrom('document')
    .select((eb) => ['reading', eb.fn.countAll().as('count')])
    .groupBy('reading')
    .execute()
  const readings = await db.selectFrom('reading').select(['id', 'reader']).execute()
  const names = new Map(readings.map(({ id, reader }) => [id, reader]))
  const found: Record<string, number> = {}
  for (const { reading, count } of counts) {
    const name = names.get(reading) ?? 'unknown'
    found[name] = (found[name] ?? 0) + Number(count)
  }
  return named(Object.entries(found).map(([name, count]) => ({ name, count })))
}

function languageCounts(db: Kysely<LedgerSchema>): Promise<Counts> {
  return db
    .selectFrom('document')
    .select((eb) => ['language as name', eb.fn.countAll().as('count')])
    .where('replaced_by', 'is', null)
    .groupBy('language')
    .execute()
}

async function reviewed(db: Kysely<LedgerSchema>): Promise<number> {
  const row = await db
    .selectFrom('record')
    .select((eb) => eb.fn.countAll().as('count'))
    // Said so, it leads nobody to go through the index of all that is in force.
    .where(sql`coalesce(until, '')`, '=', '')
    .where('decision', 'is not', null)
    .where('review', '<>', sql.lit('unreviewed'))
    .executeTakeFirstOrThrow()
  return Number(row.count)
}

function named(counts: Counts): Record<string, number> {
  const pairs = counts.map(({ name, count }) => [name ?? 'unknown', Number(count)] as const)
  return Object.fromEntries(pairs.toSorted(([a], [b]) => compareTexts(a, b)))
}
