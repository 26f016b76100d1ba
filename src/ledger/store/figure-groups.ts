import type { Kysely } from 'kysely'
import type { LedgerRecord } from '../ledger-record.ts'
import { recordAt } from './moment.ts'
import type { Moment } from './reads/ledger-reads.ts'
import { ledgerRecords, recordRows } from './record-rows.ts'
import { EVERYONE, relationParties } from './stored-record.ts'
import type { LedgerSchema } from './tables/schema.ts'

/** Rows are made records so many at a time, and then gone. */
const CHUNK = 256

/**
 * The figures of each party in turn, in the order of their days, so that all that can be compared meet in one group; a
 * figure of two parties comes twice. Never more than the figures of one party are in memory.
 */
export async function* figureGroups(
  db: Kysely<LedgerSchema>,
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
  for (const party of relations)
    if (party !== EVERYONE && relationParties(party, relations).length === 1)
      yield await figuresOf(db, party, moment)
}

async function figuresOf(
  db: Kysely<LedgerSchema>,
  party: string,
  moment: Moment,
): Promise<LedgerRecord[]> {
  const figures: LedgerRecord[] = []
  for (let after: Place = { day: '', id: 0 }; ; ) {
    const rows = await rowsAfter(db, { party, moment, after })
    for (const figure of await ledgerRecords(db, rows)) figures.push(figure)
    const last = rows.at(-1)
    if (!last) return figures
    after = last
  }
}

/** Where a figure stands among those of its party. */
interface Place {
  readonly day: string
  readonly id: number
}

interface Asked {
  readonly party: string
  readonly moment: Moment
  readonly after: Place
}

function rowsAfter(db: Kysely<LedgerSchema>, { party, moment, after: { day, id } }: Asked) {
  return recordRows(db)
    .innerJoin('record_relation as rr', 'rr.record', 'r.id')
    .select('rr.day')
    .where('rr.relation', '=', party)
    .where('rr.kind', '=', 'figure')
    .where('rr.day', '>=', day)
    .where((eb) => eb.or([eb('rr.day', '>', day), eb('rr.record', '>', id)]))
    .where((eb) => recordAt(eb, moment))
    .where('r.review', '!=', 'rejected')
    .orderBy('rr.day')
    .orderBy('rr.record')
    .limit(CHUNK)
    .execute()
}
