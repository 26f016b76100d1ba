import type { LedgerWrites } from '../ledger-store.ts'
import type { Statements } from '../statements.ts'

const UNTHREADED = 'select id from identity where thread is null and id > ? order by id limit ?'

/** What only an import asks: whether there is anything, and what is in no thread yet. */
export function importWrites({
  all,
  get,
}: Statements): Pick<LedgerWrites, 'isEmpty' | 'unthreaded'> {
  return {
    // No document is written without a reading, and none is ever taken away.
    isEmpty: async () =>
      (await get('select 1 from reading limit 1')) === null &&
      (await get('select 1 from watched limit 1')) === null,
    unthreaded: async (after, most) =>
      (await all<{ id: number }>(UNTHREADED, after, most)).map(({ id }) => id),
  }
}
