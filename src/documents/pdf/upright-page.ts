import { paperWords } from '../paper/words.ts'
import type { PdfItem, PdfPage } from './pdf-item.ts'

/** A matrix of PDF: [a, b, c, d, e, f]. */
export type Matrix = readonly number[]

/** An item as pdf.js gives it. */
export interface GivenItem {
  readonly str: string
  readonly transform: Matrix
  readonly width: number
  readonly height: number
  readonly fontName: string
}

/** The sheet that items stand on, and how its coordinates become those of the page as it is shown. */
export interface Sheet {
  readonly width: number
  readonly height: number
  readonly transform: Matrix
}

/** Smaller type cannot be read, and larger does not fit. */
const SMALLEST = 2
const LARGEST = 400
/** Types whose lines lean by more are no lines of the text: watermarks, stamps. */
const LEANING = 0.05
/** Spaces or dots between the cells of a row. */
const SPACED = / {3,}|(?:\s?\.){5,}\s*|\s*…{3,}\s*/g

/**
 * pdf.js turns the letters of a line from right to left one by one, also the two that one sign stands for: "لا" becomes "ال".
 * Behind an alef no word has the latter, so that it can be turned back there.
 */
const TURNED = /\u0627\u0627\u0644/g

interface Turned extends PdfItem {
  /** In quarters of a turn, clockwise. */
  readonly turn: number
}

/**
 * A page with its lines upright: a table that is set sideways on a whole page is turned, and what leans, what stands across
 * the other lines and what lies outside of the sheet is left out.
 */
export function uprightPage(given: readonly GivenItem[], sheet: Sheet): PdfPage {
  const items = given.flatMap((each) => turned(each, sheet.transform))
  const turn = mostTurned(items)
  const { width, height } = turn % 2 === 0 ? sheet : { width: sheet.height, height: sheet.width }
  const upright = items
    .filter((item) => item.turn === turn)
    .map((item) => placed(item, sheet))
    .filter(({ left, right, y }) => right > 0 && left < width && y > 0 && y < height)
  return { width, height, items: upright.flatMap(unspaced) }
}

function turned(item: GivenItem, page: Matrix): Turned[] {
  const [a, b, c, d, e, f] = item.transform as [number, number, number, number, number, number]
  const [pa, pb, pc, pd, pe, pf] = page as [number, number, number, number, number, number]
  const along: readonly [number, number] = [pa * a + pc * b, pb * a + pd * b]
  const size = Math.hypot(pa * c + pc * d, pb * c + pd * d) || item.height
  const [x, y] = [pa * e + pc * f + pe, pb * e + pd * f + pf]
  if (![x, y, size, item.width].every(Number.isFinite)) return []
  if (size < SMALLEST || size > LARGEST || item.str === '') return []
  const angle = Math.atan2(along[1], along[0]) / (Math.PI / 2)
  const turn = Math.round(angle)
  if (Math.abs(angle - turn) > LEANING) return []
  const text = paperWords(item.str).replace(TURNED, '\u0627\u0644\u0627')
  return [
    { text, left: x, right: x + item.width, y, size, font: item.fontName, turn: (turn + 4) % 4 },
  ]
}

/** The turn of most letters. */
function mostTurned(items: readonly Turned[]): number {
  const letters = [0, 0, 0, 0]
  for (const { turn, text } of items) letters[turn] = (letters[turn] ?? 0) + text.length
  return letters.indexOf(Math.max(...letters))
}

function placed({ turn, ...item }: Turned, { width, height }: Sheet): PdfItem {
  const { left: x, y } = item
  const long = item.right - item.left
  const [left, down] = [
    [x, y],
    [y, width - x],
    [width - x, height - y],
    [height - y, x],
  ][turn] as [number, number]
  return { ...item, left, right: left + long, y: down }
}

/** An item whose words are parted by many spaces or dots, as in tables that were typed, is several. */
function unspaced(item: PdfItem): PdfItem[] {
  const { text } = item
  const wide = (item.right - item.left) / text.length
  const parts: PdfItem[] = []
  const add = (from: number, to: number): void => {
    const left = item.left + from * wide
    if (to > from)
      parts.push({ ...item, text: text.slice(from, to), left, right: item.left + to * wide })
  }
  let from = 0
  for (const gap of text.matchAll(SPACED)) {
    add(from, gap.index)
    from = gap.index + gap[0].length
  }
  if (from === 0) return [item]
  add(from, text.length)
  return parts
}
