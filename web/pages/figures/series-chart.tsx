import { useLayoutEffect, useMemo, useRef } from 'react'
import { useWidth } from '../../parts/use-width.ts'
import { type ChartFrame, chartFrame, upwards } from './chart-frame.ts'
import type { ChartMark } from './chart-marks.ts'
import { drawChart } from './draw-chart.ts'
import { MarkButtons } from './mark-buttons.tsx'
import { type PlacedMark, placedMarks } from './placed-marks.ts'
import { tickWords, unitWords } from './tick-words.ts'
import { lettersOf, type Voice } from './voices.ts'
import './chart.css'

/** Marks are so wide, with the room between them; charts no wider than this on narrow pages. */
const PER_MARK = 15
const WIDEST = 560

interface SeriesChartProps {
  readonly marks: readonly ChartMark[]
  readonly voices: readonly Voice[]
  readonly unit: string | null
  /** The numbers of disagreements by the keys of records. */
  readonly disputes: ReadonlyMap<string, readonly number[]>
  /** The mark whose words are shown beside the chart. */
  readonly shown: string | null
  /** Called with the mark that is pointed at or comes to have the focus. */
  readonly onShow: (id: string) => void
  /** Called with the mark that was pressed. */
  readonly onChoose: (id: string) => void
}

/** The chart of a series: a picture, and a button upon each mark for pointers and keys. */
export function SeriesChart(props: SeriesChartProps) {
  const { marks, voices, unit, disputes } = props
  const [box, width] = useWidth<HTMLDivElement>()
  const frame = useMemo(() => chartFrame(marks, roomFor(marks, width)), [marks, width])
  const placed = useMemo(
    () => placedMarks(marks, frame, { letters: lettersOf(voices), disputes }),
    [marks, frame, voices, disputes],
  )
  const measured = unitWords(unit)
  return (
    <div className="chart" ref={box}>
      <p className="chart-measure">
        {measured}
        {width > 0 && frame.width > width && ' · earlier years lie to the left'}
        {!frame.amounts.fromZero && <strong> · the axis does not begin at zero</strong>}
      </p>
      {width > 0 && (
        <div className="chart-scroll" ref={toTheLast}>
          <div className="chart-room" style={{ width: frame.width }}>
            <Amounts frame={frame} unit={unit} />
            <Picture placed={placed} frame={frame} />
            <MarkButtons {...props} placed={placed} />
          </div>
        </div>
      )}
    </div>
  )
}

/** Where a chart is wider than the page, its last years are seen first. */
function toTheLast(place: HTMLDivElement | null): void {
  if (place !== null) place.scrollLeft = place.scrollWidth
}

/** How wide a chart is drawn: as wide as there is room; on narrow pages wider, where marks would hide one another. */
function roomFor(marks: readonly ChartMark[], width: number): number {
  return Math.max(width, 280, Math.min(WIDEST, marks.length * PER_MARK))
}

/** The amounts at the axis, which stay where a chart is wider than the page. */
function Amounts({ frame, unit }: { readonly frame: ChartFrame; readonly unit: string | null }) {
  return (
    <div className="chart-amounts" aria-hidden="true">
      <div style={{ width: frame.left - 4, height: frame.height }} />
      {frame.amounts.ticks.map((amount) => (
        <span key={amount} style={{ top: upwards(frame, amount), width: frame.left - 6 }}>
          {tickWords(amount, unit ?? '%')}
        </span>
      ))}
    </div>
  )
}

interface PictureProps {
  readonly placed: readonly PlacedMark[]
  readonly frame: ChartFrame
}

function Picture({ placed, frame }: PictureProps) {
  const place = useRef<HTMLDivElement>(null)
  useLayoutEffect(() => {
    place.current?.replaceChildren(drawChart(placed, frame))
  }, [placed, frame])
  return <div ref={place} />
}
