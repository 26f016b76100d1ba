import { searchHit } from '../../../views/search/search-hit.ts'
import { searchView } from '../../../views/search/search-view.ts'
import { nothingWords } from '../../../views/tables/nothing-words.ts'
import type { LedgerContext } from '../ledger-context.ts'
import { filterOf, momentOf, pageOf } from '../ledger-options.ts'
import { onePage } from '../one-page.ts'
import { printAnswer } from '../print-answer.ts'

/** Searches the texts, and prints what was read in the sentences that it finds. */
export async function search(context: LedgerContext): Promise<number> {
  const { ledger, options } = context
  const { reads } = ledger
  const words = context.arguments.join(' ')
  const filter = filterOf(options)
  const moment = momentOf(options)
  const { items, extent } = await onePage(pageOf(options), (page) =>
    reads.search(words, moment, page, filter),
  )
  const hits = []
  for (const hit of items) {
    const text = (await reads.text(hit.document.key)) ?? ''
    hits.push(searchHit(hit, text, await reads.recordsOfDocument(hit.document.key, moment)))
  }
  const nothing = nothingWords('documents with these words', filter, [`“${words}”`])
  return printAnswer(context, searchView, { items: hits, extent, nothing })
}
