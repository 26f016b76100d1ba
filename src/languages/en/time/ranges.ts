import type { DateParts, TimeExpression } from '../../../core/time-expression.ts'
import { dateParts } from '../../../core/time-expression.ts'
import type { Parts } from '../../../grammar/rule.ts'
import { type Rule, rule } from '../../../grammar/rule.ts'
import { beside, type Lasts } from './atoms.ts'
import type { UnitWord } from './words.ts'

const range = (first: TimeExpression, last: TimeExpression): TimeExpression => ({
  kind: 'range',
  first,
  last,
})

const OPENERS = new Set(['from', 'between', 'period', '(', 'of', 'for', 'in', 'during', ','])

/** "to" and "and" join the ends of a range behind "from" and "between" only; a dash does anywhere. */
function joins(p: Parts): boolean {
  const joint = p.words('joint') ?? ''
  const lead = beside(p, -1)
  if (joint === 'and') return lead === 'between' || beside(p, -2) === 'between'
  if (joint === 'to') return OPENERS.has(lead) || OPENERS.has(beside(p, -2))
  return true
}

/** "April 14-15", "May 3 to 7", "20-21 February 2022". */
function days(p: Parts): TimeExpression | undefined {
  const [month, year] = [p.value<number>('month'), p.value<number>('year')]
  const [a, b] = [p.value<number>('a') as number, p.value<number>('b') as number]
  if (a >= b || (p.words('joint') === 'and' && b > a + 1 && beside(p, -1) !== 'between'))
    return undefined
  return range(dateParts({ year, month, day: a }), dateParts({ year, month, day: b }))
}

const SCALES = /^(?:thousand|million|billion|trillion|percent|per|pct|mln|bln|m|bn|%)$/

/** "2016-2017", "2016–17", "2019/20". */
function years(p: Parts): TimeExpression | undefined {
  const a = p.value<number>('a') as number
  const text = p.words('b') ?? ''
  const b = text.length === 2 ? Math.floor(a / 100) * 100 + Number(text) : Number(text)
  if (text.length !== 4 && text.length !== 2) return undefined
  // "From 4 million in 2014 to 20 million": an amount follows, not a year in short.
  if (text.length === 2 && /^[a-z%]/.test(beside(p, 1)) && SCALES.test(beside(p, 1)))
    return undefined
  if (b <= a || b - a > 150 || b > 2199 || !joins(p)) return undefined
  return range(dateParts({ year: a }), dateParts({ year: b }))
}

/** "January-September 2019", "from March to May". */
function months(p: Parts): TimeExpression | undefined {
  const [a, b, year] = [p.value<number>('a'), p.value<number>('b'), p.value<number>('year')]
  if (!joins(p) || a === b) return undefined
  return range(dateParts({ month: a, year }), dateParts({ month: b, year }))
}

function isDate(time: TimeExpression | undefined): time is DateParts {
  return time?.kind === 'date'
}

function isDay(time: TimeExpression): boolean {
  return isDate(time) && time.day !== undefined
}

/** "March 20, 2020- February 18, 2021", "between last May and this April". */
function times(p: Parts): TimeExpression | undefined {
  const [a, b] = [p.value<TimeExpression>('a'), p.value<TimeExpression>('b')]
  if (!a || !b || !(joins(p) || (isDay(a) && isDay(b) && p.words('joint') === 'to')))
    return undefined
  const dash = /^[-–—]$/.test(p.words('joint') ?? '')
  if (dash && !(isDate(a) && isDate(b) && (a.month ?? a.weekday) !== undefined)) return undefined
  const dated = (t: TimeExpression) =>
    !['lasting', 'every', 'vague', 'clock', 'range'].includes(t.kind)
  if (!dated(a) || !dated(b)) return undefined
  return range(a, b)
}

const DASH = '-|–|—|to|until|till|through|and'

/** Times with two ends. */
export const rangeRules: readonly Rule[] = [
  rule(
    'time',
    '<month> <day>-<day>',
    `month:<month|short-month> a:<day> joint:-|–|—|to|and|through b:<day> ,? year:<year>`,
    days,
  ),
  rule(
    'time',
    '<month> <day>-<day>',
    `month:<month|short-month> a:<day> joint:-|–|—|to|and|through b:<day>`,
    days,
  ),
  rule(
    'time',
    '<day>-<day> <month>',
    `a:<day> joint:-|–|—|to|and|through b:<day> (of)? month:<month|short-month> ,? year:<year>`,
    days,
  ),
  rule(
    'time',
    '<day>-<day> <month>',
    `a:<day> joint:-|–|—|to|and|through b:<day> (of)? month:<month|short-month>`,
    days,
  ),
  rule(
    'time',
    'fiscal <year>-<year>',
    '(fiscal|financial|fy | year) year? (of)? a:<year> joint:-|–|—|/ b:#',
    years,
  ),
  rule('time', '<year>-<year>', `a:<year> joint:-|–|—|to|until|till|through|and|/ b:#`, years),
  rule(
    'time',
    '<month>-<month> <year>',
    `a:<month|short-month> joint:${DASH} b:<month|short-month> (of)? ,? year:<year>`,
    months,
  ),
  rule('time', '<month>-<month>', `a:<month> joint:${DASH} b:<month>`, months),
]

/** Ranges between any two times. */
export const longRangeRules: readonly Rule[] = [
  rule('time', '<time> to <time>', `a:<time> ,? joint:${DASH} (the)? b:<time>`, times),
  rule('time', '<time> up to <time>', 'a:<time> ,? up joint:to|until (the)? b:<time>', times),
]

/** "the three months ended September", "the year to March". */
function ending(p: Parts): TimeExpression | undefined {
  const length = p.value<Lasts>('length')
  const unit = p.value<UnitWord>('unit')
  const named = p.value<TimeExpression>('end')
  // "The year to end-March"
  const end = named?.kind === 'part' && named.stretch === 'end' ? named.of : named
  if (!isDate(end) || end.month === undefined || unit?.plural) return undefined
  if (unit && beside(p, -1) !== 'the') return undefined
  const counted = length
    ? { count: length.count, unit: length.unit }
    : { count: 1, unit: unit?.unit ?? 'year' }
  return MONTHLY.has(counted.unit) ? { kind: 'ending', length: counted, end } : undefined
}

const MONTHLY = new Set(['month', 'quarter', 'half', 'year'])
const ENDED =
  '(which | that)? (to | ended | ending | through | up to | leading (up)? to | running to | concluded | concluding) (in|on)?'

/** Lengths up to the end of a time. */
export const endingRules: readonly Rule[] = [
  rule('time', '<length> ended <time>', `length:<length> (period)? ${ENDED} end:<time>`, ending),
  rule('time', 'the <unit> ended <time>', `unit:<time-unit> ${ENDED} end:<time>`, ending),
  rule(
    'time',
    'the fiscal <unit> ended <time>',
    `fiscal|financial|business|marketing|budget unit:<time-unit> ${ENDED} end:<time>`,
    ending,
  ),
]
