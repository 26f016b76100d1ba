import type { Hit } from '../../api/answers.ts'

/** A thread of a sentence that was found. */
export type FoundThread = Hit['threads'][number]

/** A thread, and in how many of the documents found a sentence belongs to it. */
export interface CountedThread extends FoundThread {
  readonly documents: number
}

/** The threads of hits, each once, those of the most documents first; of as many, in the order of the hits. */
export function threadsOfHits(hits: readonly Hit[]): CountedThread[] {
  const all = Map.groupBy(
    hits.flatMap(({ threads }) => threads),
    ({ thread }) => thread,
  )
  return [...all.values()]
    .flatMap((same) => same.slice(0, 1).map((thread) => ({ ...thread, documents: same.length })))
    .sort((a, b) => b.documents - a.documents)
}
