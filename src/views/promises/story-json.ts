import type { Story } from '../../ledger/history/story.ts'
import { reviewCounts } from '../tables/review-words.ts'
import { lastWords, type ToldThread } from './told-thread.ts'

/** A thread with what became of it as JSON: one shape for promises, routes, meetings and documents. */
export function storyJson(told: ToldThread) {
  const { thread, story } = told
  const { key, kind, label, parties, records } = thread
  const last = lastWords(told)
  return {
    thread: key,
    kind,
    label,
    parties,
    asOf: story.asOf,
    stage: stageJson(story),
    time: story.time,
    voices: story.voices,
    reached: story.reached,
    last: last && {
      said: last.entry.said,
      record: last.record.key,
      document: last.record.document.key,
      speaker: last.record.record.speaker,
      quote: last.entry.quotation?.quote ?? null,
    },
    records: records.length,
    review: reviewCounts(records),
  }
}

/** The stage, with its words instead of their place in a document. */
function stageJson({ stage }: Story) {
  if (!stage) return null
  const { quotation, ...rest } = stage
  return { ...rest, quote: quotation?.quote ?? null }
}
