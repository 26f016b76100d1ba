import { useLayoutEffect, useMemo, useRef } from 'react'
import { type ChartFrame, chartFrame } from './chart-frame.ts'
import type { ChartMark } from './chart-marks.ts'
import { drawChart } from './draw-chart.ts'
import { MarkButtons } from './mark-buttons.tsx'
import { type PlacedMark, placedMarks } from './placed-marks.ts'
import { unitWords } from './tick-words.ts'
import { useWidth } from './use-width.ts'
import { lettersOf, type Voice } from './voices.ts'
import './chart.css'

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
  const [box, width] = useWidth()
  const frame = useMemo(() => chartFrame(marks, Math.max(width, 280)), [marks, width])
  const placed = useMemo(
    () => placedMarks(marks, frame, { letters: lettersOf(voices), disputes }),
    [marks, frame, voices, disputes],
  )
  const measured = unitWords(unit)
  return (
    <div className="chart" ref={box}>
      <p className="chart-measure">
        {measured}
        {!frame.amounts.fromZero && <strong> · the axis does not begin at zero</strong>}
      </p>
      {width > 0 && (
        <div className="chart-room">
          <Picture placed={placed} frame={frame} unit={unit} />
          <MarkButtons {...props} placed={placed} />
        </div>
      )}
    </div>
  )
}

interface PictureProps {
  readonly placed: readonly PlacedMark[]
  readonly frame: ChartFrame
  readonly unit: string | null
}

function Picture({ placed, frame, unit }: PictureProps) {
  const place = useRef<HTMLDivElement>(null)
  useLayoutEffect(() => {
    place.current?.replaceChildren(drawChart(placed, frame, unit))
  }, [placed, frame, unit])
  return <div ref={place} />
}
