import { type RefObject, useEffect, useRef, useState } from 'react'

/** So far outside the window something is near, so that it stands there before a reader comes to it. */
const MARGIN = '1500px 0px'

const listeners = new WeakMap<Element, (near: boolean) => void>()
let observer: IntersectionObserver | null = null

/** One for all that is watched. */
function watcher(): IntersectionObserver {
  observer ??= new IntersectionObserver(
    (entries) => {
      for (const { target, isIntersecting } of entries) listeners.get(target)?.(isIntersecting)
    },
    { rootMargin: MARGIN },
  )
  return observer
}

/** Whether an element is in the window or near it; true for all where nothing is watched. */
export function useNear(isWatched: boolean): readonly [RefObject<HTMLDivElement | null>, boolean] {
  const element = useRef<HTMLDivElement>(null)
  const [near, setNear] = useState(!isWatched)
  useEffect(() => {
    const { current } = element
    if (!isWatched || current === null) return undefined
    listeners.set(current, setNear)
    watcher().observe(current)
    return () => watcher().unobserve(current)
  }, [isWatched])
  return [element, near || !isWatched]
}
