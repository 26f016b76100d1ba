import { promiseView } from '../../../views/promises/promise-view.ts'
import { promisesAsked } from '../../../views/promises/promises-asked.ts'
import { chosenThreads } from '../../../views/tables/chosen-threads.ts'
import { nothingWords } from '../../../views/tables/nothing-words.ts'
import type { LedgerContext } from '../ledger-context.ts'
import { filterOf, momentOf, pageOf } from '../ledger-options.ts'
import { printAnswer } from '../print-answer.ts'

/** Prints promises, projects and targets, and what became of them as of a day. */
export async function promises(context: LedgerContext): Promise<number> {
  const { ledger, options, today } = context
  const { stage } = options
  const [overdue, silent] = [options['overdue'] === true, options['silent'] === true]
  const filter = filterOf(options)
  const asked = { filter, ...momentOf(options), today, stage, overdue, silent }
  const question = await promisesAsked(ledger.reads, asked)
  const { items, extent } = await chosenThreads(ledger.reads, {
    ...question,
    page: pageOf(options),
  })
  const conditions = [stage, overdue && 'overdue', silent && 'silent'].filter(
    (each) => typeof each === 'string',
  )
  const nothing = nothingWords('promises', filter, conditions)
  return printAnswer(context, promiseView, { items, extent, nothing })
}
