import { type RefObject, useEffect, useRef } from 'react'
import { isTyping } from '../../parts/use-keys.ts'

/** Does something when a key is pressed while the focus is within a part of the page, but not where words are typed. */
export function useKeys(
  part: RefObject<HTMLElement | null>,
  keys: Readonly<Record<string, () => void>>,
): void {
  const now = useRef(keys)
  now.current = keys
  useEffect(() => {
    const { current } = part
    const press = (event: KeyboardEvent) => {
      const { key, altKey, ctrlKey, metaKey, target } = event
      const act = now.current[key]
      if (act === undefined || altKey || ctrlKey || metaKey || isTyping(target)) return
      event.preventDefault()
      act()
    }
    current?.addEventListener('keydown', press)
    return () => current?.removeEventListener('keydown', press)
  }, [part])
}
