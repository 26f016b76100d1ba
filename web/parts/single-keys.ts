import { useSyncExternalStore } from 'react'

const NAME = 'rapporteur-single-keys'
const listeners = new Set<() => void>()

/** Whether single keys act; a person who speaks to their computer turns them off (WCAG 2.1.4). */
export function useSingleKeys(): boolean {
  return useSyncExternalStore(onChange, () => localStorage.getItem(NAME) !== 'off')
}

/** Turns single keys on or off, for all pages in this browser. */
export function keepSingleKeys(on: boolean): void {
  localStorage.setItem(NAME, on ? 'on' : 'off')
  for (const listener of listeners) listener()
}

function onChange(listener: () => void): () => void {
  listeners.add(listener)
  return () => listeners.delete(listener)
}
