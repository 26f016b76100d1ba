import { type Kysely, sql } from 'kysely'
import { recordAt } from './moment.ts'
import type { Filter, LedgerReads, Moment } from './reads/ledger-reads.ts'
import { ledgerRecords, recordRows } from './record-rows.ts'
import { recordFrom } from './record-source.ts'
import type { LedgerSchema } from './tables/schema.ts'

const CHUNK = 500

/** All records that a filter lets through, document by document, some of them in memory at a time. */
export function everyRecordReads(db: Kysely<LedgerSchema>): Pick<LedgerReads, 'everyRecord'> {
  return { everyRecord: (filter, moment) => everyRecord(db, filter, moment) }
}

async function* everyRecord(db: Kysely<LedgerSchema>, filter: Filter, moment: Moment) {
  for (let after = { document: 0, id: 0 }; ; ) {
    const { document, id } = after
    const rows = await passing(db, filter, moment)
      .where('r.document', '>=', document)
      .where((eb) => eb.or([eb('r.document', '>', document), eb('r.id', '>', id)]))
      .orderBy('r.document')
      .orderBy('r.id')
      .limit(CHUNK)
      .execute()
    yield* await ledgerRecords(db, rows)
    const last = rows.at(-1)
    if (!last) return
    after = last
  }
}

/** The records that a filter lets through at a moment. */
function passing(db: Kysely<LedgerSchema>, filter: Filter, moment: Moment) {
  const { kinds = [], parties = [], field, from, to, speaker, source, rejected, dated } = filter
  const day = sql<string>`coalesce(r.first_day, r.last_day, r.said)`
  return recordRows(db)
    .where((eb) => recordAt(eb, moment))
    .where((eb) =>
      eb.and([
        ...(kinds.length > 0 ? [eb('r.kind', 'in', kinds)] : []),
        ...(rejected ? [] : [eb('r.review', '!=', 'rejected')]),
        ...(dated ? [eb('r.first_day', 'is not', null)] : []),
        ...(from ? [eb(day, '>=', from)] : []),
        ...(to ? [eb(day, '<=', to)] : []),
        ...(field ? [eb('r.field', '=', field)] : []),
        ...(speaker ? [eb('r.speaker', 'like', `%${speaker}%`)] : []),
        ...(source ? [recordFrom(eb, source)] : []),
        ...parties.map((party) => eb('r.about', 'like', `%${JSON.stringify(party)}%`)),
      ]),
    )
}
