import { inOrder } from './in-order.ts'

/** So many batches wait for the disk at a time. */
const WAITING = 4

/** A batch with the works that were asked for at once, all of them done or failed. */
export interface Waited<Batch, Result> {
  readonly batch: Batch
  readonly underWay: readonly Promise<Result>[]
}

/**
 * Asks for the works of each batch all at once, so that they wait for the disk together, and for those of the next batches
 * while they wait; yields the batches in order, each when all of it is done or has failed.
 */
export function waitingBatches<Batch, Result>(
  batches: AsyncIterable<Batch>,
  works: (batch: Batch) => readonly Promise<Result>[],
): AsyncGenerator<Waited<Batch, Result>> {
  return inOrder(batches, WAITING, async (batch) => {
    const underWay = works(batch)
    await Promise.allSettled(underWay)
    return { batch, underWay }
  })
}
