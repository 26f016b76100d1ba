import { FreshIdentities } from './fresh-identities.ts'
import { thatMatter } from './lost-ties.ts'
import type { Batch } from './store/batch.ts'
import type { LedgerWrites } from './store/ledger-store.ts'
import { rethread } from './threading.ts'

/**
 * The threads of what came with documents: those of documents that are written together are made once, when all of them are
 * there. Which threads there are follows from the documents, and not from how many of them came at once.
 */
export class NewThreads {
  private readonly writes: LedgerWrites
  private readonly documents = new Set<number>()
  /** The identities that came, or gained a record. */
  fresh = new FreshIdentities()

  constructor(writes: LedgerWrites) {
    this.writes = writes
  }

  /** Notes a document all of whose records are kept. */
  take(document: number): void {
    this.documents.add(document)
  }

  /**
   * Makes the threads of what came so far.
   *
   * @param left identities that lost a record
   */
  async make(left: readonly number[] = []): Promise<void> {
    const { writes, fresh } = this
    if (this.documents.size === 0 && left.length === 0) return
    const lost = await thatMatter(writes, fresh.lostBetweenOthers(), fresh)
    const identities = [...fresh.gained].filter((each) => !left.includes(each))
    const documents = new Set(this.documents)
    this.fresh = new FreshIdentities()
    this.documents.clear()
    await rethread(writes, left, { documents, identities, fresh, lost })
  }
}

const OF_BATCH = new WeakMap<Batch, NewThreads>()

/** Those of a batch, made behind the last of its documents. */
export function newThreadsOf(writes: LedgerWrites, batch: Batch): NewThreads {
  const known = OF_BATCH.get(batch)
  if (known) return known
  const threads = new NewThreads(writes)
  OF_BATCH.set(batch, threads)
  batch.atEnd(() => threads.make())
  return threads
}
