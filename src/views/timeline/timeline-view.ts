import type { LedgerRecord } from '../../ledger/ledger-record.ts'
import { RECORD_KINDS } from '../../records/record.ts'
import { countOf } from '../reading/count-words.ts'
import { plain } from '../reading/marked-text.ts'
import { recordParts } from '../reading/record-line.ts'
import type { AnswerView } from '../tables/answer-view.ts'
import { saidLine } from '../tables/quote-lines.ts'
import { recordColumns, recordJson } from '../tables/record-answer.ts'
import { reviewsWords } from '../tables/review-words.ts'
import { shortKey } from '../tables/short-key.ts'
import { shortTime } from '../tables/short-time.ts'
import { type Column, type Row, table } from '../tables/table.ts'
import type { TimelineEntry } from './timeline-entry.ts'

const COLUMNS: readonly Column[] = [
  { title: 'KEY', most: 9 },
  { title: 'WHEN', most: 17 },
  { title: 'WHAT' },
]
const MOST_PARTS = 6

/** What happened and was measured, day by day, with the precision that was told. */
export const timelineView: AnswerView<TimelineEntry> = {
  table: (items, style) => table(COLUMNS, items.map(row), style),
  counted: (items) => {
    const kinds = items.map((entry) => firstOf(entry).record.kind)
    const counted = RECORD_KINDS.flatMap((kind) => {
      const count = kinds.filter((each) => each === kind).length
      return count === 0 ? [] : [countOf(count, kind, `${kind}s`)]
    })
    return `${countOf(items.length, 'entry', 'entries')}: ${counted.join(', ')}`
  },
  remarks: (items) =>
    items.some(({ time }) => time === null)
      ? ['What is “reported” on a day tells no day of its own.']
      : [],
  json: timelineJson,
  csv: [
    ['time', ({ time }) => time],
    ['reported', ({ reported }) => reported],
    ...recordColumns(firstOf),
    [
      'also',
      ({ records }) =>
        records
          .slice(1)
          .map(({ key }) => key)
          .join(' '),
    ],
  ],
}

/** An entry as JSON: the record that tells it best, and the keys of the others. */
export function timelineJson(entry: TimelineEntry) {
  const { time, reported, records } = entry
  return { time, reported, ...recordJson(firstOf(entry)), also: records.slice(1).map(keyOf) }
}

function keyOf({ key }: LedgerRecord): string {
  return key
}

function firstOf({ records }: TimelineEntry): LedgerRecord {
  return records[0] as LedgerRecord
}

function row(entry: TimelineEntry): Row {
  const { time, reported, records } = entry
  const first = firstOf(entry)
  const when = time === null ? `reported ${shortTime(reported)}` : shortTime(time)
  const more = records.length - 1
  const others = more > 0 ? ` · told in ${countOf(more, 'more record', 'more records')}` : ''
  return {
    cells: [
      [shortKey(first.key)],
      [when],
      [recordParts(first.record).slice(0, MOST_PARTS).join(' · ')],
    ],
    below: [saidLine(first), plain(`${reviewsWords(records)}${others}`)],
  }
}
