import * as Plot from '@observablehq/plot'
import { amountOfPixels, type ChartFrame, instantAt } from './chart-frame.ts'
import { colorOf } from './chart-signs.ts'
import type { PlacedMark } from './placed-marks.ts'
import { FLAT, UPRIGHT } from './symbols.ts'

/** How far an open end reaches. */
const OPEN = 30

/** Periods as bars from their first to their last day, with an end on either side. */
export function periods(marks: readonly PlacedMark[], frame: ChartFrame): Plot.Markish[] {
  const barred = marks.filter(({ endless, days }) => !endless && days.first !== days.last)
  const bar = (chosen: readonly PlacedMark[], strokeDasharray: string) =>
    Plot.ruleY(chosen, {
      ...{ x1: firstOf, x2: lastOf, y: 'value', stroke: colorOf, strokeWidth: 3 },
      ...{ strokeDasharray, strokeOpacity: 0.5 },
    })
  const ends = barred.flatMap((mark) => [
    { ...mark, end: firstOf(mark) },
    { ...mark, end: lastOf(mark) },
  ])
  const aimed = (mark: PlacedMark) => mark.status !== 'reported' || mark.implied !== null
  const solar = (mark: PlacedMark) => !aimed(mark) && mark.calendar === 'solar-hijri'
  return [
    bar(
      barred.filter((mark) => !aimed(mark) && !solar(mark)),
      'none',
    ),
    bar(barred.filter(solar), '6 2.5'),
    bar(barred.filter(aimed), '1.5 3'),
    Plot.dot(ends, {
      x: 'end',
      y: 'value',
      symbol: UPRIGHT,
      r: 3.5,
      stroke: colorOf,
      strokeWidth: 1.5,
    }),
    Plot.arrow(
      marks.filter(({ endless }) => endless),
      {
        x1: ({ x }: PlacedMark) => new Date(instantAt(frame, x)),
        x2: ({ x }: PlacedMark) => new Date(instantAt(frame, x + OPEN)),
        y: 'value',
        stroke: colorOf,
        strokeDasharray: '1.5 3',
        headLength: 5,
      },
    ),
  ]
}

/** What is left open: a line between two ends, or an arrow where there is no end. */
export function reaches(marks: readonly PlacedMark[], frame: ChartFrame): Plot.Markish[] {
  const reaching = marks.flatMap((mark) =>
    mark.reach === null ? [] : [{ ...mark, reach: mark.reach }],
  )
  const open = amountOfPixels(frame, OPEN)
  const at = ({ x }: PlacedMark) => new Date(instantAt(frame, x))
  const closed = reaching.filter(({ reach }) => reach.high > reach.low)
  const caps = closed.flatMap((mark) => [
    ...(mark.reach.openLow ? [] : [{ ...mark, end: mark.reach.low }]),
    ...(mark.reach.openHigh ? [] : [{ ...mark, end: mark.reach.high }]),
  ])
  const line = { stroke: colorOf, strokeWidth: 1.5 }
  return [
    Plot.ruleX(closed, {
      x: at,
      y1: ({ reach }) => reach.low,
      y2: ({ reach }) => reach.high,
      ...line,
    }),
    Plot.dot(caps, { x: at, y: 'end', symbol: FLAT, r: 4, ...line }),
    Plot.arrow(
      reaching.filter(({ reach }) => reach.openHigh),
      {
        x: at,
        y1: ({ reach }) => reach.high,
        y2: ({ reach }) => reach.high + open,
        headLength: 5,
        ...line,
      },
    ),
    Plot.arrow(
      reaching.filter(({ reach }) => reach.openLow),
      {
        x: at,
        y1: ({ reach }) => reach.low,
        y2: ({ reach }) => Math.max(reach.low - open, frame.amounts.low),
        headLength: 5,
        ...line,
      },
    ),
  ]
}

function firstOf({ days, at }: PlacedMark): Date {
  return new Date(days.first ?? at)
}

function lastOf({ days, at }: PlacedMark): Date {
  return new Date(days.last ?? at)
}
