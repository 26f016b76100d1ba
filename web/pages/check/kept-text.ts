const NAME = 'rapporteur-checked-text'

/** The text that is checked, and from which day it speaks. */
export interface KeptText {
  readonly text: string
  /** ISO date; empty for today. */
  readonly published: string
  /** Whether it was sent to be checked, or is still written. */
  readonly isSent: boolean
}

const NONE: KeptText = { text: '', published: '', isSent: false }

/** The text of this tab, which stays there until the tab is closed: never in the address, where others would see it. */
export function keptText(): KeptText {
  const kept = sessionStorage.getItem(NAME)
  return kept === null ? NONE : { ...NONE, ...(JSON.parse(kept) as Partial<KeptText>) }
}

/** Keeps the text for this tab; one that is too long for the browser is just not there after a reload. */
export function keepText(text: KeptText): void {
  try {
    sessionStorage.setItem(NAME, JSON.stringify(text))
  } catch {
    sessionStorage.removeItem(NAME)
  }
}
