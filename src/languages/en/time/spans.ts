import type { NumberValue } from '../../../core/quantity.ts'
import type {
  DateParts,
  Run,
  Shifted,
  Stretch,
  TimeExpression,
  TimeUnit,
} from '../../../core/time-expression.ts'
import { dateParts } from '../../../core/time-expression.ts'
import type { Parts } from '../../../grammar/rule.ts'
import { type Rule, rule } from '../../../grammar/rule.ts'
import { beside } from './atoms.ts'
import { codedRuns, codedYears } from './coded-runs.ts'
import type { UnitWord } from './words.ts'

const unitOf = (p: Parts): TimeUnit => (p.value<UnitWord>('unit') as UnitWord).unit

const RUN_UNITS = new Set<TimeUnit>([
  'day',
  'week',
  'month',
  'quarter',
  'year',
  'decade',
  'weekend',
])

/** "the first nine months", "the last two weeks". */
function firstUnits(p: Parts): Run | undefined {
  const count = p.value<NumberValue>('n')?.value ?? 1
  const unit = unitOf(p)
  if (!RUN_UNITS.has(unit) || !Number.isInteger(count) || count > 100) return undefined
  const last = p.words('which') === 'last' || p.words('which') === 'final'
  return { kind: 'run', unit, from: last ? -count : 1, count }
}

/** "the second quarter", "the third week": means something within a longer time alone. */
function nthUnit(p: Parts): Run | undefined {
  const n = p.value<number>('n')
  const { unit, plural } = p.value<UnitWord>('unit') as UnitWord
  if (n === undefined || n > 53 || plural || !RUN_UNITS.has(unit)) return undefined
  return { kind: 'run', unit, from: n, count: 1 }
}

const half = (p: Parts): Run => ({
  kind: 'run',
  unit: 'half',
  from: p.value<number>('n') === 2 || p.words('which') !== undefined ? 2 : 1,
  count: 1,
})

/** Runs of units, before it is known of what. */
export const runAtoms = [
  rule(
    'run',
    'first <number> <units>',
    'which:first|initial|last|final|opening n:<number> unit:<time-unit>',
    firstUnits,
  ),
  rule(
    'run',
    'first <number>-<unit>',
    'which:first|last n:<number> - unit:<time-unit>',
    firstUnits,
  ),
  rule('run', '<number> first <units>', 'n:<number> which:first|last unit:<time-unit>', firstUnits),
  rule('run', '<ordinal> <unit>', 'n:<ordinal> (calendar)? unit:<time-unit>', nthUnit),
  rule('last-unit', 'last <unit>', 'which:last|final unit:<time-unit>', (p) =>
    p.value<UnitWord>('unit')?.plural ? undefined : firstUnits(p),
  ),
  rule('run', '<ordinal> half', 'n:<ordinal> - half', half),
  rule('run', '<ordinal> half', 'n:<ordinal> half', half),
  rule('run', 'last half', 'which:last|latter half', half),
  ...codedRuns,
]

/** "in the first quarter", "the first nine months": of the year that is spoken of. */
function bareRun(p: Parts): TimeExpression | undefined {
  const run = p.value<Run>('run') as Run
  const whole =
    run.unit === 'quarter' ||
    run.unit === 'half' ||
    (run.unit === 'month' && run.count > 1 && run.from === 1)
  if (!whole || beside(p, 1) === 'of' || beside(p, 1) === '-') return undefined
  return { kind: 'run', unit: run.unit, from: run.from, count: run.count }
}

const YEARLY = new Set(['shifted', 'age', 'run', 'within', 'same', 'distant'])

/** True for times that others lie in: a year, a month, "last week", "the Iranian year 1400". */
function holds(whole: TimeExpression | undefined): whole is TimeExpression {
  if (!whole) return false
  if (whole.kind === 'date') return whole.day === undefined && whole.weekday === undefined
  return YEARLY.has(whole.kind) || whole.kind === 'defined'
}

function runWithin(p: Parts): TimeExpression | undefined {
  const year = p.value<number>('year')
  const whole = year === undefined ? p.value<TimeExpression>('whole') : dateParts({ year })
  return holds(whole) ? { kind: 'within', part: p.value<Run>('run') as Run, whole } : undefined
}

/** "April next year", "Monday this week", "October of the same year", "March to May of this year". */
function dateWithin(p: Parts): TimeExpression | undefined {
  const [part, whole] = [p.value<TimeExpression>('part'), p.value<TimeExpression>('whole')]
  if (part?.kind !== 'range') return partWithin(part, whole)
  const [first, last] = [partWithin(part.first, whole), partWithin(part.last, whole)]
  return first && last ? { kind: 'range', first, last } : undefined
}

function partWithin(
  part: TimeExpression | undefined,
  whole: TimeExpression | undefined,
): TimeExpression | undefined {
  if (part?.kind !== 'date' || part.year !== undefined || part.which !== undefined) return undefined
  if (whole?.kind !== 'shifted') return undefined
  const fits = part.weekday ? whole.unit === 'week' : whole.unit === 'year'
  return fits ? { kind: 'within', part: part as DateParts, whole } : undefined
}

/** "The 5th of this month", "the fifteenth of the same month". */
function dayWithin(p: Parts): TimeExpression | undefined {
  const whole = p.value<TimeExpression>('whole')
  const day = p.value<number>('day') ?? 0
  if (whole?.kind !== 'shifted' || whole.unit !== 'month' || day > 31) return undefined
  return { kind: 'within', part: { kind: 'run', unit: 'day', from: day, count: 1 }, whole }
}

/** "the first half of the year": the year that is spoken of. */
export const theUnit = rule(
  'time-whole',
  'the <unit>',
  '(calendar | same | current)? unit:<time-unit>',
  (p) => {
    const { unit, plural } = p.value<UnitWord>('unit') as UnitWord
    if (plural || !WHOLES.has(unit) || !/^(?:the|this|that)$/.test(beside(p, -1))) return undefined
    return { kind: 'shifted', unit, offset: 0, base: 'context' } satisfies TimeExpression
  },
)

/** "28 tons last year, and 31 in the first nine months of this one". */
export const thisOne = rule('time-whole', 'this one', 'this|current|present one', (p) => {
  const part = beside(p, -1) === 'of' || beside(p, -2) === 'of'
  return part
    ? ({ kind: 'shifted', unit: 'year', offset: 0, base: 'now' } satisfies TimeExpression)
    : undefined
})

const WHOLES = new Set<TimeUnit>([
  'weekend',
  'week',
  'month',
  'quarter',
  'half',
  'year',
  'decade',
  'century',
])

const DURING = new Set('in during over for the of within all full entire whole'.split(' '))

/** "In nine months of 2018": the first nine. */
function monthsWithin(p: Parts): TimeExpression | undefined {
  const count = p.value<NumberValue>('n')?.value ?? 0
  if (unitOf(p) !== 'month' || count < 2 || count > 12 || !DURING.has(beside(p, -1)))
    return undefined
  const year = p.value<number>('year')
  const whole = year === undefined ? p.value<TimeExpression>('whole') : dateParts({ year })
  if (!holds(whole) || (whole.kind === 'shifted' && whole.unit !== 'year')) return undefined
  if (count === 12) return whole
  return { kind: 'within', part: { kind: 'run', unit: 'month', from: 1, count }, whole }
}

/** Runs and dates within longer times. */
export const withinRules: readonly Rule[] = [
  rule('time', '<run>', 'run:<run>', bareRun),
  ...codedYears,
  rule(
    'time',
    '<months> of <year>',
    'n:<number> unit:<time-unit> of (the)? (year)? year:<year>',
    monthsWithin,
  ),
  rule(
    'time',
    '<months> of <time>',
    'n:<number> unit:<time-unit> of (the)? whole:<time|time-whole>',
    monthsWithin,
  ),
  rule(
    'time',
    '<run> of <time>',
    'run:<run> of|in|during|,? (the)? whole:<time|time-whole>',
    runWithin,
  ),
  rule(
    'time',
    'last <unit> of <time>',
    'run:<last-unit> of (the)? whole:<time|time-whole>',
    runWithin,
  ),
  rule('time', 'last <unit> of <year>', 'run:<last-unit> of year:<year>', runWithin),
  rule(
    'time',
    '<run> of <year>',
    'run:<run> of|in|,|/|-? (the)? (fiscal|financial)? (year)? year:<year>',
    runWithin,
  ),
  rule('time', '<day> of <month>', 'day:<ordinal> of (the)? whole:<time|time-whole>', dayWithin),
  rule(
    'time',
    '<date> of <year>',
    'part:<time> (of|in)? (the)? whole:<time|time-whole>',
    dateWithin,
  ),
]

const STRETCHES: Readonly<Record<string, Stretch>> = {
  early: 'early',
  late: 'late',
  mid: 'middle',
  middle: 'middle',
  end: 'end',
  close: 'end',
  start: 'start',
  beginning: 'start',
  onset: 'start',
  outset: 'start',
  turn: 'start',
}

function part(p: Parts): TimeExpression | undefined {
  const stretch = STRETCHES[p.words('which') ?? '']
  const year = p.value<number>('year')
  const of = year === undefined ? p.value<TimeExpression>('of') : dateParts({ year })
  if (
    !stretch ||
    !of ||
    of.kind === 'lasting' ||
    of.kind === 'every' ||
    of.kind === 'part' ||
    of.kind === 'vague'
  )
    return undefined
  return { kind: 'part', stretch, of: isUpToNow(p, of) ? { ...of, base: 'now' } : of }
}

/** "Since the beginning of the year" lasts to this day, whatever year was named last. */
function isUpToNow(p: Parts, of: TimeExpression): of is Shifted {
  if (of.kind !== 'shifted' || of.base !== 'context') return false
  return beside(p, -1) === 'since' || beside(p, -2) === 'since'
}

const yearEnd = (unit: TimeUnit) => (): TimeExpression => ({
  kind: 'part',
  stretch: 'end',
  of: { kind: 'shifted', unit, offset: 0, base: 'now' },
})

/** Beginnings, middles and ends of times. */
export const stretchRules: readonly Rule[] = [
  rule('time', 'early <time>', 'which:early|late|mid -? (in)? (the)? of:<time>', part),
  rule('time', 'early <year>', 'which:early|late|mid|end -? year:<year>', part),
  rule('time', 'early in <time>', 'which:early|late in (the)? of:<time|time-whole>', part),
  rule(
    'time',
    'the end of <time>',
    '(very)? which:beginning|start|end|middle|close|onset|outset of (the)? of:<time|time-whole>',
    part,
  ),
  rule('time', 'the end of <year>', 'which:beginning|start|end|middle|close of year:<year>', part),
  rule('time', 'the rest of <time>', '(rest | remainder) of of:<time|time-whole>', (p) =>
    p.value<TimeExpression>('of'),
  ),
  rule('time', 'year-end', 'year - end', yearEnd('year')),
  rule('time', "year's end", "year 's end", yearEnd('year')),
  rule('time', 'before the year is out', 'year is|was out', yearEnd('year')),
  rule('time', 'month-end', 'month - end', yearEnd('month')),
  rule('time', 'end <month>', 'end -? of:<time>', (p) => {
    const of = p.value<TimeExpression>('of')
    return of?.kind === 'date' && of.day === undefined && of.month
      ? { kind: 'part', stretch: 'end', of }
      : undefined
  }),
]
