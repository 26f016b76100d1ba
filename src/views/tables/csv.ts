import { printable } from '../reading/printable.ts'

export type CsvCell = string | number | boolean | null

/** A column of comma-separated values: its name, and what it holds of an item. */
export type CsvColumn<Item> = readonly [name: string, cell: (item: Item) => CsvCell]

/** What a spreadsheet would take for a formula. */
const FORMULA = /^[=+\-@]./

/**
 * A line of comma-separated values after RFC 4180, with its line end. Nothing is an empty cell. Words
 * that a spreadsheet would run as a formula get an apostrophe in front.
 *
 * @example csvLine(['KZ', 'a "b"', null, 3]) // 'KZ,"a ""b""",,3\r\n'
 */
export function csvLine(cells: readonly CsvCell[]): string {
  return `${cells.map(cellText).join(',')}\r\n`
}

function cellText(cell: CsvCell): string {
  if (cell === null) return ''
  if (typeof cell !== 'string') return String(cell)
  const shown = printable(cell)
  const plain = FORMULA.test(shown) ? `'${shown}` : shown
  return /[",\r\n]/.test(plain) ? `"${plain.replaceAll('"', '""')}"` : plain
}
