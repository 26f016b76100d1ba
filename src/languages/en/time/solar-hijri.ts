import type { DateParts, Shifted, TimeExpression } from '../../../core/time-expression.ts'
import { dateParts } from '../../../core/time-expression.ts'
import type { Parts } from '../../../grammar/rule.ts'
import { type Rule, rule } from '../../../grammar/rule.ts'
import { beside } from './atoms.ts'

const calendar = 'solar-hijri'

function isSolar(year: number | undefined): boolean {
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

/** What a name with a definition behind it can be. */
function definable(
  named: TimeExpression | undefined,
  gives: Gives = 'whole',
): named is TimeExpression {
  if (!named) return false
  // "The past 11 months (March 20–February 18)": the days say which.
  if (named.kind === 'recent' || named.kind === 'lasting') return gives === 'whole'
  if (named.kind === 'date')
    return (
      named.calendar === calendar ||
      (named.year !== undefined && named.year < 1500 && named.month === undefined)
    )
  if (named.kind === 'within') return named.part.kind === 'run' || definable(named.whole)
  return named.kind === 'shifted'
    ? named.unit === 'year' || named.unit === 'month'
    : named.kind === 'run' || named.kind === 'same'
}

type Gives = 'whole' | 'first' | 'last'

/** True for years that do not begin in January: without brackets only these are defined by a day. */
function begins(named: TimeExpression): boolean {
  return (
    (named.kind === 'shifted' || named.kind === 'date') &&
    (named.calendar === calendar || 'fiscal' in named)
  )
}

const gives =
  (what: Gives, open = false) =>
  (p: Parts): TimeExpression | undefined => {
    const year = p.value<number>('year')
    const named =
      year === undefined
        ? p.value<TimeExpression>('named')
        : isSolar(year)
          ? dateParts({ calendar, year })
          : undefined
    const days = p.value<TimeExpression>('days')
    if (!definable(named, what) || !days || (days.kind !== 'date' && days.kind !== 'range'))
      return undefined
    if ((days.kind === 'range') !== (what === 'whole')) return undefined
    if (open && named.kind !== 'within' && !begins(named)) return undefined
    return { kind: 'defined', named, gives: what, days }
  }

const BEGAN =
  '(started | starts | starting | began | begins | beginning | begun | commenced | since | from | as of)'
const ENDED = '(ended | ends | ending | until | closed | finished | to)'
const WHICH_CLAUSE = '(which | that | has | have | had | is | was)?'

/** Names with their days beside: "the current Iranian year (began on March 21)". */
export const definitionRules: readonly Rule[] = [
  rule(
    'time',
    '<time> (<range>)',
    'named:<time> <open-bracket> (from | between | i.e. | ,)? days:<time> <close-bracket>',
    gives('whole'),
  ),
  rule(
    'time',
    '<time> (started on <day>)',
    `named:<time> <open-bracket> ${WHICH_CLAUSE} ${WHICH_CLAUSE} ${BEGAN} (on|in|from)? days:<time> <close-bracket>`,
    gives('first'),
  ),
  rule(
    'time',
    '<time> (ended on <day>)',
    `named:<time> <open-bracket> ${WHICH_CLAUSE} ${WHICH_CLAUSE} ${ENDED} (on|in)? days:<time> <close-bracket>`,
    gives('last'),
  ),
  rule(
    'time',
    '<time>, which started on <day>',
    `named:<time> ,? (which | that)? (has | had)? ${BEGAN} on|in days:<time>`,
    gives('first', true),
  ),
  rule(
    'time',
    '<time>, which ended on <day>',
    `named:<time> ,? (which | that)? (has | had)? ${ENDED} on|in days:<time>`,
    gives('last', true),
  ),
  rule(
    'time',
    '<time>, started <day>',
    `named:<time> , ${BEGAN} days:<time>`,
    gives('first', true),
  ),
  rule('time', '<time>, ended <day>', `named:<time> , ${ENDED} days:<time>`, gives('last', true)),
  rule(
    'time',
    '<year> (<range>)',
    'year:<year> <open-bracket> days:<time> <close-bracket>',
    gives('whole'),
  ),
]
