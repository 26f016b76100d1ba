import { across, type ChartFrame, upwards } from './chart-frame.ts'
import type { ChartMark } from './chart-marks.ts'
import { dodged } from './dodged.ts'
import { voiceOf } from './figure-point.ts'

/** A mark with its place in pixels, and what stands in and above it. */
export interface PlacedMark extends ChartMark {
  readonly x: number
  readonly y: number
  /** The letter of who says so; empty where there are too many marks for letters. */
  readonly letter: string
  /** The numbers of the disagreements that it is part of. */
  readonly disputes: readonly number[]
}

/** With more, letters would hide one another, and marks are small. */
const MOST_LETTERED = 80
const LETTERED = { size: 11, height: 19, radius: 4 }
const SMALL = { size: 6, height: 6, radius: 2.75 }

/** Whether so many marks have letters and numbers beside them. */
export function isLettered(count: number): boolean {
  return count <= MOST_LETTERED
}

/** How large marks are drawn. */
export function markSize(count: number): typeof LETTERED {
  return isLettered(count) ? LETTERED : SMALL
}

interface Telling {
  readonly letters: ReadonlyMap<string, string>
  /** The numbers of disagreements by the keys of the records in them. */
  readonly disputes: ReadonlyMap<string, readonly number[]>
}

/** Marks at their places, none upon another where there is room. */
export function placedMarks(
  marks: readonly ChartMark[],
  frame: ChartFrame,
  { letters, disputes }: Telling,
): PlacedMark[] {
  const { size, height } = markSize(marks.length)
  const lettered = isLettered(marks.length)
  const own = marks.map((mark) => ({ ...ownPlace(mark, frame), slack: slackOf(mark, frame) }))
  const room = { left: frame.left + size / 2, right: frame.width - frame.right, size, height }
  const spots = dodged(own, room)
  return marks.map((mark, at) => ({
    ...mark,
    ...(spots[at] ?? { x: 0, y: 0 }),
    letter: lettered ? (letters.get(voiceOf(mark.point)) ?? '') : '',
    disputes: mark.implied === null ? (disputes.get(mark.id) ?? []) : [],
  }))
}

function ownPlace({ at, value }: ChartMark, frame: ChartFrame) {
  return { x: across(frame, at), y: upwards(frame, value) }
}

/** How far the period of a mark reaches to either side of it, in pixels. */
function slackOf({ days, at }: ChartMark, frame: ChartFrame): number {
  return (across(frame, days.last ?? at) - across(frame, days.first ?? at)) / 2
}
