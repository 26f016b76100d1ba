import type { Span } from '../core/span.ts'

/** A line that has something on it, without the white space around it. */
export interface Line extends Span {
  /** How many characters of white space stand before it. */
  readonly indent: number
  /** True where an empty line, or nothing, stands before it. */
  readonly apart: boolean
}

const BREAK = /\r\n|[\n\r\u2028\u2029\f\v]/g
/** White space, and marks that show nothing: a line of them alone is empty. */
const BLANK = /[\s\u200b\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff]/

/** The lines of a text that have something on them, in order. Time is linear in the text. */
export function linesOf(text: string): Line[] {
  const lines: Line[] = []
  let apart = true
  const add = (from: number, to: number): void => {
    const span = trimmed(text, { start: from, end: to })
    if (span.start < span.end) lines.push({ ...span, indent: span.start - from, apart })
    apart = span.start === span.end
  }
  let from = 0
  for (const {
    index,
    0: { length },
  } of text.matchAll(BREAK)) {
    add(from, index)
    from = index + length
  }
  add(from, text.length)
  return lines
}

/** A span without the white space at its ends; empty where there is nothing else. */
export function trimmed(text: string, { start, end }: Span): Span {
  while (start < end && isBlank(text, start)) start++
  while (end > start && isBlank(text, end - 1)) end--
  return { start, end }
}

function isBlank(text: string, at: number): boolean {
  const code = text.charCodeAt(at)
  return code < 128 ? code === 32 || (code >= 9 && code <= 13) : BLANK.test(text[at] as string)
}
