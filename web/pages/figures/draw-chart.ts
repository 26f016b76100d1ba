import * as Plot from '@observablehq/plot'
import { amountOfPixels, type ChartFrame, instantAt } from './chart-frame.ts'
import { isLettered, markSize, type PlacedMark } from './placed-marks.ts'
import { FLAT, SYMBOLS, UPRIGHT } from './symbols.ts'

/** How far an open end reaches. */
const OPEN = 30
/** Keeps words readable upon lines. */
const HALO = { stroke: 'var(--paper)', strokeWidth: 3 }
const STATUSES = ['reported', 'target', 'forecast', 'possible'] as const
const SIGN = {
  reported: { symbol: SYMBOLS.reported, color: 'var(--figure)' },
  target: { symbol: SYMBOLS.target, color: 'var(--commitment)' },
  forecast: { symbol: SYMBOLS.forecast, color: 'var(--commitment)' },
  possible: { symbol: SYMBOLS.possible, color: 'var(--commitment)' },
} as const

/**
 * The chart as a picture: the axis of time, periods to their real width, what is left open, and the marks. It holds no style of its
 * own, since the policy of the page forbids that: chart.css has it.
 */
export function drawChart(marks: readonly PlacedMark[], frame: ChartFrame) {
  const { width, height, from, to, amounts } = frame
  const picture = Plot.plot({
    ...{ width, height, className: 'chart-picture' },
    ...{ marginTop: frame.top, marginRight: frame.right },
    ...{ marginBottom: frame.bottom, marginLeft: frame.left },
    x: { type: 'utc', domain: [new Date(from), new Date(to)], axis: null },
    y: { type: 'linear', domain: [amounts.low, amounts.high], axis: null },
    marks: [
      ...axes(frame),
      ...periods(marks, frame),
      ...reaches(marks, frame),
      ...signs(marks, frame),
    ],
  })
  for (const style of picture.querySelectorAll('style')) style.remove()
  picture.setAttribute('aria-hidden', 'true')
  return picture
}

function axes({ amounts, ticks }: ChartFrame): Plot.Markish[] {
  const words = new Map(ticks.map((tick) => [tick.at, tick.words]))
  const times = ticks.map(({ at }) => new Date(at))
  const amountTicks = [...amounts.ticks]
  return [
    Plot.gridY(amountTicks, { stroke: 'var(--rule)', strokeOpacity: 1 }),
    Plot.gridX(times, { stroke: 'var(--rule)', strokeOpacity: 0.5 }),
    Plot.axisX(times, {
      ...{ label: null, tickSize: 5 },
      tickFormat: (at: Date) => words.get(at.getTime()) ?? '',
    }),
    Plot.ruleY([amounts.low <= 0 ? 0 : amounts.low], {
      stroke: 'var(--ink)',
      strokeDasharray: amounts.fromZero ? 'none' : '2 4',
    }),
  ]
}

/** Periods as bars from their first to their last day, with an end on either side. */
function periods(marks: readonly PlacedMark[], frame: ChartFrame): Plot.Markish[] {
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
function reaches(marks: readonly PlacedMark[], frame: ChartFrame): Plot.Markish[] {
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

/** The marks themselves: full where stated, hollow where implied; the letter of who says so above. */
function signs(marks: readonly PlacedMark[], frame: ChartFrame): Plot.Markish[] {
  const { radius } = markSize(marks.length)
  const at = ({ x }: PlacedMark) => new Date(instantAt(frame, x))
  const disputed = marks.filter(({ disputes }) => disputes.length > 0)
  return [
    ...STATUSES.map((status) =>
      Plot.dot(
        marks.filter((mark) => mark.status === status),
        {
          ...{ x: at, y: 'value', r: radius, symbol: SIGN[status].symbol },
          ...{ stroke: SIGN[status].color, strokeWidth: 1.75 },
          fill: (mark: PlacedMark) => (mark.implied === null ? SIGN[status].color : 'var(--paper)'),
        },
      ),
    ),
    Plot.dot(disputed, { x: at, y: 'value', r: radius + 4, stroke: 'var(--bad)', strokeWidth: 2 }),
    ...letters(marks, at),
    Plot.text(isLettered(marks.length) ? disputed : [], {
      ...{ x: at, y: 'value', dy: radius + 13, fill: 'var(--bad)', fontSize: 12, fontWeight: 700 },
      ...{ text: ({ disputes }: PlacedMark) => disputes.join(', '), ...HALO },
    }),
  ]
}

/** Letters stand above their marks, higher above rings, and beside the lines of what is left open. */
function letters(marks: readonly PlacedMark[], x: (mark: PlacedMark) => Date): Plot.Markish[] {
  const { radius } = markSize(marks.length)
  const places = Map.groupBy(marks, ({ reach, disputes }) => {
    const ringed = disputes.length > 0 ? 4 : 0
    return reach === null ? `0,${-radius - 8 - ringed}` : `${9 + ringed},${-7 - ringed}`
  })
  return [...places].map(([place, there]) => {
    const [dx = 0, dy = 0] = place.split(',').map(Number)
    return Plot.text(there, {
      ...{ x, y: 'value', dx, dy, text: 'letter', fill: colorOf },
      ...{ fontSize: 10.5, fontWeight: 600, ...HALO },
    })
  })
}

function colorOf({ status }: PlacedMark): string {
  return SIGN[status].color
}

function firstOf({ days, at }: PlacedMark): Date {
  return new Date(days.first ?? at)
}

function lastOf({ days, at }: PlacedMark): Date {
  return new Date(days.last ?? at)
}
