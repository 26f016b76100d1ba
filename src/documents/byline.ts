import { labelOf } from './page-label.ts'
import { type WrittenDate, writtenDate } from './written-date.ts'

/** A line that names the author of a text. */
export interface Byline {
  readonly date: WrittenDate | null
}

const LONGEST = 140
const MOST_WORDS = 9
const SMALL = new Set([
  'and',
  'for',
  'of',
  'the',
  'in',
  'at',
  'with',
  'on',
  'from',
  'al',
  'bin',
  'de',
  'van',
  'von',
  'der',
  'el',
  'ben',
  'da',
  'di',
])

/**
 * Reads a line as a byline: "By", and names in capitals, with an office or a date behind them. "By
 * contrast, …" and "By Tuesday the sides …" are none.
 */
export function bylineOf(line: string): Byline | null {
  if (line.length > LONGEST) return null
  const label = labelOf(line)
  if (label?.kind !== 'by') return null
  const date = writtenDate(line)
  const names = line
    .slice(label.end, date?.start ?? line.length)
    .split(/[\s,|/–—]+/)
    .filter((word) => /\p{L}/u.test(word))
  const small = names.filter((word) => !/^["“'(]?\p{Lu}/u.test(word))
  if (names.length === 0 || names.length > MOST_WORDS || !/^\p{Lu}/u.test(names[0] as string))
    return null
  if (small.some((word) => !SMALL.has(word.toLowerCase()))) return null
  if (names.length < 2 && date === null && !label.colon) return null
  if (/[.!?]$/.test(line) && date === null && !/\p{Lu}\.$/u.test(line)) return null
  return { date }
}
