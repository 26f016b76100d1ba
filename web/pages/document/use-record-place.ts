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
    const wanted = focus.current
    focus.current = false
    if (record === '' || page.current === null) return undefined
    const marks = `.document-mark[data-records~="${CSS.escape(record)}"]`
    const place = page.current.querySelector<HTMLElement>(marks)
    if (place === null || document.activeElement?.matches(marks)) return undefined
    return ledTo(place, wanted)
  }, [page, record])
  return useCallback(() => {
    focus.current = true
  }, [])
}

/** Scrolls to a place, and again while what is set around it moves it; gives what ends that. */
function ledTo(place: HTMLElement, takesFocus: boolean): () => void {
  let frames = 0
  let wanted: number | null = null
  const step = () => {
    const { top } = place.getBoundingClientRect()
    const isOff = wanted === null ? !isInSight(place) || takesFocus : Math.abs(top - wanted) > OFF
    if (isOff) {
      place.scrollIntoView({ block: 'start' })
      wanted = place.getBoundingClientRect().top
    }
    if (takesFocus && frames === 0) place.focus({ preventScroll: true })
    if (wanted !== null && ++frames < FRAMES) request = requestAnimationFrame(step)
  }
  let request = requestAnimationFrame(step)
  return () => cancelAnimationFrame(request)
}

function isInSight(place: HTMLElement): boolean {
  const { top, bottom } = place.getBoundingClientRect()
  return top >= 0 && bottom <= window.innerHeight / 2
}
