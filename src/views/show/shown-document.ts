import pico from 'picocolors'
import type { LedgerDocument, LedgerRecord } from '../../ledger/ledger-record.ts'
import { documentJson } from '../documents/document-view.ts'
import { languageName } from '../reading/names.ts'
import { brief } from '../reading/printable.ts'
import type { ReportStyle } from '../reading/report-style.ts'
import { recordCounts } from '../reading/summary.ts'
import { recordJson } from '../tables/record-answer.ts'
import { reviewsWords } from '../tables/review-words.ts'
import { saidWords } from '../tables/source-words.ts'
import { recordTable } from './entry-table.ts'
import { factLines, heading } from './facts.ts'

/** All that is known of a document. */
export interface ShownDocument {
  readonly document: LedgerDocument
  readonly records: readonly LedgerRecord[]
}

const LONGEST = 300

/** A document for people: what is known of it, and its records in the order of its words. */
export function documentReport({ document, records }: ShownDocument, style: ReportStyle): string {
  const { bold, dim, cyan } = pico.createColors(style.colour)
  const { key, id, title, url, source, language, added } = document
  const counts: Record<string, number> = {}
  for (const { record } of records) counts[record.kind] = (counts[record.kind] ?? 0) + 1
  const facts = factLines(
    [
      ['id', brief(id, LONGEST)],
      ['source', source],
      ['address', url],
      ['published', saidWords(document)],
      ['language', language === null ? 'not known' : languageName(language)],
      ['added', added],
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
export function documentShownJson({ document, records }: ShownDocument) {
  return { show: 'document', ...documentJson(document), records: records.map(recordJson) }
}
