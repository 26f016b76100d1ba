import * as Plot from '@observablehq/plot'
import { type ChartFrame, instantAt } from './chart-frame.ts'
import { isLettered, markSize, type PlacedMark } from './placed-marks.ts'
import { SYMBOLS } from './symbols.ts'

/** Keeps words readable upon lines. */
const HALO = { stroke: 'var(--paper)', strokeWidth: 3 }
const STATUSES = ['reported', 'target', 'forecast', 'possible'] as const
const SIGN = {
  reported: { symbol: SYMBOLS.reported, color: 'var(--figure)' },
  target: { symbol: SYMBOLS.target, color: 'var(--commitment)' },
  forecast: { symbol: SYMBOLS.forecast, color: 'var(--commitment)' },
  possible: { symbol: SYMBOLS.possible, color: 'var(--commitment)' },
} as const

/** The marks themselves: full where stated, hollow where implied; the letter of who says so above. */
export function signs(marks: readonly PlacedMark[], frame: ChartFrame): Plot.Markish[] {
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

/** The colour of what a mark is. */
export function colorOf({ status }: PlacedMark): string {
  return SIGN[status].color
}
