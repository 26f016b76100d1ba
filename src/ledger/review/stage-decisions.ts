import type { Stage, StageDecision } from '../history/story.ts'
import type { LedgerRecord } from '../ledger-record.ts'
import type { StoredDecision } from '../store/stored-decision.ts'
import { decisionsInForce } from './decisions-in-force.ts'

/**
 * What people decided on the stages of threads: give it all decisions once, and ask it for each thread, by its
 * records. A decision stays with its words: it is found by its record, or by the same quotation.
 *
 * @param decisions all of a ledger, those undone included
 * @example
 * const decided = stageDecisionsIn(await ledger.reads.decisions(null))
 * story(thread.records, asOf, { stageDecisions: decided(thread.records) })
 */
export function stageDecisionsIn(
  decisions: readonly StoredDecision[],
): (records: readonly LedgerRecord[]) => StageDecision[] {
  const all = decisionsInForce(decisions).filter(({ action }) => action === 'stage')
  const byWords = Map.groupBy(all, ({ kind, quote }) => `${kind} ${quote}`)
  const byRecord = Map.groupBy(all, ({ recordKey }) => recordKey)
  return (records) => {
    const found = new Set<StoredDecision>()
    for (const { key, record } of all.length > 0 ? records : []) {
      const words = `${record.kind} ${record.evidence[0]?.quote}`
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
