import type { CSSProperties } from 'react'
import { Link } from 'wouter'
import { documentAddress } from '../../address/addresses.ts'
import { atMoment, useMoment } from '../../address/moment.ts'
import { quoteWords } from '../../words/quote.ts'
import type { Item } from './laid-out.ts'
import { itemWords } from './mark-words.ts'
import type { MarkedTime } from './marked-time.ts'

/** How far lanes stand from one another, in pixels. */
export const LANE = 20
/** A span as narrow as this can still be seen. */
const LEAST_SPAN = 4
/** Words beside a mark need so many pixels at least, and no more than that. */
const WORDS = { least: 72, most: 420 }

interface AxisItemProps {
  readonly item: Item
  /** True for the one that the tabulator reaches. */
  readonly isCurrent: boolean
  readonly onPoint: (item: Item) => void
  readonly onOpen: (item: Item) => void
}

/** A mark, which leads to its quotation, or a bundle, which leads to its days. */
export function AxisItem({ item, isCurrent, onPoint, onOpen }: AxisItemProps) {
  const { left, right, lane, marks } = item
  const [first] = marks
  if (first === undefined) return null
  const place: CSSProperties = { left, width: right - left, top: lane * LANE }
  const point = () => onPoint(item)
  return (
    <li style={place} data-kind={first.mark.kind} onPointerEnter={point} onFocus={point}>
      {marks.length > 1 ? (
        <button
          type="button"
          className="timeline-bundle"
          data-item={item.id}
          tabIndex={isCurrent ? 0 : -1}
          aria-label={itemWords(item)}
          onClick={() => onOpen(item)}
        >
          {marks.length}
        </button>
      ) : (
        <AxisMark item={item} isCurrent={isCurrent} />
      )}
    </li>
  )
}

function AxisMark({ item, isCurrent }: { readonly item: Item; readonly isCurrent: boolean }) {
  const moment = useMoment()
  const [first] = item.marks
  if (first === undefined) return null
  const { mark, time } = first
  return (
    <>
      <Link
        href={atMoment(documentAddress(mark.document, mark.record), moment)}
        className={`timeline-mark ${shapeOf(time)} ${cutOf(item)}`}
        data-item={item.id}
        aria-label={itemWords(item)}
        tabIndex={isCurrent ? 0 : -1}
      >
        <span style={{ width: Math.max(item.width, LEAST_SPAN) }} />
      </Link>
      {item.room >= WORDS.least && (
        <bdi
          className="timeline-mark-words"
          aria-hidden="true"
          style={{ maxWidth: Math.min(item.room, WORDS.most) }}
        >
          {quoteWords(mark.words)}
        </bdi>
      )}
    </>
  )
}

/** How surely a mark is drawn: as a point, a span, hollow, with soft or open ends. */
function shapeOf({ first, end, about, undated }: MarkedTime): string {
  const shape = first !== null && end !== null && end - first === 1 ? 'is-day' : 'is-span'
  return [
    shape,
    undated && 'is-undated',
    about && 'is-about',
    first === null && 'is-open-before',
    end === null && 'is-open-after',
  ]
    .filter(Boolean)
    .join(' ')
}

function cutOf({ cutBefore, cutAfter }: Item): string {
  return `${cutBefore ? 'is-cut-before' : ''} ${cutAfter ? 'is-cut-after' : ''}`
}
