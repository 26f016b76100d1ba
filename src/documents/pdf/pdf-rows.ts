import { directionsOf } from './direction.ts'
import type { PdfItem, PdfPage, RowItem } from './pdf-item.ts'
import { type Run, runsOf } from './pdf-run.ts'

/** Items on one base line. */
interface Row {
  y: number
  size: number
  readonly items: RowItem[]
}

/** The words of a page by lines, from top to bottom, and in a line from left to right. */
export interface PageRuns {
  readonly width: number
  readonly height: number
  readonly rightToLeft: boolean
  readonly runs: readonly Run[]
}

/** Base lines of one line may differ by this part of the type. */
const UNEVEN = 0.2
const LONGEST_MARK = 6
/** No line of type is looked further for than this many lines away. */
const NEAR = 8

/** Finds the lines of a page, with signs that are set higher or lower in the lines they belong to. */
export function pageRuns({ width, height, items }: PdfPage): PageRuns {
  const rows = withMarks(rowsOf(items))
  const { right, left } = directionsOf(items.map(({ text }) => text).join(' '))
  const rightToLeft = right > left
  const runs = rows.flatMap((row, i) => runsOf(row.items, { row: i, rightToLeft }))
  return { width, height, rightToLeft, runs }
}

function rowsOf(items: readonly PdfItem[]): Row[] {
  const rows: Row[] = []
  for (const item of [...items].sort((a, b) => a.y - b.y)) {
    const row = rows.at(-1)
    if (row && item.y - row.y <= UNEVEN * Math.max(row.size, item.size)) add(row, item)
    else rows.push({ y: item.y, size: item.size, items: [item] })
  }
  return rows
}

/** The largest type of a row tells where its base line is. */
function add(row: Row, item: RowItem): void {
  row.items.push(item)
  if (item.size <= row.size || item.text.trim() === '') return
  row.size = item.size
  row.y = item.y
}

/** Moves small signs to the line whose words they stand beside. */
function withMarks(rows: readonly Row[]): Row[] {
  const moved = rows.map(({ y, size }): Row => ({ y, size, items: [] }))
  rows.forEach(({ items }, at) => {
    for (const item of items) {
      const host = isShort(item) ? hostOf(item, rows, at) : -1
      const row = moved[host < 0 ? at : host] as Row
      if (host < 0) row.items.push(item)
      else row.items.push({ ...item, mark: item.y < (rows[host] as Row).y ? 'raised' : 'lowered' })
    }
  })
  return moved.filter(({ items }) => items.some(({ text }) => text.trim() !== ''))
}

function isShort({ text }: PdfItem): boolean {
  const { length } = text.trim()
  return length > 0 && length <= LONGEST_MARK
}

/** The row that a sign belongs to, or -1 where it stands in its own. */
function hostOf(item: PdfItem, rows: readonly Row[], at: number): number {
  for (let i = Math.max(0, at - NEAR); i < Math.min(rows.length, at + NEAR); i++) {
    const { items } = rows[i] as Row
    if (items.some((host) => isBeside(item, host))) return i
  }
  return -1
}

function isBeside(item: PdfItem, host: PdfItem): boolean {
  if (item.size > host.size * 0.85 || host.text.trim() === '') return false
  const above = host.y - item.y
  if (above > host.size * 0.65 || above < host.size * -0.35) return false
  if (Math.abs(above) < host.size * 0.08) return false
  const near = host.size * 0.3
  return Math.abs(item.left - host.right) <= near || Math.abs(host.left - item.right) <= near
}
