import type { LedgerRecord, ReviewState } from '../../ledger/ledger-record.ts'
import { numberWords } from '../reading/amount-words.ts'

const WORDS: Readonly<Record<ReviewState, string>> = {
  unreviewed: 'not reviewed',
  accepted: 'accepted',
  corrected: 'corrected',
  rejected: 'rejected',
}

/** Whether a person looked at a record, and what came of it. */
export function reviewWords(review: ReviewState): string {
  return WORDS[review]
}

/** Whether people looked at records: "not reviewed", "2 of 5 records reviewed". */
export function reviewsWords(records: readonly Pick<LedgerRecord, 'review'>[]): string {
  const [only] = records
  if (records.length === 1 && only) return reviewWords(only.review)
  const seen = records.filter(({ review }) => review !== 'unreviewed').length
  if (seen === 0) return 'not reviewed'
  return seen === records.length
    ? 'all records reviewed'
    : `${numberWords(seen)} of ${numberWords(records.length)} records reviewed`
}

/** How many records are in which state of review; states that none is in are left out. */
export function reviewCounts(
  records: readonly Pick<LedgerRecord, 'review'>[],
): Partial<Record<ReviewState, number>> {
  const counts: Partial<Record<ReviewState, number>> = {}
  for (const { review } of records) counts[review] = (counts[review] ?? 0) + 1
  return counts
}
