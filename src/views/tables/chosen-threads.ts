import type { LedgerThread } from '../../ledger/ledger-record.ts'
import type { Filter, LedgerReads, Moment, Page } from '../../ledger/store/reads/ledger-reads.ts'
import type { Extent } from './answer-view.ts'

/** How many threads are fetched at once (with the next one, 64), and how many are looked through for one page at most. */
const BATCH = 63
const MOST_LOOKED_THROUGH = 2 * BATCH

/** Which threads are asked for. */
export interface ThreadQuestion<Item> {
  readonly filter: Filter
  readonly moment: Moment
  readonly page: Page
  /** What is made of a thread; null where it is not among what is asked for. */
  readonly item: (thread: LedgerThread) => Item | null
  /** True where `item` may give null, so that more threads than are shown have to be looked through. */
  readonly sifted: boolean
}

/**
 * A page of threads. What no index knows, such as the stage or what is overdue on a day, is sifted out of the
 * threads in their order, some hundred of them at most, so that the answer comes at once in a ledger of any
 * size; the extent tells where to go on.
 */
export async function chosenThreads<Item>(
  reads: LedgerReads,
  { filter, moment, page, item, sifted }: ThreadQuestion<Item>,
): Promise<{ items: Item[]; extent: Extent }> {
  const { offset, limit } = page
  const wanted = sifted ? BATCH : limit
  const items: Item[] = []
  for (let looked = 0; ; ) {
    const at = { offset: offset + looked, limit: wanted + 1 }
    const threads = await reads.quotedThreads(filter, moment, at)
    const isLast = threads.length <= wanted
    for (const thread of threads.slice(0, wanted)) {
      looked++
      const found = item(thread)
      if (found !== null) items.push(found)
      if (items.length === limit) break
    }
    const next = isLast && looked === at.offset - offset + threads.length ? null : offset + looked
    const isEnough = items.length === limit || (sifted && looked >= MOST_LOOKED_THROUGH)
    if (isLast || isEnough)
      return { items, extent: sifted ? { offset, next, looked } : { offset, next } }
  }
}
