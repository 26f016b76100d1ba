import { aboutOf, documentParties } from '../../ledger/about.ts'
import type { LedgerRecord } from '../../ledger/ledger-record.ts'
import type { LedgerReads, Moment } from '../../ledger/store/reads/ledger-reads.ts'
import type { RapporteurRecord, RecordKind } from '../../records/record.ts'

/** The newest so many of a kind between two parties: a claim is about what is known now. */
const MOST = 3000

/** The records of a ledger that claims may be held against: those of their kinds and parties. */
export async function knownFor(
  claims: readonly RapporteurRecord[],
  reads: LedgerReads,
  moment: Moment,
): Promise<LedgerRecord[]> {
  const document = documentParties(claims)
  const questions = new Map<string, { parties: string[]; kind: RecordKind }>()
  for (const claim of claims) {
    const parties = aboutOf(claim, document).toSorted().slice(0, 2)
    if (parties.length > 0) questions.set(`${parties} ${claim.kind}`, { parties, kind: claim.kind })
  }
  const found = new Map<string, LedgerRecord>()
  for (const { parties, kind } of questions.values()) {
    const page = { limit: MOST, offset: 0 }
    for (const record of await reads.records({ parties, kinds: [kind] }, moment, page)) {
      found.set(record.key, record)
    }
  }
  return [...found.values()]
}
