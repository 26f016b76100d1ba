import { median } from './median.ts'
import type { PdfLine } from './pdf-line.ts'
import type { Run } from './pdf-run.ts'

/** Lines that are the rows of a table, and their place among the lines of a stretch. */
export interface PdfTable {
  readonly from: number
  /** Behind its last line. */
  readonly to: number
  /** As they are written: `Exports | 2020 | 120`. */
  readonly rows: readonly string[]
}

/** From where to where a column goes. */
interface Column {
  left: number
  right: number
}

/** A cell with more characters is a line of text. */
const LONG_CELL = 60
const MOST_COLUMNS = 40
const MOST_TRIED = 200
const CLOSE = 0.9
const HEAD_REST = /^[\p{Ll}%$€(/][^\p{N}]*$/u

/**
 * The tables of a stretch: lines that follow each other and whose parts stand below each other. Two such lines are a
 * table where half of their cells hold a number, or where they have three cells.
 */
export function tablesOf(lines: readonly PdfLine[]): PdfTable[] {
  const tables: PdfTable[] = []
  let [from, free] = [0, 0]
  while (from < lines.length) {
    const to = tableEnd(lines, from)
    const table = to - from >= 2 ? tableOf(lines, from, to, free) : null
    // Lines with gaps that are no table may begin above one; no real ones are that many.
    const tried = to - from > MOST_TRIED ? to : from
    from = table?.to ?? Math.max(tried, from + 1)
    if (!table) continue
    free = table.to
    tables.push(table)
  }
  return tables
}

/** Where lines of several parts that begin at a line end; a single part between two of them is a wrapped cell. */
function tableEnd(lines: readonly PdfLine[], from: number): number {
  if (!isCelled(lines[from])) return from
  let end = from + 1
  for (let at = end; at < lines.length && at - end < 2; at++) {
    const [before, line] = [lines[at - 1] as PdfLine, lines[at] as PdfLine]
    if (line.y - before.y > 4 * line.size) break
    if (isCelled(line)) end = at + 1
    else if (line.text.length > LONG_CELL) break
  }
  return end
}

function isCelled(line: PdfLine | undefined): boolean {
  return (line?.runs.length ?? 0) >= 2
}

/** The table that lines are, if they are one; lines from `free` on are no rows of another. */
function tableOf(
  lines: readonly PdfLine[],
  from: number,
  to: number,
  free: number,
): PdfTable | null {
  const celled = lines.slice(from, to).filter(isCelled)
  const columns = columnsAmong(celled)
  if (!columns || !isTable(celled, columns)) return null
  const start = from > free && isHead(lines.slice(from - 1, from + 2), columns) ? from - 1 : from
  const end = tailEnd(lines, to, columns)
  return { from: start, to: end, rows: rowsOf(lines.slice(start, end), columns) }
}

/** Whether the first of three lines is the head of a table: it may have but one part, which stands above no label. */
function isHead([head, first, next]: readonly PdfLine[], columns: readonly Column[]): boolean {
  const run = head?.runs[0]
  if (!head || !first || !next || !run || run.text.length > LONG_CELL) return false
  const near = first.y - head.y < 1.5 * (next.y - first.y)
  return near && !overlaps(columns[0] as Column, run) && columnOf(run, columns) > 0
}

/** The columns of lines, from left to right: parts that stand below each other; null where there are too many. */
function columnsAmong(lines: readonly PdfLine[]): Column[] | null {
  const runs = lines.flatMap((line) => line.runs).sort((a, b) => width(a) - width(b))
  const columns: Column[] = []
  for (const run of runs) {
    const over = columns.filter((column) => overlaps(column, run))
    if (over.length === 0) columns.push({ left: run.left, right: run.right })
    else if (over.length === 1) widen(over[0] as Column, run)
    if (columns.length > MOST_COLUMNS) return null
  }
  return merged(
    columns.sort((a, b) => a.left - b.left),
    lines,
  )
}

function width({ left, right }: Run): number {
  return right - left
}

function overlaps(column: Column, run: Run): boolean {
  return run.left < column.right && run.right > column.left
}

function widen(column: Column, { left, right }: Run): void {
  column.left = Math.min(column.left, left)
  column.right = Math.max(column.right, right)
}

/** Neighbours that never both have a cell in a line are one column, those first that are closest. */
function merged(columns: readonly Column[], lines: readonly PdfLine[]): Column[] {
  const kept = [...columns]
  for (;;) {
    let at = -1
    for (let i = 1; i < kept.length; i++) {
      if (isShared(kept[i - 1] as Column, kept[i] as Column, lines)) continue
      if (at < 0 || gapBefore(kept, i) < gapBefore(kept, at)) at = i
    }
    if (at < 0) return kept
    const [before, column] = kept.slice(at - 1, at + 1) as [Column, Column]
    kept.splice(at - 1, 2, { left: before.left, right: Math.max(before.right, column.right) })
  }
}

function gapBefore(columns: readonly Column[], at: number): number {
  return (columns[at] as Column).left - (columns[at - 1] as Column).right
}

/** Whether a line has a cell in both of two columns. */
function isShared(one: Column, other: Column, lines: readonly PdfLine[]): boolean {
  return lines.some(
    ({ runs }) => runs.some((run) => isIn(one, run)) && runs.some((run) => isIn(other, run)),
  )
}

function isIn(column: Column, run: Run): boolean {
  const middle = (run.left + run.right) / 2
  return middle >= column.left && middle <= column.right
}

function isTable(lines: readonly PdfLine[], columns: readonly Column[]): boolean {
  if (columns.length < 2 || lines.length < 2) return false
  const cells = lines.flatMap(({ runs }) => runs)
  const long = cells.filter(({ text }) => text.length > LONG_CELL).length
  if (long * 4 > cells.length) return false
  const aligned = lines.filter(({ runs }) => runs.length >= 2 && isAligned(runs, columns)).length
  if (aligned * 4 < lines.length * 3) return false
  const numbers = cells.filter(({ text }) => /\p{N}/u.test(text)).length
  return lines.length >= 3 || columns.length >= 3 || numbers * 2 >= cells.length
}

/** Whether each part of a line stands in a column of its own. */
function isAligned(runs: readonly Run[], columns: readonly Column[]): boolean {
  const taken = runs.map((run) => columnOf(run, columns))
  return new Set(taken).size === taken.length
}

function columnOf(run: Run, columns: readonly Column[]): number {
  const within = columns.findIndex((column) => isIn(column, run))
  return within >= 0 ? within : columns.findIndex((column) => overlaps(column, run))
}

/** Behind the last line of cells: a wrapped rest of its last cells. */
function tailEnd(lines: readonly PdfLine[], to: number, columns: readonly Column[]): number {
  const [before, last, next] = [lines[to - 2], lines[to - 1], lines[to]]
  if (!before || !last || next?.runs.length !== 1) return to
  const run = next.runs[0] as Run
  const wrapped = next.y - last.y < 0.95 * (last.y - before.y) && columnOf(run, columns) > 0
  return wrapped && run.text.length <= LONG_CELL ? to + 1 : to
}

/** The rows as they are written, with wrapped cells put together. */
function rowsOf(lines: readonly PdfLine[], columns: readonly Column[]): string[] {
  const rightToLeft = lines.filter((line) => line.rightToLeft).length * 2 > lines.length
  const all = lines.map((line) => {
    const cells = cellsOf(line, columns)
    return rightToLeft ? cells.reverse() : cells
  })
  const pitch = median(all.flatMap((cells, i) => (i > 0 && cells[0] !== '' ? [gap(lines, i)] : [])))
  const rows: string[][] = []
  all.forEach((cells, i) => {
    const above = rows.at(-1)
    const apart = i > 0 ? gap(lines, i) / (pitch || 1) : 1
    const rest = above && (isLabelStart(lines[i - 1], cells) || isRest(cells, above, apart))
    if (rest) rows[rows.length - 1] = joined(above, cells)
    else rows.push(cells)
  })
  return rows.map(written)
}

/** From the line above to a line. */
function gap(lines: readonly PdfLine[], at: number): number {
  return (lines[at] as PdfLine).y - (lines[at - 1] as PdfLine).y
}

/** The cells of a line by columns, from left to right. */
function cellsOf({ runs }: PdfLine, columns: readonly Column[]): string[] {
  const cells = columns.map(() => '')
  for (const run of runs) {
    const at = Math.max(0, columnOf(run, columns))
    cells[at] = cells[at] === '' ? run.text : `${cells[at]} ${run.text}`
  }
  return cells
}

/** Whether the line above has nothing but the beginning of the label of this one. */
function isLabelStart(above: PdfLine | undefined, cells: readonly string[]): boolean {
  return above?.runs.length === 1 && isLower(cells[0])
}

/**
 * Whether a line holds nothing but the rest of the cells of the row above.
 *
 * @param apart how far below the line above it stands, in distances between rows
 */
function isRest(cells: readonly string[], above: readonly string[], apart: number): boolean {
  const filled = cells.filter((cell) => cell !== '')
  if (apart > 1.05) return false
  if (filled.length === 1)
    return cells[0] === '' ? !/\p{N}/u.test(filled[0] ?? '') : isLower(cells[0])
  if (!cells.every((cell, i) => cell === '' || (i > 0 && above[i] !== ''))) return false
  // Rows stand further apart than the lines of one. The heads of columns go on in lower case or with a sign.
  return filled.every((cell) => HEAD_REST.test(cell) || (apart < CLOSE && /\p{L}/u.test(cell)))
}

function isLower(cell: string | undefined): boolean {
  return /^\p{Ll}/u.test(cell ?? '')
}

function joined(above: readonly string[], below: readonly string[]): string[] {
  return above.map((cell, i) => `${cell} ${below[i] ?? ''}`.trim())
}

/** An empty cell keeps its place; a line with a label alone is that label. */
function written(cells: readonly string[]): string {
  const last = cells.findLastIndex((cell) => cell !== '')
  if (last === 0) return cells[0] as string
  return cells.join(' | ').replace(/ {2,}/g, ' ').trim()
}
