import { linkView } from '../../../views/links/link-view.ts'
import { linksAsked } from '../../../views/links/links-asked.ts'
import { chosenThreads } from '../../../views/tables/chosen-threads.ts'
import { nothingWords } from '../../../views/tables/nothing-words.ts'
import type { LedgerContext } from '../ledger-context.ts'
import { filterOf, momentOf, pageOf } from '../ledger-options.ts'
import { printAnswer } from '../print-answer.ts'

/** Prints routes, and whether they run as of a day. */
export async function links(context: LedgerContext): Promise<number> {
  const { ledger, options, today } = context
  const { stage } = options
  const mode = options['mode'] as string | undefined
  const filter = filterOf(options)
  const asked = { filter, ...momentOf(options), today, mode, stage }
  const question = await linksAsked(ledger.reads, asked)
  const { items, extent } = await chosenThreads(ledger.reads, {
    ...question,
    page: pageOf(options),
  })
  const conditions = [mode, stage].filter((each) => typeof each === 'string')
  const nothing = nothingWords('routes', filter, conditions)
  return printAnswer(context, linkView, { items, extent, nothing })
}
