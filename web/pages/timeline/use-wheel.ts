import { type RefObject, useEffect, useRef } from 'react'
import { type Extent, moved, zoomed } from './extent.ts'

/** How much closer a notch of a wheel leads, and how far along. */
const PER_PIXEL = 0.0025
const MOST_PIXELS = 200

/** Turns the axis by a wheel: closer and wider with Ctrl, earlier and later with Shift; without, the page scrolls. */
export function useWheel(
  place: RefObject<HTMLElement | null>,
  extent: Extent,
  turn: (extent: Extent) => void,
): void {
  const last = useRef({ extent, turn })
  last.current = { extent, turn }
  useEffect(() => {
    const { current } = place
    if (current === null) return
    const turned = (event: WheelEvent) => {
      if (!event.ctrlKey && !event.shiftKey && !event.metaKey) return
      event.preventDefault()
      const wheel = event.deltaY === 0 ? event.deltaX : event.deltaY
      const by = Math.max(-MOST_PIXELS, Math.min(MOST_PIXELS, wheel)) * PER_PIXEL
      const shown = last.current.extent
      if (event.shiftKey) return last.current.turn(moved(shown, by))
      const { left, width } = current.getBoundingClientRect()
      const share = (event.clientX - left) / width
      last.current.turn(
        zoomed(shown, 2 ** (2 * by), shown.first + share * (shown.end - shown.first)),
      )
    }
    // React's own listeners for wheels are passive, and could not keep the page in its place.
    current.addEventListener('wheel', turned, { passive: false })
    return () => current.removeEventListener('wheel', turned)
  }, [place])
}
