import { threadStory } from '../../../ledger/history/stories.ts'
import { decidedStages } from '../../../ledger/review/stage-decisions.ts'
import { promiseView } from '../../../views/promises/promise-view.ts'
import { quietDay, type ToldThread, tellsDayBefore } from '../../../views/promises/told-thread.ts'
import { nothingWords } from '../../../views/tables/nothing-words.ts'
import { chosenThreads } from '../chosen-threads.ts'
import type { LedgerContext } from '../ledger-context.ts'
import { filterOf, momentOf, pageOf } from '../ledger-options.ts'
import { printAnswer } from '../print-answer.ts'

/** Prints promises, projects and targets, and what became of them as of a day. */
export async function promises(context: LedgerContext): Promise<number> {
  const { ledger, options, today } = context
  const asOf = options.asOf ?? today
  const { stage, overdue, silent } = options
  // Words said later would hide that it was silent then: this holds for today alone.
  const quietSince = silent && options.asOf === undefined ? quietDay(asOf) : null
  const filter = filterOf(options)
  const decided = await decidedStages(ledger.reads, options.knownAt ?? null)
  const { items, extent } = await chosenThreads<ToldThread>(ledger.reads, {
    filter: { ...filter, threadKinds: ['promise', 'target'], quietSince },
    moment: { ...momentOf(options), asOf },
    page: pageOf(options),
    sifted: Boolean(stage || overdue || silent),
    item: (thread) => {
      if (overdue && !tellsDayBefore(thread, asOf)) return null
      const story = threadStory(thread, asOf, { stageDecisions: decided(thread.records) })
      if (!story || (stage && story.stage?.stage !== stage)) return null
      if ((overdue && !story.time.overdue) || (silent && !story.time.silent)) return null
      return { thread, story }
    },
  })
  const conditions = [stage, overdue && 'overdue', silent && 'silent'].filter(
    (each) => typeof each === 'string',
  )
  const nothing = nothingWords('promises', filter, conditions)
  return printAnswer(context, promiseView, { items, extent, nothing })
}
