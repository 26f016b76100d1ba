/** Controls and formats; the joiners, which Persian writes with, stay. */
const CONTROLS = /(?!\u200c|\u200d)[\p{Cc}\p{Cf}]/gu
const SPACES = /\s+/g

/**
 * Words of a document as they may be shown on a terminal: on one line, and with the control characters
 * by which a text could steer the terminal, or turn the direction of writing, replaced by "\ufffd".
 */
export function printable(words: string): string {
  return words.replace(SPACES, ' ').replace(CONTROLS, '\ufffd').toWellFormed()
}

/** Printable words, cut to a number of characters at most. */
export function brief(words: string, most: number): string {
  const shown = printable(words.slice(0, 4 * most)).trim()
  return shown.length > most ? `${shown.slice(0, most - 1).trimEnd()}…` : shown
}
