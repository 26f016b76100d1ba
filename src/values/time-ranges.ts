import type { EdtfInterval } from '../core/edtf.ts'
import { daysOfInterval, intervalOfDays, shiftInterval } from '../core/period.ts'
import type { Range, TimeExpression } from '../core/time-expression.ts'
import type { Direction, Resolved } from './time-scene.ts'

const startOf = (interval: EdtfInterval): number => daysOfInterval(interval).first ?? -Infinity
const endOf = (interval: EdtfInterval): number => daysOfInterval(interval).last ?? Infinity

/**
 * The interval between two times. An end without its year takes it from the other: "March 20 to
 * November 20, 2020", "from December to February".
 */
export function joined(
  range: Range,
  first: Resolved,
  last: Resolved,
  direction: Direction,
): EdtfInterval {
  if (isWeekday(range.last)) return acrossWeek(first.interval, last.interval)
  const forward = last.written ? false : first.written || direction === 'future'
  if (forward)
    return { first: first.interval.first, last: after(first.interval, last.interval).last }
  const start = canMove(range.first, first) ? before(first.interval, last.interval) : first.interval
  return { first: start.first, last: last.interval.last }
}

function isWeekday(time: TimeExpression): boolean {
  return time.kind === 'date' && time.weekday !== undefined && time.month === undefined
}

/** A year that was inferred may be another; one that both ends share may be the year before. */
function canMove(time: TimeExpression, { written, interval }: Resolved): boolean {
  const named = time.kind === 'date' || time.kind === 'part' || time.kind === 'within'
  return named && (!written || interval.first?.month !== undefined)
}

/** The end moved on by years until it is not before the start. */
function after(first: EdtfInterval, last: EdtfInterval): EdtfInterval {
  let end = last
  for (let tries = 0; tries < 3 && endOf(end) < startOf(first); tries++)
    end = shiftInterval(end, 12)
  return end
}

/** How many years back the start of a range may have to be moved: "from May 3 to June 1, 1950". */
const YEARS = 200

/** The start moved back by years until it is not behind the end; never further than it must. */
function before(first: EdtfInterval, last: EdtfInterval): EdtfInterval {
  let start = first
  for (let tries = 0; tries < YEARS && startOf(start) > endOf(last); tries++) {
    start = shiftInterval(start, -12)
  }
  return start
}

function acrossWeek(first: EdtfInterval, last: EdtfInterval): EdtfInterval {
  const [start, end] = [startOf(first), endOf(last)]
  if (start <= end || !Number.isFinite(start) || !Number.isFinite(end)) {
    return { first: first.first, last: last.last }
  }
  return intervalOfDays(start - 7, end)
}
