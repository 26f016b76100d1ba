import type { LedgerDocument } from '../../ledger/ledger-record.ts'
import { countOf } from '../reading/count-words.ts'
import { languageName } from '../reading/names.ts'
import type { AnswerView } from '../tables/answer-view.ts'
import { shortKey } from '../tables/short-key.ts'
import { shortTime } from '../tables/short-time.ts'
import { publisherOf } from '../tables/source-words.ts'
import { type Column, type Row, table } from '../tables/table.ts'
import type { ListedDocument } from './listed-document.ts'
import { documentWords } from './provenance-words.ts'

const COLUMNS: readonly Column[] = [
  { title: 'KEY', most: 9 },
  { title: 'PUBLISHED', most: 11 },
  { title: 'TITLE' },
  { title: 'SOURCE', most: 24 },
]
const LONGEST = 200

/** Documents, the latest first. */
export const documentView: AnswerView<ListedDocument> = {
  table: (items, style) => table(COLUMNS, items.map(row), style),
  counted: countedWords,
  json: ({ document }) => documentJson(document),
  csv: [
    ['document', ({ document }) => document.key],
    ['id', ({ document }) => document.id],
    ['title', ({ document }) => document.title],
    ['source', ({ document }) => document.source],
    ['address', ({ document }) => document.url],
    ['published', ({ document }) => document.published],
    ['language', ({ document }) => document.language],
    ['added', ({ document }) => document.added],
    ['authors', ({ document }) => document.authors.join('; ')],
    ['published_from', ({ document }) => document.publishedFrom],
    ['media_type', ({ document }) => document.original?.mediaType ?? null],
    ['sha256', ({ document }) => document.original?.sha256 ?? null],
    ['origin', ({ document }) => document.origin],
  ],
}

function countedWords(items: readonly ListedDocument[]): string {
  const own = items.filter(({ sameTextAs }) => sameTextAs === null).length
  const documents = countOf(items.length, 'document', 'documents')
  if (own === items.length) return documents
  return `${documents}, ${countOf(own, 'text', 'texts')} of their own`
}

/** A document as JSON, without its text. */
export function documentJson({ key, ...known }: LedgerDocument) {
  return { document: key, ...known }
}

function row({ document, sameTextAs }: ListedDocument): Row {
  const { key, id, title, published, language, source, url } = document
  const foreign = language === null || language === 'en' ? [] : [languageName(language)]
  const same = sameTextAs === null ? [] : [`the same text as ${documentWords(sameTextAs)}`]
  const from = source === null && url === null ? '' : publisherOf(document)
  return {
    cells: [
      [shortKey(key)],
      [published === null ? 'no date' : shortTime(published)],
      [(title ?? id).slice(0, LONGEST), ...foreign, ...same],
      [from],
    ],
  }
}
