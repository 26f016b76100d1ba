import { type RefObject, useEffect, useRef } from 'react'

/** A place to which the focus goes back once what it opened is closed, unless something else was opened instead. */
export function useFocusBack<Place extends HTMLElement>(
  isOpen: boolean,
  isOtherOpen = false,
): RefObject<Place | null> {
  const place = useRef<Place>(null)
  const was = useRef(isOpen)
  useEffect(() => {
    if (was.current && !isOpen && !isOtherOpen) place.current?.focus()
    was.current = isOpen
  }, [isOpen, isOtherOpen])
  return place
}
