import type { DateParts, Shifted, TimeExpression } from '../../../core/time-expression.ts'
import { dateParts } from '../../../core/time-expression.ts'
import type { Parts } from '../../../grammar/rule.ts'
import { type Rule, rule } from '../../../grammar/rule.ts'
import { beside } from './atoms.ts'

/** The name of the calendar. */
export const calendar = 'solar-hijri'

/** Whether a year can be one of the calendar. */
export function isSolar(year: number | undefined): boolean {
  return year === undefined || (year >= 1200 && year < 1500)
}

/** A year, month or day of the Solar Hijri calendar; undefined where the year cannot be one. */
function solar(p: Parts): DateParts | undefined {
  const [year, month, day] = [
    p.value<number>('year'),
    p.value<number>('month'),
    p.value<number>('day'),
  ]
  return isSolar(year) ? dateParts({ calendar, year, month, day }) : undefined
}

const OFFSETS: Readonly<Record<string, number>> = {
  last: -1,
  past: -1,
  previous: -1,
  preceding: -1,
  prior: -1,
  current: 0,
  this: 0,
  present: 0,
  new: 0,
  ongoing: 0,
  next: 1,
  coming: 1,
  upcoming: 1,
  following: 1,
}

/** "the current Iranian calendar year"; with its number ("1400") the number says which. */
function whichYear(p: Parts): TimeExpression | undefined {
  const year = p.value<number>('year')
  if (year !== undefined) return solar(p)
  return {
    kind: 'shifted',
    unit: 'year',
    offset: OFFSETS[p.words('which') ?? ''] ?? 0,
    base: 'now',
    calendar,
  }
}

/** "the current fiscal year": only its definition says when it begins. */
function fiscalYear(p: Parts): Shifted {
  return {
    kind: 'shifted',
    unit: 'year',
    offset: OFFSETS[p.words('which') ?? ''] ?? 0,
    base: 'now',
    fiscal: true,
  }
}

const LEADS = new Set([
  'in',
  'of',
  'during',
  'since',
  'by',
  'from',
  'to',
  'until',
  'till',
  'last',
  'this',
  'next',
  'month',
  'mid',
  'late',
  'early',
  '-',
  '–',
])

function bareMonth(p: Parts): DateParts | undefined {
  return LEADS.has(beside(p, -1)) ? solar(p) : undefined
}

/** "the eighth Iranian calendar month": of the year that is running. */
function nthMonth(p: Parts): TimeExpression | undefined {
  const month = p.value<number>('n') ?? 0
  return month >= 1 && month <= 12
    ? dateParts({ calendar, month, year: p.value<number>('year') })
    : undefined
}

/** "the Iranian months of Mordad, Shahrivar and Mehr": all of them. */
function months(p: Parts): TimeExpression | undefined {
  const [from, to] = [p.value<number>('first') ?? 0, p.value<number>('last') ?? 0]
  const year = p.value<number>('year')
  if (!isSolar(year)) return undefined
  const last = solarMonth(to, year)
  return from < to ? { kind: 'range', first: solarMonth(from), last } : undefined
}

function solarMonth(month: number, year?: number) {
  return dateParts({ calendar, month, year })
}

const WHICH =
  'last|past|previous|preceding|prior|current|this|present|new|ongoing|next|coming|upcoming|following'
const YEAR = '(calendar|fiscal|financial|solar|hijri|business)? (calendar)? year'
const MONTH = '<solar-month|solar-name>'

/** Years, months and days of the Solar Hijri calendar in English words. */
export const solarRules: readonly Rule[] = [
  rule('time', 'the Iranian year <year>', `<solar> ${YEAR} (of)? ,? year:<year>`, solar),
  rule(
    'time',
    'the Iranian year (<year>)',
    `<solar> ${YEAR} <open-bracket> year:<year> <close-bracket>`,
    solar,
  ),
  rule(
    'time',
    'the current Iranian year',
    `which:${WHICH} <solar> ${YEAR} ,? year:<year>`,
    whichYear,
  ),
  rule('time', 'the current Iranian year', `which:${WHICH} <solar> ${YEAR}`, whichYear),
  rule(
    'time',
    'the [current Iranian] year',
    `<open-bracket> which:${WHICH} <solar> (calendar)? <close-bracket> year`,
    whichYear,
  ),
  rule(
    'time',
    'the current [Iranian] year',
    `which:${WHICH} <open-bracket> <solar> (calendar)? <close-bracket> (calendar)? year`,
    whichYear,
  ),
  rule(
    'time',
    'the current Iranian month',
    `which:${WHICH} <solar> (calendar)? month`,
    (p): Shifted => ({
      kind: 'shifted',
      unit: 'month',
      offset: OFFSETS[p.words('which') ?? ''] ?? 0,
      base: 'now',
      calendar,
    }),
  ),
  rule('time', 'the Iranian current year', `<solar> which:${WHICH} ${YEAR}`, whichYear),
  rule('time', 'the current year <year>', `which:${WHICH} ${YEAR} ,? year:<year>`, (p) =>
    (p.value<number>('year') ?? 0) < 1500 ? solar(p) : undefined,
  ),
  rule('time', 'the current fiscal year', `which:${WHICH} (fiscal | financial) year`, fiscalYear),
  rule(
    'time',
    '<year> in the Iranian calendar',
    'year:<year> (in | of | on | , | <open-bracket>)? (the)? (<solar> | sh | ap | s.h.) (calendar | year)? (<close-bracket>)?',
    solar,
  ),
  rule('time', 'the year <year>', '<solar> year:<year>', solar),
  rule(
    'time',
    '<day> <Iranian month> <year>',
    `day:<day> (of)? month:${MONTH} ,? year:<year>`,
    solar,
  ),
  rule('time', '<Iranian month> <day>, <year>', `month:${MONTH} day:<day> ,? year:<year>`, solar),
  rule('time', '<Iranian month> <year>', `month:${MONTH} ,? (of)? year:<year>`, solar),
  rule('time', '<day> <Iranian month>', 'day:<day> (of)? month:<solar-month>', solar),
  rule('time', '<Iranian month> <day>', 'month:<solar-month> day:<day>', solar),
  rule(
    'time',
    'the Iranian month of <Iranian month>',
    `<solar>? (calendar)? month (of)? (,)? month:${MONTH}`,
    solar,
  ),
  rule(
    'time',
    'the Iranian month of <Iranian month> <year>',
    `<solar>? (calendar)? month (of)? (,)? month:${MONTH} year:<year>`,
    solar,
  ),
  rule(
    'time',
    'the Iranian months of <Iranian months>',
    `<solar>? (calendar)? months (of)? first:${MONTH} (, ${MONTH})? (, ${MONTH})? ,? and last:${MONTH} (,? year:<year>)?`,
    months,
  ),
  rule('time', '<Iranian month>', 'month:<solar-month>', bareMonth),
  rule(
    'time',
    '<ordinal> Iranian month',
    'n:<ordinal> <solar> (calendar)? month (of)? (year)? year:<year>?',
    nthMonth,
  ),
  rule(
    'time',
    '<ordinal> month of the Iranian year',
    'n:<ordinal> month (of|in) (the)? <solar> (calendar)? (year)?',
    nthMonth,
  ),
]

/** "the first nine months of the Iranian year": the year that is running. */
export const solarWholes = [
  rule(
    'time-whole',
    'the Iranian year',
    `<solar> ${YEAR}`,
    (): Shifted => ({ kind: 'shifted', unit: 'year', offset: 0, base: 'context', calendar }),
  ),
]
