import { isMark } from '../paper/list.ts'
import { isRightToLeft } from './direction.ts'
import type { Run } from './pdf-run.ts'

/** The runs of one line of a column, from left to right, and what is true of all of them. */
export interface PdfLine {
  readonly runs: readonly Run[]
  /** Its words in the order of reading. */
  readonly text: string
  readonly left: number
  readonly right: number
  readonly y: number
  readonly size: number
  /** The font of all its letters, or null. */
  readonly font: string | null
  readonly marked: boolean
  readonly rightToLeft: boolean
}

/** The lines of a stretch of one column. */
export function linesOf(stretch: readonly Run[], rightToLeft: boolean): PdfLine[] {
  const rows: Run[][] = []
  for (const run of stretch) {
    const row = rows.at(-1)
    if (row?.[0]?.row === run.row) row.push(run)
    else rows.push([run])
  }
  return rows.map((runs) => lineOf(runs, rightToLeft))
}

function lineOf(row: readonly Run[], page: boolean): PdfLine {
  const rightToLeft = isRightToLeft(row.map(({ text }) => text).join(' '), page)
  const read = marked(rightToLeft ? [...row].reverse() : row)
  const main = read.reduce((a, b) => (b.text.length > a.text.length ? b : a))
  const { y, size, font } = main
  return {
    runs: rightToLeft ? [...read].reverse() : read,
    text: read.map(({ text }) => text).join(' '),
    left: Math.min(...row.map((run) => run.left)),
    right: Math.max(...row.map((run) => run.right)),
    y,
    size,
    font: row.every((run) => run.font === font) ? font : null,
    marked: read[0]?.marked ?? false,
    rightToLeft,
  }
}

/** Parts of a line that are further apart, in sizes of the type, are no words of one sentence. */
const FAR_APART = 3.5

/** Whether a line has parts that stand far apart: a place and a day, the names of those who sign. */
export function isParted({ runs, size }: PdfLine): boolean {
  return runs.some((run, i) => i > 0 && run.left - (runs[i - 1] as Run).right > FAR_APART * size)
}

/** The parts of a line that stand apart, in the order of reading. */
export function partsOf({ runs, rightToLeft }: PdfLine): PdfLine[] {
  const parts = runs.map((run) => lineOf([run], rightToLeft))
  return rightToLeft ? parts.reverse() : parts
}

const SIGNS = /^[o§Øüv]$/

/** A bullet or number, however far from its item, is no cell of its own. */
function marked(runs: readonly Run[]): readonly Run[] {
  const [mark, item, ...others] = runs
  if (!mark || !item || !(isMark(mark.text) || SIGNS.test(mark.text))) return runs
  // Fonts of signs have their bullets in the places of letters.
  const bullet = SIGNS.test(mark.text) ? '•' : mark.text
  const left = Math.min(mark.left, item.left)
  const right = Math.max(mark.right, item.right)
  return [{ ...item, text: `${bullet} ${item.text}`, left, right }, ...others]
}
