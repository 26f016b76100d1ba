import { useSyncExternalStore } from 'react'

const NAME = 'rapporteur-person'
const listeners = new Set<() => void>()

/** The name with which decisions are signed, kept in this browser; empty where nobody gave one. */
export function usePerson(): string {
  return useSyncExternalStore(onChange, () => localStorage.getItem(NAME) ?? '')
}

/** Keeps the name of who decides. */
export function keepPerson(name: string): void {
  localStorage.setItem(NAME, name)
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
