const NAME = 'rapporteur-token'
const listeners = new Set<() => void>()
let missing = false

/** The token that a server for others asks for, kept until this tab is closed; null where none was given. */
export function keptToken(): string | null {
  return sessionStorage.getItem(NAME)
}

/** Keeps a token for this tab; whatever waits for one is asked again. */
export function keepToken(token: string): void {
  sessionStorage.setItem(NAME, token)
  setMissing(false)
}

/** Takes note that the server wants a token, or another one. */
export function askForToken(): void {
  setMissing(true)
}

/** Whether the server wants a token that it was not shown; with `onTokenChange`, a store that React follows. */
export function isTokenMissing(): boolean {
  return missing
}

/** Calls back whenever that changes, until the function that it gives is called. */
export function onTokenChange(listener: () => void): () => void {
  listeners.add(listener)
  return () => listeners.delete(listener)
}

function setMissing(now: boolean): void {
  missing = now
  for (const listener of listeners) listener()
}
