import type { LedgerRecord } from '../../ledger/ledger-record.ts'
import { saidOn } from '../../ledger/said-on.ts'
import type { Filter } from '../../ledger/store/reads/ledger-reads.ts'
import type { RecordKind } from '../../records/record.ts'
import { toldTime } from '../../records/told-time.ts'

/** Something that happened or was measured, and the records that tell it with the same day and status. */
export interface TimelineEntry {
  /** EDTF as it was told; null where no day is told. */
  readonly time: string | null
  /** ISO day of the report that stands for it where none is told. */
  readonly reported: string
  /** The one told best first. */
  readonly records: readonly LedgerRecord[]
}

/** What has a day of its own; a plan has one by which it is due, and is asked for by its kind. */
const TOLD: readonly RecordKind[] = ['event', 'instrument', 'link', 'figure']

/** The filter of a timeline: records that tell a day, unless the undated ones are asked for, too. */
export function timelineFilter(
  given: Filter,
  { undated, oldestFirst }: { readonly undated: boolean; readonly oldestFirst: boolean },
): Filter {
  const kinds = given.kinds?.length ? given.kinds : TOLD
  return { ...given, kinds, dated: !undated, oldestFirst }
}

/** Records one after the other, those that tell the same of one thread as one entry. */
export function timelineEntries(records: readonly LedgerRecord[]): TimelineEntry[] {
  const groups = Map.groupBy(records, sameness)
  return [...groups.values()].map((group) => {
    const ordered = group.toSorted((a, b) => fullness(b) - fullness(a))
    const first = ordered[0] as LedgerRecord
    return { time: toldTime(first.record), reported: saidOn(first.document), records: ordered }
  })
}

/** A figure tells what no other does; what else is said of a thread, on a day, with a status, is one thing. */
function sameness({ record, thread, key }: LedgerRecord): string {
  if (record.kind === 'figure' || record.kind === 'position') return key
  return [thread, record.kind, toldTime(record) ?? key, record.status].join(' ')
}

/** How many of its fields a record knows. */
function fullness({ record }: LedgerRecord): number {
  return Object.values(record).filter((value) => value !== null && String(value) !== '').length
}
