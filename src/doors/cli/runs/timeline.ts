import { Problem, quoted } from '../../../core/problem.ts'
import { nothingWords } from '../../../views/tables/nothing-words.ts'
import { onePage } from '../../../views/tables/one-page.ts'
import { timelineEntries, timelineFilter } from '../../../views/timeline/timeline-entry.ts'
import { timelineView } from '../../../views/timeline/timeline-view.ts'
import type { LedgerContext } from '../ledger-context.ts'
import { filterOf, momentOf, pageOf } from '../ledger-options.ts'
import { printAnswer } from '../print-answer.ts'

/** Prints what happened and was measured, by the day that is told. */
export async function timeline(context: LedgerContext): Promise<number> {
  const { ledger, options } = context
  const given = filterOf(options)
  if (given.field && !given.kinds?.includes('commitment')) throw fieldless(given.field)
  const undated = options['undated'] === true
  const filter = timelineFilter(given, { undated, oldestFirst: options['oldestFirst'] === true })
  const moment = momentOf(options)
  const { items, extent } = await onePage(pageOf(options), (page) =>
    ledger.reads.records(filter, moment, page),
  )
  const nothing = nothingWords('events, signings, launches or figures with a day', given)
  return printAnswer(context, timelineView, { items: timelineEntries(items), extent, nothing })
}

function fieldless(value: string): Problem {
  const allowed = '--kind commitment with it, since nothing else on a timeline has a field'
  return new Problem('misuse', `--field is ${quoted(value)}; it must have ${allowed}.`, {
    value,
    allowed,
  })
}
