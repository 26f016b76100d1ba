import type { LedgerRecord, ThreadKind } from '../ledger-record.ts'
import type { Course } from './course.ts'
import { entryOf, happenings } from './happening.ts'
import { documentCourse, meetingCourse, routeCourse } from './other-courses.ts'
import { promiseCourse } from './promise-course.ts'
import { origins } from './reprints.ts'
import { stageOf } from './stages.ts'
import { dayOfDate, statements } from './statement.ts'
import type { StageDecision, Story } from './story.ts'
import { timeOf } from './story-time.ts'
import { tellings } from './tellings.ts'
import { speakings, voices } from './voices.ts'

/** What people decided, besides what records tell. */
export interface StoryOptions {
  /** In the order in which they were made; of one day, the last holds. */
  readonly stageDecisions?: readonly StageDecision[]
}

/**
 * What became of a promise, project or target: each statement and what it does, the stage now and
 * the words that show it, what the clock says, and who told it.
 *
 * A pure function: the order of the records does not matter, and what was published after `asOf`
 * (for an undated document: added) is left out. Entries of an earlier `asOf` are the first ones of
 * a later. `Story.time` is computed from `asOf` and is not for keeping.
 *
 * @param records those of one thread
 * @param asOf ISO date
 * @throws Problem `invalid-date` where `asOf` or the date of a decision is no day
 * @example
 * story(thread.records, '2026-06-01').stage?.stage // 'stalled'
 */
export function story(
  records: readonly LedgerRecord[],
  asOf: string,
  options: StoryOptions = {},
): Story {
  return storyOf(promiseCourse, records, asOf, options)
}

const COURSES: Readonly<Partial<Record<ThreadKind, Course>>> = {
  promise: promiseCourse,
  target: promiseCourse,
  meeting: meetingCourse,
  document: documentCourse,
  route: routeCourse,
}

/**
 * What became of a thread of any kind, in the shape of {@link story}: a meeting is planned, held or
 * cancelled; a document proposed, prepared, signed, ratified, in force or ended; a route planned,
 * underway, launched, operating, suspended or resumed. Null for threads that have no stages (`figure`, `stance`).
 *
 * @example
 * threadStory({ kind: 'meeting', records }, '2026-06-01')?.stage?.stage // 'held'
 */
export function threadStory(
  thread: { readonly kind: ThreadKind; readonly records: readonly LedgerRecord[] },
  asOf: string,
  options: StoryOptions = {},
): Story | null {
  const course = COURSES[thread.kind]
  return course ? storyOf(course, thread.records, asOf, options) : null
}

function storyOf(
  course: Course,
  records: readonly LedgerRecord[],
  asOf: string,
  { stageDecisions = [] }: StoryOptions,
): Story {
  dayOfDate(asOf)
  const all = statements(records, asOf)
  const from = origins(all)
  const by = speakings(all)
  const told = tellings(all, by, from)
  const happened = happenings(course, all, from, told)
  const stage = stageOf(course, happened, stageDecisions, asOf)
  return {
    course: course.name,
    asOf: asOf.slice(0, 10),
    entries: happened.map(entryOf),
    stage,
    time: timeOf({ course, happenings: happened, stage, tellings: told.days }, asOf),
    voices: voices(all, by, from),
    reached: happened.findLast(({ deed }) => deed.reached)?.deed.reached ?? null,
  }
}
