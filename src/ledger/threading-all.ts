import type { LedgerWrites } from './store/ledger-store.ts'
import { rethread } from './threading.ts'

const BATCH = 500

/** Puts all identities into threads: first each is counted, since a thread looks at its neighbours. */
export async function threadAll(writes: LedgerWrites): Promise<void> {
  await forUnthreaded(writes, recounted)
  await threadCounted(writes)
}

/** Puts identities into threads whose records are counted already. */
export function threadCounted(writes: LedgerWrites): Promise<void> {
  return forUnthreaded(writes, rethread)
}

async function forUnthreaded(writes: LedgerWrites, work: typeof recounted): Promise<void> {
  for (let after = 0; ; ) {
    const ids = await writes.unthreaded(after, BATCH)
    if (ids.length === 0) break
    await work(writes, ids)
    after = ids.at(-1) ?? 0
  }
}

async function recounted(writes: LedgerWrites, ids: readonly number[]): Promise<void> {
  for (const id of ids) await writes.recountIdentity(id)
}
