import { median } from './median.ts'
import type { Run } from './pdf-run.ts'

/** A white strip between two columns of text. */
export interface Gutter {
  readonly middle: number
  readonly top: number
  readonly bottom: number
}

interface Strip {
  readonly left: number
  readonly right: number
  /** Rows of the region that the strip goes through, from the first to the last. */
  readonly from: number
  readonly to: number
}

/** Columns stand at least this far apart, in sizes of the type. */
const NARROWEST = 0.6
/** Fewer lines beside each other are no columns, unless there were some on the pages before. */
const LEAST_LINES = 4
/** Text columns are at least this wide, in sizes of the type; narrower ones are those of tables. */
const NARROW_COLUMN = 9
/** Lines of a column follow each other within so many sizes of the type. */
const APART = 3
/** Of the strips that go on at a line, and of those that are looked at: real pages have a few. */
const MOST_STRIPS = 40
const MOST_TRIED = 30

/** The gutter that goes through most lines of a region, or null; `known` are the middles of those of other pages. */
export function gutterOf(runs: readonly Run[], known: readonly number[]): Gutter | null {
  const rows = rowsOf(runs)
  const size = median(runs.map((run) => run.size))
  const longest = stripsOf(rows, size).sort((a, b) => b.to - b.from - (a.to - a.from))
  for (const strip of longest.slice(0, MOST_TRIED)) {
    const again = known.some((middle) => middle > strip.left && middle < strip.right)
    const gutter = trimmed(strip, rows, again ? 1 : LEAST_LINES)
    if (gutter) return gutter
  }
  return null
}

function rowsOf(runs: readonly Run[]): Run[][] {
  const rows: Run[][] = []
  for (const run of runs) {
    const row = rows.at(-1)
    if (row?.[0]?.row === run.row) row.push(run)
    else rows.push([run])
  }
  return rows
}

/** White strips that go down through rows, each as far as no run and no row of a table crosses it. */
function stripsOf(rows: readonly Run[][], size: number): Strip[] {
  const done: Strip[] = []
  let open: Strip[] = []
  rows.forEach((row, i) => {
    const gaps = gapsOf(row)
    const next: Strip[] = []
    for (const strip of open) {
      const kept = gaps
        .map(([left, right]) => ({
          ...strip,
          left: Math.max(left, strip.left),
          right: Math.min(right, strip.right),
          to: i,
        }))
        .filter((each) => each.right - each.left >= NARROWEST * size)
      const through = kept.filter((each) => !isTableRow(row, each))
      if (kept.length === 0) done.push(strip)
      else if (through.length === 0) done.push(aboveTable(strip, rows))
      next.push(...through)
    }
    const begun = gaps.map(([left, right]) => ({ left, right, from: i, to: i }))
    next.push(...begun.filter((each) => !isTableRow(row, each)))
    open = unlike(next)
  })
  return [...done, ...open]
}

/** Whether a row goes on from one side of a strip to the other as that of a table does: with figures alone behind it. */
function isTableRow(row: readonly Run[], { left, right }: Strip): boolean {
  if (row.length < 3) return false
  const behind = row.filter((run) => run.left >= right)
  const before = row.filter((run) => run.right <= left)
  const figures = (runs: readonly Run[]): number => runs.filter(isFigure).length
  if (before.length === 0 || behind.length === 0) return false
  return figures(behind) === behind.length && figures(before) + behind.length >= 2
}

function isFigure({ text }: Run): boolean {
  return /\p{N}/u.test(text) && !/\p{L}/u.test(text)
}

/** A strip without the heads of the table that ends it. */
function aboveTable(strip: Strip, rows: readonly Run[][]): Strip {
  let { to } = strip
  while (to > strip.from && (rows[to]?.length ?? 0) >= 3) to--
  return { ...strip, to }
}

/** Of strips that are alike the one that began first; the highest where there are too many. */
function unlike(strips: readonly Strip[]): Strip[] {
  const kept: Strip[] = []
  for (const strip of [...strips].sort((a, b) => a.from - b.from)) {
    const same = kept.some((each) => each.left === strip.left && each.right === strip.right)
    if (!same) kept.push(strip)
    if (kept.length === MOST_STRIPS) break
  }
  return kept
}

function gapsOf(row: readonly Run[]): (readonly [number, number])[] {
  const gaps: (readonly [number, number])[] = []
  let end = Number.NEGATIVE_INFINITY
  for (const { left, right } of row) {
    if (left > end) gaps.push([end, left])
    end = Math.max(end, right)
  }
  return [...gaps, [end, Number.POSITIVE_INFINITY]]
}

/** The gutter that a strip is, from where text stands on both of its sides; null where there are no columns. */
function trimmed(strip: Strip, rows: readonly Run[][], least: number): Gutter | null {
  const middle = Math.max(strip.left, -1e6) / 2 + Math.min(strip.right, 1e6) / 2
  const within = rows.slice(strip.from, strip.to + 1).flat()
  const left = within.filter((run) => run.right <= middle)
  const right = within.filter((run) => run.left >= middle)
  if (left.length < least || right.length < least) return null
  const size = median(within.map((run) => run.size))
  const first = Math.max(yOf(left.at(0)), yOf(right.at(0)))
  const last = Math.min(yOf(left.at(-1)), yOf(right.at(-1)))
  if (first > last || (first === last && least > 1)) return null
  const beside = (run: Run): boolean => run.y >= first - size && run.y <= last + size
  const inner = [innermost(left.filter(beside), 'right'), innermost(right.filter(beside), 'left')]
  if (!inner.every((lines) => lines.length >= least && isText(lines))) return null
  const ys = within.map(({ y }) => y)
  const top = reached(ys.filter((y) => y <= first).reverse(), first, size)
  const bottom = reached(
    ys.filter((y) => y >= last),
    last,
    size,
  )
  return { middle, top, bottom }
}

function yOf(run: Run | undefined): number {
  return run?.y ?? 0
}

/** How far lines follow each other closely, from a height on. */
function reached(ys: readonly number[], from: number, size: number): number {
  let at = from
  for (const y of ys) {
    if (Math.abs(y - at) > APART * size) break
    at = y
  }
  return at
}

/** Whether lines beside a gutter are text: wide, filled to the same width, of words and not of numbers. */
function isText(lines: readonly Run[]): boolean {
  const widths = lines.map(({ left, right }) => right - left)
  const size = median(lines.map((run) => run.size))
  const usual = median(widths)
  if (usual < NARROW_COLUMN * size || usual < 0.6 * Math.max(...widths)) return false
  const words = lines.map(({ text }) => text).join(' ')
  return (words.match(/\p{N}/gu)?.length ?? 0) * 4 < words.length
}

/** In each line the part that stands next to the gutter. */
function innermost(runs: readonly Run[], side: 'left' | 'right'): Run[] {
  const rows = new Map<number, Run>()
  for (const run of runs) {
    const known = rows.get(run.row)
    if (!known || (side === 'right' ? run.right > known.right : run.left < known.left)) {
      rows.set(run.row, run)
    }
  }
  return [...rows.values()]
}
