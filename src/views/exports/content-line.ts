import { printable } from '../reading/printable.ts'

/** The most octets that a line may have (RFC 5545, 3.1). */
const LONGEST = 75
const UTF8 = new TextEncoder()

/**
 * A content line of an iCalendar: folded after 75 octets, never within a character, each line with its end
 * (RFC 5545, 3.1).
 *
 * @example contentLine('STATUS', 'CONFIRMED') // 'STATUS:CONFIRMED\r\n'
 */
export function contentLine(name: string, value: string): string {
  let folded = ''
  let octets = 0
  for (const character of `${name}:${value}`) {
    const size = UTF8.encode(character).length
    if (octets + size > LONGEST) {
      folded += '\r\n '
      octets = 1
    }
    folded += character
    octets += size
  }
  return `${folded}\r\n`
}

/** Words as a value of the type TEXT: on one line, without controls, special characters escaped (RFC 5545, 3.3.11). */
export function textValue(words: string): string {
  return printable(words).replace(/[\\;,]/g, '\\$&')
}
