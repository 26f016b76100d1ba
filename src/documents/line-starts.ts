import type { Span } from '../core/span.ts'
import { bylineOf } from './byline.ts'
import { labelOf } from './page-label.ts'
import { stampOf } from './stamp.ts'

const ITEM =
  /^(?:[•▪●◦‣∙■□➢➤►✓✔*·]\s*|[-–]\s+|\(?(?:\d{1,2}|[a-z]|[ivx]{1,4})\)\s+|\d{1,2}\.\s+)(?=\S)/u
const LONGEST_OWN = 160

/** Whether a line begins as an item of a list: with a bullet, a dash or a number. */
export function isListItem(text: string, { start, end }: Span): boolean {
  return ITEM.test(text.slice(start, Math.min(end, start + 12)))
}

/** Where the words of a list item begin, behind its bullet or number. */
export function itemStart(text: string, { start, end }: Span): number {
  const match = ITEM.exec(text.slice(start, Math.min(end, start + 12)))
  return start + (match?.[0].length ?? 0)
}

/** Whether a line stands for itself, even where lines around it belong together. */
export function isOwnLine(text: string, { start, end }: Span): boolean {
  const line = text.slice(start, Math.min(end, start + LONGEST_OWN + 1))
  const label = labelOf(line)
  if (label && (label.colon || label.whole)) return label.kind !== 'flags'
  if (line.length > LONGEST_OWN) return false
  return bylineOf(line) !== null || stampOf(line) !== null
}
