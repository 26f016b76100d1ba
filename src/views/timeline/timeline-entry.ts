import type { LedgerRecord } from '../../ledger/ledger-record.ts'

/** Something that happened or was measured, and the records that tell it with the same day and status. */
export interface TimelineEntry {
  /** EDTF as it was told; null where no day is told. */
  readonly time: string | null
  /** ISO day of the report that stands for it where none is told. */
  readonly reported: string
  /** The one told best first. */
  readonly records: readonly LedgerRecord[]
}

/** Records one after the other, those that tell the same of one thread as one entry. */
export function timelineEntries(records: readonly LedgerRecord[]): TimelineEntry[] {
  const groups = Map.groupBy(records, sameness)
  return [...groups.values()].map((group) => {
    const ordered = group.toSorted((a, b) => fullness(b) - fullness(a))
    const first = ordered[0] as LedgerRecord
    const { published, added } = first.document
    const reported = (published ?? added).slice(0, 10)
    return { time: timeOf(first), reported, records: ordered }
  })
}

/** The time that a record tells of its thing, as EDTF; null where it tells none. */
export function timeOf({ record }: LedgerRecord): string | null {
  if (record.kind === 'figure') return record.period
  if (record.kind === 'commitment') return record.due
  return record.kind === 'position' ? null : record.date
}

/** A figure tells what no other does; what else is said of a thread, on a day, with a status, is one thing. */
function sameness(each: LedgerRecord): string {
  const { record, thread, key } = each
  if (record.kind === 'figure' || record.kind === 'position') return key
  return [thread, record.kind, timeOf(each) ?? key, record.status].join(' ')
}

/** How many of its fields a record knows. */
function fullness({ record }: LedgerRecord): number {
  return Object.values(record).filter((value) => value !== null && String(value) !== '').length
}
