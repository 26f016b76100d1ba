import type { PdfLine } from './pdf-line.ts'

/** A column without the notes at its foot. */
export interface Noted {
  readonly body: readonly PdfLine[]
  /** The lines of the notes, each note by itself. */
  readonly notes: readonly (readonly PdfLine[])[]
  /** What goes on with a note of the page before. */
  readonly rest: readonly PdfLine[]
}

const NOTE = /^(?:\d{1,3}|[*†‡]{1,3})[.)]?\s*\p{L}/u
/** Notes are set smaller than the text. */
const SMALLER = 0.93

/** Parts a column from its notes: the small lines at its foot, from the first that begins with a number or a star. */
export function withoutNotes(lines: readonly PdfLine[], body: number): Noted {
  let from = lines.length
  while (from > 0 && (lines[from - 1] as PdfLine).size < body * SMALLER) from--
  const foot = lines.slice(from)
  const first = foot.findIndex(isNote)
  if (first < 0 || from === 0) return { body: lines, notes: [], rest: [] }
  const notes: PdfLine[][] = []
  for (const line of foot.slice(first)) {
    if (isNote(line)) notes.push([line])
    else notes.at(-1)?.push(line)
  }
  return { body: lines.slice(0, from), notes, rest: foot.slice(0, first) }
}

function isNote(line: PdfLine): boolean {
  return line.runs.length === 1 && (line.marked || NOTE.test(line.text))
}
