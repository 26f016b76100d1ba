import type { Run } from './pdf-run.ts'

/** A white strip between two columns of text. */
interface Gutter {
  readonly left: number
  readonly right: number
  readonly top: number
  readonly bottom: number
}

interface Strip {
  left: number
  right: number
  /** Rows of the region that the strip goes through, from the first to the last. */
  readonly from: number
  to: number
}

/** Columns stand at least this far apart, in sizes of the type. */
const NARROWEST = 0.6
/** Fewer lines beside each other are no columns. */
const LEAST_LINES = 4
/** Text columns are at least this wide, in sizes of the type; narrower ones are those of tables. */
const NARROW_COLUMN = 9
/** Lines of a column follow each other within so many lines. */
const APART = 2.5
const MOST_STRIPS = 40
const MOST_TRIED = 30
const DEEPEST = 12

/**
 * The runs of a page in stretches of one column each, in the order of reading: what stands above columns, each column
 * from top to bottom, what stands below. A table is no columns: its cells are short or digits.
 */
export function columnsOf(runs: readonly Run[], rightToLeft: boolean, depth = 0): Run[][] {
  if (runs.length === 0) return []
  const gutter = depth < DEEPEST ? gutterOf(runs) : null
  if (!gutter) return [[...runs]]
  const above = runs.filter(({ y }) => y < gutter.top)
  const below = runs.filter(({ y }) => y > gutter.bottom)
  const beside = runs.filter(({ y }) => y >= gutter.top && y <= gutter.bottom)
  const middle = (gutter.left + gutter.right) / 2
  const left = beside.filter((run) => run.left < middle)
  const right = beside.filter((run) => run.left >= middle)
  const parts = rightToLeft ? [above, right, left, below] : [above, left, right, below]
  return parts.flatMap((part) => columnsOf(part, rightToLeft, depth + 1))
}

/** The gutter that goes through most lines of a region, or null. */
function gutterOf(runs: readonly Run[]): Gutter | null {
  const rows = rowsOf(runs)
  const size = median(runs.map((run) => run.size))
  const longest = stripsOf(rows, size).sort((a, b) => b.to - b.from - (a.to - a.from))
  for (const strip of longest.slice(0, MOST_TRIED)) {
    const gutter = trimmed(strip, rows, size)
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

/** White strips that go down through several rows, each as far as no run crosses it. */
function stripsOf(rows: readonly Run[][], size: number): Strip[] {
  const done: Strip[] = []
  let open: Strip[] = []
  rows.forEach((row, i) => {
    const gaps = gapsOf(row)
    const next: Strip[] = []
    for (const strip of open) {
      const kept = gaps
        .map(([left, right]) => [Math.max(left, strip.left), Math.min(right, strip.right)] as const)
        .filter(([left, right]) => right - left >= NARROWEST * size)
      if (kept.length === 0) done.push(strip)
      for (const [left, right] of kept) next.push({ left, right, from: strip.from, to: i })
    }
    for (const [left, right] of gaps) next.push({ left, right, from: i, to: i })
    open = unlike(next)
  })
  return [...done, ...open].filter(({ from, to }) => to - from + 1 >= LEAST_LINES)
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
function trimmed(strip: Strip, rows: readonly Run[][], size: number): Gutter | null {
  const middle = Math.max(strip.left, -1e6) / 2 + Math.min(strip.right, 1e6) / 2
  const within = rows.slice(strip.from, strip.to + 1).flat()
  const left = within.filter((run) => run.right <= middle)
  const right = within.filter((run) => run.left >= middle)
  if (left.length < LEAST_LINES || right.length < LEAST_LINES) return null
  const first = Math.max(yOf(left.at(0)), yOf(right.at(0)))
  const last = Math.min(yOf(left.at(-1)), yOf(right.at(-1)))
  if (first >= last) return null
  const beside = (run: Run): boolean => run.y >= first - size && run.y <= last + size
  if (!isText(left.filter(beside), 'right') || !isText(right.filter(beside), 'left')) return null
  const ys = within.map(({ y }) => y)
  const top = reached(ys.filter((y) => y <= first).reverse(), first, size)
  const bottom = reached(
    ys.filter((y) => y >= last),
    last,
    size,
  )
  return { left: strip.left, right: strip.right, top, bottom }
}

function yOf(run: Run | undefined): number {
  return run?.y ?? 0
}

/** How far lines follow each other closely, from a height on. */
function reached(ys: readonly number[], from: number, size: number): number {
  let at = from
  for (const y of ys) {
    if (Math.abs(y - at) > APART * 1.25 * size) break
    at = y
  }
  return at
}

/** Whether the lines beside a gutter are text: wide, filled to the same width, of words and not of numbers. */
function isText(runs: readonly Run[], side: 'left' | 'right'): boolean {
  const nearest = innermost(runs, side)
  if (nearest.length < LEAST_LINES) return false
  const widths = nearest.map(({ left, right }) => right - left)
  const size = median(nearest.map((run) => run.size))
  const usual = median(widths)
  if (usual < NARROW_COLUMN * size || usual < 0.6 * Math.max(...widths)) return false
  const words = nearest.map(({ text }) => text).join(' ')
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

export function median(numbers: readonly number[]): number {
  const sorted = [...numbers].sort((a, b) => a - b)
  return sorted[Math.floor(sorted.length / 2)] ?? 0
}
