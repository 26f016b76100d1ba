import type { Span } from './text-blocks.ts'

/** How a paragraph is set: as prose, as lines that stay lines, as rows of a table, or as a heading. */
export type Form = 'prose' | 'lines' | 'rows' | 'heading'

/** A paragraph of a text. */
export interface Paragraph extends Span {
  readonly form: Form
}

/** No one wraps by hand at less or at more than this. */
const WRAPPED = { least: 48, most: 110 }
/** Cells are told apart by tabs, or as the tables of pages are written, by lines. */
const ROW = /\t| \| /
const LONGEST_HEADING = 110
const ENDS = /[.!?:;,…؟。)"”»]$|\d{4}$/
const BEGINS = /^["“«(]?[\p{Lu}\p{Lo}\d]/u

/** The paragraphs of a stretch of a text. White space around them is left out, and nothing else. */
export function paragraphsIn(text: string, { start, end }: Span): Paragraph[] {
  const paragraphs: Paragraph[] = []
  let run: Span[] = []
  for (let at = start; at < end; ) {
    const found = text.indexOf('\n', at)
    const after = found < 0 || found >= end ? end : found + 1
    const line = trimmed(text, { start: at, end: after })
    if (line === null) {
      paragraphs.push(...paragraphsOf(text, run))
      run = []
    } else run.push(line)
    at = after
  }
  return [...paragraphs, ...paragraphsOf(text, run)]
}

/** Lines that follow one another: one paragraph that was wrapped by hand, one of lines or rows, or one each. */
function paragraphsOf(text: string, lines: readonly Span[]): Paragraph[] {
  const [first, last] = [lines[0], lines.at(-1)]
  if (first === undefined || last === undefined) return []
  const all = { start: first.start, end: last.end }
  if (ROW.test(text.slice(all.start, all.end))) return [{ ...all, form: 'rows' }]
  if (lines.length === 1) return [{ ...all, form: isHeading(text, all) ? 'heading' : 'prose' }]
  if (lines.some(({ start, end }) => end - start > WRAPPED.most))
    return lines.map((line) => ({ ...line, form: 'prose' }))
  const wrapped = lines.slice(0, -1).every((line) => line.end - line.start >= WRAPPED.least)
  return [{ ...all, form: wrapped ? 'prose' : 'lines' }]
}

/** A short line by itself that ends like no sentence and like no date. */
function isHeading(text: string, { start, end }: Span): boolean {
  if (end - start > LONGEST_HEADING) return false
  const words = text.slice(start, end)
  return BEGINS.test(words) && !ENDS.test(words)
}

function trimmed(text: string, { start, end }: Span): Span | null {
  let [from, to] = [start, end]
  while (from < to && isSpace(text.charCodeAt(from))) from++
  while (to > from && isSpace(text.charCodeAt(to - 1))) to--
  return from === to ? null : { start: from, end: to }
}

function isSpace(code: number): boolean {
  return code <= 0x20 || code === 0xa0 || code === 0x3000 || code === 0xfeff
}
