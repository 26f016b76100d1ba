import type { Span } from '../../core/span.ts'
import type { BlockRole, Document } from '../../documents/document.ts'
import { trimmed } from '../../documents/lines.ts'
import type { Table } from '../../documents/tables.ts'
import type { Heading } from './labels.ts'

/** So many lines above a table may say what it shows, and no longer ones. */
const CAPTION_LINES = 3
const LONGEST_CAPTION = 250
const CAPTIONS: ReadonlySet<BlockRole> = new Set([
  'caption',
  'heading',
  'title',
  'prose',
  'standfirst',
])

/** The lines above a table that say what it shows, the nearest first: no sentences. */
export function captionsOf({ text, blocks }: Document, table: Table): Heading[] {
  const found: Heading[] = []
  const at = blocks.findIndex(({ start }) => start === table.start)
  for (let i = at - 1; i >= 0 && found.length < CAPTION_LINES; i--) {
    const { start, end, role } = blocks[i] as (typeof blocks)[number]
    const words = text.slice(start, Math.min(end, start + LONGEST_CAPTION + 1))
    if (!CAPTIONS.has(role) || words.length > LONGEST_CAPTION) break
    if (/[.!?…]["”’]?$/u.test(words) && role !== 'title') break
    // A headline tells figures of its own.
    if (role === 'title' && /\p{Sc}|%|\d\s*(?!\d)\p{Ll}/u.test(words)) break
    found.push({ start, end, line: { start, end } })
  }
  return found
}

/** How far below a table its notes are looked for, and how many there may be. */
const BELOW = 2000
const MOST_NOTES = 12
const NOTE = /^[\s|]*(\*{1,4}|[†‡¹²³⁰-⁹]+|\d\)|\[\d\])\s*(\S.{0,300})$/u

/** A note below a table, with its mark. */
export interface Note {
  readonly mark: string
  readonly heading: Heading
}

/** The lines below a table that begin with the mark of a note. */
export function notesOf({ text }: Document, table: Table): Note[] {
  const notes: Note[] = []
  const end = Math.min(text.length, table.end + BELOW)
  for (const { 0: line, index } of text.slice(table.end, end).matchAll(/[^\n\r]+/g)) {
    const match = NOTE.exec(line)
    if (!match || notes.length >= MOST_NOTES) continue
    const start = table.end + index
    const words: Span = {
      start: start + line.length - (match[2] as string).length,
      end: start + line.length,
    }
    const span = trimmed(text, words)
    notes.push({
      mark: match[1] as string,
      heading: { ...span, line: trimmed(text, { start, end: span.end }) },
    })
  }
  return notes
}
