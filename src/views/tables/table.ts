import pico from 'picocolors'
import { markedText, type Stretch } from '../reading/marked-text.ts'
import { printable } from '../reading/printable.ts'
import type { ReportStyle } from '../reading/report-style.ts'
import { cut, wrapped } from './wrapped.ts'

/** A column of a table. */
export interface Column {
  readonly title: string
  /** Never wider, in columns of the terminal; without it, it shares what room is left. */
  readonly most?: number
  readonly align?: 'right'
}

/** A row: for each column the lines of its cell, and words that stand below it in the width of the table. */
export interface Row {
  readonly cells: readonly (readonly string[])[]
  readonly below?: readonly (readonly Stretch[])[]
  /** A heading above the row, for it and those that follow. */
  readonly heading?: string
}

/** A line of a cell that is too long goes on in the next, at most so often. */
const MOST_LINES = 3
const GAP = '  '
const LEAST = 8

/**
 * A table for people: headings, columns in line, long cells in several lines and then cut with "…". What
 * stands below a row begins under its second column. No line is wider than the style allows.
 */
export function table(
  columns: readonly Column[],
  rows: readonly Row[],
  style: ReportStyle,
): string {
  const { dim } = pico.createColors(style.colour)
  const widths = widthsOf(columns, rows, style.width)
  const head = line(
    columns.map(({ title }) => title),
    columns,
    widths,
  )
  return `${dim(head)}\n${rows.map((row) => rowText(row, columns, widths, style)).join('')}`
}

function rowText(
  { cells, below = [], heading }: Row,
  columns: readonly Column[],
  widths: readonly number[],
  style: ReportStyle,
): string {
  const { bold, cyan } = pico.createColors(style.colour)
  const set = widths.map((width, i) =>
    (cells[i] ?? []).flatMap((words) => wrapped(printable(words), width, MOST_LINES)),
  )
  const height = Math.max(1, ...set.map((lines) => lines.length))
  const lines = Array.from({ length: height }, (_, at) =>
    line(
      set.map((cell) => cell[at] ?? ''),
      columns,
      widths,
    ),
  )
  const key = set[0]?.[0] ?? ''
  const first = (lines[0] ?? '').replace(key, () => cyan(key))
  const indent = ' '.repeat((widths[0] ?? 0) + GAP.length)
  const notes = below.map((stretches) => markedText(stretches, indent, style))
  const above = heading === undefined ? '' : `\n${bold(cut(printable(heading), style.width))}\n`
  return `${above}${[first, ...lines.slice(1)].join('\n')}\n${notes.join('')}`
}

function line(
  cells: readonly string[],
  columns: readonly Column[],
  widths: readonly number[],
): string {
  const padded = cells.map((cell, i) => {
    const width = widths[i] ?? 0
    return columns[i]?.align === 'right' ? cell.padStart(width) : cell.padEnd(width)
  })
  return padded.join(GAP).trimEnd()
}

/** Each column as wide as its widest line, the open ones as wide as what is left for each of them. */
function widthsOf(
  columns: readonly Column[],
  rows: readonly Row[],
  width: number,
): readonly number[] {
  const natural = columns.map(({ title }, i) =>
    Math.max(
      title.length,
      ...rows.flatMap(({ cells }) => (cells[i] ?? []).map((words) => printable(words).length)),
    ),
  )
  const fixed = columns.map(({ most }, i) =>
    most === undefined ? null : Math.min(most, natural[i] ?? 0),
  )
  const open = fixed.filter((each) => each === null).length
  const taken = fixed.reduce<number>((sum, each) => sum + (each ?? 0), 0)
  const left = width - taken - GAP.length * (columns.length - 1)
  const share = Math.max(LEAST, Math.floor(left / Math.max(1, open)))
  return fixed.map((each, i) => each ?? Math.min(share, natural[i] ?? 0))
}
