import * as Plot from '@observablehq/plot'
import type { ChartFrame } from './chart-frame.ts'
import { periods, reaches } from './chart-lines.ts'
import { signs } from './chart-signs.ts'
import type { PlacedMark } from './placed-marks.ts'

/**
 * The chart as a picture: the axis of time, periods to their real width, what is left open, and the marks. It holds no
 * style of its own, since the policy of the page forbids that: chart.css has it.
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
