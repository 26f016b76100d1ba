import { timeWords } from '../../words/time.ts'
import { CLOSER, type Extent, isoDay, moved, STEP, WIDER, zoomed } from './extent.ts'
import type { ShownExtent } from './use-extent.ts'

interface AxisButtonsProps {
  readonly extent: Extent
  readonly shown: ShownExtent
}

/** Which days are shown, and buttons that show others. */
export function AxisButtons({ extent, shown }: AxisButtonsProps) {
  const { show, showWhole, isWhole } = shown
  return (
    <div className="timeline-buttons">
      <p className="numbers" role="status">
        {timeWords(`${isoDay(extent.first)}/${isoDay(extent.end - 1)}`)}
      </p>
      <div>
        <button type="button" onClick={() => show(moved(extent, -STEP))}>
          Earlier
        </button>
        <button type="button" onClick={() => show(zoomed(extent, CLOSER))}>
          Closer
        </button>
        <button type="button" onClick={() => show(zoomed(extent, WIDER))}>
          Wider
        </button>
        <button type="button" onClick={() => show(moved(extent, STEP))}>
          Later
        </button>
        <button type="button" disabled={isWhole} onClick={showWhole}>
          All
        </button>
      </div>
    </div>
  )
}
