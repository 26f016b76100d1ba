import { markCaptions, markHeadings, markItems, markRelated, markStandfirst } from './body.ts'
import { bylineOf } from './byline.ts'
import { datelineOf } from './dateline.ts'
import type { Block, Dateline } from './document.ts'
import { markInterview } from './interview.ts'
import { captionWords, roleOfLine } from './line-role.ts'
import { paragraphsOf } from './paragraphs.ts'
import { type Piece, piece, wordsOf } from './piece.ts'
import { publishedOf } from './published.ts'
import { stampOf } from './stamp.ts'
import { type Table, tablesIn } from './tables.ts'
import { withoutTail } from './tail.ts'
import { markMasthead, markTitle } from './title.ts'

/** How a text is built: its parts with their roles, and what its head says of it. */
export interface Layout {
  readonly blocks: readonly Block[]
  readonly title: string | null
  /** The newspaper or agency whose name stands above the title. */
  readonly source: string | null
  readonly dateline: Dateline | null
  readonly published: string | null
  readonly tables: readonly Table[]
}

/** Takes a text apart; `given` is its title where it is known from elsewhere. Time is linear. */
export function layoutOf(text: string, given: string | null): Layout {
  const tables = tablesIn(text)
  const pieces = withTables(piecesOf(withoutTables(text, tables)), tables)
  markRelated(text, pieces)
  const source = markMasthead(text, pieces)
  const title = markTitle(text, pieces, given)
  markItems(text, pieces)
  const dateline = firstDateline(text, pieces)
  const dated = (each: Piece): boolean => {
    if (each.role === 'stamp') return (stampOf(wordsOf(text, each))?.date ?? null) !== null
    return each.role === 'byline' || (dateline !== null && each.start === dateline.start)
  }
  markStandfirst(pieces, title, dated)
  markCaptions(text, pieces)
  markHeadings(text, pieces)
  const roles = markInterview(text, pieces, title)
  const head = pieces[title]
  return {
    blocks: blocksOf(roles, dateline),
    title: given ?? (head ? wordsOf(text, head).replace(/\s+/g, ' ') : null),
    source,
    dateline,
    published: publishedOf(text, pieces, dateline),
    tables,
  }
}

/** A text of the same length with its tables blanked, so that no paragraph runs into one. */
function withoutTables(text: string, tables: readonly Table[]): string {
  let [shown, from] = ['', 0]
  for (const { start, end } of tables) {
    shown += `${text.slice(from, start)}${'\n'.repeat(end - start)}`
    from = end
  }
  return from === 0 ? text : `${shown}${text.slice(from)}`
}

function withTables(pieces: readonly Piece[], tables: readonly Table[]): Piece[] {
  const blocks = tables.map((table) => piece({ apart: true }, table, 'table'))
  return tables.length === 0
    ? [...pieces]
    : [...pieces, ...blocks].sort((a, b) => a.start - b.start)
}

function piecesOf(text: string): Piece[] {
  const paragraphs = paragraphsOf(text)
  return paragraphs.flatMap((paragraph, i) => {
    const role = roleOfLine(wordsOf(text, paragraph, 601))
    if (role !== null && role !== 'caption') return [piece(paragraph, paragraph, role)]
    const parts = withoutTail(text, paragraph, i >= paragraphs.length - 2)
    if (role === 'caption' && parts[0]) parts[0].role ??= 'caption'
    return parts.map((each) => (each.role === 'caption' ? withoutLabel(text, each) : each))
  })
}

function withoutLabel(text: string, each: Piece): Piece {
  const words = captionWords(text, each)
  return words.start < words.end ? { ...each, ...words } : { ...each, role: 'stamp' }
}

const SEARCHED = 3

/** The dateline of the first paragraphs that are prose. */
function firstDateline(text: string, pieces: readonly Piece[]): Dateline | null {
  const prose = pieces.filter(({ role }) => role === null).slice(0, SEARCHED)
  for (const { start, end } of prose) {
    const dateline = datelineOf(text, start, end)
    if (dateline && bylineOf(text.slice(start, dateline.end)) === null) return dateline
  }
  return null
}

function blocksOf(pieces: readonly Piece[], dateline: Dateline | null): Block[] {
  return pieces.flatMap(({ start, end, role, speaker }): Block[] => {
    // A label without words behind it, as "Q:" at the end of a text.
    if (start >= end) return []
    const block: Block = {
      start,
      end,
      role: role ?? 'prose',
      ...(speaker === undefined ? {} : { speaker }),
    }
    if (dateline === null || start > dateline.start || end < dateline.end) return [block]
    const stamp: Block = { start: dateline.start, end: dateline.end, role: 'stamp' }
    return dateline.end >= end ? [{ ...stamp, end }] : [stamp, { ...block, start: dateline.end }]
  })
}
