import { pages } from '../languages/pages.ts'

/** A date as a page writes it: its words and what they mean. */
export interface WrittenDate {
  readonly start: number
  readonly end: number
  /** ISO date, or null where the year is not written. */
  readonly iso: string | null
  readonly month: number
  readonly day: number
}

const MONTHS: ReadonlyMap<string, number> = new Map(
  pages.flatMap(({ months }) => Object.entries(months)),
)
const MONTH = [...MONTHS.keys()].sort((a, b) => b.length - a.length).join('|')
const YEAR = '(?:1[89]|20)\\d\\d'

const SHAPES: readonly { pattern: RegExp; order: string }[] = [
  {
    pattern: new RegExp(`(?<!\\d)(${YEAR})[-/.](\\d\\d?)[-/.](\\d\\d?)(?!\\d)`, 'iu'),
    order: 'ymd',
  },
  {
    pattern: new RegExp(
      `(?<!\\d)(\\d\\d?)(?:st|nd|rd|th)?[ -](?:of )?(${MONTH})\\.?,?[ -](${YEAR})(?!\\d)`,
      'iu',
    ),
    order: 'dmy',
  },
  {
    pattern: new RegExp(
      `(?<!\\p{L})(${MONTH})\\.? ?(\\d\\d?)(?:st|nd|rd|th)?,? (${YEAR})(?!\\d)`,
      'iu',
    ),
    order: 'mdy',
  },
  { pattern: new RegExp(`(?<!\\d)(\\d\\d?)\\.(\\d\\d?)\\.(${YEAR})(?!\\d)`, 'u'), order: 'dmy' },
  { pattern: new RegExp(`(?<!\\d)(\\d\\d?)[/-](\\d\\d?)[/-](${YEAR})(?!\\d)`, 'u'), order: '??y' },
  {
    pattern: new RegExp(
      `(?<!\\p{L})(${MONTH})\\.? ?(\\d\\d?)(?:st|nd|rd|th)?(?![\\d,.]*\\d|\\p{L})`,
      'iu',
    ),
    order: 'md',
  },
  {
    pattern: new RegExp(`(?<!\\d)(\\d\\d?)(?:st|nd|rd|th)? (${MONTH})(?!\\p{L})`, 'iu'),
    order: 'dm',
  },
]

/**
 * The first date of a short text, with its year or, where none has a year, without. "03/04/2021" may
 * be March or April and is no date; "13/04/2021" is one.
 *
 * @example writtenDate('By A. Writer April 8, 2021')?.iso // '2021-04-08'
 */
export function writtenDate(text: string): WrittenDate | null {
  let best: WrittenDate | null = null
  for (const { pattern, order } of SHAPES) {
    const match = pattern.exec(text)
    const date = match && dateOf(match, order)
    if (date && (best === null || (date.iso !== null && date.start <= best.start))) best = date
  }
  return best
}

function dateOf(match: RegExpExecArray, order: string): WrittenDate | null {
  const parts = match.slice(1, order.length + 1)
  const part = (letter: string): string | undefined => parts[order.indexOf(letter)]
  const numbers = parts.map((each) => MONTHS.get(each.toLowerCase()) ?? Number(each))
  const year = part('y')
  const pair = order === '??y' ? dayAndMonth(numbers[0] as number, numbers[1] as number) : null
  if (order === '??y' && pair === null) return null
  const month = pair?.month ?? (numbers[order.indexOf('m')] as number)
  const day = pair?.day ?? (numbers[order.indexOf('d')] as number)
  const iso = year === undefined ? null : isoDate(Number(year), month, day)
  if (year !== undefined && iso === null) return null
  if (month < 1 || month > 12 || day < 1 || day > 31) return null
  return { start: match.index, end: match.index + match[0].length, iso, month, day }
}

function dayAndMonth(a: number, b: number): { day: number; month: number } | null {
  if (a > 12 && b <= 12) return { day: a, month: b }
  if (b > 12 && a <= 12) return { day: b, month: a }
  return a === b ? { day: a, month: b } : null
}

/** The ISO date of a day that exists, else null. */
export function isoDate(year: number, month: number, day: number): string | null {
  const leap = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0
  const length = month === 2 ? (leap ? 29 : 28) : [4, 6, 9, 11].includes(month) ? 30 : 31
  if (month < 1 || month > 12 || day < 1 || day > length) return null
  return [String(year).padStart(4, '0'), pad(month), pad(day)].join('-')
}

function pad(number: number): string {
  return String(number).padStart(2, '0')
}

/**
 * True for an ISO day of the calendar such as `2021-04-08`; false for `2021-02-30`, `2021-04` and
 * anything else.
 */
export function isIsoDate(text: string): boolean {
  const match = /^(\d{4})-(\d\d)-(\d\d)$/.exec(text)
  return match !== null && isoDate(Number(match[1]), Number(match[2]), Number(match[3])) !== null
}
