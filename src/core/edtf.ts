import { isDay } from './day.ts'

/** How sure a date is: `~` approximate, `?` uncertain, `%` both. */
type Qualifier = '' | '~' | '?' | '%'

/** A date of EDTF level 1, as precise as it was given. */
export interface EdtfDate {
  readonly year: number
  /** Last digits of the year that are left open: 1 for a decade (`199X`), 2 for a century (`19XX`). */
  readonly open?: 1 | 2
  /** 1–12, or a season: 21 spring, 22 summer, 23 autumn, 24 winter. */
  readonly month?: number
  readonly day?: number
  readonly qualifier?: Qualifier
}

/** One end of an interval: a date, or `null` where it is open (`..`) or unknown. */
export type EdtfEnd = EdtfDate | null

/** An interval of EDTF; a single date has the same date at both ends. */
export interface EdtfInterval {
  readonly first: EdtfEnd
  readonly last: EdtfEnd
}

/**
 * Reads an EDTF string (ISO 8601-2, level 1) of years 0000–9999: dates with unspecified digits,
 * seasons and qualifiers, and intervals with open ends. A time of day is read over. Null for all
 * other strings, and for days that the calendar lacks.
 *
 * @example parseEdtf('../2026') // { first: null, last: { year: 2026 } }
 */
export function parseEdtf(text: string): EdtfInterval | null {
  const slash = text.indexOf('/')
  if (slash < 0) {
    const date = parseDate(text)
    return date && { first: date, last: date }
  }
  const first = parseEnd(text.slice(0, slash))
  const last = parseEnd(text.slice(slash + 1))
  if (first === undefined || last === undefined || (!first && !last)) return null
  return { first, last }
}

function parseEnd(text: string): EdtfEnd | undefined {
  if (text === '..' || text === '') return null
  return parseDate(text) ?? undefined
}

const DATE =
  /^(\d{4}|\d{3}X|\d{2}XX)(?:-(\d{2}|XX)(?:-(\d{2}|XX)(?:T\d{2}:\d{2}(?::\d{2})?(?:Z|[+-]\d{2}(?::\d{2})?)?)?)?)?([~?%]?)$/

/** The number in so many digits of a text, or -1 where something else stands there. */
function digitsAt(text: string, from: number, count: number): number {
  let number = 0
  for (let i = from; i < from + count; i++) {
    const digit = text.charCodeAt(i) - 48
    if (!(digit >= 0 && digit <= 9)) return -1
    number = number * 10 + digit
  }
  return number
}

/** A year, month or day without more; almost all dates are such. */
function parsePlain(text: string): EdtfDate | null {
  const { length } = text
  if (length !== 4 && length !== 7 && length !== 10) return null
  const year = digitsAt(text, 0, 4)
  if (length === 4) return year < 0 ? null : { year }
  const month = text[4] === '-' ? digitsAt(text, 5, 2) : -1
  if (year < 0 || month < 0) return null
  if (length === 7) return { year, month }
  const day = text[7] === '-' ? digitsAt(text, 8, 2) : -1
  return day < 0 ? null : { year, month, day }
}

function parseDate(text: string): EdtfDate | null {
  const plain = parsePlain(text)
  if (plain) return isPossible(plain) ? plain : null
  const parts = DATE.exec(text)
  if (!parts) return null
  const [, digits = '', month, day, mark] = parts
  const open = digits.endsWith('XX') ? 2 : digits.endsWith('X') ? 1 : undefined
  if (open && month) return null
  const date: EdtfDate = {
    year: Number(digits.replaceAll('X', '0')),
    ...(open && { open }),
    ...(month && month !== 'XX' && { month: Number(month) }),
    ...(day && day !== 'XX' && { day: Number(day) }),
    ...(mark && { qualifier: mark as Qualifier }),
  }
  return isPossible(date) ? date : null
}

function isPossible({ year, month, day }: EdtfDate): boolean {
  if (month === undefined) return day === undefined
  if (day !== undefined) return isDay({ year, month, day })
  return (month >= 1 && month <= 12) || (month >= 21 && month <= 24)
}

/** The EDTF string of a date. */
function formatDate({ year, open, month, day, qualifier }: EdtfDate): string {
  let text = year > 999 ? String(year) : String(year).padStart(4, '0')
  if (open) text = text.slice(0, 4 - open) + 'X'.repeat(open)
  if (month !== undefined) text += month < 10 ? `-0${month}` : `-${month}`
  if (day !== undefined) text += day < 10 ? `-0${day}` : `-${day}`
  return qualifier ? text + qualifier : text
}

/**
 * The EDTF string of an interval; a single date where both ends are the same.
 *
 * @example formatEdtf({ first: { year: 2026, month: 1 }, last: { year: 2026, month: 6 } }) // '2026-01/2026-06'
 */
export function formatEdtf({ first, last }: EdtfInterval): string {
  const from = first ? formatDate(first) : '..'
  if (first === last && first) return from
  const to = last ? formatDate(last) : '..'
  return from === to ? from : `${from}/${to}`
}
