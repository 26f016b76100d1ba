import { type KeyboardEvent, memo, type SyntheticEvent, useRef, useState } from 'react'
import { voiceWords } from './figure-point.ts'
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
  // What happens to a button is heard here, so that of hundreds only those that change are drawn again.
  return (
    // biome-ignore lint/a11y/useSemanticElements: no element but this groups marks of a chart
    <div
      ref={group}
      role="group"
      aria-label="Marks of the chart; arrow keys lead from one to the next"
      onKeyDown={go}
      onPointerOver={(event) => onMark(event, onShow)}
      onFocus={(event) =>
        onMark(event, (id) => {
          setReached(id)
          onShow(id)
        })
      }
      onClick={(event) => onMark(event, onChoose)}
    >
      {placed.map((mark, index) => (
        <MarkButton
          key={mark.id}
          mark={mark}
          size={size + 5}
          isReached={index === at}
          isShown={mark.id === shown}
        />
      ))}
    </div>
  )
}

/** Calls back with the mark on which something happened. */
function onMark({ target }: SyntheticEvent, call: (id: string) => void): void {
  const id = target instanceof HTMLElement ? target.dataset['mark'] : undefined
  if (id !== undefined) call(id)
}

interface MarkButtonProps {
  readonly mark: PlacedMark
  readonly size: number
  /** Whether the tab key comes to it. */
  readonly isReached: boolean
  readonly isShown: boolean
}

const MarkButton = memo(function MarkButton({ mark, size, isReached, isShown }: MarkButtonProps) {
  return (
    <button
      type="button"
      className="chart-mark"
      data-mark={mark.id}
      style={{ left: mark.x, top: mark.y, width: size, height: size }}
      tabIndex={isReached ? 0 : -1}
      aria-label={labelOf(mark)}
      aria-pressed={isShown}
    />
  )
})

function labelOf(mark: PlacedMark): string {
  const { words, calendar } = markPeriod(mark)
  const parts = [
    markWords(mark),
    calendar === null ? words : `${words}, ${calendar}`,
    mark.implied === null
      ? voiceWords(mark.point)
      : `implied by ${voiceWords(mark.point)}, not stated`,
    mark.status !== 'reported' && mark.status,
    mark.disputes.length > 0 && `disagreement ${mark.disputes.join(', ')}`,
  ]
  return parts.filter(Boolean).join('; ')
}
