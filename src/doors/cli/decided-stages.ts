import type { StageDecision } from '../../ledger/history/story.ts'
import type { LedgerRecord } from '../../ledger/ledger-record.ts'
import { stageDecisionsIn } from '../../ledger/review/stage-decisions.ts'
import type { LedgerReads } from '../../ledger/store/ledger-reads.ts'

const LAST_INSTANT = 'T23:59:59.999Z'

/** What people had decided on the stages of threads by a moment: an ISO day or instant, null for now. */
export async function decidedStages(
  reads: LedgerReads,
  knownAt: string | null,
): Promise<(records: readonly LedgerRecord[]) => StageDecision[]> {
  const decisions = await reads.decisions(null)
  if (knownAt === null) return stageDecisionsIn(decisions)
  const until = knownAt.length === 10 ? `${knownAt}${LAST_INSTANT}` : knownAt
  return stageDecisionsIn(decisions.filter(({ at }) => at <= until))
}
