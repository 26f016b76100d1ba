import { pages } from '../languages/pages.ts'
import { labelOf } from './page-label.ts'
import { type WrittenDate, writtenDate } from './written-date.ts'

/** A line that says when and where a text appeared and claims nothing. */
export interface Stamp {
  /** The date of the article; null where the line has none, or one of a later change. */
  readonly date: WrittenDate | null
  /** True where a word such as "published" stands before the date. */
  readonly labelled: boolean
}

const LONGEST = 160
const WEEKDAYS = alternatives(pages.flatMap(({ weekdays }) => weekdays))
const UPDATED = alternatives(pages.flatMap(({ updated }) => updated))
const TIME = /\d{1,2}[:.h]\d\d(?::\d\d)?\s*(?:[ap]\.?m\.?)?|\b\d{1,2}\s*[ap]\.?m\b\.?/giu
const ZONE =
  /\b(?:gmt|utc|msk|est|edt|cet|cest|bst|ist|irst|local time|at)\b(?:\s?[+-]\s?\d{1,2}(?::?\d\d)?)?/giu
const WEEKDAY = new RegExp(`(?<!\\p{L})(?:${WEEKDAYS})(?!\\p{L})\\.?`, 'giu')
const CHANGE = new RegExp(`(?<!\\p{L})(?:${UPDATED})(?:\\s*:|\\s+(?=\\p{Lu}|\\d))`, 'iu')
const LETTER = /\p{L}/u
const DIGIT = /\d/
const PLACE =
  /^\p{Lu}[\p{L}'’-]*(?:[ -]\p{Lu}[\p{L}'’-]*){0,2}(?:, \p{Lu}[\p{L}.'’-]*(?: \p{Lu}[\p{L}'’-]*)?)?$/u

function alternatives(words: readonly string[]): string {
  return [...words].sort((a, b) => b.length - a.length).join('|')
}

/**
 * Reads a line as a stamp: a date alone ("Thursday, 8 April 2021, 10:15"), a place and a date, a
 * labelled date ("Published: …", "Last update: …"), or marks and digits with no word. Null for a line
 * that says something.
 */
export function stampOf(line: string): Stamp | null {
  if (line.length > LONGEST) return null
  if (!LETTER.test(line)) return { date: writtenDate(line), labelled: false }
  const label = labelOf(line)
  const dated = label?.kind === 'published' || label?.kind === 'updated'
  if (!DIGIT.test(line)) return dated && label.whole ? NOTHING : null
  const { kept, changed } = withoutChange(line)
  if (label && dated && !changed && writtenDate(line) === null) return label.whole ? NOTHING : null
  const published = label?.kind === 'published' ? kept.slice(label.end) : kept
  const date = writtenDate(published)
  if (!(dated || changed || date) || !isBare(published, date)) return null
  return { date, labelled: label?.kind === 'published' }
}

const NOTHING: Stamp = { date: null, labelled: false }

/** Words without the days of the week among them. */
export function withoutWeekday(words: string): string {
  return words.replace(WEEKDAY, ' ')
}

/** A line without the date of its last change, and whether it had one. */
function withoutChange(line: string): { kept: string; changed: boolean } {
  const match = CHANGE.exec(line)
  const after = match ? line.slice(match.index) : ''
  if (!match || writtenDate(after) === null) return { kept: line, changed: false }
  const published = after.search(/[|;•]/)
  const rest = published < 0 ? '' : after.slice(published + 1).trim()
  return { kept: `${line.slice(0, match.index)}${rest}`.replace(/[(|;•\s]+$/, ''), changed: true }
}

/** Whether a line says nothing besides its date, a weekday, a time and a place. */
function isBare(line: string, date: WrittenDate | null): boolean {
  const label = labelOf(line)
  const from = label?.kind === 'published' && label.colon ? label.end : 0
  const rest = date ? `${line.slice(from, date.start)}|${line.slice(date.end)}` : line.slice(from)
  const words = withoutWeekday(rest)
    .replace(TIME, ' ')
    .replace(ZONE, ' ')
    .split(/[|()[\]•·/]|\s[-–—]\s|[,:]\s*$/)
    .map((part) => part.replace(/^[\s,.:;–—-]+|[\s,.:;–—-]+$/g, ''))
    .filter((part) => LETTER.test(part) && !isCredit(part))
  return words.length === 0 || (words.length === 1 && PLACE.test(words[0] as string))
}

/** "Editor: Li", "Source: NewsText" beside a date. */
function isCredit(part: string): boolean {
  const kind = part.length <= 60 ? labelOf(part)?.kind : undefined
  return kind === 'by' || kind === 'sources' || kind === 'furniture'
}
