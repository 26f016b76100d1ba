import { useEffect, useRef } from 'react'
import { useSingleKeys } from './single-keys.ts'

/** What keys do, by the name of the key. */
export type KeyActions = Readonly<Record<string, (() => void) | undefined>>

/** Lets single keys act on the page, never while somebody types, and never together with Ctrl, Alt or Meta. */
export function useKeys(actions: KeyActions): void {
  const on = useSingleKeys()
  const now = useRef(actions)
  useEffect(() => {
    now.current = actions
  })
  useEffect(() => {
    if (!on) return
    const act = (event: KeyboardEvent) => {
      if (event.ctrlKey || event.metaKey || event.altKey || event.isComposing || event.repeat)
        return
      if (event.defaultPrevented || isTyping(event.target)) return
      const action = now.current[event.key]
      if (!action) return
      event.preventDefault()
      action()
    }
    window.addEventListener('keydown', act)
    return () => window.removeEventListener('keydown', act)
  }, [on])
}

/** True where somebody types, so that a letter is a letter. */
export function isTyping(target: EventTarget | null): boolean {
  if (!(target instanceof HTMLElement)) return false
  return (
    target.isContentEditable || target.matches('input:not([type="checkbox"]), textarea, select')
  )
}
