import { type KeyboardEvent, type RefObject, useEffect, useRef } from 'react'
import { CLOSER, type Extent, moved, STEP, WIDER, zoomed } from './extent.ts'
import { daysOfItem, type Item, type Row } from './laid-out.ts'
import { nextItem } from './next-item.ts'
import type { ShownExtent } from './use-extent.ts'

interface AxisKeys {
  readonly place: RefObject<HTMLElement | null>
  readonly rows: readonly Row[]
  readonly current: Item | null
  readonly extent: Extent
  readonly shown: ShownExtent
}

const LEADING: ReadonlySet<string> = new Set([
  ...['ArrowLeft', 'ArrowRight', 'ArrowUp', 'ArrowDown', 'Home', 'End'],
])

/** What the keys do on the axis: arrows lead from item to item, others show other days. */
export function useAxisKeys({ place, rows, current, extent, shown }: AxisKeys) {
  const keepFocus = useKeptFocus(place, current?.id)
  const middle = middleOf(current, extent)
  const others: Readonly<Record<string, () => void>> = {
    '+': () => shown.show(zoomed(extent, CLOSER, middle)),
    '=': () => shown.show(zoomed(extent, CLOSER, middle)),
    '-': () => shown.show(zoomed(extent, WIDER, middle)),
    PageUp: () => shown.show(moved(extent, -STEP)),
    PageDown: () => shown.show(moved(extent, STEP)),
    '0': shown.showWhole,
  }
  return (event: KeyboardEvent) => {
    const { key } = event
    const other = others[key]
    const isMeant = !event.ctrlKey && !event.metaKey && !event.altKey
    if (!isMeant || (other === undefined && !LEADING.has(key))) return
    event.preventDefault()
    if (other === undefined)
      return focusItem(place.current, nextItem(rows, current?.id ?? null, key))
    keepFocus()
    other()
  }
}

/** What is looked at keeps its place while it comes closer. */
function middleOf(current: Item | null, extent: Extent): number {
  const { first, end } = current ? daysOfItem(current) : extent
  const middle = (first + end) / 2
  return middle > extent.first && middle < extent.end ? middle : (extent.first + extent.end) / 2
}

function focusItem(place: HTMLElement | null, item: Pick<Item, 'id'> | null): void {
  if (item === null) return
  place?.querySelector<HTMLElement>(`[data-item="${CSS.escape(item.id)}"]`)?.focus()
}

/** Keeps the focus on the axis, where what had it is drawn elsewhere, or no more; called before that. */
function useKeptFocus(place: RefObject<HTMLElement | null>, id: string | undefined) {
  const isWanted = useRef(false)
  useEffect(() => {
    if (!isWanted.current || id === undefined) return
    isWanted.current = false
    focusItem(place.current, { id })
  })
  return () => {
    isWanted.current = place.current?.contains(document.activeElement) ?? false
  }
}
