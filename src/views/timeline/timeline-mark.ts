import type { LedgerRecord } from '../../ledger/ledger-record.ts'
import { brief } from '../reading/printable.ts'
import { recordWords } from '../reading/record-line.ts'
import type { TimelineEntry } from './timeline-entry.ts'

const LONGEST_WORDS = 200

/** An entry as it is marked on an axis: its time, and a line of words. */
export function timelineMark({ time, reported, records }: TimelineEntry) {
  const { key, document, record } = records[0] as LedgerRecord
  const words = brief(recordWords(record), LONGEST_WORDS)
  return { record: key, document: document.key, kind: record.kind, time, reported, words }
}
