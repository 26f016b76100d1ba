import { isDay } from '../core/day.ts'

/** English and Russian months by the letters that tell them apart, as mails and feeds of the two write them. */
const MONTHS: readonly RegExp[] = [
  /^(?:jan|янв)/i,
  /^(?:feb|фев)/i,
  /^(?:mar|мар)/i,
  /^(?:apr|апр)/i,
  /^(?:may|мая|май)/i,
  /^(?:jun|июн)/i,
  /^(?:jul|июл)/i,
  /^(?:aug|авг)/i,
  /^(?:sep|сен)/i,
  /^(?:oct|окт)/i,
  /^(?:nov|ноя)/i,
  /^(?:dec|дек)/i,
]
const LONGEST = 100
/** Before it, a year is one of another calendar or no year at all. */
const FIRST_YEAR = 1900
/** What a clock shows that was never set. */
const UNSET = '1970-01-01'

/** The ways to write a day, each with the places of year, month and day among its groups. */
const SPELLINGS: readonly (readonly [RegExp, readonly [number, number, number]])[] = [
  [/^(\d{4})[-/](\d{1,2})[-/](\d{1,2})(?!\d)/, [1, 2, 3]],
  [/^(\d{4})(\d\d)(\d\d)(?:T|$)/, [1, 2, 3]],
  [/^(\d{1,2})\.(\d{1,2})\.(\d{4})(?!\d)/, [3, 2, 1]],
  [/^(?:\p{L}+\.?,?\s*)?(\d{1,2})[\s-]+(\p{L}{3,})\.?,?[\s-]+(\d{4}|\d\d)(?!\d)/u, [3, 2, 1]],
  [/^(?:\p{L}+\.?,?\s+)?(\p{L}{3,})\.?\s+(\d{1,2}),?\s+(\d{4})(?!\d)/u, [3, 1, 2]],
  [
    /^(?:\p{L}+,?\s+)?(\p{L}{3,})\s+(\d{1,2})\s+[\d:]{4,8}\s+(?:\S{1,6}\s+)?(\d{4})(?!\d)/u,
    [3, 1, 2],
  ],
]

/**
 * The day in the stamp of a mail or of an entry of a feed, as it is written in its own zone: RFC 822 and 5322 with and without weekday, zone and
 * century, ISO 8601, the order of `ctime`, days with dots. Null where none of these is there, where the
 * order of day and month is open (04/06/2021), and for 1 January 1970, which a clock shows that was never set.
 *
 * @example stampedDay('Tue, 06 Apr 2021 23:30:00 +0500') // '2021-04-06'
 */
export function stampedDay(stamp: string): string | null {
  const written = stamp.slice(0, LONGEST).trim()
  for (const [pattern, [year, month, day]] of SPELLINGS) {
    const match = pattern.exec(written)
    if (!match) continue
    const found = dayOf(match[year] ?? '', match[month] ?? '', match[day] ?? '')
    if (found) return found
  }
  return null
}

function dayOf(yearWords: string, monthWords: string, dayWords: string): string | null {
  const year = fullYear(yearWords)
  const month = /^\d/.test(monthWords)
    ? Number(monthWords)
    : MONTHS.findIndex((words) => words.test(monthWords)) + 1
  const day = Number(dayWords)
  if (year < FIRST_YEAR || !isDay({ year, month, day })) return null
  const iso = [year, month, day].map((part) => String(part).padStart(2, '0')).join('-')
  return iso === UNSET ? null : iso
}

/** RFC 5322, section 4.3: two digits are of this century up to 49. */
function fullYear(words: string): number {
  const year = Number(words)
  if (words.length > 2) return year
  return year < 50 ? 2000 + year : 1900 + year
}
