import { useSyncExternalStore } from 'react'

const NAME = 'rapporteur-person'
const KEYS = 'rapporteur-single-keys'
const listeners = new Set<() => void>()

/** The name with which decisions are signed, kept in this browser; empty where nobody gave one. */
export function usePerson(): string {
  return useSyncExternalStore(onChange, () => localStorage.getItem(NAME) ?? '')
}

/** Keeps the name of who decides. */
export function keepPerson(name: string): void {
  kept(NAME, name)
}

/** Whether single keys act; a person who speaks to their computer turns them off (WCAG 2.1.4). */
export function useSingleKeys(): boolean {
  return useSyncExternalStore(onChange, () => localStorage.getItem(KEYS) !== 'off')
}

/** Turns single keys on or off. */
export function keepSingleKeys(on: boolean): void {
  kept(KEYS, on ? 'on' : 'off')
}

function kept(name: string, value: string): void {
  localStorage.setItem(name, value)
  for (const listener of listeners) listener()
}

function onChange(listener: () => void): () => void {
  listeners.add(listener)
  window.addEventListener('storage', listener)
  return () => {
    listeners.delete(listener)
    window.removeEventListener('storage', listener)
  }
}
