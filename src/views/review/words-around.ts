import type { Evidence } from '../../core/evidence.ts'

/** A sentence or two on either side. */
const REACH = 240

/** Words of a document with what stands before and after them, so that they are seen as they were meant. */
export interface WordsAround {
  readonly before: string
  readonly quote: string
  readonly after: string
}

/**
 * Evidence with at most 240 characters of the text on either side, cut between words, with an ellipsis where the text
 * goes on.
 *
 * @example wordsAround('One. Two. Three.', { quote: 'Two.', start: 5, end: 9 }) // { before: 'One. ', quote: 'Two.', after: ' Three.' }
 */
export function wordsAround(text: string, { quote, start, end }: Evidence): WordsAround {
  return { before: before(text, start), quote, after: after(text, end) }
}

function before(text: string, start: number): string {
  const from = Math.max(0, start - REACH)
  const words = text.slice(from, start).toWellFormed()
  return from === 0 ? words : `… ${words.replace(/^\S*\s+/, '')}`
}

function after(text: string, end: number): string {
  const words = text.slice(end, end + REACH).toWellFormed()
  return end + REACH >= text.length ? words : `${words.replace(/\s+\S*$/, '')} …`
}
