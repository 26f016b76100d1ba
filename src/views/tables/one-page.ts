import type { Page } from '../../ledger/store/reads/ledger-reads.ts'
import type { Extent } from './answer-view.ts'

/** A page of what a question gives, and whether there is more: it is asked for one item more than is shown. */
export async function onePage<Item>(
  { offset, limit }: Page,
  ask: (page: Page) => Promise<readonly Item[]>,
): Promise<{ items: readonly Item[]; extent: Extent }> {
  const found = await ask({ offset, limit: limit + 1 })
  const next = found.length > limit ? offset + limit : null
  return { items: found.slice(0, limit), extent: { offset, next } }
}
