import { identityPlaces } from '../identity-places.ts'
import type { LedgerWrites } from '../ledger-store.ts'
import type { Statements } from '../statements.ts'
import { watchWrites } from '../watches.ts'
import { archiveWrites } from './archive-writes.ts'
import { decisionWrites } from './decision-writes.ts'
import { documentWrites } from './document-writes.ts'
import { identityWrites } from './identity-writes.ts'
import { importWrites } from './import-writes.ts'
import { likenessWrites } from './likeness-writes.ts'
import { provenanceWrites } from './provenance-writes.ts'
import { recordWrites } from './record-writes.ts'
import { threadWrites } from './thread-writes.ts'

/** All that can be done inside of a transaction, on the statements of a connection. */
export function ledgerWrites(statements: Statements): LedgerWrites {
  return {
    ...documentWrites(statements),
    ...provenanceWrites(statements),
    ...likenessWrites(statements),
    ...recordWrites(statements),
    ...identityPlaces(statements),
    ...identityWrites(statements),
    ...threadWrites(statements),
    ...decisionWrites(statements),
    ...importWrites(statements),
    ...watchWrites(statements),
    ...archiveWrites(statements),
  }
}
