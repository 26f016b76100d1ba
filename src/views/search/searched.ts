import type { Hit, LedgerReads, Moment } from '../../ledger/store/ledger-reads.ts'
import { type SearchHit, searchHit } from './search-hit.ts'

/** Hits with what was read in the sentences that they found. */
export async function searched(
  reads: LedgerReads,
  hits: readonly Hit[],
  moment: Moment,
): Promise<SearchHit[]> {
  const found: SearchHit[] = []
  for (const hit of hits) {
    const text = (await reads.text(hit.document.key)) ?? ''
    found.push(searchHit(hit, text, await reads.recordsOfDocument(hit.document.key, moment)))
  }
  return found
}
