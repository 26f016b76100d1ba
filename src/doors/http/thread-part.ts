import type { Page } from '../../ledger/store/reads/ledger-reads.ts'
import { chosenThreads, type ThreadQuestion } from '../../views/tables/chosen-threads.ts'
import type { HttpContext } from './http-context.ts'
import { type AskedPart, cursorAt, partOf } from './page.ts'

/** The part of an answer on threads that is asked for, and the cursor of the next one. */
export async function threadPart<Item>(
  asked: AskedPart & Pick<HttpContext, 'ledger'>,
  question: Omit<ThreadQuestion<Item>, 'page'>,
): Promise<{ items: Item[]; looked?: number; next: string | null }> {
  const { reads } = asked.ledger
  const { filter, moment } = question
  const ask = (page: Page) => reads.threads(filter, moment, page)
  const page = await partOf(asked, ask)
  const { items, extent } = await chosenThreads(reads, { ...question, page })
  const { looked, next } = extent
  return { items, ...(looked !== undefined && { looked }), next: await cursorAt(next, asked, ask) }
}
