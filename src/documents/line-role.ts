import type { Span } from '../core/span.ts'
import { bylineOf } from './byline.ts'
import type { BlockRole } from './document.ts'
import { trimmed } from './lines.ts'
import { type Label, labelOf } from './page-label.ts'
import { stampOf } from './stamp.ts'

const LONGEST_LABELLED = 140
const LONGEST_CAPTION = 600
const COPYRIGHT = /^(?:©|\(c\)\s*(?:\d{4}|copyright)|copyright\b)|\ball rights reserved\b/iu
const ADDRESS = /^(?:https?:\/\/|www\.)\S+$/
/** What a credit begins with: most lines have none. */
const OPENS_CREDIT = /[/|(]/
/** A caption tells itself by its end: a slash, or the name of the photographer behind one. */
const CREDIT = /\s*(?:\/|[/|(]\s?(?:file )?(?:photo|image|picture)s?\b[^/|()]{0,60}\)?)$/iu

/**
 * The role of a line that its own words tell: the date and time, an author, a caption, a link, a
 * part of the page. Null for prose.
 */
export function roleOfLine(line: string): BlockRole | null {
  if (line.length > LONGEST_CAPTION) return null
  const label = labelOf(line)
  if (label?.kind === 'sources' && stampOf(line)?.date) return 'stamp'
  const labelled = label ? roleOfLabel(label, line) : null
  if (labelled) return labelled
  if (line.length <= LONGEST_LABELLED) {
    if (bylineOf(line)) return 'byline'
    if (COPYRIGHT.test(line) || ADDRESS.test(line) || stampOf(line)) return 'stamp'
  }
  return creditOf(line.slice(-80)) ? 'caption' : null
}

/** The words of a caption, without its label and the credit behind it. */
export function captionWords(text: string, { start, end }: Span): Span {
  const label = labelOf(text.slice(start, Math.min(end, start + 60)))
  const from = start + (label?.kind === 'captions' && label.colon ? label.end : 0)
  const tail = Math.max(from, end - 80)
  const credit = creditOf(text.slice(tail, end))
  return trimmed(text, { start: from, end: credit ? tail + credit.index : end })
}

function creditOf(tail: string): RegExpExecArray | null {
  return OPENS_CREDIT.test(tail) ? CREDIT.exec(tail) : null
}

function roleOfLabel({ kind, whole, colon }: Label, line: string): BlockRole | null {
  const short = line.length <= LONGEST_LABELLED
  if (kind === 'captions') return colon || whole ? 'caption' : null
  if (kind === 'pictures') return 'caption'
  if (kind === 'related') return (colon && line.length <= 300) || whole ? 'related' : null
  if (kind === 'furniture' || kind === 'ends') {
    if (whole) return kind === 'ends' ? 'signature' : 'stamp'
    return kind === 'furniture' && colon && short ? 'stamp' : null
  }
  if (kind === 'sources') return short && (colon || /^\(/.test(line)) ? 'signature' : null
  if (kind === 'flags') return whole ? 'stamp' : null
  return null
}
