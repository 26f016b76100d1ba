import pico from 'picocolors'
import type { LedgerDocument, LedgerRecord } from '../../ledger/ledger-record.ts'
import { documentJson } from '../documents/document-view.ts'
import type { ListedDocument } from '../documents/listed-document.ts'
import { documentWords, originalWords, publishedWords } from '../documents/provenance-words.ts'
import { languageName } from '../reading/names.ts'
import { brief } from '../reading/printable.ts'
import type { ReportStyle } from '../reading/report-style.ts'
import { recordCounts } from '../reading/summary.ts'
import { recordJson } from '../tables/record-answer.ts'
import { reviewsWords } from '../tables/review-words.ts'
import { recordTable } from './entry-table.ts'
import { factLines, heading } from './facts.ts'

/** All that is known of a document. */
export interface ShownDocument extends ListedDocument {
  /** Later documents that have the same text. */
  readonly copies: readonly LedgerDocument[]
  readonly records: readonly LedgerRecord[]
}

const LONGEST = 300

/** A document for people: what is known of it, and its records in the order of its words. */
export function documentReport(shown: ShownDocument, style: ReportStyle): string {
  const { document, records, sameTextAs, copies } = shown
  const { bold, dim, cyan } = pico.createColors(style.colour)
  const { key, id, title, url, source, language, added } = document
  const counts: Record<string, number> = {}
  for (const { record } of records) counts[record.kind] = (counts[record.kind] ?? 0) + 1
  const facts = factLines(
    [
      ['id', brief(id, LONGEST)],
      ['source', source],
      ['address', url],
      ['authors', document.authors.map((name) => brief(name, LONGEST))],
      ['published', publishedWords(document)],
      ['language', language === null ? 'not known' : languageName(language)],
      ['added', added],
      ['came as', originalWords(document)],
      ['same text as', sameTextAs && documentWords(sameTextAs)],
      ['copies', copies.map(documentWords)],
    ],
    style,
  )
  return [
    `${cyan(key)} document ${dim(`· ${reviewsWords(records)}`)}\n`,
    `${bold(brief(title ?? id, LONGEST))}\n\n${facts}`,
    `${heading(recordCounts(counts), style)}${recordTable(records, style)}`,
  ].join('')
}

/** The same as JSON. */
export function documentShownJson({ document, records, copies }: ShownDocument) {
  return {
    show: 'document',
    ...documentJson(document),
    copies: copies.map(({ key }) => key),
    records: records.map(recordJson),
  }
}
