import { useMoment } from '../../address/moment.ts'
import { edtfDays } from '../../words/edtf-days.ts'
import { axisTicks, readable } from './axis-ticks.ts'
import type { Extent } from './extent.ts'

const DAY = 86_400_000

interface AxisScaleProps {
  readonly extent: Extent
  readonly width: number
}

/** The years, months or days of the axis, and the day from which it is looked at. */
export function AxisScale({ extent, width }: AxisScaleProps) {
  const { asOf } = useMoment()
  const today = asOf === null ? Math.floor(Date.now() / DAY) : edtfDays(asOf).first
  const at = (day: number) => ((day - extent.first) / (extent.end - extent.first)) * width
  const isSeen = today !== null && today > extent.first && today < extent.end
  return (
    <div className="timeline-scale" aria-hidden="true">
      {readable(axisTicks(extent, width), at, width).map(({ day, words, major }) => (
        <span
          key={day}
          className={major ? 'timeline-tick is-major' : 'timeline-tick'}
          style={{ left: at(day) }}
        >
          {words}
        </span>
      ))}
      {isSeen && (
        <span className="timeline-today" style={{ left: at(today) }}>
          {asOf === null ? 'today' : 'as of'}
        </span>
      )}
    </div>
  )
}
