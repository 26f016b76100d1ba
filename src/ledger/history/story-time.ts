import { addMonths, calendarDay, dayNumber } from '../../core/day.ts'
import { edtfOfDay } from '../../core/period.ts'
import type { Course } from './course.ts'
import { type Dues, duesOf } from './dues.ts'
import type { Happening } from './happening.ts'
import { dayOfDate, wholeYears } from './statement.ts'
import type { StoryStage, StoryTime, ToldDue } from './story.ts'

/** Without a word for as long, a thing that is open has gone silent. */
export const SILENT_MONTHS = 24

/** A thread with its stage: what the clock is asked of. */
export interface Standing {
  readonly course: Course
  readonly happenings: readonly Happening[]
  readonly stage: StoryStage | null
  /** The first days of its tellings. */
  readonly tellings: readonly number[]
}

/** What the clock says of a thread at a day. */
export function timeOf(standing: Standing, asOf: string): StoryTime {
  const { course, happenings, stage } = standing
  const today = dayOfDate(asOf)
  const dues = duesOf(happenings)
  const settled = stage !== null && course.settled.has(stage.stage)
  const closed = stage !== null && course.closed.has(stage.stage)
  return {
    due: dues.due && shown(dues.due),
    overdue: closed ? null : overdue(standing, dues, today),
    slips: dues.slips,
    advanced: dues.advanced,
    restated: restated(standing.tellings),
    silent: settled ? null : silent(happenings, today),
    next: closed ? null : next(dues, today),
  }
}

function shown({ due, said, record, of }: ToldDue): ToldDue {
  return { due, said, record, of }
}

function overdue({ course, happenings }: Standing, { due }: Dues, today: number) {
  if (due === null || due.last === null || today <= due.last) return null
  // What was signed, or delivered and then halted, did meet a due that was told before.
  const met = happenings.some(
    ({ statement, deed, from }) =>
      course.meets[due.of].has(deed.act) && statement.day >= due.day && from >= due.day,
  )
  return met ? null : { days: today - due.last }
}

function restated(days: readonly number[]): StoryTime['restated'] {
  const [first] = days
  const last = days.at(-1)
  if (first === undefined || last === undefined)
    return { times: 0, first: null, last: null, years: 0 }
  return {
    times: days.length - 1,
    first: edtfOfDay(first),
    last: edtfOfDay(last),
    years: wholeYears(first, last),
  }
}

function silent(happenings: readonly Happening[], today: number): StoryTime['silent'] {
  const last = happenings.at(-1)?.statement
  if (!last) return null
  const patience = dayNumber(addMonths(calendarDay(last.day), SILENT_MONTHS))
  if (today < patience) return null
  return { since: last.said, years: wholeYears(last.day, today), inferred: true }
}

function next({ due, lastTold }: Dues, today: number): ToldDue | null {
  const open = [...lastTold, ...(due ? [due] : [])].filter(
    ({ last }) => last !== null && last >= today,
  )
  const [soonest] = open.sort((a, b) => (a.last ?? 0) - (b.last ?? 0))
  return soonest ? shown(soonest) : null
}
