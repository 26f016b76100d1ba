import { threadStory } from '../../ledger/history/stories.ts'
import type { Story } from '../../ledger/history/story.ts'
import { decidedStages } from '../../ledger/review/stage-decisions.ts'
import type { Filter, LedgerReads, Moment } from '../../ledger/store/reads/ledger-reads.ts'
import type { RapporteurRecord, RecordKind } from '../../records/record.ts'
import { toldTime } from '../../records/told-time.ts'
import { calendarEntry } from './calendar-entry.ts'
import { contentLine, textValue } from './content-line.ts'

/** Kinds of records that may tell when something is due or planned. */
const DATED: readonly RecordKind[] = ['commitment', 'event', 'figure', 'instrument', 'link']

/** Which records, from which moment, asked on which day. */
interface Question {
  readonly filter: Filter
  readonly moment: Moment
  /** ISO date. */
  readonly today: string
}

/**
 * What is due and planned as an iCalendar (RFC 5545): an entry for each promise, target, meeting, document
 * and route that is open and has a date, the one told last; see docs/exports.md.
 */
export async function* calendarLines(
  reads: LedgerReads,
  { filter, moment, today }: Question,
): AsyncGenerator<string> {
  const asOf = moment.asOf ?? today
  const decided = await decidedStages(reads, moment.knownAt)
  const kinds = filter.kinds?.length ? filter.kinds : DATED
  yield contentLine('BEGIN', 'VCALENDAR')
  yield contentLine('VERSION', '2.0')
  yield contentLine('PRODID', textValue('-//Rapporteur//Rapporteur//EN'))
  yield contentLine('CALSCALE', 'GREGORIAN')
  // Each thread has its entry where the record is met that told the date last, and is read once or twice.
  const tellers = new Map<string, string | null>()
  for await (const record of reads.everyRecord({ ...filter, kinds }, { ...moment, asOf })) {
    if (dueTime(record.record) === null) continue
    if ((tellers.get(record.thread) ?? record.key) !== record.key) continue
    if (tellers.get(record.thread) === null) continue
    const thread = await reads.thread(record.thread, { ...moment, asOf })
    const stageDecisions = thread === null ? [] : decided(thread.records)
    const story = thread && threadStory(thread, asOf, { stageDecisions })
    const due = story && isOpen(story) ? story.time.due : null
    tellers.set(record.thread, due?.record ?? null)
    if (thread && story && due?.record === record.key)
      yield calendarEntry({ thread, story, record, edtf: due.due })
  }
  yield contentLine('END', 'VCALENDAR')
}

/** Whether nothing shows that it was done, or that it will not be. */
function isOpen({ time }: Story): boolean {
  return time.next !== null || time.overdue !== null
}

/** What a report counts is of the past, and no more due. */
function dueTime(record: RapporteurRecord): string | null {
  return record.kind === 'figure' && record.status === 'reported' ? null : toldTime(record)
}
