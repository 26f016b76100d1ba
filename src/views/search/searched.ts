import { threadStory } from '../../ledger/history/stories.ts'
import type { Stage } from '../../ledger/history/story.ts'
import type { LedgerThread } from '../../ledger/ledger-record.ts'
import { decidedStages } from '../../ledger/review/stage-decisions.ts'
import type { Hit, LedgerReads, Moment } from '../../ledger/store/reads/ledger-reads.ts'
import type { AskedMoment } from '../tables/asked-moment.ts'
import { type SearchHit, searchHit } from './search-hit.ts'

/** A thread to which a found sentence belongs, and where it stands. */
export interface FoundThread {
  readonly thread: LedgerThread
  /** Null for what has no stages, and where none was told. */
  readonly stage: Stage | null
}

/** A hit with the threads of its records, each once, in their order. */
export interface FoundDocument extends SearchHit {
  readonly threads: readonly FoundThread[]
}

/** Of a sentence with more records than this the first ones tell what it speaks of. */
const MOST_THREADS = 8

/** Hits with what was read in the sentences that they found, and the threads to which it belongs. */
export async function searched(
  reads: LedgerReads,
  hits: readonly Hit[],
  asked: AskedMoment,
): Promise<FoundDocument[]> {
  const shown = await searchHits(reads, hits, asked)
  const threads = await foundThreads(reads, shown.flatMap(threadsOf), asked)
  return shown.map((hit) => ({
    ...hit,
    threads: threadsOf(hit).flatMap((key) => threads.get(key) ?? []),
  }))
}

/** Hits with what was read in the sentences that they found. */
export async function searchHits(
  reads: LedgerReads,
  hits: readonly Hit[],
  moment: Moment,
): Promise<SearchHit[]> {
  const keys = hits.map(({ document }) => document.key)
  const records = await reads.recordsOfDocuments(keys, moment)
  const shown: SearchHit[] = []
  for (const hit of hits) {
    const { key } = hit.document
    shown.push(searchHit(hit, (await reads.text(key)) ?? '', records.get(key) ?? []))
  }
  return shown
}

function threadsOf({ records }: SearchHit): string[] {
  return [...new Set(records.map(({ thread }) => thread))].slice(0, MOST_THREADS)
}

/** Threads by their keys, without those of which nothing was said at the moment. */
async function foundThreads(
  reads: LedgerReads,
  keys: readonly string[],
  { asOf, knownAt, today }: AskedMoment,
): Promise<Map<string, FoundThread>> {
  const day = asOf ?? today
  const decided = await decidedStages(reads, knownAt)
  const each = [...new Set(keys)]
  const threads = await reads.quotedThreadsNamed(each, { asOf: day, knownAt })
  const found = new Map<string, FoundThread>()
  for (const [i, thread] of threads.entries()) {
    if (thread === null) continue
    const story = threadStory(thread, day, { stageDecisions: decided(thread.records) })
    found.set(each[i] as string, { thread, stage: story?.stage?.stage ?? null })
  }
  return found
}
