import { documentBlocks } from '../documents/blocks.ts'
import type { Document, DocumentInput } from '../documents/document.ts'
import { packOf } from '../languages/index.ts'
import type { LanguagePack } from '../languages/pack.ts'
import { mentions } from '../mentions/mentions.ts'
import { analyse } from '../text/analysis.ts'
import { values } from '../values/values.ts'
import { asserted } from './asserted.ts'
import { withOwnWords } from './own-words.ts'
import { readers } from './readers.ts'
import type { Draft, Reading } from './reading.ts'
import { type RapporteurRecord, RECORD_KINDS } from './record.ts'
import { tableFigures } from './table/figures.ts'
import { withTableFigures } from './table/restated.ts'
import { triggersIn } from './trigger-words.ts'

/** The document as a reading gives it: what was known or found of it, with the text verbatim. */
export interface ReadDocument {
  readonly id: string
  readonly text: string
  readonly title?: string
  readonly url?: string
  readonly source?: string
  readonly published?: string
  readonly language?: string
}

/** A document and the claims that it makes, in the order of their first evidence. */
export interface DocumentReading {
  readonly document: ReadDocument
  readonly records: readonly RapporteurRecord[]
}

/**
 * Reads a document: its records with their evidence. Pure and deterministic: the same input gives
 * the same records. A document in a language that is not read has none.
 *
 * @example
 * read({ id: 'a', text: 'Chad and Togo signed a trade agreement.', language: 'en' }).records[0]?.kind // 'instrument'
 */
export function read(input: DocumentInput): DocumentReading {
  const document = documentBlocks(input)
  const pack = document.language ? packOf(document.language) : undefined
  const records = pack ? drafts(readingOf(document, pack)).map((d) => d.record) : []
  return { document: documentView(document), records }
}

/** Everything that the stages find in a document. */
export function readingOf(document: Document, pack: LanguagePack): Reading {
  const analysis = analyse(document, pack)
  const found = values(analysis, pack)
  const published = document.published ?? null
  const origin = { published, url: document.url, place: document.dateline?.place }
  const named = mentions(analysis.chart, pack.mentionRules, analysis.sentences, origin)
  const context = { document, pack, about: named.about }
  const tableRows = (document.tables ?? []).flatMap((table) => tableFigures(table, context))
  const triggers = triggersIn(analysis, pack)
  const { text, tokens, words, sentences, speeches, chart } = analysis
  const { quantities, times } = found
  // One literal: what is read from all the time lies in the object itself.
  return {
    document,
    pack,
    text,
    tokens,
    words,
    sentences,
    speeches,
    chart,
    quantities,
    times,
    mentions: named,
    triggers,
    dropped: [],
    tableRows,
  }
}

/** The records of a reading with what made them, in the order of their first evidence. */
export function drafts(reading: Reading): Draft<RapporteurRecord>[] {
  const found = readers.flatMap((reader) => reader(reading))
  const told = withOwnWords(reading, asserted(reading, found))
  const tables = reading.tableRows.flatMap((row) => row.figures)
  const all = withTableFigures(told, tables)
  const start = (d: Draft<RapporteurRecord>) => d.record.evidence[0]?.start ?? 0
  const rank = (d: Draft<RapporteurRecord>) => RECORD_KINDS.indexOf(d.record.kind)
  return all.sort((a, b) => start(a) - start(b) || rank(a) - rank(b) || a.from - b.from)
}

/** The document's own fields, without those that are not known. */
export function documentView(document: DocumentInput): ReadDocument {
  const { id, text, title, url, source, published, language } = document
  return {
    id,
    text,
    ...(title ? { title } : {}),
    ...(url ? { url } : {}),
    ...(source ? { source } : {}),
    ...(published ? { published } : {}),
    ...(language ? { language } : {}),
  }
}
