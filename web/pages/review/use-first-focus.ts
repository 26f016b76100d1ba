import { type RefObject, useEffect, useRef } from 'react'

/** A place that takes the focus as soon as it is there, where it is to. */
export function useFirstFocus<Place extends HTMLElement>(
  takesFocus = true,
): RefObject<Place | null> {
  const place = useRef<Place>(null)
  const takes = useRef(takesFocus)
  useEffect(() => {
    if (takes.current) place.current?.focus()
  }, [])
  return place
}
