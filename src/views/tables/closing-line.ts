import pico from 'picocolors'
import { numberWords } from '../reading/amount-words.ts'
import type { ReportStyle } from '../reading/report-style.ts'
import type { Extent } from './answer-view.ts'
import { wrapped } from './wrapped.ts'

const MOST_LINES = 4

/**
 * The last line below a table: what is shown, and how to see more.
 *
 * @example
 * closingLine('3 promises', { offset: 0, next: 3 }, style) // '3 promises · more: --offset 3'
 */
export function closingLine(counted: string, extent: Extent, style: ReportStyle): string {
  const { bold, dim } = pico.createColors(style.colour)
  const { offset, next, looked } = extent
  const words = [
    looked === undefined || next === null ? null : `of the ${numberWords(looked)} looked through`,
    offset > 0 ? `after the first ${numberWords(offset)}` : null,
    next === null ? null : `more: --offset ${next}`,
  ].filter((part) => part !== null)
  const all = [counted, ...words].join(' · ')
  const lines = wrapped(all, style.width, MOST_LINES)
  return lines.map((line, i) => `${i === 0 ? bold(line) : dim(line)}\n`).join('')
}

/** "2 announced, 1 delivered": words with how often each occurs, in the order given. */
export function tallyWords(words: readonly string[], order: readonly string[]): string {
  const counts = Map.groupBy(words, (word) => word)
  const known = order.filter((word) => counts.has(word))
  const others = [...counts.keys()].filter((word) => !order.includes(word)).sort()
  return [...known, ...others].map((word) => `${counts.get(word)?.length} ${word}`).join(', ')
}
