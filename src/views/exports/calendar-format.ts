import { threadStory } from '../../ledger/history/stories.ts'
import type { Story } from '../../ledger/history/story.ts'
import type { LedgerRecord } from '../../ledger/ledger-record.ts'
import { stageDecisionsIn } from '../../ledger/review/stage-decisions.ts'
import type { Filter, LedgerReads, Moment } from '../../ledger/store/ledger-reads.ts'
import type { RapporteurRecord, RecordKind } from '../../records/record.ts'
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
  const decided = stageDecisionsIn(await reads.decisions(null))
  const kinds = filter.kinds?.length ? filter.kinds : DATED
  yield contentLine('BEGIN', 'VCALENDAR')
  yield contentLine('VERSION', '2.0')
  yield contentLine('PRODID', textValue('-//Rapporteur//Rapporteur//EN'))
  yield contentLine('CALSCALE', 'GREGORIAN')
  for await (const record of reads.everyRecord({ ...filter, kinds }, { ...moment, asOf })) {
    if (timeOf(record.record) === null) continue
    const thread = await reads.thread(record.thread, { ...moment, asOf })
    const stageDecisions = thread === null ? [] : decided(thread.records)
    const story = thread && threadStory(thread, asOf, { stageDecisions })
    // Each thread has its entry where the record is met that told the date last.
    if (thread && story && isOpen(story) && story.time.due?.record === record.key)
      yield calendarEntry({ thread, story, record, edtf: story.time.due.due })
  }
  yield contentLine('END', 'VCALENDAR')
}

/** Whether nothing shows that it was done, or that it will not be. */
function isOpen({ time }: Story): boolean {
  return time.next !== null || time.overdue !== null
}

function timeOf(record: RapporteurRecord): LedgerRecord['document']['published'] {
  switch (record.kind) {
    case 'figure':
      return record.status === 'reported' ? null : record.period
    case 'commitment':
      return record.due
    case 'position':
      return null
    default:
      return record.date
  }
}
