/** Controls that JSON leaves as they are, and formats: a terminal may obey them. */
const OBEYED = /[\u007f-\u009f]|\p{Cf}/gu

/**
 * A value as a line of JSON. What could steer a terminal is written as an escape, so that reading it back gives
 * the very same words.
 */
export function jsonLine(value: unknown): string {
  return `${JSON.stringify(value).replace(OBEYED, escaped)}\n`
}

function escaped(character: string): string {
  const units = Array.from({ length: character.length }, (_, i) => character.charCodeAt(i))
  return units.map((unit) => `\\u${unit.toString(16).padStart(4, '0')}`).join('')
}
