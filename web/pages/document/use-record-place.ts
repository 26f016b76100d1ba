import { type RefObject, useCallback, useEffect, useRef } from 'react'

/** What is set around a place may move it: for so many frames it is looked for again. */
const FRAMES = 12
/** A place may be so many pixels off. */
const OFF = 40

/**
 * Leads to the words of the chosen record whenever another one is chosen: they are scrolled to where they are out of sight. The
 * focus goes to them where the page opens with a record, and where that is asked for; a mark that has it keeps it.
 *
 * @returns asks that the focus goes to the words of the record that is chosen next
 */
export function useRecordPlace(page: RefObject<HTMLElement | null>, record: string): () => void {
  const focus = useRef(true)
  useEffect(() => {
    const key = CSS.escape(record)
    const place = page.current?.querySelector<HTMLElement>(`[data-begins~="${key}"]`) ?? null
    const isThere = document.activeElement?.matches(`[data-records~="${key}"]`) ?? false
    if (place === null || isThere) {
      focus.current = false
      return undefined
    }
    const frame = requestAnimationFrame(() => {
      if (focus.current || !isInSight(place)) leadTo(place)
      if (focus.current) place.focus({ preventScroll: true })
      focus.current = false
    })
    return () => cancelAnimationFrame(frame)
  }, [page, record])
  return useCallback(() => {
    focus.current = true
  }, [])
}

/** Scrolls to a place, and again while what is set around it moves it. */
function leadTo(place: HTMLElement): void {
  place.scrollIntoView({ block: 'start' })
  const wanted = place.getBoundingClientRect().top
  let frames = 0
  const look = () => {
    if (Math.abs(place.getBoundingClientRect().top - wanted) > OFF)
      place.scrollIntoView({ block: 'start' })
    if (++frames < FRAMES) requestAnimationFrame(look)
  }
  requestAnimationFrame(look)
}

function isInSight(place: HTMLElement): boolean {
  const { top, bottom } = place.getBoundingClientRect()
  return top >= 0 && bottom <= window.innerHeight / 2
}
