import { type RefObject, useLayoutEffect, useRef, useState } from 'react'

/** A place of the page, and how wide it is in whole pixels; 0 until it is there. */
export function useWidth<Place extends HTMLElement>(): readonly [RefObject<Place | null>, number] {
  const place = useRef<Place>(null)
  const [width, setWidth] = useState(0)
  useLayoutEffect(() => {
    const { current } = place
    if (current === null) return
    const measure = () => setWidth(Math.floor(current.clientWidth))
    measure()
    const observer = new ResizeObserver(measure)
    observer.observe(current)
    return () => observer.disconnect()
  }, [])
  return [place, width]
}
