import type { Kysely } from 'kysely'
import type { LedgerReads, Status } from './ledger-reads.ts'
import type { LedgerSchema } from './schema.ts'
import { EVERYONE } from './stored-record.ts'

type Counts = readonly { readonly name: string | null; readonly count: number | string | bigint }[]

/** What is in the ledger, in numbers. */
export function statusReads(db: Kysely<LedgerSchema>): Pick<LedgerReads, 'status'> {
  return { status: () => status(db) }
}

async function status(db: Kysely<LedgerSchema>): Promise<Status> {
  const documents = await db
    .selectFrom('document')
    .select((eb) => [
      eb.fn.countAll().as('all'),
      eb.fn.count('replaced_by').as('replaced'),
      eb.fn.min('published').as('first'),
      eb.fn.max('published').as('last'),
    ])
    .executeTakeFirstOrThrow()
  return {
    documents: Number(documents.all) - Number(documents.replaced),
    replaced: Number(documents.replaced),
    records: named(await recordCounts(db)),
    threads: named(await threadCounts(db)),
    decisions: (await db.selectFrom('decision').select('id').execute()).length,
    reviewed: await reviewed(db),
    first: documents.first,
    last: documents.last,
    readers: named(await readerCounts(db)),
    languages: named(await languageCounts(db)),
  }
}

function recordCounts(db: Kysely<LedgerSchema>): Promise<Counts> {
  return db
    .selectFrom('record')
    .select((eb) => ['kind as name', eb.fn.countAll().as('count')])
    .where('until', 'is', null)
    .where('review', '!=', 'rejected')
    .groupBy('kind')
    .execute()
}

function threadCounts(db: Kysely<LedgerSchema>): Promise<Counts> {
  return db
    .selectFrom('thread_relation')
    .select((eb) => ['kind as name', eb.fn.countAll().as('count')])
    .where('relation', '=', EVERYONE)
    .groupBy('kind')
    .execute()
}

function readerCounts(db: Kysely<LedgerSchema>): Promise<Counts> {
  return db
    .selectFrom('document')
    .innerJoin('reading', 'reading.id', 'document.reading')
    .select((eb) => ['reading.reader as name', eb.fn.countAll().as('count')])
    .groupBy('reading.reader')
    .execute()
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
    .where('until', 'is', null)
    .where('decision', 'is not', null)
    .where('review', '!=', 'unreviewed')
    .executeTakeFirstOrThrow()
  return Number(row.count)
}

function named(counts: Counts): Record<string, number> {
  const pairs = counts.map(({ name, count }) => [name ?? 'unknown', Number(count)] as const)
  return Object.fromEntries(pairs.toSorted(([a], [b]) => (a < b ? -1 : 1)))
}
