import type { Span } from '../../core/span.ts'
import { isAbsentCell } from '../../documents/table-number.ts'
import type { TableRow } from '../../documents/table-row.ts'
import type { Table } from '../../documents/tables.ts'
import { markOf } from './label.ts'
import type { Heading } from './labels.ts'
import { calendarOf } from './years.ts'

/** A row of figures: its headings on the left, and its cells behind them, one for each column. */
export interface BodyRow {
  readonly line: Span
  readonly stubs: readonly Heading[]
  /** The line of one cell above it that names a part of the table. */
  readonly section: Heading | null
  /** By column; empty where the row has other cells than the table, so that none has a column. */
  readonly cells: readonly Span[]
}

/** Rows that have the same headings above their columns. */
export interface Band {
  /** The headings of each column from top to bottom; null for a column whose headings are not certain. */
  readonly columns: readonly (readonly Heading[] | null)[]
  /** The headings above the rows' own. */
  readonly corner: readonly Heading[]
  /** Headings taken for that of the first column, since the empty cell before them is missing: they must say something of it. */
  readonly leading: readonly Heading[]
  readonly rows: readonly BodyRow[]
}

/**
 * Tells the headings of a table from its figures. The first columns with words are the headings of the rows; rows without
 * numbers, or with nothing but years, are the headings of the columns below them.
 */
export function axesOf(text: string, table: Table, by: CellKinds): Band[] {
  return new Axes(text, table, by).bands()
}

/** How cells are told apart. */
export interface CellKinds {
  readonly isFigure: (words: string) => boolean
  /** Whether a year such as 1399 is one of the Solar Hijri calendar. */
  readonly solar: boolean
}

class Axes {
  private readonly text: string
  private readonly table: Table
  private readonly by: CellKinds
  private readonly stubs: number

  constructor(text: string, table: Table, by: CellKinds) {
    this.text = text
    this.table = table
    this.by = by
    this.stubs = this.stubWidth()
  }

  bands(): Band[] {
    const bands: Band[] = []
    let heads: TableRow[] = []
    let rows: BodyRow[] = []
    let section: Heading | null = null
    const close = (): void => {
      if (rows.length > 0) bands.push({ ...this.columns(heads), rows })
      rows = []
    }
    for (const row of this.table.rows) {
      const named = this.sectionOf(row)
      if (named) section = named
      else if (this.isHead(row, heads, rows)) {
        if (rows.length > 0) {
          close()
          heads = []
          section = null
        }
        heads.push(row)
      } else if (!(rows.length === 0 && this.isNumbering(row)))
        rows.push(this.bodyRow(row, section, rows.at(-1)))
    }
    close()
    return bands
  }

  private words({ start, end }: Span): string {
    return this.text.slice(start, end)
  }

  private isFigure(cell: Span): boolean {
    return this.by.isFigure(this.words(cell)) && !this.isYear(cell)
  }

  private isYear(cell: Span): boolean {
    const words = this.words(cell)
    const bare = words.slice(0, words.length - markOf(words).length)
    return calendarOf(bare.replace(/(?<=^\d{4})\p{L}$/u, ''), this.by.solar) !== null
  }

  private isWords(cell: Span): boolean {
    const words = this.words(cell)
    return /\p{L}/u.test(words) && !this.by.isFigure(words) && !isAbsentCell(words)
  }

  /** How many columns on the left name the rows: one, and those with words that follow; a column of numbers before them too. */
  private stubWidth(): number {
    const { rows, width } = this.table
    const body = rows.filter(
      (r) => r.cells.length === width && r.cells.some((c) => this.isFigure(c)),
    )
    const wordy = (at: number): boolean =>
      body.filter(({ cells }) => this.isWords(cells[at] as Span)).length * 2 > body.length
    let stubs = 1
    while (stubs < width - 1 && wordy(stubs)) stubs++
    return stubs
  }

  /** A line of one cell, or a row with words in its first cell alone. */
  private sectionOf({ cells, start, end }: TableRow): Heading | null {
    const [first, ...more] = cells
    if (!first || more.some((cell) => cell.start < cell.end)) return null
    if (!this.isWords(first) && !this.isYear(first)) return null
    return { ...first, line: { start, end } }
  }

  private isHead(row: TableRow, heads: readonly TableRow[], rows: readonly BodyRow[]): boolean {
    const { cells } = row
    const behind = cells.length < this.table.width ? cells : cells.slice(this.stubs)
    if (behind.some((cell) => this.isFigure(cell))) return false
    const filled = behind.filter((c) => c.start < c.end && !isAbsentCell(this.words(c)))
    if (filled.length === 0) return rows.length === 0
    if (!filled.every((cell) => this.isYear(cell))) return true
    const stub = cells[0] as Span
    if (cells.length === this.table.width && this.isYear(stub)) return false
    const dated = heads.some((head) => head.cells.slice(1).some((cell) => this.isYear(cell)))
    if (rows.length === 0) return !dated
    const again = heads.some((head) => this.words(head.cells[0] as Span) === this.words(stub))
    return stub.start === stub.end || again
  }

  /** "1 | 2 | 3": the numbers of the columns. */
  private isNumbering({ cells }: TableRow): boolean {
    const numbers = cells.map((cell) => Number(this.words(cell) || Number.NaN))
    const [first] = numbers.filter((n) => !Number.isNaN(n))
    if (first === undefined || first > 2 || cells.length < 3) return false
    if (!/^[\p{L}\d]?$/u.test(this.words(cells[0] as Span))) return false
    const from = numbers.indexOf(first)
    return numbers.every((n, i) => i < from || n === first + i - from)
  }

  private bodyRow(row: TableRow, section: Heading | null, before: BodyRow | undefined): BodyRow {
    const { start, end, cells } = row
    const line = { start, end }
    const whole = cells.length === this.table.width
    const own = cells.slice(0, this.stubs).flatMap((cell): Heading[] => {
      const codes = this.stubs > 1 && /^[\d.]+$/.test(this.words(cell)) && !this.isYear(cell)
      return cell.start === cell.end || codes ? [] : [{ ...cell, line }]
    })
    // "2020 | Q1", " | Q2": an empty first heading is the one above.
    const [first] = cells
    const above = before?.stubs[0]
    const goesOn =
      this.stubs > 1 && first?.start === first?.end && before?.stubs.length === this.stubs
    const stubs = goesOn && above ? [above, ...own] : own
    return { line, stubs, section, cells: whole ? cells.slice(this.stubs) : [] }
  }

  private columns(heads: readonly TableRow[]): Omit<Band, 'rows'> {
    const count = this.table.width - this.stubs
    const columns: (Heading[] | null)[] = Array.from({ length: count }, () => [])
    const corner: Heading[] = []
    const leading: Heading[] = []
    heads.forEach((head, i) => {
      const placed = this.placed(head, heads[i + 1])
      const line = { start: head.start, end: head.end }
      const [first] = placed?.columns ?? []
      if (first && placed?.shifted) leading.push({ ...first, line })
      for (const cell of placed?.corner ?? []) {
        if (cell.start < cell.end) corner.push({ ...cell, line })
      }
      columns.forEach((column, at) => {
        const cell = placed?.columns[at]
        if (!placed) columns[at] = null
        else if (cell && cell.start < cell.end) column?.push({ ...cell, line })
      })
    })
    return { columns, corner, leading }
  }

  /** The cells of a row of headings by column; null where they cannot be told apart. */
  private placed(
    { cells }: TableRow,
    below: TableRow | undefined,
  ): { corner: readonly Span[]; columns: readonly Span[]; shifted?: boolean } | null {
    const { width } = this.table
    const count = width - this.stubs
    if (cells.length === width) {
      const columns = cells.slice(this.stubs)
      return { corner: cells.slice(0, this.stubs), columns: below ? spread(columns) : columns }
    }
    const labels = below && below.cells.length >= count ? below.cells.slice(-count) : []
    for (const corner of [this.stubs, 0]) {
      const own = cells.slice(corner)
      const each = count / own.length
      if (each > 1 && Number.isInteger(each) && this.repeats(labels, each))
        return {
          corner: cells.slice(0, corner),
          columns: own.flatMap((c) => Array<Span>(each).fill(c)),
        }
    }
    // The empty cell above the names of the rows was left out.
    return cells.length === count ? { corner: [], columns: cells, shifted: true } : null
  }

  /** Whether headings come again and again, so many at a time: "Exports | Imports | Exports | Imports". */
  private repeats(cells: readonly Span[], each: number): boolean {
    const words = cells.map((cell) => this.words(cell))
    return words.length > each && words.every((word, i) => word === words[i % each])
  }
}

/** A heading above others stands over the empty cells behind it too. */
function spread(cells: readonly Span[]): Span[] {
  const filled: Span[] = []
  for (const cell of cells) filled.push(cell.start === cell.end ? (filled.at(-1) ?? cell) : cell)
  return filled
}
