import type { Span } from './span.ts'

/** Words of a document that say something: `quote` is exactly `text.slice(start, end)`. */
export interface Evidence extends Span {
  readonly quote: string
}

/**
 * The evidence that a span of a text is.
 *
 * @example evidence('Trade fell.', { start: 0, end: 5 }) // { quote: 'Trade', start: 0, end: 5 }
 */
export function evidence(text: string, span: Span): Evidence {
  return { quote: text.slice(span.start, span.end), start: span.start, end: span.end }
}
