import type { LedgerDocument } from '../../ledger/ledger-record.ts'
import { countOf } from '../reading/count-words.ts'
import { languageName } from '../reading/names.ts'
import type { AnswerView } from '../tables/answer-view.ts'
import { shortKey } from '../tables/short-key.ts'
import { shortTime } from '../tables/short-time.ts'
import { publisherOf } from '../tables/source-words.ts'
import { type Column, type Row, table } from '../tables/table.ts'

const COLUMNS: readonly Column[] = [
  { title: 'KEY', most: 9 },
  { title: 'PUBLISHED', most: 11 },
  { title: 'TITLE' },
  { title: 'SOURCE', most: 24 },
]
const LONGEST = 200

/** Documents, the latest first. */
export const documentView: AnswerView<LedgerDocument> = {
  table: (items, style) => table(COLUMNS, items.map(row), style),
  counted: (items) => countOf(items.length, 'document', 'documents'),
  json: documentJson,
  csv: [
    ['document', ({ key }) => key],
    ['id', ({ id }) => id],
    ['title', ({ title }) => title],
    ['source', ({ source }) => source],
    ['address', ({ url }) => url],
    ['published', ({ published }) => published],
    ['language', ({ language }) => language],
    ['added', ({ added }) => added],
  ],
}

/** A document as JSON, without its text. */
export function documentJson({ key, ...known }: LedgerDocument) {
  return { document: key, ...known }
}

function row(document: LedgerDocument): Row {
  const { key, id, title, published, language, source, url } = document
  const foreign = language === null || language === 'en' ? [] : [languageName(language)]
  const from = source === null && url === null ? '' : publisherOf(document)
  return {
    cells: [
      [shortKey(key)],
      [published === null ? 'no date' : shortTime(published)],
      [(title ?? id).slice(0, LONGEST), ...foreign],
      [from],
    ],
  }
}
