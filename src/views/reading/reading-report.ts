import pico from 'picocolors'
import { compareTexts } from '../../core/order.ts'
import type { DocumentReading, ReadDocument } from '../../records/read.ts'
import type { RapporteurRecord, RecordKind } from '../../records/record.ts'
import { markedText, plainText, type Stretch } from './marked-text.ts'
import { languageName, partyList } from './names.ts'
import { brief } from './printable.ts'
import { quotation } from './quotation.ts'
import { recordWords } from './record-line.ts'
import type { ReportStyle } from './report-style.ts'
import { timeWords } from './time-words.ts'

const KINDS: readonly (readonly [RecordKind, string])[] = [
  ['figure', 'Figures'],
  ['event', 'Events'],
  ['instrument', 'Instruments'],
  ['commitment', 'Commitments'],
  ['link', 'Links'],
  ['position', 'Positions'],
]

/**
 * A reading for people: the document's head, then its records by kind, each with its fields in words,
 * who says so, and the words that say it within their sentence. A record's number is its place in the
 * reading, counted from 1, as `explain --record` takes it.
 */
export function readingReport(reading: DocumentReading, style: ReportStyle): string {
  const { document, records } = reading
  const numbered = records.map((record, i) => ({ record, number: i + 1 }))
  const groups = KINDS.map(([kind, heading]) => {
    const group = numbered.filter(({ record }) => record.kind === kind)
    if (group.length === 0) return ''
    const colours = pico.createColors(style.colour)
    const shown = group.map(({ record, number }) =>
      recordText(record, number, document.text, style),
    )
    return `${colours.bold(heading)} ${colours.dim(String(group.length))}\n\n${shown.join('\n')}\n`
  })
  const body = records.length === 0 ? 'No records.\n\n' : groups.join('')
  return `${documentHead(document, style, partiesOf(records))}\n${body}`
}

/** The title of a document, and below it what is known of it. */
export function documentHead(
  document: ReadDocument,
  style: ReportStyle,
  parties: readonly string[],
): string {
  const { bold, dim } = pico.createColors(style.colour)
  const { id, title, published, language } = document
  const known = [
    title ? brief(id, 60) : null,
    published ? timeWords(published) : 'no date',
    language ? languageName(language) : 'unknown language',
    parties.length > 0 ? partyList(parties) : null,
  ]
  const heading = brief(title ?? id, 2 * style.width)
  const rule = '─'.repeat(Math.min(style.width, Math.max(heading.length, 20)))
  const facts = brief(known.filter(Boolean).join(' · '), style.width)
  return `${bold(heading)}\n${dim(facts)}\n${dim(rule)}\n`
}

/** The two parties that most of the records are about. */
function partiesOf(records: readonly RapporteurRecord[]): string[] {
  const counts = new Map<string, number>()
  for (const record of records) {
    const parties = 'parties' in record ? record.parties : 'by' in record ? record.by : []
    for (const party of parties) counts.set(party, (counts.get(party) ?? 0) + 1)
  }
  const ranked = [...counts].sort((a, b) => b[1] - a[1] || compareTexts(a[0], b[0]))
  return ranked.slice(0, 2).map(([party]) => party)
}

function recordText(
  record: RapporteurRecord,
  number: number,
  text: string,
  style: ReportStyle,
): string {
  const { cyan, dim } = pico.createColors(style.colour)
  const label = String(number).padStart(3)
  const indent = ' '.repeat(label.length + 2)
  const line = plainText(recordWords(record), indent, style)
  const head = `${dim(label)}  ${cyan(line.slice(indent.length).trimEnd())}\n`
  const speaker =
    record.speaker === null ? '' : `${indent}${dim(`says ${brief(record.speaker, 80)}`)}\n`
  const quotes = record.evidence.map((each) => quoteText(quotation(text, each), indent, style))
  return `${head}${speaker}${quotes.join('')}`
}

/** A quotation, set off from what is said about it. */
function quoteText(stretches: readonly Stretch[], indent: string, style: ReportStyle): string {
  return markedText(stretches, `${indent}│ `, style)
}
