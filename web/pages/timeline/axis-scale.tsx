import { useMoment } from '../../address/moment.ts'
import { edtfDays } from '../../words/edtf-days.ts'
import { axisTicks } from './axis-ticks.ts'
import type { Extent } from './extent.ts'

const DAY = 86_400_000

/** How wide words of a tick are, more or less, with their distance from it. */
function widthOf(words: string): number {
  return 6 + 7 * words.length
}

interface AxisScaleProps {
  readonly extent: Extent
  readonly width: number
}

/** The years, months or days of the axis, and the day from which it is looked at. */
export function AxisScale({ extent, width }: AxisScaleProps) {
  const { asOf } = useMoment()
  const today = asOf === null ? Math.floor(Date.now() / DAY) : edtfDays(asOf).first
  const at = (day: number) => ((day - extent.first) / (extent.end - extent.first)) * width
  const ticks = axisTicks(extent, width)
  const isSeen = today !== null && today > extent.first && today < extent.end
  return (
    <div className="timeline-scale" aria-hidden="true">
      {ticks.map(({ day, words, major }, i) => {
        const next = ticks[i + 1]
        const before = ticks[i - 1]
        const isCovered = before?.major && at(before.day) + widthOf(before.words) > at(day)
        const isCut =
          at(day) + widthOf(words) > width ||
          (!major && next?.major === true && at(day) + widthOf(words) > at(next.day))
        return (
          <span
            key={day}
            className={major ? 'timeline-tick is-major' : 'timeline-tick'}
            style={{ left: at(day) }}
          >
            {!isCovered && !isCut && words}
          </span>
        )
      })}
      {isSeen && (
        <span className="timeline-today" style={{ left: at(today) }}>
          {asOf === null ? 'today' : 'as of'}
        </span>
      )}
    </div>
  )
}
