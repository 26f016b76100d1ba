import type { Kysely } from 'kysely'
import { everyRecordReads } from '../every-record.ts'
import type { TextSearch } from '../sqlite/full-text.ts'
import type { LedgerSchema } from '../tables/schema.ts'
import { decisionReads } from './decision-reads.ts'
import { documentReads } from './document-reads.ts'
import { keyReads } from './key-reads.ts'
import type { LedgerReads } from './ledger-reads.ts'
import { provenanceReads } from './provenance-reads.ts'
import { recordReads } from './record-reads.ts'
import { relationReads } from './relation-reads.ts'
import { standingReads } from './standing-reads.ts'
import { statusReads } from './status-reads.ts'
import { threadReads } from './thread-reads.ts'
import { watchReads } from './watch-reads.ts'
import { wholeReads } from './whole-reads.ts'

/** The questions to a ledger, on any database that kysely speaks to. */
export function ledgerReads(db: Kysely<LedgerSchema>, search: TextSearch): LedgerReads {
  return {
    ...statusReads(db),
    ...documentReads(db, search),
    ...recordReads(db),
    ...relationReads(db),
    ...standingReads(db),
    ...everyRecordReads(db),
    ...threadReads(db),
    ...decisionReads(db),
    ...wholeReads(db),
    ...keyReads(db),
    ...provenanceReads(db),
    ...watchReads(db),
  }
}
