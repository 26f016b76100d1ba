import { keysOf } from './identity/keys.ts'
import { keyNumber } from './keys.ts'
import type { LedgerWrites, StoredIdentity } from './store/ledger-store.ts'
import { threadAll } from './threading-all.ts'
import { tie } from './tying.ts'

const BATCH = 500

/**
 * Ties all identities of a ledger anew, and makes its threads of them: for one that was made when others were
 * compared. What is there of both must be gone.
 */
export async function tieAll(writes: LedgerWrites): Promise<void> {
  for (let after = 0; ; ) {
    const ids = await writes.unthreaded(after, BATCH)
    if (ids.length === 0) break
    for (const identity of await writes.features(ids)) await tieAgain(writes, identity)
    after = ids.at(-1) ?? 0
  }
  await threadAll(writes)
}

async function tieAgain(writes: LedgerWrites, identity: StoredIdentity): Promise<void> {
  const keys = [...new Set(keysOf(identity.features).map(keyNumber))]
  await writes.setKeys(identity.id, identity, keys)
  await tie(writes, identity, keys)
}
