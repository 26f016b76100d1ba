import type { Added } from '../../ledger/adding.ts'
import { countOf } from '../reading/count-words.ts'
import { recordCounts } from '../reading/summary.ts'

/** What adding documents did so far. */
export interface AddingTally {
  readonly documents: number
  readonly outcomes: Readonly<Record<Added['outcome'], number>>
  readonly counts: Readonly<Record<string, number>>
  /** How many files, addresses and documents could not be read, each of which was told. */
  readonly failed: number
  readonly add: (added: Added) => void
  readonly fail: (count: number) => void
}

/** An empty tally. */
export function addingTally(): AddingTally {
  const outcomes = { added: 0, version: 0, known: 0 }
  const counts: Record<string, number> = {}
  let failed = 0
  return {
    get documents() {
      return outcomes.added + outcomes.version + outcomes.known
    },
    outcomes,
    counts,
    get failed() {
      return failed
    },
    fail: (count) => {
      failed += count
    },
    add: ({ outcome, records }) => {
      outcomes[outcome]++
      for (const [kind, count] of Object.entries(records)) {
        counts[kind] = (counts[kind] ?? 0) + count
      }
    },
  }
}

/** The tally as a sentence: "rapporteur.sqlite: 3 documents added, 1 known already, 2 could not be read · 20 records: …". */
export function addingSummary({ outcomes, counts, failed }: AddingTally, ledger: string): string {
  const parts = [
    `${countOf(outcomes.added, 'document', 'documents')} added`,
    outcomes.version > 0 ? `${outcomes.version} in a new version` : null,
    outcomes.known > 0 ? `${outcomes.known} known already` : null,
    failed > 0 ? `${failed} could not be read` : null,
  ].filter((part) => part !== null)
  return `${ledger}: ${parts.join(', ')} · ${recordCounts(counts)}\n`
}
