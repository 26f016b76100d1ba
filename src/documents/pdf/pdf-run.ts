import { isRightToLeft, readingOrder } from './direction.ts'
import { markWords } from './note-mark.ts'
import type { RowItem } from './pdf-item.ts'

/** Words of a line without a wide gap between them. */
export interface Run {
  /** In the order of reading. */
  readonly text: string
  readonly left: number
  readonly right: number
  /** Of the base line, from the top of the page. */
  readonly y: number
  /** Of most of its letters. */
  readonly size: number
  /** The font of all its letters, or null where there are several. */
  readonly font: string | null
  /** The number of its line on the page. */
  readonly row: number
  /** Whether it begins with a sign that is set higher than the words, as a note does. */
  readonly marked: boolean
}

/** The line that items stand in. */
export interface RowPlace {
  readonly row: number
  /** Whether the page is read from right to left. */
  readonly rightToLeft: boolean
}

/** A gap this many times the type is none between words, though lines that fill their column have some. */
const WIDE_GAP = 0.9
/** A gap that parts words: spaces are a quarter of the type wide, letters stand closer. */
const WORD_GAP = 0.15

const DOTS = /^[.…·\s]+$/

/** Parts the items of a line where gaps between them are wide, or filled with dots. */
export function runsOf(items: readonly RowItem[], place: RowPlace): Run[] {
  const sorted = [...items].sort((a, b) => a.left - b.left)
  const runs: RowItem[][] = []
  let open: RowItem[] = []
  let right = Number.NEGATIVE_INFINITY
  const close = (): void => {
    if (open.length > 0) runs.push(open)
    open = []
    right = Number.NEGATIVE_INFINITY
  }
  sorted.forEach((item, i) => {
    if (item.text.trim() === '') {
      if (open.length > 0) open.push(item)
    } else if (isLeader(sorted, i)) close()
    else if (!isShadow(item, open)) {
      if (open.length > 0 && item.left - right > WIDE_GAP * item.size) close()
      open.push(item)
      right = Math.max(right, item.right)
    }
  })
  close()
  return runs.map((each) => runOf(each, place)).filter(({ text }) => text !== '')
}

/** Whether an item is one of the dots that lead from a label to its number. */
function isLeader(items: readonly RowItem[], at: number): boolean {
  const shown = (i: number): string => items[i]?.text.trim() ?? ''
  if (!DOTS.test(shown(at))) return false
  return (
    shown(at).length >= 4 ||
    DOTS.test(shown(at - 1) || shown(at - 2)) ||
    DOTS.test(shown(at + 1) || shown(at + 2))
  )
}

/** Bold type is faked by writing the same words twice, a hair apart. */
function isShadow(item: RowItem, open: readonly RowItem[]): boolean {
  const before = open.findLast(({ text }) => text.trim() !== '')
  // "ll" are two narrow letters.
  const hair = item.text.length > 1 ? 0.3 : 0.08
  return before?.text === item.text && item.left - before.left < item.size * hair
}

function runOf(items: readonly RowItem[], { row, rightToLeft }: RowPlace): Run {
  const shown = items.filter(({ text }) => text.trim() !== '')
  const main = shown.reduce((a, b) => (letters(b) > letters(a) ? b : a))
  const words = items.map(({ text }) => text).join('')
  const turned = isRightToLeft(words, rightToLeft)
  const text = readingOrder(unitsOf(items, main.size), turned).join('')
  const first = turned ? shown.at(-1) : shown[0]
  return {
    text: text.replace(/ {2,}/g, ' ').trim(),
    left: Math.min(...shown.map(({ left }) => left)),
    right: Math.max(...shown.map(({ right }) => right)),
    y: main.y,
    size: main.size,
    font: shown.every(({ font, mark }) => mark || font === main.font) ? main.font : null,
    row,
    marked: first?.mark === 'raised',
  }
}

function letters({ text, mark }: RowItem): number {
  return mark ? 0 : text.length
}

/** Words and the spaces between them, from left to right. */
function unitsOf(items: readonly RowItem[], size: number): string[] {
  const units: string[] = []
  let right = Number.NaN
  let blank = false
  items.forEach((item, i) => {
    if (item.text.trim() === '') {
      blank = true
      return
    }
    const apart = item.left - right
    const before = units.at(-1) ?? ''
    const words = item.mark === 'raised' ? markWords(item.text, before, i === 0) : item.text
    if (!item.mark && (apart > WORD_GAP * size || (blank && apart > 0))) units.push(' ')
    if (words !== '') units.push(words)
    right = Math.max(Number.isNaN(right) ? item.right : right, item.right)
    blank = false
  })
  return units
}
