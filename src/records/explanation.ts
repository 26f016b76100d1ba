import { documentBlocks } from '../documents/blocks.ts'
import type { DocumentInput } from '../documents/document.ts'
import { packOf } from '../languages/index.ts'
import { holding } from './range.ts'
import { documentView, drafts, type ReadDocument, readingOf } from './read.ts'
import type { RapporteurRecord } from './record.ts'
import { words } from './speakers.ts'

/** Why a sentence yields the records that it does, or none. */
export interface SentenceExplanation {
  readonly text: string
  readonly start: number
  readonly end: number
  /** The records whose claim stands in the sentence; `index` counts in the reading's records. */
  readonly records: readonly {
    readonly index: number
    readonly record: RapporteurRecord
    /** Frames, rules and lexicon entries, outermost first. */
    readonly rules: readonly string[]
  }[]
  /** What came near to a record, and why it was dropped. */
  readonly dropped: readonly {
    readonly reader: string
    readonly reason: string
    readonly words: string
  }[]
}

/** The explanation of a whole document: its sentences and the rows of its tables, in their order. */
export interface Explanation {
  readonly document: ReadDocument
  readonly sentences: readonly SentenceExplanation[]
}

/**
 * Explains a reading sentence by sentence: what made each record, and what came near to one.
 *
 * @example explain({ id: 'a', text: 'Trade fell.', language: 'en' }).sentences.length // 1
 */
export function explain(input: DocumentInput): Explanation {
  const document = documentBlocks(input)
  const pack = document.language ? packOf(document.language) : undefined
  if (!pack) return { document: documentView(document), sentences: [] }
  const reading = readingOf(document, pack)
  const all = drafts(reading)
  const sentences = reading.sentences.map((sentence) => ({
    text: reading.text.slice(sentence.start, sentence.end),
    start: sentence.start,
    end: sentence.end,
    records: all.flatMap(({ record, from, rules }, index) =>
      holding(reading.sentences, from) === sentence ? [{ index, record, rules }] : [],
    ),
    dropped: reading.dropped
      .filter((d) => sentence.from <= d.from && d.from < sentence.to)
      .map((d) => ({ reader: d.reader, reason: d.reason, words: words(reading, d) })),
  }))
  const rows = reading.tableRows.map(({ start, end, dropped }) => ({
    text: reading.text.slice(start, end),
    start,
    end,
    records: all.flatMap(({ record, from, rules }, index) =>
      from < 0 && record.evidence[0]?.start === start ? [{ index, record, rules }] : [],
    ),
    dropped: dropped.map((each) => ({ reader: 'figure', ...each })),
  }))
  const parts = [...sentences, ...rows].sort((a, b) => a.start - b.start)
  return { document: documentView(document), sentences: parts }
}
