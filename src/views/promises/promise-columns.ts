import type { CsvColumn } from '../tables/csv.ts'
import { lastWords, type ToldThread } from './told-thread.ts'

/** The columns of promises, and of other threads that have stages, as comma-separated values. */
export const PROMISE_COLUMNS: readonly CsvColumn<ToldThread>[] = [
  ['thread', ({ thread }) => thread.key],
  ['kind', ({ thread }) => thread.kind],
  ['label', ({ thread }) => thread.label],
  ['parties', ({ thread }) => thread.parties.join(' ')],
  ['stage', ({ story }) => story.stage?.stage ?? null],
  ['stage_said', ({ story }) => story.stage?.said ?? null],
  ['stage_date', ({ story }) => story.stage?.date ?? null],
  ['stage_record', ({ story }) => story.stage?.record ?? null],
  ['stage_quote', ({ story }) => story.stage?.quotation?.quote ?? null],
  ['stage_inferred', ({ story }) => story.stage?.inferred ?? null],
  ['decided_by', ({ story }) => story.stage?.decision?.by ?? null],
  ['due', ({ story }) => story.time.due?.due ?? null],
  ['due_of', ({ story }) => story.time.due?.of ?? null],
  ['overdue_days', ({ story }) => story.time.overdue?.days ?? null],
  ['put_off', ({ story }) => story.time.slips.length],
  ['first_due', ({ story }) => story.time.slips[0]?.from ?? null],
  ['brought_forward', ({ story }) => story.time.advanced.length],
  ['told_again', ({ story }) => story.time.restated.times],
  ['first_told', ({ story }) => story.time.restated.first],
  ['last_told', ({ story }) => story.time.restated.last],
  ['silent_since', ({ story }) => story.time.silent?.since ?? null],
  ['voices', ({ story }) => story.voices.independent],
  ['last_said', (told) => lastWords(told)?.entry.said ?? null],
  ['last_speaker', (told) => lastWords(told)?.record.record.speaker ?? null],
  ['last_source', (told) => lastWords(told)?.record.document.source ?? null],
  ['last_address', (told) => lastWords(told)?.record.document.url ?? null],
  ['last_quote', (told) => lastWords(told)?.entry.quotation?.quote ?? null],
  ['last_record', (told) => lastWords(told)?.record.key ?? null],
  ['records', ({ thread }) => thread.records.length],
  ['reviewed', ({ thread }) => thread.records.filter(isReviewed).length],
  ['as_of', ({ story }) => story.asOf],
]

function isReviewed({ review }: ToldThread['thread']['records'][number]): boolean {
  return review !== 'unreviewed'
}
