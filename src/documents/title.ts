import { pages } from '../languages/pages.ts'
import { datelineOf } from './dateline.ts'
import { isListItem } from './line-starts.ts'
import { labelOf } from './page-label.ts'
import { type Piece, wordsOf } from './piece.ts'

const LONGEST = 250
const HEADER = 12

/**
 * Marks the title among the pieces: the line that equals the given title, or, where none is given,
 * the first line that reads like one and has the article behind it. Returns its place, or -1.
 */
export function markTitle(text: string, pieces: readonly Piece[], given: string | null): number {
  const at = given === null ? likelyTitle(text, pieces) : givenTitle(text, pieces, given)
  const found = pieces[at]
  if (found) found.role = 'title'
  return at
}

function givenTitle(text: string, pieces: readonly Piece[], given: string): number {
  const wanted = plain(given)
  if (wanted === '') return -1
  return pieces
    .slice(0, HEADER)
    .findIndex(
      (each) =>
        each.end - each.start < 2 * given.length + 20 && plain(wordsOf(text, each)) === wanted,
    )
}

function plain(words: string): string {
  return words.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '')
}

function likelyTitle(text: string, pieces: readonly Piece[]): number {
  const at = pieces.slice(0, HEADER).findIndex(({ role }) => role === null)
  const first = pieces[at]
  if (!first || !readsLikeTitle(text, first)) return -1
  const body = pieces.slice(at + 1).find(({ role }) => role === null)
  return body && body.end - body.start > (first.end - first.start) / 2 ? at : -1
}

/** The last words of names of media, in any language. */
const MEDIA: ReadonlySet<string> = new Set(pages.flatMap(({ media }) => media))
const MOST_WORDS = 6

/**
 * Marks the name of a newspaper or agency that stands above the title, as it stands above a page, and gives it; null
 * where there is none: "The River Gazette" above "Two States Open a Bridge".
 */
export function markMasthead(text: string, pieces: readonly Piece[]): string | null {
  const [first, second] = pieces.slice(0, HEADER).filter(({ role }) => role === null)
  if (!first || !second || !readsLikeTitle(text, second)) return null
  const name = wordsOf(text, first).trim()
  if (!readsLikeTitle(text, first) || !namesMedium(name)) return null
  first.role = 'stamp'
  return name
}

function namesMedium(name: string): boolean {
  const words = name.split(/\s+/)
  const isName = words.every((word) => /^\p{Lu}/u.test(word) || /^\p{L}{1,3}$/u.test(word))
  return isName && words.length <= MOST_WORDS && MEDIA.has(words.at(-1)?.toLowerCase() ?? '')
}

function readsLikeTitle(text: string, span: Piece): boolean {
  if (span.end - span.start > LONGEST || isListItem(text, span)) return false
  const words = wordsOf(text, span)
  const label = labelOf(words)
  if (label?.colon && (label.kind === 'questions' || label.kind === 'answers')) return false
  if (/^[\p{Ll}(]/u.test(words) || /[.;,:…]["”’]?$/u.test(words)) return false
  if (/[.!?]\s+\p{Lu}/u.test(words.replace(/\b\p{Lu}\.\s/gu, ''))) return false
  return datelineOf(text, span.start, span.end) === null
}
