import type { StoryEntry } from '../../ledger/history/story.ts'
import type { LedgerRecord } from '../../ledger/ledger-record.ts'
import { stageName } from '../promises/story-words.ts'
import { plain } from '../reading/marked-text.ts'
import { recordWords } from '../reading/record-line.ts'
import type { ReportStyle } from '../reading/report-style.ts'
import { quoted, voiceWords } from '../tables/quote-lines.ts'
import { reviewWords } from '../tables/review-words.ts'
import { shortKey } from '../tables/short-key.ts'
import { shortTime } from '../tables/short-time.ts'
import { type Column, type Row, table } from '../tables/table.ts'

const LONGEST = 600
const ENTRIES: readonly Column[] = [
  { title: 'KEY', most: 9 },
  { title: 'SAID', most: 12 },
  { title: 'DOES', most: 11 },
  { title: 'WHAT' },
]
const RECORDS: readonly Column[] = [
  { title: 'KEY', most: 9 },
  { title: 'KIND', most: 10 },
  { title: 'WHAT' },
]

/** The statements of a thread in order of time, what each does to it, and its words. */
export function entryTable(
  entries: readonly StoryEntry[],
  records: readonly LedgerRecord[],
  style: ReportStyle,
): string {
  const byKey = new Map(records.map((record) => [record.key, record]))
  const rows = entries.flatMap((entry) => {
    const record = byKey.get(entry.record)
    return record ? [entryRow(entry, record)] : []
  })
  return rows.length === 0 ? 'Nothing was said of it yet.\n' : table(ENTRIES, rows, style)
}

function entryRow(entry: StoryEntry, of: LedgerRecord): Row {
  const { act, said, saidInferred, partial, inferred, reprintOf } = entry
  const does = [
    stageName(act),
    ...(partial ? ['in part'] : []),
    ...(inferred ? ['inferred'] : []),
    ...(reprintOf === null ? [] : ['reprint of', shortKey(reprintOf)]),
  ]
  return {
    cells: [
      [shortKey(of.key)],
      saidInferred ? ['no date', `added ${shortTime(said)}`] : [shortTime(said)],
      does,
      [recordWords(of.record)],
    ],
    below: wordsBelow(of),
  }
}

/** Records with their words. */
export function recordTable(records: readonly LedgerRecord[], style: ReportStyle): string {
  const rows = records.map((of) => ({
    cells: [[shortKey(of.key)], [of.record.kind], [recordWords(of.record)]],
    below: wordsBelow(of),
  }))
  return rows.length === 0 ? 'No records.\n' : table(RECORDS, rows, style)
}

function wordsBelow(of: LedgerRecord): NonNullable<Row['below']> {
  const { document, record, review } = of
  return [
    plain(quoted(of, LONGEST)),
    plain(`${voiceWords(document, record.speaker)} · ${reviewWords(review)}`),
  ]
}
