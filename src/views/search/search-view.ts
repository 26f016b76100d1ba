import { documentJson } from '../documents/document-view.ts'
import { countOf } from '../reading/count-words.ts'
import { plain, type Stretch } from '../reading/marked-text.ts'
import { recordWords } from '../reading/record-line.ts'
import type { AnswerView } from '../tables/answer-view.ts'
import { recordJson } from '../tables/record-answer.ts'
import { reviewWords } from '../tables/review-words.ts'
import { shortKey } from '../tables/short-key.ts'
import { shortTime } from '../tables/short-time.ts'
import { publisherOf } from '../tables/source-words.ts'
import { type Column, type Row, table } from '../tables/table.ts'
import type { FoundDocument } from './searched.ts'

const COLUMNS: readonly Column[] = [
  { title: 'KEY', most: 9 },
  { title: 'PUBLISHED', most: 11 },
  { title: 'DOCUMENT' },
]
const LONGEST_TITLE = 160
const MOST_RECORDS = 5

/** Hits in their documents, the words found underlined, and what was read in their sentences. */
export const searchView: AnswerView<FoundDocument> = {
  table: (items, style) => table(COLUMNS, items.map(row), style),
  counted: (items) => countOf(items.length, 'hit', 'hits'),
  json: hitJson,
  csv: [
    ['document', ({ document }) => document.key],
    ['title', ({ document }) => document.title],
    ['published', ({ document }) => document.published],
    ['source', ({ document }) => document.source],
    ['address', ({ document }) => document.url],
    ['excerpt', ({ excerpt }) => excerpt],
    ['records', ({ records }) => records.map(({ key }) => key).join(' ')],
  ],
}

/** A hit as JSON: its document, its words, the records of their sentences, and the threads of these. */
export function hitJson({ document, excerpt, found, records, threads }: FoundDocument) {
  return {
    ...documentJson(document),
    ...{ excerpt, found, records: records.map(recordJson) },
    threads: threads.map(({ thread: { key, kind, label, parties }, stage }) => ({
      ...{ thread: key, kind, label, parties, stage },
    })),
  }
}

function row({ document, excerpt, found, records }: FoundDocument): Row {
  const { key, title, id, published, source, url } = document
  const name = (title ?? id).slice(0, LONGEST_TITLE)
  const from = source || url ? [publisherOf(document)] : []
  const more = records.length - MOST_RECORDS
  return {
    cells: [
      [shortKey(key)],
      [published === null ? 'no date' : shortTime(published)],
      [name, ...from],
    ],
    below: [
      stretches(excerpt, found),
      ...records.slice(0, MOST_RECORDS).map(({ key: record, record: read, review }) => {
        const words = `${read.kind}: ${recordWords(read)}`
        return plain(`→ ${shortKey(record)} ${words} · ${reviewWords(review)}`)
      }),
      ...(more > 0 ? [plain(`→ and ${countOf(more, 'more record', 'more records')}`)] : []),
    ],
  }
}

function stretches(excerpt: string, found: FoundDocument['found']): Stretch[] {
  const parts: Stretch[] = []
  let at = 0
  for (const { start, end } of found) {
    parts.push({ words: excerpt.slice(at, start), marked: false })
    parts.push({ words: excerpt.slice(start, end), marked: true })
    at = end
  }
  return [...parts, { words: excerpt.slice(at), marked: false }]
}
