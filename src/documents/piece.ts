import type { Span } from '../core/span.ts'
import type { BlockRole } from './document.ts'
import type { Paragraph } from './paragraphs.ts'

/** A paragraph, or a part of one, while its role is being found; null is prose that may become more. */
export interface Piece extends Span {
  readonly apart: boolean
  role: BlockRole | null
  speaker?: string
}

/** A piece of a paragraph with the role that it is known by. */
export function piece(
  { apart }: Pick<Paragraph, 'apart'>,
  { start, end }: Span,
  role: BlockRole | null,
): Piece {
  return { start, end, apart, role }
}

/** The words of a piece, at most the given number of characters of them. */
export function wordsOf(text: string, { start, end }: Span, most = end - start): string {
  return text.slice(start, Math.min(end, start + most))
}
