import { threadStory } from '../../ledger/history/stories.ts'
import { decidedStages } from '../../ledger/review/stage-decisions.ts'
import type { Filter, LedgerReads } from '../../ledger/store/reads/ledger-reads.ts'
import type { AskedMoment } from '../tables/asked-moment.ts'
import type { ThreadQuestion } from '../tables/chosen-threads.ts'
import { quietDay, type ToldThread, tellsDayBefore } from './told-thread.ts'

/** Which promises are asked for. */
export interface AskedPromises extends AskedMoment {
  readonly filter: Filter
  readonly stage?: string | null | undefined
  readonly overdue?: boolean
  readonly silent?: boolean
}

/** The question for promises, projects and targets, and what became of them as of a day. */
export async function promisesAsked(
  reads: LedgerReads,
  { filter, asOf, today, knownAt, stage, overdue, silent }: AskedPromises,
): Promise<Omit<ThreadQuestion<ToldThread>, 'page'>> {
  const day = asOf ?? today
  // Words said later would hide that it was silent then: this holds for today alone.
  const quietSince = silent && asOf === null ? quietDay(day) : null
  const decided = await decidedStages(reads, knownAt)
  return {
    filter: { ...filter, threadKinds: ['promise', 'target'], quietSince },
    moment: { asOf: day, knownAt },
    sifted: Boolean(stage || overdue || silent),
    item: (thread) => {
      if (overdue && !tellsDayBefore(thread, day)) return null
      const story = threadStory(thread, day, { stageDecisions: decided(thread.records) })
      if (!story || (stage && story.stage?.stage !== stage)) return null
      if ((overdue && !story.time.overdue) || (silent && !story.time.silent)) return null
      return { thread, story }
    },
  }
}
