import { firstQuote } from '../../records/first-quote.ts'
import type { Stage, StageDecision } from '../history/story.ts'
import type { LedgerRecord } from '../ledger-record.ts'
import { instantOf } from '../store/moment.ts'
import type { LedgerReads } from '../store/reads/ledger-reads.ts'
import type { StoredDecision } from '../store/stored-decision.ts'
import { decisionsInForce } from './decisions-in-force.ts'
import { wordsOf } from './decisions-of-records.ts'

/**
 * What people had decided on the stages of threads by a moment: an ISO day or instant, null for now. Ask it for
 * each thread, by its records.
 *
 * @example
 * const decided = await decidedStages(ledger.reads, null)
 * story(thread.records, asOf, { stageDecisions: decided(thread.records) })
 */
export async function decidedStages(
  reads: LedgerReads,
  knownAt: string | null,
): Promise<(records: readonly LedgerRecord[]) => StageDecision[]> {
  const decisions = await reads.decisions(null)
  if (knownAt === null) return stageDecisionsIn(decisions)
  const until = instantOf(knownAt)
  return stageDecisionsIn(decisions.filter(({ at }) => at <= until))
}

/**
 * What decisions say on the stages of threads, for each thread by its records. A decision stays with its words:
 * it is found by its record, or by the same quotation.
 *
 * @param decisions all of a ledger up to a moment, those undone included
 */
export function stageDecisionsIn(
  decisions: readonly StoredDecision[],
): (records: readonly LedgerRecord[]) => StageDecision[] {
  const all = decisionsInForce(decisions).filter(({ action }) => action === 'stage')
  const byWords = Map.groupBy(all, ({ kind, quote }) => wordsOf(kind, quote))
  const byRecord = Map.groupBy(all, ({ recordKey }) => recordKey)
  return (records) => {
    const found = new Set<StoredDecision>()
    for (const { key, record } of all.length > 0 ? records : []) {
      const words = wordsOf(record.kind, firstQuote(record))
      for (const each of byRecord.get(key) ?? []) found.add(each)
      for (const each of byWords.get(words) ?? []) found.add(each)
    }
    return [...found].sort((a, b) => a.id - b.id).map(stageDecision)
  }
}

function stageDecision({ details, by, why, recordKey, at }: StoredDecision): StageDecision {
  const { stage, on } = details as { stage: Stage; on?: string }
  return { stage, on: on ?? at, by, why, record: recordKey ?? '' }
}
