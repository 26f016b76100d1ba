import { shownWords } from '../html/page-words.ts'
import type { PaperBlock } from '../paper/block.ts'
import { isItem } from '../paper/list.ts'
import { type Vocabulary, vocabularyOf } from './hyphens.ts'
import { withoutNoteMarks } from './note-mark.ts'
import { isParted, type PdfLine, partsOf } from './pdf-line.ts'
import { withoutNotes } from './pdf-notes.ts'
import {
  continues,
  joined,
  type Paragraph,
  paragraphsOf,
  type Setting,
  settingOf,
} from './pdf-paragraphs.ts'
import { tablesOf } from './pdf-table.ts'

/** A piece of a PDF, with the size of its type in points. */
export interface PdfBlock extends PaperBlock {
  readonly size: number
}

type Part =
  | { readonly paragraph: Paragraph }
  | { readonly rows: readonly string[]; readonly size: number }

const LEADERS = /(?:\s?[.…·_]){4,}/g
const LOWER = /^\p{Ll}/u
const NOTE_NUMBER = /^(\d{1,3})[.)]?\s*/

/** The pieces of a PDF from its columns, in the order of reading: its text, then its notes. */
export function pdfBlocks(columns: readonly (readonly PdfLine[])[], body: number): PdfBlock[] {
  const words = vocabularyOf(columns.flat())
  const parts: Part[] = []
  const notes: PdfLine[][] = []
  for (const column of columns) {
    const noted = withoutNotes(column, body)
    addParts(parts, noted.body, words)
    if (notes.length > 0) notes.at(-1)?.push(...noted.rest)
    else addParts(parts, noted.rest, words)
    notes.push(...noted.notes.map((lines) => [...lines]))
  }
  for (const lines of notes) addNote(parts, lines, words)
  return blocksOf(parts)
}

/** The size of most letters of a paper. */
export function bodySize(lines: readonly PdfLine[]): number {
  const letters = new Map<number, number>()
  for (const { size, text } of lines) {
    const rounded = Math.round(size * 2) / 2
    letters.set(rounded, (letters.get(rounded) ?? 0) + text.length)
  }
  return [...letters].reduce((a, b) => (b[1] > a[1] ? b : a), [0, 0])[0]
}

function addParts(parts: Part[], lines: readonly PdfLine[], words: Vocabulary): void {
  if (lines.length === 0) return
  const column = { setting: settingOf(lines), words }
  let from = 0
  for (const { from: start, to, rows } of tablesOf(lines)) {
    addText(parts, lines.slice(from, start), column)
    parts.push({ rows, size: (lines[start] as PdfLine).size })
    from = to
  }
  addText(parts, lines.slice(from), column)
}

/** How the lines of a column are set, and the words of its paper. */
interface Column {
  readonly setting: Setting
  readonly words: Vocabulary
}

/** Adds lines that are no rows of a table; parts of a line that stand far apart are paragraphs of their own. */
function addText(parts: Part[], lines: readonly PdfLine[], { setting, words }: Column): void {
  const apart: Paragraph[] = []
  let from = 0
  const read = (to: number): void => {
    apart.push(...paragraphsOf(lines.slice(from, to), setting, words))
    from = to + 1
  }
  lines.forEach((line, i) => {
    if (!isParted(line)) return
    read(i)
    apart.push(...partsOf(line).map((part) => ({ lines: [part], text: part.text, goesOn: false })))
  })
  read(lines.length)
  addParagraphs(parts, apart, words)
}

/** Adds paragraphs, the first of which may go on with the last one before a break or a table. */
function addParagraphs(parts: Part[], paragraphs: readonly Paragraph[], words: Vocabulary): void {
  const [first, ...others] = paragraphs
  if (!first) return
  const at = parts.findLastIndex((part) => 'paragraph' in part)
  const open = parts[at]
  const across = at < parts.length - 1
  const goesOn =
    open && 'paragraph' in open && continues(open.paragraph, first) && (!across || isRest(first))
  if (goesOn) parts[at] = { paragraph: joined(open.paragraph, first, words) }
  else parts.push({ paragraph: first })
  parts.push(...others.map((paragraph) => ({ paragraph })))
}

function isRest({ text }: Paragraph): boolean {
  return LOWER.test(text)
}

/** A note is one paragraph, an item with its number. */
function addNote(parts: Part[], lines: readonly PdfLine[], words: Vocabulary): void {
  const [first, ...others] = paragraphsOf(lines, settingOf(lines), words)
  if (!first) return
  const { text, ...rest } = others.reduce((whole, next) => joined(whole, next, words), first)
  parts.push({ paragraph: { ...rest, text: text.replace(NOTE_NUMBER, '$1. ') } })
}

function blocksOf(parts: readonly Part[]): PdfBlock[] {
  let group = 0
  return parts.flatMap((part, i): PdfBlock[] => {
    const before = parts[i - 1]
    if ('rows' in part) {
      group++
      return part.rows.map((row) => ({ kind: 'row', text: shown(row), group, size: part.size }))
    }
    const { text, lines } = part.paragraph
    const item = isItem(text)
    if (!(item && before && 'paragraph' in before && isItem(before.paragraph.text))) group++
    const words = shown(text)
    const { size } = lines[0] as PdfLine
    return words === '' ? [] : [{ kind: item ? 'item' : 'text', text: words, group, size }]
  })
}

function shown(words: string): string {
  return withoutNoteMarks(shownWords(words).replace(LEADERS, ' ')).replace(/ {2,}/g, ' ').trim()
}
