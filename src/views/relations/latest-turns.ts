import { threadStory } from '../../ledger/history/stories.ts'
import type { LedgerRecord } from '../../ledger/ledger-record.ts'
import { decidedStages } from '../../ledger/review/stage-decisions.ts'
import type { LedgerReads } from '../../ledger/store/reads/ledger-reads.ts'
import { byLastTurn, type StageTurn, stageTurns } from './stage-turns.ts'

/** Which turns are asked for. */
export interface AskedTurns {
  /** ISO date. */
  readonly asOf: string
  readonly knownAt: string | null
  /** At most so many. */
  readonly limit: number
}

/** The newest so many documents are looked at, and so many threads of each. */
const MOST_DOCUMENTS = 12
const MOST_THREADS = 30

/**
 * The statements that brought a thread to another stage, the last first, whoever takes part: those of the documents
 * published last, so that they are found at once in a ledger of any size.
 */
export async function latestTurns(
  reads: LedgerReads,
  { asOf, knownAt, limit }: AskedTurns,
): Promise<StageTurn[]> {
  const moment = { asOf, knownAt }
  const decided = await decidedStages(reads, knownAt)
  const turns: StageTurn[] = []
  for (const { key } of await reads.documents({}, moment, { limit: MOST_DOCUMENTS, offset: 0 })) {
    if (turns.length >= limit) break
    for (const thread of threadsOf(await reads.recordsOfDocument(key, moment))) {
      const found = await reads.thread(thread, moment)
      const story = found && threadStory(found, asOf, { stageDecisions: decided(found.records) })
      if (!found || !story) continue
      const own = stageTurns({ thread: found, story })
      turns.push(...own.filter(({ of }) => of.document.key === key))
    }
  }
  return turns.sort(byLastTurn).slice(0, limit)
}

/** The threads that records may have brought to a stage; what is measured or held does not. */
function threadsOf(records: readonly LedgerRecord[]): string[] {
  const staged = records.filter(
    ({ record }) =>
      record.kind !== 'position' && !(record.kind === 'figure' && record.status === 'reported'),
  )
  return [...new Set(staged.map(({ thread }) => thread))].slice(0, MOST_THREADS)
}
