import { type RefObject, useEffect, useRef } from 'react'
import type { LookedAt } from './use-view.ts'

const PER_PIXEL = 0.004
const MOST_PIXELS = 150
/** A hand that chooses trembles by as much. */
const STILL_PIXELS = 4

/**
 * Moves a map by the mouse, and brings it closer by its wheel with Ctrl; a wheel alone, and a finger, scroll the page
 * that the map stands on.
 */
export function useDragging(view: LookedAt): RefObject<HTMLDivElement | null> {
  const place = useRef<HTMLDivElement>(null)
  const last = useRef(view)
  last.current = view
  useEffect(() => {
    const { current } = place
    if (current === null) return
    const stop = new AbortController()
    const { signal } = stop
    const wheel = (event: WheelEvent) => {
      if (!event.ctrlKey && !event.metaKey) return
      event.preventDefault()
      const { left, top } = current.getBoundingClientRect()
      const by = Math.max(-MOST_PIXELS, Math.min(MOST_PIXELS, -event.deltaY)) * PER_PIXEL
      last.current.zoom(2 ** by, [event.clientX - left, event.clientY - top])
    }
    let moved = 0
    const drag = (event: PointerEvent) => {
      if (event.pointerType !== 'mouse' || (event.buttons & 1) === 0) return
      if (event.movementX === 0 && event.movementY === 0) return
      moved += Math.hypot(event.movementX, event.movementY)
      last.current.move(-event.movementX, -event.movementY)
    }
    // The end of a way along is no choice of the line that happens to lie there.
    const click = (event: MouseEvent) => {
      if (moved > STILL_PIXELS) event.stopPropagation()
      moved = 0
    }
    // React's own listeners for wheels are passive, and could not keep the page in its place.
    current.addEventListener('wheel', wheel, { passive: false, signal })
    current.addEventListener('pointermove', drag, { signal })
    current.addEventListener('click', click, { capture: true, signal })
    return () => stop.abort()
  }, [])
  return place
}
