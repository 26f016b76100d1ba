/** Works that are one transaction. */
export interface Batch {
  /** Has something done behind the last of them, in the same transaction. */
  readonly atEnd: (work: () => Promise<void>) => void
}

/** A batch, and what does all that is to be done at its end. */
export function emptyBatch(): { readonly batch: Batch; readonly end: () => Promise<void> } {
  const ends: (() => Promise<void>)[] = []
  return {
    batch: { atEnd: (work) => void ends.push(work) },
    end: async () => {
      for (const work of ends) await work()
    },
  }
}
