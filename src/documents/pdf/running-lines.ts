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

/** The lines at the top or at the bottom of a page, from the outermost inwards. */
type Edge = readonly (readonly Run[])[]

/**
 * Takes running titles, footers and page numbers out: words that stand at the same height of several pages, where one
 * number in them may count the pages, and numbers alone that do; from the outermost line inwards, up to one that is none of
 * them. The heads of tables that go on over pages stay.
 */
export function withoutRunningLines(pages: readonly PageRuns[]): PageRuns[] {
  const edges = pages.map(edgesOf)
  const repeated = repeatedKeys(edges)
  const counted = countedPages(edges)
  return pages.map((page, i) => {
    const again = (run: Run): boolean => keysOf(run, i).some((key) => repeated.has(key))
    const out = new Set((edges[i] ?? []).flatMap((edge) => runningIn(edge, again, counted)))
    return { ...page, runs: page.runs.filter((run) => !out.has(run)) }
  })
}

function runningIn(edge: Edge, again: (run: Run) => boolean, counted: boolean): Run[] {
  const out: Run[] = []
  for (const row of edge) {
    const known = row.filter((run) => again(run) || (counted && row.length === 1 && isNumber(run)))
    if (known.length === 0) break
    // The name of a part may stand beside the title of the whole, or beside the number of the page at its very edge; a sign
    // at the end of a line makes it no running title.
    const rest = lettersOf(row.filter((run) => !known.includes(run)))
    const numbered = row === edge[0] && known.some(isNumber) && rest <= LONGEST_BESIDE
    const running = numbered || rest <= 2 * lettersOf(known)
    out.push(...(running ? row : known.filter(isNumber)))
    if (!running) break
  }
  return out
}

function lettersOf(runs: readonly Run[]): number {
  return runs.reduce((sum, { text }) => sum + text.length, 0)
}

function isNumber({ text }: Run): boolean {
  return NUMBER.test(text)
}

/** The lines at the top and at the bottom of a page; a row of a table is none of them. */
function edgesOf({ runs, height }: PageRuns): readonly [Edge, Edge] {
  const rows = new Map<number, Run[]>()
  for (const run of runs)
    rows.set(run.row, [...(rows.get(run.row) ?? []).slice(0, MOST_PARTS), run])
  const all = [...rows.values()]
  const top = all.slice(0, EDGE).filter(([first]) => (first?.y ?? 0) < height * ZONE)
  const bottom = all.slice(-EDGE).filter(([first]) => (first?.y ?? 0) > height * (1 - ZONE))
  return [upToTable(top), upToTable(bottom.reverse())]
}

function upToTable(rows: readonly (readonly Run[])[]): Edge {
  const table = rows.findIndex((row) => row.length > MOST_PARTS)
  return table < 0 ? rows : rows.slice(0, table)
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
function repeatedKeys(edges: readonly (readonly Edge[])[]): ReadonlySet<string> {
  const pages = new Map<string, number>()
  edges.forEach((edge, i) => {
    const keys = new Set(edge.flat(2).flatMap((run) => keysOf(run, i)))
    for (const key of keys) pages.set(key, (pages.get(key) ?? 0) + 1)
  })
  const least = edges.length <= 3 ? 2 : 3
  return new Set([...pages].filter(([, count]) => count >= least).map(([key]) => key))
}

/** Whether numbers alone at the edges grow by one from page to page, on most pages. */
function countedPages(edges: readonly (readonly Edge[])[]): boolean {
  const offsets = new Map<number, number>()
  let numbered = 0
  edges.forEach((edge, i) => {
    const alone = edge.flat().flatMap((row) => (row.length === 1 ? row.filter(isNumber) : []))
    if (alone.length > 0) numbered++
    for (const offset of new Set(alone.map((run) => numberIn(run) - i))) {
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
