import type { IdentityWords, ThingSort } from '../../languages/identity-words.ts'
import { nameFold } from './name-fold.ts'

/** The letter of the marks of things of a sort. */
const SORT_MARK: Readonly<Record<ThingSort, string>> = {
  work: 'K',
  network: 'R',
  good: 'G',
  act: 'A',
  body: 'B',
  paper: 'P',
}

const TOKEN = /[\p{L}\p{M}]+|\d[\d.,]*\d|\d/gu

interface Piece {
  readonly text: string
  readonly lower: string
  readonly at: number
  /** True where nothing stands between it and the piece before it. */
  readonly glued: boolean
}

function pieces(text: string): Piece[] {
  const found: Piece[] = []
  let end = -1
  for (const match of text.matchAll(TOKEN)) {
    const [piece] = match
    found.push({
      text: piece,
      lower: piece.toLowerCase(),
      at: match.index,
      glued: match.index === end,
    })
    end = match.index + piece.length
  }
  return found
}

const isCapital = (text: string): boolean => {
  const first = text[0] ?? ''
  return first !== first.toLowerCase()
}

/**
 * The marks of a text by the words of its language, in the order of its words; see
 * {@link Features.marks}. Without words of the language, its names and numbers alone.
 *
 * @example marksOf('a terminal in the port of Kuryk', en.identityWords) // ['Kterminal', 'Rport', 'Nkork']
 */
export function marksOf(text: string, words: IdentityWords | null): string[] {
  const all = pieces(text)
  const marks: string[] = []
  let i = 0
  while (i < all.length) i += readPiece(all, i, words, marks)
  return marks
}

/** Adds the marks of the piece at `i`; how many pieces they take. */
function readPiece(
  all: readonly Piece[],
  i: number,
  words: IdentityWords | null,
  marks: string[],
): number {
  const piece = all[i] as Piece
  const first = piece.text.charCodeAt(0)
  if (first >= 48 && first <= 57) return readNumber(all, i, words, marks)
  if (piece.text.length < 2) return 1
  if (!words) {
    if (isCapital(piece.text)) marks.push(`N${nameFold(piece.lower)}`)
    return 1
  }
  const capital = isCapital(piece.text)
  const thing = readThing(all, i, words, marks)
  if (thing > 0) return thing
  if (words.titles.has(piece.lower)) return readPerson(all, i, words, marks)
  if (words.light.has(piece.lower) || words.known.has(piece.lower)) return 1
  if (capital && isName(all, i, words)) return readName(piece, words, marks)
  const stem = words.stem(piece.lower)
  marks.push(`${words.weak.has(stem) ? 'w' : 'W'}${stem}`)
  return 1
}

function readThing(
  all: readonly Piece[],
  i: number,
  words: IdentityWords,
  marks: string[],
): number {
  const stem = words.stem((all[i] as Piece).lower)
  const next = all[i + 1]
  const pair = next && words.things.get(`${stem} ${words.stem(next.lower)}`)
  const thing = pair ?? words.things.get(stem)
  if (!thing) return 0
  marks.push(SORT_MARK[thing.sort] + thing.name)
  return pair ? 2 : 1
}

/** A capital at the start of a sentence makes a name only where another follows. */
function isName(all: readonly Piece[], i: number, words: IdentityWords): boolean {
  if (i > 0) return true
  const next = all[1]
  const { lower, text } = all[0] as Piece
  if (text.length > 1 && text === text.toUpperCase()) return true
  if (words.weak.has(words.stem(lower))) return false
  return next !== undefined && isCapital(next.text) && !words.known.has(next.lower)
}

const SHORTEST_REST = 4

function readName(piece: Piece, words: IdentityWords, marks: string[]): number {
  if (words.openers.includes(piece.lower)) return 1
  if (words.capitals.has(piece.lower)) {
    marks.push(`C${nameFold(piece.lower)}`)
    return 1
  }
  const opener = words.openers.find(
    (o) => piece.lower.startsWith(o) && piece.lower.length - o.length >= SHORTEST_REST,
  )
  marks.push(`N${nameFold(opener ? piece.lower.slice(opener.length) : piece.lower)}`)
  return 1
}

/** "Energy Minister Reza Ardavan": the capitals behind a title are one person, told by the last. */
function readPerson(
  all: readonly Piece[],
  i: number,
  words: IdentityWords,
  marks: string[],
): number {
  let end = i + 1
  while (end < all.length && end - i <= 4) {
    const { text, lower } = all[end] as Piece
    if (!isCapital(text) || words.known.has(lower)) break
    if (!words.titles.has(lower) && words.things.has(words.stem(lower))) break
    end++
  }
  const last = all[end - 1] as Piece
  if (end > i + 1 && !words.titles.has(last.lower)) marks.push(`H${nameFold(last.lower)}`)
  return end - i
}

const LAST_DAY_OF_MONTH = 31

function readNumber(
  all: readonly Piece[],
  i: number,
  words: IdentityWords | null,
  marks: string[],
): number {
  const piece = all[i] as Piece
  const number = Number(piece.text.replaceAll(',', ''))
  const next = all[i + 1]
  if (!next || Number.isNaN(number)) return 1
  if (next.glued && words?.ordinalEndings.has(next.lower)) {
    marks.push(`O${number}`)
    return 2
  }
  const scale = words?.scales.get(next.lower)
  const value = scale ? Math.round(number * scale * 1e6) / 1e6 : number
  const isYear = !scale && value >= 1900 && value < 2100 && Number.isInteger(value)
  if (!isYear && value > LAST_DAY_OF_MONTH) marks.push(`#${value}`)
  return scale ? 2 : 1
}
