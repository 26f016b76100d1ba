import { isListItem, itemStart } from './line-starts.ts'
import { type Piece, wordsOf } from './piece.ts'

const LONGEST_HEADING = 100
const SHORTEST_BODY = 80
const LONGEST_CAPTION = 250

/** Marks the items of lists among the prose; an item begins behind its bullet or number. */
export function markItems(text: string, pieces: Piece[]): void {
  const items = pieces.map((each) => each.role === null && isListItem(text, each))
  items.forEach((item, i) => {
    const each = pieces[i] as Piece
    const bullet = /^[^\p{L}\p{N}(\s–-]/u.test(text.slice(each.start, each.start + 2))
    if (!item || !(bullet || items[i - 1] || items[i + 1])) return
    pieces[i] = { ...each, role: 'item', start: itemStart(text, each) }
  })
}

/** Marks the captions of tables: the short line without a full stop right above one. */
export function markCaptions(text: string, pieces: readonly Piece[]): void {
  pieces.forEach((each, i) => {
    if (pieces[i + 1]?.role !== 'table' || each.role !== null) return
    if (each.end - each.start <= LONGEST_CAPTION && !/[.!?…]["”’]?$/u.test(wordsOf(text, each)))
      each.role = 'caption'
  })
}

/** Marks headings: short lines in the prose without a full stop that a paragraph follows. */
export function markHeadings(text: string, pieces: readonly Piece[]): void {
  pieces.forEach((each, i) => {
    const next = pieces[i + 1]
    if (each.role !== null || each.end - each.start > LONGEST_HEADING) return
    if (!next || (next.role !== null && next.role !== 'item')) return
    if (
      next.role === null &&
      next.end - next.start < Math.max(SHORTEST_BODY, each.end - each.start)
    )
      return
    const words = wordsOf(text, each)
    if (/^[("“‘«]?[\p{Lu}\p{Lo}\p{N}]/u.test(words) && !/[.,;:!…"”'»_]$/u.test(words))
      each.role = 'heading'
  })
}

/** Marks the lines that follow "Related articles" or its like: titles of other pages. */
export function markRelated(text: string, pieces: readonly Piece[]): void {
  let within = false
  for (const each of pieces) {
    const words = wordsOf(text, each, 202)
    if (each.role === 'related') within = !/[:：]\s*\S/u.test(words) && words.length < 40
    else if (within && each.role === null && words.length < 200 && !/[.!?]["”’]?$/u.test(words)) {
      each.role = 'related'
    } else within = false
  }
}

/**
 * Marks the standfirst: one or two paragraphs between the title and the byline, the date or the
 * dateline, with the article behind them.
 */
export function markStandfirst(
  pieces: readonly Piece[],
  title: number,
  dated: (piece: Piece) => boolean,
): void {
  if (title < 0) return
  const header = pieces.slice(title + 1, title + 8)
  const end = header.findLastIndex(dated)
  const between = header
    .slice(0, Math.max(end, 0))
    .filter(({ role }) => role === null || role === 'heading')
  const behind = header.slice(end).some(({ role }) => role === null)
  if (between.length > 2 || !behind) return
  for (const each of between) each.role = 'standfirst'
}
