import { useEffect, useId, useMemo, useRef, useState } from 'react'
import type { RecordKind } from '../../api/answers.ts'
import { KindName } from '../../parts/kind-name.tsx'
import { useWidth } from '../../parts/use-width.ts'
import { AxisItem, LANE } from './axis-item.tsx'
import { nearest, nextItem } from './axis-keys.ts'
import { AxisScale } from './axis-scale.tsx'
import { type Extent, moved, zoomed } from './extent.ts'
import { daysOfItem, type Item, laidOut, type TimedMark } from './laid-out.ts'
import { itemWords } from './mark-words.ts'
import type { ShownExtent } from './use-extent.ts'
import { useWheel } from './use-wheel.ts'

const KINDS: readonly RecordKind[] = [
  'event',
  'instrument',
  'link',
  'figure',
  'commitment',
  'position',
]
/** Marks above each other before they are bundled; fewer where the page is narrow, and longer than wide anyway. */
const LANES = { wide: 5, narrow: 3 }
const NARROW = 560
export const CLOSER = 0.5
export const WIDER = 2
const STEP = 0.5

interface AxisProps {
  readonly marks: readonly TimedMark[]
  readonly extent: Extent
  readonly shown: ShownExtent
  /** Called where a bundle cannot be taken apart any more: all of it is of the same days. */
  readonly onSame: () => void
}

/** The entries of a timeline on an axis, a row a kind. */
export function Axis({ marks, extent, shown, onSame }: AxisProps) {
  const [place, width] = useWidth<HTMLDivElement>()
  const keys = useId()
  const lanes = width < NARROW ? LANES.narrow : LANES.wide
  const rows = useMemo(
    () => (width === 0 ? [] : laidOut(marks, KINDS, { extent, width, lanes })),
    [marks, extent, width, lanes],
  )
  const items = rows.flatMap((row) => row.items)
  const [pointed, point] = useState<Item | null>(null)
  const current = items.find(({ id }) => id === pointed?.id) ?? nearest(items, pointed ?? MIDDLE)
  useWheel(place, extent, shown.turn)
  const refocus = useRefocus(place, current?.id)
  const openItem = (item: Item) => {
    const days = daysOfItem(item)
    const isSame = days.end - days.first >= 0.8 * (extent.end - extent.first)
    if (isSame || days.end - days.first === 1) {
      shown.show(days)
      onSame()
    } else shown.show(padded(days))
  }
  const turn = (next: Extent) => {
    refocus()
    shown.show(next)
  }
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: the keys are those of the links within, which bubble
    <div
      className="timeline-axis"
      onKeyDown={(event) => {
        if (event.ctrlKey || event.metaKey || event.altKey) return
        const days = current && daysOfItem(current)
        const middle = days ? (days.first + days.end) / 2 : undefined
        const { key } = event
        if (ARROWS.has(key)) focusItem(place.current, nextItem(rows, current?.id ?? null, key)?.id)
        else if (key === '+' || key === '=') turn(zoomed(extent, CLOSER, middle))
        else if (key === '-') turn(zoomed(extent, WIDER, middle))
        else if (key === 'PageUp') turn(moved(extent, -STEP))
        else if (key === 'PageDown') turn(moved(extent, STEP))
        else if (key === '0') {
          refocus()
          shown.showWhole()
        } else return
        event.preventDefault()
      }}
    >
      <div className="timeline-rows" ref={place}>
        {width > 0 && <AxisScale extent={extent} width={width} />}
        {rows.map((row) => (
          <section className="timeline-row" key={row.kind} aria-label={`${row.kind}s`}>
            <p>
              <KindName kind={row.kind} />
            </p>
            <ol style={{ height: row.lanes * LANE }} aria-describedby={keys}>
              {row.items.map((item) => (
                <AxisItem
                  key={item.id}
                  item={item}
                  isCurrent={item.id === current?.id}
                  onPoint={point}
                  onOpen={openItem}
                />
              ))}
            </ol>
          </section>
        ))}
      </div>
      <p className="timeline-pointed" aria-hidden="true">
        {pointed === null ? (
          'Point at a mark, or move to it with the arrow keys, to read what it tells.'
        ) : (
          <bdi>{itemWords(pointed)}</bdi>
        )}
      </p>
      <p className="timeline-keys" id={keys}>
        Keys: <kbd>←</kbd> <kbd>→</kbd> entry to entry, <kbd>↑</kbd> <kbd>↓</kbd> row to row,{' '}
        <kbd>Enter</kbd> opens the quotation, <kbd>+</kbd> <kbd>−</kbd> closer and wider,{' '}
        <kbd>Page Up</kbd> <kbd>Page Down</kbd> earlier and later, <kbd>0</kbd> all. Wheel with{' '}
        <kbd>Ctrl</kbd> closer and wider, with <kbd>Shift</kbd> earlier and later.
      </p>
    </div>
  )
}

const ARROWS: ReadonlySet<string> = new Set([
  ...['ArrowLeft', 'ArrowRight', 'ArrowUp', 'ArrowDown', 'Home', 'End'],
])
/** Where the first item is looked for: at the end, where the newest stands. */
const MIDDLE = { left: Number.MAX_SAFE_INTEGER, right: Number.MAX_SAFE_INTEGER }

/** Some days on either side, so that nothing stands at the very edge. */
function padded(days: Extent): Extent {
  return zoomed(days, 1.1)
}

function focusItem(place: HTMLElement | null, id: string | undefined): void {
  if (id === undefined) return
  place?.querySelector<HTMLElement>(`[data-item="${CSS.escape(id)}"]`)?.focus()
}

/** Keeps the focus in the axis where what had it is drawn elsewhere, or no more: asked for before the extent changes. */
function useRefocus(place: { readonly current: HTMLElement | null }, id: string | undefined) {
  const isWanted = useRef(false)
  useEffect(() => {
    if (!isWanted.current || id === undefined) return
    isWanted.current = false
    focusItem(place.current, id)
  })
  return () => {
    isWanted.current = place.current?.contains(document.activeElement) ?? false
  }
}
