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

function readsLikeTitle(text: string, span: Piece): boolean {
  if (span.end - span.start > LONGEST || isListItem(text, span)) return false
  const words = wordsOf(text, span)
  const label = labelOf(words)
  if (label?.colon && (label.kind === 'questions' || label.kind === 'answers')) return false
  if (/^[\p{Ll}(]/u.test(words) || /[.;,:…]["”’]?$/u.test(words)) return false
  if (/[.!?]\s+\p{Lu}/u.test(words.replace(/\b\p{Lu}\.\s/gu, ''))) return false
  return datelineOf(text, span.start, span.end) === null
}
