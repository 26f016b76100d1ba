import type { Span } from '../core/span.ts'
import { isListItem, isOwnLine } from './line-starts.ts'
import { type Line, linesOf } from './lines.ts'

/** A paragraph: one line, or the lines of one that was wrapped by hand. */
export interface Paragraph extends Span {
  /** True where an empty line, or nothing, stands before it. */
  readonly apart: boolean
}

/** A line this long may have been broken because the next word did not fit. */
const LONG = 40
/** No one wraps by hand at more than this. */
const WIDEST = 110
const ENDS_SENTENCE = /[.!?…:;؟。][)"'”’»\]]*$/
const STARTS_LOWER = /^[("'“‘«]?\p{Ll}/u

/**
 * The paragraphs of a text. An empty line ends one. Lines that follow each other are paragraphs of
 * their own, unless the text is wrapped by hand: then a line break is a space, and a paragraph ends
 * at an indented line, a list item, or a sentence end that leaves its line short.
 */
export function paragraphsOf(text: string): Paragraph[] {
  const lines = linesOf(text)
  const width = wrapWidth(text, lines)
  const paragraphs: Paragraph[] = []
  let open: { start: number; end: number; apart: boolean } | null = null
  let before: Line | null = null
  for (const line of lines) {
    if (open && before && !line.apart && continues(text, before, line, width)) open.end = line.end
    else {
      if (open) paragraphs.push(open)
      open = { start: line.start, end: line.end, apart: line.apart }
    }
    before = line
  }
  if (open) paragraphs.push(open)
  return paragraphs
}

/** The column at which the lines of a text were wrapped by hand, or 0 where they were not. */
function wrapWidth(text: string, lines: readonly Line[]): number {
  const broken: number[] = []
  let pairs = 0
  for (let i = 1; i < lines.length; i++) {
    const [line, next] = [lines[i - 1] as Line, lines[i] as Line]
    if (next.apart || line.end - line.start < LONG) continue
    pairs++
    if (!endsSentence(text, line) || startsLower(text, next)) broken.push(line.end - line.start)
  }
  if (broken.length === 0 || broken.length * 2 < pairs) return 0
  broken.sort((a, b) => a - b)
  const middle = broken[Math.floor(broken.length / 2)] as number
  const width = broken[Math.floor(broken.length * 0.95)] as number
  return middle <= WIDEST ? width : 0
}

/** Whether a line goes on in the next, which follows it directly. */
function continues(text: string, line: Line, next: Line, width: number): boolean {
  if (isListItem(text, next) || isOwnLine(text, next) || isOwnLine(text, line)) return false
  const length = line.end - line.start
  const lower = startsLower(text, next)
  if (width === 0) return lower && length >= LONG && !endsSentence(text, line)
  if (next.indent >= line.indent + 2) return isListItem(text, line) && lower
  if (lower) return true
  const short = length + 1 + firstWord(text, next) <= width - SLACK
  return !short
}

/** A wrapped line may be this much shorter than the widest, so that ragged wrapping is no ending. */
const SLACK = 8

function firstWord(text: string, { start, end }: Line): number {
  let at = start
  while (at < end && text.charCodeAt(at) !== 32) at++
  return at - start
}

function endsSentence(text: string, { start, end }: Line): boolean {
  return ENDS_SENTENCE.test(text.slice(Math.max(start, end - 6), end))
}

function startsLower(text: string, { start }: Line): boolean {
  return STARTS_LOWER.test(text.slice(start, start + 2))
}
