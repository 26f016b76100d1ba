import type { Span } from '../core/span.ts'
import { linesOf } from './lines.ts'
import { isAbsentCell, isAmountCell, isNumberCell } from './table-number.ts'
import { type RowLine, rowLine, type TableRow } from './table-row.ts'

/** A table of figures in a text: its lines in order, those of one cell among them. */
export interface Table extends Span {
  readonly rows: readonly TableRow[]
  /** How many cells its rows have; a row may have fewer. */
  readonly width: number
}

/** A text without one of these has no table: most have none. */
const PARTED = /[|│┃\t]|\S[ \u00a0]{2}/

/** More cells in a row are no table that anybody reads. */
const WIDEST = 40
/** A longer cell is prose. */
const LONGEST_CELL = 100
/** A line of one cell between the rows: the name of a part of the table. */
const LONGEST_SINGLE = 100
/** The least share of numbers among the cells behind the first ones, in a hundred. */
const LEAST_NUMBERS = 40
const LEAST_NUMBERS_IN_GAPS = 60

/**
 * The tables of figures of a text: lines that follow each other with as many cells, which strokes,
 * tabs or gaps part and which mostly hold numbers. Lines of one cell and lines of dashes may stand
 * between the rows. A table of words is left to be read as prose. Time is linear in the text.
 *
 * @example tablesIn('Year | Exports\n2019 | 120\n2020 | 130')[0]?.width // 2
 */
export function tablesIn(text: string): Table[] {
  if (!PARTED.test(text)) return []
  const tables: Table[] = []
  let run: RowLine[] = []
  let before: RowLine | undefined
  const close = (): void => {
    const table = before && tableOf(text, run)
    if (table) tables.push(table)
    run = []
    before = undefined
  }
  for (const line of linesOf(text)) {
    const row = rowLine(text, line)
    if (!goesOn(before, row)) close()
    if (row.parting !== null) before = row
    if (before) run.push(row)
  }
  close()
  return tables
}

/** Whether a line can belong to the table whose last row of several cells is given. */
function goesOn(before: RowLine | undefined, row: RowLine): boolean {
  if (row.apart) return row.parting !== null && isSpaced(before, row)
  if (row.ruled) return true
  if (row.parting === null) return row.end - row.start <= LONGEST_SINGLE
  return before === undefined || before.parting === row.parting
}

/** Text tables leave empty lines between their rows; strokes need none. */
function isSpaced(before: RowLine | undefined, row: RowLine): boolean {
  if (before?.parting !== row.parting || row.parting === 'stroke') return false
  return Math.abs(before.cells.length - row.cells.length) <= 1
}

function tableOf(text: string, run: readonly RowLine[]): Table | null {
  const last = run.findLastIndex(({ parting }) => parting !== null)
  const lines = withoutFrame(
    text,
    run.slice(0, last + 1).filter(({ ruled }) => !ruled),
  )
  const [first, end] = [run[0], run[last]]
  const rows = lines.filter(({ cells }) => cells.length > 1)
  const width = usualWidth(text, rows)
  if (!first || !end || width < 2 || width > WIDEST || !isTable(text, rows, width)) return null
  const shown = lines.map(({ start, end: to, cells }) => ({ start, end: to, cells }))
  return { start: first.start, end: end.end, rows: shown, width }
}

/** Rows without the strokes that frame all of them on the left and on the right. */
function withoutFrame(text: string, lines: readonly RowLine[]): readonly RowLine[] {
  const rows = lines.filter(({ parting }) => parting === 'stroke')
  const framed = (at: (row: RowLine) => string): boolean =>
    rows.length > 0 && rows.every((row) => /[|│┃]/.test(at(row)))
  const left = framed(({ start }) => text[start] ?? '') ? 1 : 0
  const right = framed(({ end }) => text[end - 1] ?? '') ? 1 : 0
  if (left + right === 0) return lines
  return lines.map((row) =>
    row.parting === null ? row : { ...row, cells: row.cells.slice(left, row.cells.length - right) },
  )
}

/** The number of cells that most rows with numbers have. */
function usualWidth(text: string, rows: readonly TableRow[]): number {
  const counts = new Map<number, number>()
  for (const { cells } of rows) {
    const words = cells.slice(1).map(({ start, end }) => text.slice(start, end))
    if (!words.some((each) => isNumberCell(each) || isAmountCell(each))) continue
    counts.set(cells.length, (counts.get(cells.length) ?? 0) + 1)
  }
  let [width, most] = [0, 0]
  for (const [length, count] of counts) if (count > most) [width, most] = [length, count]
  return width
}

function isTable(text: string, rows: readonly RowLine[], width: number): boolean {
  const whole = rows.filter(({ cells }) => cells.length === width)
  if (rows.length < 2 || rows.some(({ cells }) => cells.length > width)) return false
  if (whole.length * 2 < rows.length) return false
  let [numbers, absent, filled] = [0, 0, 0]
  for (const { cells } of rows) {
    // The headings of the columns are words.
    if (numbers + absent === 0) filled = 0
    for (const [i, { start, end }] of cells.entries()) {
      if (end - start > LONGEST_CELL) return false
      const words = text.slice(start, end)
      if (i === 0 || words === '') continue
      filled++
      if (isNumberCell(words) || isAmountCell(words)) numbers++
      else if (isAbsentCell(words)) absent++
    }
  }
  const least = rows[0]?.parting === 'gap' ? LEAST_NUMBERS_IN_GAPS : LEAST_NUMBERS
  return numbers >= 2 && (numbers + absent) * 100 >= filled * least
}
