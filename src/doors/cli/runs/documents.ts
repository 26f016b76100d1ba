import { documentView } from '../../../views/documents/document-view.ts'
import { listedDocuments } from '../../../views/documents/listed-document.ts'
import { nothingWords } from '../../../views/tables/nothing-words.ts'
import { onePage } from '../../../views/tables/one-page.ts'
import type { LedgerContext } from '../ledger-context.ts'
import { filterOf, momentOf, pageOf } from '../ledger-options.ts'
import { printAnswer } from '../print-answer.ts'

/** Prints the documents of a ledger. */
export async function documents(context: LedgerContext): Promise<number> {
  const { ledger, options } = context
  const filter = filterOf(options)
  const moment = momentOf(options)
  const page = pageOf(options)
  const { items, extent } = await onePage(page, (more) =>
    ledger.reads.documents(filter, moment, more),
  )
  return printAnswer(context, documentView, {
    items: await listedDocuments(ledger.reads, items),
    extent,
    nothing: nothingWords('documents', filter),
  })
}
