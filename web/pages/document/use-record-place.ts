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
    const place = markOf(page.current, record)
    const isThere = document.activeElement?.matches(marksOf(record)) ?? false
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

function marksOf(record: string): string {
  return `[data-records~="${CSS.escape(record)}"]`
}

/** The words that make the claim of a record; null where they are not marked, or far from the window. */
export function markOf(page: HTMLElement | null, record: string): HTMLElement | null {
  return page?.querySelector<HTMLElement>(`[data-begins~="${CSS.escape(record)}"]`) ?? null
}

/** The record whose words stand first in the window, with which a way through them begins; null where none does. */
export function firstInSight(page: HTMLElement | null): string | null {
  for (const mark of page?.querySelectorAll('[data-begins]') ?? []) {
    const [record = ''] = mark.getAttribute('data-begins')?.split(' ') ?? []
    if (record !== '' && mark.getBoundingClientRect().top >= 0) return record
  }
  return null
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
