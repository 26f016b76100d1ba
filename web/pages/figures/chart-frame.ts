import { DAY } from '../../words/edtf-days.ts'
import { type AmountAxis, amountAxis } from './axis.ts'
import type { ChartMark } from './chart-marks.ts'
import { type TimeTick, timeTicks } from './time-axis.ts'

/** The room of a chart, and where times and amounts stand in it. */
export interface ChartFrame {
  readonly width: number
  readonly height: number
  readonly top: number
  readonly right: number
  readonly bottom: number
  readonly left: number
  /** The first and the last instant that is drawn. */
  readonly from: number
  readonly to: number
  readonly amounts: AmountAxis
  readonly ticks: readonly TimeTick[]
}

const NARROW = 480
const EDGE = 14
/** Room for the arrows of what has no end. */
const ENDLESS = 34

/** The frame in which marks are drawn at a width. */
export function chartFrame(marks: readonly ChartMark[], width: number): ChartFrame {
  const narrow = width < NARROW
  const room = { top: 26, right: 14, bottom: 30, left: narrow ? 50 : 62 }
  const after = marks.some(({ endless }) => endless) ? ENDLESS : EDGE
  const inner = width - room.left - room.right - EDGE - after
  const [first, last] = spanOf(marks)
  const pixel = (last - first) / Math.max(inner, 1)
  const [from, to] = [first - pixel * EDGE, last + pixel * after]
  const amounts = amountAxis(
    marks.flatMap(({ value, reach }) =>
      [value, reach?.low, reach?.high].filter((each) => each !== undefined),
    ),
  )
  const ticks = timeTicks(from, to, width - room.left - room.right)
  return { width, height: narrow ? 300 : 420, ...room, from, to, amounts, ticks }
}

/** The pixel at which an instant stands. */
export function across({ from, to, left, right, width }: ChartFrame, at: number): number {
  return left + ((at - from) / (to - from)) * (width - left - right)
}

/** The instant that stands at a pixel. */
export function instantAt({ from, to, left, right, width }: ChartFrame, x: number): number {
  return from + ((x - left) / (width - left - right)) * (to - from)
}

/** The pixel at which an amount stands. */
export function upwards({ amounts, top, bottom, height }: ChartFrame, amount: number): number {
  const { low, high } = amounts
  return height - bottom - ((amount - low) / (high - low)) * (height - top - bottom)
}

/** The amount that so many pixels are. */
export function amountOfPixels({ amounts, top, bottom, height }: ChartFrame, pixels: number) {
  return (pixels / (height - top - bottom)) * (amounts.high - amounts.low)
}

function spanOf(marks: readonly ChartMark[]): readonly [number, number] {
  const first = Math.min(...marks.map(({ at, days }) => Math.min(at, days.first ?? at)))
  const last = Math.max(...marks.map(({ at, days }) => Math.max(at, days.last ?? at)))
  return last - first > DAY ? [first, last] : [first - 30 * DAY, last + 30 * DAY]
}
