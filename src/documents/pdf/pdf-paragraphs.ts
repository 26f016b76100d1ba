import { beginsItem, isItem } from '../paper/list.ts'
import { joinedLines, type Vocabulary } from './hyphens.ts'
import { median } from './median.ts'
import type { PdfLine } from './pdf-line.ts'

/** Lines that are read as one. */
export interface Paragraph {
  readonly lines: readonly PdfLine[]
  readonly text: string
  /** True where its last line is filled and ends within a sentence, so that it may go on elsewhere. */
  readonly goesOn: boolean
}

/** How the lines of a column are set. */
export interface Setting {
  /** Where its lines begin and end; for lines from right to left, counted from the right. */
  readonly start: number
  readonly end: number
  /** From one base line to the next, in sizes of the type. */
  readonly leading: number
  /** How many lines it has. */
  readonly lines: number
}

/** A number of a note may follow, but "3.5" is no end. */
const ENDS_SENTENCE = /(?:[!?:…؟。]|(?<!\d)\.|\d\.(?!\d))[)"'”’»\]\d]*$/u
const LOWER = /^[("'“‘«]?\p{Ll}/u
/** Sizes of type that differ by more are different. */
const OTHER_SIZE = 0.12
/** With fewer lines nobody can tell how long the lines of a column are. */
const LEAST_LINES = 4

/** The paragraphs of lines that follow each other in one column, which is set in one way. */
export function paragraphsOf(
  lines: readonly PdfLine[],
  setting: Setting,
  words: Vocabulary,
): Paragraph[] {
  const paragraphs: PdfLine[][] = []
  for (const line of lines) {
    const open = paragraphs.at(-1)
    if (open && !begins(line, open, setting)) open.push(line)
    else paragraphs.push([line])
  }
  return paragraphs.map((each) => paragraphOf(each, setting, words))
}

function paragraphOf(lines: readonly PdfLine[], setting: Setting, words: Vocabulary): Paragraph {
  const last = lines.at(-1) as PdfLine
  const text = joinedLines(
    lines.map((line) => line.text),
    words,
  )
  const filled = setting.lines >= LEAST_LINES && isFilled(last, setting)
  return { lines, text, goesOn: filled && !ENDS_SENTENCE.test(last.text) }
}

/** Joins a paragraph and the one that it goes on in, behind the end of a column or page. */
export function joined(before: Paragraph, next: Paragraph, words: Vocabulary): Paragraph {
  return {
    lines: [...before.lines.slice(-1), ...next.lines],
    text: joinedLines([before.text, next.text], words),
    goesOn: next.goesOn,
  }
}

/** Whether the first paragraph of a column goes on with the last one of the column before it. */
export function continues(before: Paragraph, next: Paragraph): boolean {
  const [last, first] = [before.lines.at(-1) as PdfLine, next.lines[0] as PdfLine]
  if (isOtherSize(last.size, first.size) || isItem(next.text)) return false
  if (before.goesOn) return !isIndented(next) || LOWER.test(next.text)
  return LOWER.test(next.text) && !/[.!?؟]["”’»)]?$/u.test(before.text.slice(-3))
}

/** Whether the first line of a paragraph is set in from the others. */
function isIndented({ lines }: Paragraph): boolean {
  const [first, second] = lines
  if (!first || !second) return false
  return startOf(first) - startOf(second) > first.size * 0.8
}

/** How a column is set, from all of its lines. */
export function settingOf(lines: readonly PdfLine[]): Setting {
  const starts = lines.map(startOf).sort((a, b) => a - b)
  const leadings = lines.slice(1).flatMap((line, i) => {
    const before = lines[i] as PdfLine
    const leading = (line.y - before.y) / line.size
    return isOtherSize(line.size, before.size) || leading > 3 ? [] : [leading]
  })
  return {
    start: mostCommon(starts),
    end: reachedEnd(lines),
    leading: leadings.length > 0 ? median(leadings) : 1.2,
    lines: lines.length,
  }
}

/** Where lines of a column end: as far as several of them reach, since one alone may stick out. */
function reachedEnd(lines: readonly PdfLine[]): number {
  const ends = lines.map(endOf).sort((a, b) => b - a)
  const size = median(lines.map((line) => line.size))
  const least = Math.min(lines.length, Math.max(2, Math.ceil(lines.length * 0.08)))
  const found = ends.findIndex((end, i) => end - (ends[i + least - 1] ?? -Infinity) < size * 1.5)
  return ends[Math.max(0, found)] ?? 0
}

/** The number that most are close to. */
function mostCommon(sorted: readonly number[]): number {
  let [best, count, from] = [sorted[0] ?? 0, 0, 0]
  sorted.forEach((each, i) => {
    while (each - (sorted[from] as number) > 2) from++
    if (i - from + 1 > count) [best, count] = [sorted[from] as number, i - from + 1]
  })
  return best
}

function startOf({ left, right, rightToLeft }: PdfLine): number {
  return rightToLeft ? -right : left
}

function endOf({ left, right, rightToLeft }: PdfLine): number {
  return rightToLeft ? -left : right
}

function isOtherSize(a: number, b: number): boolean {
  return Math.abs(a - b) > OTHER_SIZE * Math.max(a, b)
}

/** Whether a line begins a paragraph, and does not go on with the one that is open. */
function begins(line: PdfLine, open: readonly PdfLine[], setting: Setting): boolean {
  const before = open.at(-1) as PdfLine
  if (isOtherSize(line.size, before.size)) return true
  if (line.y - before.y > setting.leading * line.size * 1.3) return true
  if (beginsItem(line.text, before.text)) return true
  if (isCentred(before, setting) && isCentred(line, setting)) return line.font !== before.font
  if (LOWER.test(line.text) && isWithinSentence(before, open, setting)) return false
  if (!isFilled(before, setting, firstWord(line))) return true
  return isSetIn(line, open) || isOtherFont(line, before)
}

/** Whether a line ends within a sentence and is half filled, or that of an item of a list. */
function isWithinSentence(before: PdfLine, open: readonly PdfLine[], setting: Setting): boolean {
  if (ENDS_SENTENCE.test(before.text)) return false
  const middle = (setting.start + setting.end) / 2
  return endOf(before) > middle || isItem(open[0]?.text ?? '')
}

/** Whether a line reaches the end of its column, so that the next word would not have fitted. */
function isFilled(line: PdfLine, { end }: Setting, next = 4): boolean {
  return endOf(line) + next * 0.5 * line.size + line.size * 1.2 > end
}

function firstWord({ text }: PdfLine): number {
  const space = text.indexOf(' ')
  return space < 0 ? text.length : space
}

/**
 * Whether a line begins further in, or out, than the paragraph does. A paragraph may begin further in than it goes on, and
 * an item of a list further out.
 */
function isSetIn(line: PdfLine, open: readonly PdfLine[]): boolean {
  const off = startOf(line) - startOf(open.at(-1) as PdfLine)
  if (Math.abs(off) <= line.size * 0.8) return false
  const item = isItem(open[0]?.text ?? '')
  return open.length > 1 || (off > 0 ? !item : item)
}

function isCentred(line: PdfLine, { start, end }: Setting): boolean {
  const [before, behind] = [startOf(line) - start, end - endOf(line)]
  return before > line.size && Math.abs(before - behind) < line.size * 1.5
}

/** A heading that fills its line is known by its font. */
function isOtherFont(line: PdfLine, before: PdfLine): boolean {
  if (line.font === null || before.font === null || line.font === before.font) return false
  return ENDS_SENTENCE.test(before.text) || !LOWER.test(line.text)
}
