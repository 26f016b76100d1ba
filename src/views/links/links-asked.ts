import { threadStory } from '../../ledger/history/stories.ts'
import type { LedgerThread } from '../../ledger/ledger-record.ts'
import { decidedStages } from '../../ledger/review/stage-decisions.ts'
import type { Filter, LedgerReads } from '../../ledger/store/reads/ledger-reads.ts'
import type { AskedMoment } from '../tables/asked-moment.ts'
import type { ThreadQuestion } from '../tables/chosen-threads.ts'
import { type Route, routeOf } from './route.ts'

/** Which routes are asked for. */
export interface AskedLinks extends AskedMoment {
  readonly filter: Filter
  readonly mode?: string | null | undefined
  readonly stage?: string | null | undefined
}

/** The question for routes, and whether they run as of a day. */
export async function linksAsked(
  reads: LedgerReads,
  { filter, asOf, today, knownAt, mode, stage }: AskedLinks,
): Promise<Omit<ThreadQuestion<Route>, 'page'>> {
  const day = asOf ?? today
  const decided = await decidedStages(reads, knownAt)
  return {
    filter: { ...filter, threadKinds: ['route', 'promise', 'target'] },
    moment: { asOf: day, knownAt },
    sifted: true,
    item: (whole) => {
      const thread = routeIn(whole)
      if (thread.records.length === 0) return null
      const story = threadStory(thread, day, { stageDecisions: decided(whole.records) })
      if (!story || (stage && story.stage?.stage !== stage)) return null
      const route = routeOf({ thread, story })
      return mode && route.link?.mode !== mode ? null : route
    },
  }
}

/** The route of a thread: all of it, or what a promise to build one tells of the line itself. */
function routeIn(thread: LedgerThread): LedgerThread {
  if (thread.kind === 'route') return thread
  const records = thread.records.filter(({ record }) => record.kind === 'link')
  return { ...thread, kind: 'route', records }
}
