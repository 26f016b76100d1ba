import type { Span } from '../core/span.ts'
import { type Line, trimmed } from './lines.ts'

/** By what the cells of a row are parted: a stroke, a tab, or a gap of two spaces or more. */
export type Parting = 'stroke' | 'tab' | 'gap'

/** A line of a table with its cells, which may be empty. A line of one cell names a part of the table. */
export interface TableRow extends Span {
  readonly cells: readonly Span[]
}

/** A line as a row of a table may stand there. */
export interface RowLine extends TableRow {
  readonly parting: Parting | null
  /** A line of dashes, as between the head and the body of a table. */
  readonly ruled: boolean
  /** True where an empty line, or nothing, stands before it. */
  readonly apart: boolean
}

const STROKE = /[|│┃]/
const PARTINGS: Readonly<Record<Parting, RegExp>> = {
  stroke: /[|│┃]/g,
  tab: /\t/g,
  gap: /[ \u00a0]{2,}/g,
}
const RULED = /^[-=+:|\s_─━═┄│┃├┤┼┬┴┌┐└┘╞╪╡]{3,}$/
const RULE = /[-=_─━═]{2}/
/** Two spaces behind a full stop part sentences. */
const SENTENCES = /[.!?]["”’)]?[ \u00a0]{2}["“‘(]?\p{Lu}/u

/** A line as a row: its cells by the strongest mark that parts them. */
export function rowLine(text: string, line: Line): RowLine {
  const { start, end, apart } = line
  const words = text.slice(start, end)
  const ruled = RULED.test(words) && RULE.test(words)
  const parting = ruled ? null : partingOf(words)
  const from = parting === 'tab' ? start - tabsBefore(text, line) : start
  const cells = parting ? cellsOf(text, { start: from, end }, PARTINGS[parting]) : [{ start, end }]
  return { start, end, apart, ruled, parting: cells.length > 1 ? parting : null, cells }
}

function partingOf(words: string): Parting | null {
  if (STROKE.test(words)) return 'stroke'
  if (words.includes('\t')) return 'tab'
  return /\S[ \u00a0]{2,}\S/.test(words) && !SENTENCES.test(words) ? 'gap' : null
}

/** Tabs before the first word part empty cells from it. */
function tabsBefore(text: string, { start, indent }: Line): number {
  const before = text.slice(start - indent, start)
  return /^\t+$/.test(before) ? indent : 0
}

function cellsOf(text: string, { start, end }: Span, parting: RegExp): Span[] {
  const cells: Span[] = []
  let from = start
  for (const { index, 0: mark } of text.slice(start, end).matchAll(parting)) {
    cells.push(trimmed(text, { start: from, end: start + index }))
    from = start + index + mark.length
  }
  cells.push(trimmed(text, { start: from, end }))
  return cells
}
