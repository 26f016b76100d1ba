import { searchView } from '../../../views/search/search-view.ts'
import { searched, searchHits } from '../../../views/search/searched.ts'
import { nothingWords } from '../../../views/tables/nothing-words.ts'
import { onePage } from '../../../views/tables/one-page.ts'
import type { LedgerContext } from '../ledger-context.ts'
import { filterOf, momentOf, pageOf } from '../ledger-options.ts'
import { printAnswer } from '../print-answer.ts'

/** Searches the texts, and prints what was read in the sentences that it finds. */
export async function search(context: LedgerContext): Promise<number> {
  const { ledger, options, today } = context
  const { reads } = ledger
  const words = context.arguments.join(' ')
  const filter = filterOf(options)
  const moment = momentOf(options)
  const { items, extent } = await onePage(pageOf(options), (page) =>
    reads.search(words, moment, page, filter),
  )
  // Threads are told to programs alone: a table shows the sentences.
  const hits = options.json
    ? await searched(reads, items, { ...moment, today })
    : (await searchHits(reads, items, moment)).map((hit) => ({ ...hit, threads: [] }))
  const nothing = nothingWords('documents with these words', filter, [`“${words}”`])
  return printAnswer(context, searchView, { items: hits, extent, nothing })
}
