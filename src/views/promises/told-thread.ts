import { addMonths, calendarDay, dayNumber } from '../../core/day.ts'
import { daysOf, edtfOfDay } from '../../core/period.ts'
import type { Story, StoryEntry } from '../../ledger/history/story.ts'
import { SILENT_MONTHS } from '../../ledger/history/story-time.ts'
import type { LedgerRecord, LedgerThread } from '../../ledger/ledger-record.ts'
import { toldTime } from '../../records/told-time.ts'

/** A thread and what became of it. */
export interface ToldThread {
  readonly thread: LedgerThread
  readonly story: Story
}

/** The record of a thread by its key. */
function recordOf({ thread }: ToldThread, key: string): LedgerRecord | null {
  return thread.records.find((record) => record.key === key) ?? null
}

/** The last that was said of a thread; null where nothing was said until then. */
export function lastWords(told: ToldThread): { entry: StoryEntry; record: LedgerRecord } | null {
  const entry = told.story.entries.at(-1)
  const record = entry ? recordOf(told, entry.record) : null
  return entry && record ? { entry, record } : null
}

/** The last ISO day on which something may have been said of a thread that is silent as of a day. */
export function quietDay(asOf: string): string {
  const { first } = daysOf(asOf)
  if (first === null) return asOf
  // A day more, for the last day of February.
  return edtfOfDay(dayNumber(addMonths(calendarDay(first), -SILENT_MONTHS)) + 1)
}

/**
 * False where no day that its records tell lies before a day, so that nothing can be overdue then: much faster
 * to tell than what became of it.
 */
export function tellsDayBefore({ records }: LedgerThread, asOf: string): boolean {
  const today = daysOf(asOf).first ?? Number.POSITIVE_INFINITY
  return records.some(({ record }) => {
    const time = toldTime(record)
    const { last } = time === null ? { last: null } : daysOf(time)
    return last !== null && last < today
  })
}
