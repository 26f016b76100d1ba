import pico from 'picocolors'
import type { LedgerRecord, LedgerThread } from '../../ledger/ledger-record.ts'
import type { RecordVersion, ThreadReason } from '../../ledger/store/reads/ledger-reads.ts'
import type { StoredDecision } from '../../ledger/store/stored-decision.ts'
import { countOf } from '../reading/count-words.ts'
import { markedText, plainText } from '../reading/marked-text.ts'
import { brief } from '../reading/printable.ts'
import { quotation } from '../reading/quotation.ts'
import { recordWords } from '../reading/record-line.ts'
import type { ReportStyle } from '../reading/report-style.ts'
import { timeWords } from '../reading/time-words.ts'
import { recordJson } from '../tables/record-answer.ts'
import { reviewWords } from '../tables/review-words.ts'
import { shortKey } from '../tables/short-key.ts'
import { publisherOf, saidWords } from '../tables/source-words.ts'
import { decisionWords } from './decision-words.ts'
import { type Fact, factLines } from './facts.ts'
import { fieldFacts } from './field-facts.ts'
import { reasonWords } from './reason-lines.ts'

/** All that is known of a record. */
export interface ShownRecord {
  readonly record: LedgerRecord
  /** False where its words are read no more, or a newer version of the document took its place. */
  readonly inForce: boolean
  /** The text of its document. */
  readonly text: string
  readonly thread: LedgerThread | null
  readonly reasons: readonly ThreadReason[]
  readonly versions: readonly RecordVersion[]
  readonly decisions: readonly StoredDecision[]
}

const LONGEST = 300
const MOST_REASONS = 3

/** A record for people: its fields, its words in their sentences, where they stand, its history and thread. */
export function recordReport(shown: ShownRecord, style: ReportStyle): string {
  const { bold, dim, cyan } = pico.createColors(style.colour)
  const { record: of, text } = shown
  const { record, key, review } = of
  const state = shown.inForce ? reviewWords(review) : `${reviewWords(review)} · in force no more`
  const parts = plainText(recordWords(record), '', style)
  const quotes = record.evidence.map((each) => markedText(quotation(text, each), '│ ', style))
  return [
    `${cyan(key)} ${record.kind} ${dim(`· ${state}`)}\n`,
    `${bold(parts.trimEnd())}\n\n`,
    quotes.join('\n'),
    `\n${factLines([...placeFacts(shown), ...fieldFacts(record)], style)}`,
    `\n${factLines([...threadFacts(shown), ...historyFacts(shown)], style)}`,
  ].join('')
}

function placeFacts({ record: { record, document } }: ShownRecord): Fact[] {
  const said = saidWords(document)
  const titled = brief(document.title ?? document.id, LONGEST)
  const from = document.source || document.url ? `${publisherOf(document)}, ` : ''
  return [
    ['said by', record.speaker ?? 'the document itself'],
    ['document', [`${shortKey(document.key)} ${titled}`, `${from}${said}`, document.url ?? '']],
  ]
}

function threadFacts({ record, thread, reasons }: ShownRecord): Fact[] {
  if (!thread) return [['thread', 'none']]
  const { key, kind, label, records } = thread
  const others = records.length - 1
  const count = others === 0 ? 'this record alone' : countOf(records.length, 'record', 'records')
  const own = reasons.filter(({ a, b }) => a === record.key || b === record.key)
  const why = own.slice(0, MOST_REASONS).map(reasonWords)
  const same = 'nothing that is compared tells it from another record of the thread'
  return [
    ['thread', [`${shortKey(key)} ${kind}: ${brief(label, LONGEST)}`, count]],
    ['why', others > 0 && why.length === 0 ? same : why],
  ]
}

function historyFacts({ versions, decisions }: ShownRecord): Fact[] {
  return [
    ['versions', versions.map(versionWords)],
    ['decisions', decisions.length === 0 ? 'none' : decisions.map(decisionWords)],
  ]
}

function versionWords({ since, until, decision, reader }: RecordVersion): string {
  const made =
    decision === null ? `read by version ${brief(reader, 40)}` : `by decision ${decision}`
  const ended = until === null ? '' : ` until ${dayAndTime(until)}`
  return `${made}, since ${dayAndTime(since)}${ended}`
}

function dayAndTime(instant: string): string {
  return `${timeWords(instant.slice(0, 10))} ${instant.slice(11, 16)} UTC`
}

/** The same as JSON. */
export function recordShownJson(shown: ShownRecord) {
  const { record, inForce, thread, reasons, versions, decisions } = shown
  const { key } = record
  return {
    show: 'record',
    ...recordJson(record),
    inForce,
    threadKind: thread?.kind ?? null,
    threadLabel: thread?.label ?? null,
    threadRecords: thread?.records.map((each) => each.key) ?? [],
    reasons: reasons.filter(({ a, b }) => a === key || b === key),
    versions: versions.map(({ record: version, since, until, decision, reader }) => {
      const { evidence: _evidence, ...fields } = version.record
      return { since, until, decision, reader, review: version.review, fields }
    }),
    decisions,
  }
}
