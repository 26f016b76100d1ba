import type { PageRuns } from './pdf-rows.ts'
import type { Run } from './pdf-run.ts'

/** How many lines at the top and at the bottom of a page may be repeated ones. */
const EDGE = 4
/** The parts of a page that they stand in: a fifth at the top, a fifth at the bottom. */
const ZONE = 0.2
/** Heights that differ by less are one, in points. */
const STEP = 4
/** A running title has a left part, a middle and a right part at most. */
const MOST_PARTS = 3
const LONGEST_BESIDE = 90
const MOST_NUMBERS = 4
/** "7", "– 7 –", "page 7", "7 of 12", "vii"; "Article 7" is a heading. */
const NUMBER =
  /^(?:(?:p|pp|page|s|seite|с|стр|страница|бет|ص|صفحه)\.?\s?)?[-–—|[(\s]*(?:\d{1,4}|[ivxlc]{1,7})[-–—|\])\s.]*(?:(?:\/|\||of|из|از|de|von)\s*\d{1,4})?$/iu

/**
 * Takes running titles, footers and page numbers out: words that stand at the same height of several pages, whatever
 * number is in them, and numbers alone that count the pages. The heads of tables that go on over pages stay.
 */
export function withoutRunningLines(pages: readonly PageRuns[]): PageRuns[] {
  const edges = pages.map(edgeRuns)
  const repeated = repeatedKeys(edges)
  const counted = countedPages(edges)
  return pages.map((page, i) => {
    const edge = edges[i] as ReadonlySet<Run>
    const again = (run: Run): boolean => keysOf(run, i).some((key) => repeated.has(key))
    const rows = new Set([...edge].filter(again).map(({ row }) => row))
    const isOut = (run: Run): boolean => {
      if (!edge.has(run)) return false
      if (again(run) || (counted && isNumber(run) && isOutermost(page, run))) return true
      return rows.has(run.row) && run.text.length <= LONGEST_BESIDE
    }
    return { ...page, runs: page.runs.filter((run) => !isOut(run)) }
  })
}

function isNumber({ text }: Run): boolean {
  return NUMBER.test(text)
}

/** Whether a run is the first or the last line of its page. */
function isOutermost({ runs }: PageRuns, { row }: Run): boolean {
  const alone = runs.filter((run) => run.row === row).length === 1
  return alone && (runs[0]?.row === row || runs.at(-1)?.row === row)
}

/** The runs at the edges of a page; a row of a table is none of them. */
function edgeRuns(page: PageRuns): ReadonlySet<Run> {
  const counts = new Map<number, number>()
  for (const { row } of page.runs) counts.set(row, (counts.get(row) ?? 0) + 1)
  const rows = [...counts.keys()]
  const top = new Set(rows.slice(0, EDGE))
  const bottom = new Set(rows.slice(-EDGE))
  const within = page.runs.filter(
    ({ row, y }) =>
      (top.has(row) && y < page.height * ZONE) || (bottom.has(row) && y > page.height * (1 - ZONE)),
  )
  return new Set(within.filter(({ row }) => (counts.get(row) ?? 0) <= MOST_PARTS))
}

/**
 * The same words at the same height have the same key, also where one of their numbers counts the pages. A line may fall on
 * either side of a step of heights, so that there are keys for both.
 */
function keysOf({ text, y }: Run, page: number): string[] {
  const words = text.toLowerCase()
  const numbers = [...words.matchAll(/\p{Nd}+/gu)].slice(0, MOST_NUMBERS)
  const counting = numbers.map(({ index, 0: number }) => {
    const counted = `#${Number(number) - page}#`
    return `${words.slice(0, index)}${counted}${words.slice(index + number.length)}`
  })
  const heights = [Math.floor(y / STEP), Math.floor(y / STEP + 0.5) + 0.5]
  return [words, ...counting].flatMap((each) => heights.map((height) => `${height} ${each}`))
}

/** What stands on three pages; in a paper of two or three, on two. */
function repeatedKeys(edges: readonly ReadonlySet<Run>[]): ReadonlySet<string> {
  const pages = new Map<string, number>()
  edges.forEach((edge, i) => {
    const keys = new Set([...edge].flatMap((run) => keysOf(run, i)))
    for (const key of keys) pages.set(key, (pages.get(key) ?? 0) + 1)
  })
  const least = edges.length <= 3 ? 2 : 3
  return new Set([...pages].filter(([, count]) => count >= least).map(([key]) => key))
}

/** Whether numbers alone at the edges grow by one from page to page, on most pages. */
function countedPages(edges: readonly ReadonlySet<Run>[]): boolean {
  const offsets = new Map<number, number>()
  let numbered = 0
  edges.forEach((edge, i) => {
    const numbers = [...edge].filter(isNumber).map(numberIn)
    if (numbers.length > 0) numbered++
    for (const offset of new Set(numbers.map((number) => number - i))) {
      offsets.set(offset, (offsets.get(offset) ?? 0) + 1)
    }
  })
  // The number of a single page is 1.
  if (edges.length === 1) return offsets.has(1)
  return numbered > 1 && Math.max(...offsets.values()) * 2 > numbered
}

const ROMAN: Readonly<Record<string, number>> = { i: 1, v: 5, x: 10, l: 50, c: 100 }

function numberIn({ text }: Run): number {
  const digits = /\d+/.exec(text)?.[0]
  if (digits) return Number(digits)
  const letters = [...(/[ivxlc]+(?=\W*$)/i.exec(text)?.[0] ?? '').toLowerCase()]
  const values = letters.map((letter) => ROMAN[letter] ?? 0)
  return values.reduce(
    (sum, value, i) => (value < (values[i + 1] ?? 0) ? sum - value : sum + value),
    0,
  )
}
