import { checkLedger } from '../../checks/check-ledger.ts'
import { reviewCandidates } from '../../ledger/review/candidates.ts'
import { type ReviewCandidate, type ReviewItem, reviewQueue } from '../../ledger/review/queue.ts'
import type { LedgerReads } from '../../ledger/store/reads/ledger-reads.ts'

/** How many figures are checked against each other, the latest first. */
const FIGURES = 3000

/** What to look at first as of an ISO day, by consequence. */
export async function toReview(reads: LedgerReads, today: string): Promise<ReviewItem[]> {
  return reviewQueue([...(await contradictions(reads)), ...(await reviewCandidates(reads, today))])
}

/** Records that cannot all be right; those that people have all looked at are known to be so. */
async function contradictions(reads: LedgerReads): Promise<ReviewCandidate[]> {
  const moment = { asOf: null, knownAt: null }
  const figures = await reads.records({ kinds: ['figure'] }, moment, { limit: FIGURES, offset: 0 })
  const byKey = new Map(figures.map((record) => [record.key, record]))
  return checkLedger(figures).flatMap(({ kind, reason: says, records }) => {
    const about = records.map(({ key }) => byKey.get(key))
    const open = about.find((record) => record?.review === 'unreviewed')
    return kind === 'alarm' && open
      ? [{ key: open.key, record: open, reason: { sort: 'contradicts', says } as const }]
      : []
  })
}
