/** Times as readers of this browser write them, with the precision that was told and no more. */

interface Day {
  readonly year: number
  readonly month: number | null
  readonly day: number | null
  readonly about: boolean
}

const DATE = /^(\d{4})(?:-(\d\d)(?:-(\d\d))?)?([~?%])?$/
const DECADE = /^(\d{3})X$/

/**
 * An EDTF time in words: "7 April 2021", "April 2021", "2021", "by 2026", "about 2026", "March 2020 – February 2021".
 * What is none stays as it is.
 */
export function timeWords(edtf: string, locale?: string): string {
  const [from = '', to] = edtf.split('/')
  if (to === undefined) return dateWords(from, locale)
  if (from === '' || from === '..') return `by ${dateWords(to, locale)}`
  if (to === '' || to === '..') return `from ${dateWords(from, locale)}`
  return `${dateWords(from, locale)} – ${dateWords(to, locale)}`
}

function dateWords(date: string, locale: string | undefined): string {
  const decade = DECADE.exec(date)
  if (decade) return `the ${decade[1]}0s`
  const parsed = parsedDate(date)
  if (parsed === null) return date
  const { year, month, day, about } = parsed
  const options: Intl.DateTimeFormatOptions = {
    timeZone: 'UTC',
    year: 'numeric',
    ...(month !== null && { month: 'long' }),
    ...(day !== null && { day: 'numeric' }),
  }
  const instant = new Date(Date.UTC(year, (month ?? 1) - 1, day ?? 1))
  const words = new Intl.DateTimeFormat(locale, { ...options, calendar: 'gregory' }).format(instant)
  return about ? `about ${words}` : words
}

function parsedDate(date: string): Day | null {
  const [, year, month, day, mark] = DATE.exec(date) ?? []
  if (year === undefined) return null
  const number = (digits: string | undefined) => (digits === undefined ? null : Number(digits))
  return { year: Number(year), month: number(month), day: number(day), about: mark !== undefined }
}

/** An instant of the ledger, to the minute, in the reader's zone. */
export function instantWords(instant: string, locale?: string): string {
  const format = new Intl.DateTimeFormat(locale, { dateStyle: 'medium', timeStyle: 'short' })
  return Number.isNaN(Date.parse(instant)) ? instant : format.format(new Date(instant))
}

/** Days as a person counts them: "12 days", "5 months", "14 years". */
export function daysWords(days: number): string {
  const [count, unit] =
    days < 60
      ? [days, 'day']
      : days < 731
        ? [Math.round(days / 30.44), 'month']
        : [Math.floor(days / 365.25), 'year']
  return `${count} ${unit}${count === 1 ? '' : 's'}`
}
