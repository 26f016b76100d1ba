import pico from 'picocolors'
import { printable } from './printable.ts'
import type { ReportStyle } from './report-style.ts'

/** A stretch of words, underlined or not. */
export interface Stretch {
  readonly words: string
  readonly marked: boolean
}

interface Word {
  readonly text: string
  readonly marked: boolean
  /** True where no space stands before it. */
  readonly glued: boolean
}

/**
 * Sets stretches of words in lines that are no wider than the style allows, each behind an indent. What is
 * marked is underlined where there are colours, and else stands between ‹ and ›.
 */
export function markedText(
  stretches: readonly Stretch[],
  indent: string,
  style: ReportStyle,
): string {
  const { underline } = pico.createColors(style.colour)
  const words = wordsOf(style.colour ? stretches : stretches.map(bracketed))
  const lines: Word[][] = [[]]
  let length = 0
  const room = style.width - indent.length
  for (const word of words.flatMap((each) => parted(each, room))) {
    const space = word.glued || length === 0 ? 0 : 1
    if (length > 0 && length + space + word.text.length > room && !word.glued) {
      lines.push([])
      length = 0
    }
    const line = lines.at(-1) as Word[]
    length += word.text.length + (line.length === 0 ? 0 : space)
    line.push(word)
  }
  return lines.map((line) => `${indent}${lineText(line, underline)}\n`).join('')
}

/** Words of which none is marked. */
export function plain(words: string): readonly Stretch[] {
  return [{ words, marked: false }]
}

/** Plain words in lines that are no wider than the style allows, each behind an indent. */
export function plainText(words: string, indent: string, style: ReportStyle): string {
  return markedText(plain(words), indent, style)
}

function bracketed({ words, marked }: Stretch): Stretch {
  return { words: marked ? `‹${words}›` : words, marked: false }
}

function wordsOf(stretches: readonly Stretch[]): Word[] {
  let glued = true
  return stretches.flatMap(({ words, marked }) => {
    const shown = printable(words)
    const found = shown.split(' ').filter(Boolean)
    const first = glued && !shown.startsWith(' ')
    if (shown !== '') glued = !shown.endsWith(' ')
    return found.map((text, i) => ({ text, marked, glued: i === 0 && first }))
  })
}

/** A word in pieces that fit, for an address or a text without spaces. */
function parted(word: Word, room: number): Word[] {
  if (word.text.length <= room) return [word]
  const pieces: Word[] = []
  for (let at = 0; at < word.text.length; at += room) {
    pieces.push({
      text: word.text.slice(at, at + room),
      marked: word.marked,
      glued: at === 0 && word.glued,
    })
  }
  return pieces
}

function lineText(line: readonly Word[], underline: (words: string) => string): string {
  let text = ''
  let open = ''
  let marked = false
  line.forEach((word, i) => {
    const space = i === 0 || word.glued ? '' : ' '
    if (word.marked !== marked) {
      text += marked ? underline(open) : open
      open = ''
      marked = word.marked
      open = marked ? '' : space
      text += marked ? space : ''
      open += word.text
    } else open += space + word.text
  })
  return text + (marked ? underline(open) : open)
}
