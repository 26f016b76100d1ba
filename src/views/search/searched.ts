import { threadStory } from '../../ledger/history/stories.ts'
import type { Stage } from '../../ledger/history/story.ts'
import type { LedgerRecord, LedgerThread } from '../../ledger/ledger-record.ts'
import { decidedStages } from '../../ledger/review/stage-decisions.ts'
import type { Hit, LedgerReads } from '../../ledger/store/reads/ledger-reads.ts'
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
  const threadOf = await foundThreads(reads, asked)
  const found: FoundDocument[] = []
  for (const hit of hits) {
    const { key } = hit.document
    const text = (await reads.text(key)) ?? ''
    const shown = searchHit(hit, text, await reads.recordsOfDocument(key, asked))
    const threads: FoundThread[] = []
    for (const each of threadsOf(shown.records)) {
      const thread = await threadOf(each)
      if (thread !== null) threads.push(thread)
    }
    found.push({ ...shown, threads })
  }
  return found
}

function threadsOf(records: readonly LedgerRecord[]): string[] {
  return [...new Set(records.map(({ thread }) => thread))].slice(0, MOST_THREADS)
}

/** Threads by their keys, each looked up once; null for one of which nothing was said at the moment. */
async function foundThreads(
  reads: LedgerReads,
  { asOf, knownAt, today }: AskedMoment,
): Promise<(key: string) => Promise<FoundThread | null>> {
  const day = asOf ?? today
  const decided = await decidedStages(reads, knownAt)
  const known = new Map<string, FoundThread | null>()
  return async (key) => {
    const met = known.get(key)
    if (met !== undefined) return met
    const thread = await reads.thread(key, { asOf: day, knownAt })
    const story = thread && threadStory(thread, day, { stageDecisions: decided(thread.records) })
    const found = thread && { thread, stage: story?.stage?.stage ?? null }
    known.set(key, found)
    return found
  }
}
