import { figurePoints } from '../../../views/figures/figure-point.ts'
import { figureView } from '../../../views/figures/figure-view.ts'
import { nothingWords } from '../../../views/tables/nothing-words.ts'
import { onePage } from '../../../views/tables/one-page.ts'
import type { LedgerContext } from '../ledger-context.ts'
import { filterOf, momentOf, pageOf } from '../ledger-options.ts'
import { printAnswer } from '../print-answer.ts'

/** Prints figures in series, those of a page set against each other. */
export async function figures(context: LedgerContext): Promise<number> {
  const { ledger, options } = context
  const given = filterOf(options)
  const filter = { ...given, kinds: ['figure'] as const }
  const moment = momentOf(options)
  const { items, extent } = await onePage(pageOf(options), (page) =>
    ledger.reads.records(filter, moment, page),
  )
  const points = figurePoints(items)
  const disagreeing = options['disagreeing'] === true
  return printAnswer(context, figureView, {
    items: disagreeing ? points.filter(({ disputed }) => disputed) : points,
    extent: disagreeing ? { ...extent, looked: items.length } : extent,
    nothing: nothingWords(disagreeing ? 'disagreeing figures' : 'figures', given),
  })
}
