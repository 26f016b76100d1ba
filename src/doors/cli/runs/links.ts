import { threadStory } from '../../../ledger/history/stories.ts'
import type { LedgerThread } from '../../../ledger/ledger-record.ts'
import { decidedStages } from '../../../ledger/review/stage-decisions.ts'
import { linkView } from '../../../views/links/link-view.ts'
import { type Route, routeOf } from '../../../views/links/route.ts'
import { nothingWords } from '../../../views/tables/nothing-words.ts'
import { chosenThreads } from '../chosen-threads.ts'
import type { LedgerContext } from '../ledger-context.ts'
import { filterOf, momentOf, pageOf } from '../ledger-options.ts'
import { printAnswer } from '../print-answer.ts'

/** Prints routes, and whether they run as of a day. */
export async function links(context: LedgerContext): Promise<number> {
  const { ledger, options, today } = context
  const asOf = options.asOf ?? today
  const { stage, mode } = options
  const filter = filterOf(options)
  const decided = await decidedStages(ledger.reads, options.knownAt ?? null)
  const { items, extent } = await chosenThreads<Route>(ledger.reads, {
    filter: { ...filter, threadKinds: ['route', 'promise', 'target'] },
    moment: { ...momentOf(options), asOf },
    page: pageOf(options),
    sifted: true,
    item: (whole) => {
      const thread = routeIn(whole)
      if (thread.records.length === 0) return null
      const story = threadStory(thread, asOf, { stageDecisions: decided(whole.records) })
      if (!story || (stage && story.stage?.stage !== stage)) return null
      const route = routeOf({ thread, story })
      return mode && route.link?.mode !== mode ? null : route
    },
  })
  const conditions = [mode, stage].filter((each) => typeof each === 'string')
  const nothing = nothingWords('routes', filter, conditions)
  return printAnswer(context, linkView, { items, extent, nothing })
}

/** The route of a thread: all of it, or what a promise to build one tells of the line itself. */
function routeIn(thread: LedgerThread): LedgerThread {
  if (thread.kind === 'route') return thread
  const records = thread.records.filter(({ record }) => record.kind === 'link')
  return { ...thread, kind: 'route', records }
}
