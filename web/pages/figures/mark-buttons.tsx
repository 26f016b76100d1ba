import { type KeyboardEvent, useRef, useState } from 'react'
import { voiceOf } from './figure-point.ts'
import { markPeriod, markWords } from './mark-words.ts'
import { markSize, type PlacedMark } from './placed-marks.ts'

interface MarkButtonsProps {
  readonly placed: readonly PlacedMark[]
  readonly shown: string | null
  readonly onShow: (id: string) => void
  readonly onChoose: (id: string) => void
}

/** How many marks a key leads on. */
const STEPS: Readonly<Record<string, number>> = {
  ...{ ArrowRight: 1, ArrowUp: 1, ArrowLeft: -1, ArrowDown: -1 },
  ...{ End: Number.POSITIVE_INFINITY, Home: Number.NEGATIVE_INFINITY },
}

/** A button upon each mark, one of which the tab key comes to; arrow keys lead through time. */
export function MarkButtons({ placed, shown, onShow, onChoose }: MarkButtonsProps) {
  const group = useRef<HTMLDivElement>(null)
  const [reached, setReached] = useState<string | null>(null)
  const at = Math.max(
    0,
    placed.findIndex(({ id }) => id === (reached ?? shown)),
  )
  const go = (event: KeyboardEvent) => {
    const step = STEPS[event.key]
    if (step === undefined) return
    event.preventDefault()
    const to = Math.min(Math.max(at + step, 0), placed.length - 1)
    group.current?.querySelectorAll('button')[to]?.focus()
  }
  const { size } = markSize(placed.length)
  return (
    // biome-ignore lint/a11y/useSemanticElements: no element but this groups marks of a chart
    <div
      ref={group}
      role="group"
      aria-label="Marks of the chart; arrow keys lead from one to the next"
      onKeyDown={go}
    >
      {placed.map((mark, index) => (
        <button
          key={mark.id}
          type="button"
          className="chart-mark"
          style={{ left: mark.x, top: mark.y, width: size + 5, height: size + 5 }}
          tabIndex={index === at ? 0 : -1}
          aria-label={labelOf(mark)}
          aria-pressed={mark.id === shown}
          onPointerEnter={() => onShow(mark.id)}
          onFocus={() => {
            setReached(mark.id)
            onShow(mark.id)
          }}
          onClick={() => onChoose(mark.id)}
        />
      ))}
    </div>
  )
}

function labelOf(mark: PlacedMark): string {
  const { words, calendar } = markPeriod(mark)
  const parts = [
    markWords(mark),
    calendar === null ? words : `${words}, ${calendar}`,
    mark.implied === null ? voiceOf(mark.point) : `implied by ${voiceOf(mark.point)}, not stated`,
    mark.status !== 'reported' && mark.status,
    mark.disputes.length > 0 && `disagreement ${mark.disputes.join(', ')}`,
  ]
  return parts.filter(Boolean).join('; ')
}
