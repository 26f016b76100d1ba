import { pages } from '../languages/pages.ts'
import { trimmed } from './lines.ts'
import type { Paragraph } from './paragraphs.ts'
import { type Piece, piece } from './piece.ts'

const REACH = 700
const SIGNED = 90
const CAPTIONS = pages
  .flatMap(({ captions }) => captions)
  .flatMap((word) => [capital(word), word.toUpperCase()])
const SOURCES = pages.flatMap(({ sources }) => sources).map(capital)

/** "… on Tuesday. Photo: …" and "… on Tuesday. EF/MA CAP: …" */
const CAPTION = new RegExp(
  `(?:[.!?…][)"”’]*|[A-Z/]{2,})\\s+(?=(?:${CAPTIONS.join('|')})\\s?:\\s)`,
  'g',
)
/** "EF/MA", "HJ/MA/MG", "MNA/5432", "EF/" */
const INITIALS = /(?:^|\s)[A-Z]{2,4}(?:\/(?:[A-Z]{1,4}|\d{2,7}))*(?:\/(?:[A-Z]{1,4}|\d{2,7})?)$/
/** "MG", which only a full stop before it and the end of the text tell from a name. */
const LONE_INITIALS = /(?:^|[.!?…][)"”’]*\s+)(?=[A-Z]{2,3}$)/
const SOURCE = new RegExp(`\\s*\\((?:${SOURCES.join('|')})[^()]{2,80}\\)$`)

function capital(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1)
}

/**
 * Parts a paragraph from what is set behind it on the same line: a caption after "Photo:", the
 * initials of the staff, the source in brackets. A lone "MG" counts only where the text is `ending`.
 */
export function withoutTail(text: string, paragraph: Paragraph, ending: boolean): Piece[] {
  const pieces: Piece[] = []
  let { end } = paragraph
  const caption = captionStart(text, paragraph)
  if (caption > paragraph.start) {
    pieces.push(
      ...withoutSignature(text, paragraph, { start: caption, end, ending, caption: true }),
    )
    end = trimmed(text, { start: paragraph.start, end: caption }).end
  }
  const body = { start: paragraph.start, end, ending: ending || caption > 0, caption: false }
  return [...withoutSignature(text, paragraph, body), ...pieces]
}

interface Part {
  readonly start: number
  readonly end: number
  readonly ending: boolean
  readonly caption: boolean
}

function withoutSignature(text: string, paragraph: Paragraph, part: Part): Piece[] {
  const role = part.caption ? 'caption' : null
  const at = signatureStart(text, part)
  if (at < 0) return [piece(paragraph, part, role)]
  const signature = piece(paragraph, trimmed(text, { start: at, end: part.end }), 'signature')
  const body = trimmed(text, { start: part.start, end: at })
  return body.start === body.end ? [signature] : [piece(paragraph, body, role), signature]
}

function captionStart(text: string, { start, end }: Paragraph): number {
  const from = Math.max(start, end - REACH)
  let found = -1
  const words = text.slice(from, end)
  if (!words.includes(':')) return found
  for (const match of words.matchAll(CAPTION)) found = from + match.index + match[0].length
  return found
}

function signatureStart(text: string, { start, end, ending }: Part): number {
  const from = Math.max(start, end - SIGNED)
  const tail = text.slice(from, end)
  const source = SOURCE.exec(tail)
  if (source && (source.index > 0 || from === start)) return from + source.index
  const initials = INITIALS.exec(tail)
  if (initials && (initials.index > 0 || from === start)) return from + initials.index
  const lone = ending ? LONE_INITIALS.exec(tail) : null
  return lone && (lone.index > 0 || from === start) ? from + lone.index + lone[0].length : -1
}
