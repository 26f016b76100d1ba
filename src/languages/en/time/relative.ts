import type { Length, TimeExpression, TimeUnit } from '../../../core/time-expression.ts'
import { dateParts } from '../../../core/time-expression.ts'
import type { Parts } from '../../../grammar/rule.ts'
import { type Rule, rule } from '../../../grammar/rule.ts'
import type { Lasts } from './atoms.ts'
import { behind, beside } from './atoms.ts'
import type { UnitWord } from './words.ts'

/** How far a word moves from the present unit; `context` words move from what was named last. */
const OFFSETS: Readonly<Record<string, readonly [number, 'now' | 'context']>> = {
  last: [-1, 'now'],
  previous: [-1, 'context'],
  preceding: [-1, 'context'],
  prior: [-1, 'context'],
  this: [0, 'now'],
  current: [0, 'now'],
  next: [1, 'now'],
  coming: [1, 'now'],
  upcoming: [1, 'now'],
  following: [1, 'context'],
  subsequent: [1, 'context'],
  that: [0, 'context'],
  same: [0, 'context'],
}

const BOUND = new Set([
  'that',
  'same',
  'said',
  'mentioned',
  'aforementioned',
  'aforesaid',
  'abovementioned',
  'given',
])
const SHORT = new Set<TimeUnit>(['second', 'minute', 'hour'])

const unitOf = (p: Parts, name = 'unit'): TimeUnit => (p.value<UnitWord>(name) as UnitWord).unit

function isPlural(p: Parts): boolean {
  return p.value<UnitWord>('unit')?.plural ?? false
}

const day = (offset: number): TimeExpression => ({
  kind: 'shifted',
  unit: 'day',
  offset,
  base: 'now',
})

/** "last year", "the following day", "that month". */
function shifted(p: Parts): TimeExpression | undefined {
  const word = p.words('which') ?? ''
  const unit = unitOf(p)
  if (isPlural(p) || SHORT.has(unit)) return undefined
  // "The last day of the fair": the end of something, not the day before.
  if (word === 'last' && beside(p, 1) === 'of' && beside(p, -1) === 'the') return undefined
  // "The talks go on to this day".
  if (word === 'this' && unit === 'day' && beside(p, -1) === 'to') return undefined
  if (
    (word === 'last' || word === 'next' || word === 'coming') &&
    (unit === 'decade' || unit === 'century')
  ) {
    return { kind: 'recent', length: { count: 1, unit }, direction: word === 'last' ? -1 : 1 }
  }
  const [offset, base] = OFFSETS[word] ?? [0, 'context']
  const next = word === 'next' && unit === 'day' ? 'context' : base
  return { kind: 'shifted', unit, offset, base: next, ...(BOUND.has(word) && { bound: true }) }
}

const NAMED: Readonly<Record<string, -1 | 0 | 1>> = {
  last: -1,
  past: -1,
  previous: -1,
  this: 0,
  current: 0,
  next: 1,
  coming: 1,
  upcoming: 1,
  following: 1,
}

/** "last October", "next Friday", "this summer". */
function whichNamed(p: Parts): TimeExpression | undefined {
  const which = NAMED[p.words('which') ?? '']
  const [month, weekday, season] = [
    p.value<number>('month'),
    p.value<number>('weekday'),
    p.value<number>('season'),
  ]
  if (which === undefined) return undefined
  return dateParts({ month, weekday, season, which })
}

/** "the past 11 months", "the next three years", "recent years". */
function recent(p: Parts): TimeExpression | undefined {
  const word = p.words('which') ?? ''
  const length = p.value<Lasts>('length') ?? { count: null, unit: unitOf(p) }
  if (!p.has('length') && !isPlural(p)) return undefined
  // "The works will last three years".
  if (word === 'last' && LASTING.has(beside(p, -1))) return undefined
  const ahead = word === 'next' || word === 'coming' || word === 'upcoming'
  return { kind: 'recent', length: lengthOf(length), direction: ahead ? 1 : -1 }
}

const LASTING = new Set(
  "to will would should could can may might must 'll not cannot n't does did do and or normally usually typically".split(
    ' ',
  ),
)

/** "the two years that followed", but not "the two years that followed the war". */
function followed(p: Parts): TimeExpression | undefined {
  const next = behind(p)
  if (next && (next.capital || next.shape === 'number' || OWNERS.has(next.lower))) return undefined
  const length = p.value<Lasts>('length')
  if (length) return { kind: 'recent', length: lengthOf(length), direction: 1, base: 'context' }
  const unit = unitOf(p)
  if (isPlural(p) || SHORT.has(unit)) return undefined
  return { kind: 'shifted', unit, offset: 1, base: 'context', bound: true }
}

/** Words that begin what something followed. */
const OWNERS = new Set('the a an this that these those his her its their our'.split(' '))

function lengthOf({ count, unit }: Length): Length {
  return { count, unit }
}

/** "the past year": the twelve months before, and not the last calendar year. */
function pastUnit(p: Parts): TimeExpression | undefined {
  const unit = unitOf(p)
  if (isPlural(p) || unit === 'day' || unit === 'second') return undefined
  return { kind: 'recent', length: { count: 1, unit }, direction: -1 }
}

const distant =
  (direction: -1 | 1, base: 'now' | 'context') =>
  (p: Parts): TimeExpression | undefined => {
    const length = p.value<Lasts>('length')
    if (!length) return undefined
    const about = length.about || p.has('about')
    return {
      kind: 'distant',
      length: lengthOf(length),
      direction,
      base,
      ...(about && { about: true }),
    }
  }

/** "two years before", but not "two years before the war", which another event dates. */
function before(p: Parts): TimeExpression | undefined {
  const next = behind(p)
  if (next && next.shape !== 'mark') return undefined
  return distant(-1, 'context')(p)
}

/** "in two weeks": how far ahead, or in the past how long it took. */
function ahead(p: Parts): TimeExpression | undefined {
  const length = p.value<Lasts>('length')
  const lead = beside(p, -1)
  if (
    !length ||
    (lead !== 'in' && lead !== 'within') ||
    beside(p, 1) === 'of' ||
    beside(p, 1) === '-'
  )
    return undefined
  return { kind: 'distant', length: lengthOf(length), direction: 1, base: 'now', orLasting: true }
}

const GOES_ON = new Set([
  'and',
  'as',
  'to',
  'for',
  'with',
  'by',
  'when',
  'if',
  'but',
  'or',
  'that',
  'is',
  'will',
  'in',
  'on',
  'at',
])

/** "in the future", but not "the future status". */
const vague = (p: Parts): TimeExpression | undefined => {
  const next = behind(p)
  if (next?.shape === 'word' && !GOES_ON.has(next.lower)) return undefined
  const when = p.value<'past' | 'present' | 'future'>('when')
  return when && { kind: 'vague', when }
}

const PAST = 'last|past|previous|preceding'
const AHEAD = 'next|coming|upcoming'
const WHICH =
  'last|previous|preceding|this|current|next|coming|upcoming|following|subsequent|that|same|said|mentioned|aforementioned|aforesaid|abovementioned'

/** Times that count from the day of publication or from a time named before. */
export const relativeRules: readonly Rule[] = [
  rule('time', 'today', 'today|tonight', () => day(0)),
  rule('time', 'yesterday', 'yesterday <day-part>?', () => day(-1)),
  rule('time', 'tomorrow', 'tomorrow <day-part>?', () => day(1)),
  rule('time', 'the day before yesterday', 'day before yesterday', () => day(-2)),
  rule('time', 'the day after tomorrow', 'day after tomorrow', () => day(2)),
  rule('time', 'last night', 'last night|evening', () => day(-1)),
  rule('time', 'this <part of day>', 'this <day-part>', () => day(0)),
  rule('time', 'the next <part of day>', 'which:next|following|same <day-part>', (p) => ({
    kind: 'shifted',
    unit: 'day',
    offset: p.words('which') === 'same' ? 0 : 1,
    base: 'context',
    bound: true,
  })),
  rule('time', 'the day before', 'day before|after|later|earlier', (p) => {
    const next = behind(p)
    const direction = /before|earlier/.test(p.match.chart.tokens[p.match.to - 1]?.lower ?? '')
      ? -1
      : 1
    if (next && next.shape !== 'mark') return undefined
    return { kind: 'shifted', unit: 'day', offset: direction, base: 'context', bound: true }
  }),
  rule('time', 'the year before', 'unit:<time-unit> before|earlier', (p) => {
    const next = behind(p)
    if (beside(p, -1) !== 'the' || isPlural(p) || next?.shape === 'word') return undefined
    return { kind: 'shifted', unit: unitOf(p), offset: -1, base: 'context', bound: true }
  }),
  rule('time', 'last <unit>', `which:${WHICH} (calendar)? unit:<time-unit>`, shifted),
  rule(
    'time',
    'last <month>',
    'which:last|this|next|coming|previous|following month:<month>',
    whichNamed,
  ),
  rule(
    'time',
    'last <weekday>',
    'which:last|past|this|next|coming|following|previous weekday:<weekday> <day-part>?',
    whichNamed,
  ),
  rule(
    'time',
    'last <season>',
    'which:last|past|this|next|coming|current|previous season:<season>',
    whichNamed,
  ),
  rule('time', 'the past <length>', `which:${PAST} length:<length>`, recent),
  rule('time', 'the next <length>', `which:${AHEAD} length:<length>`, recent),
  rule(
    'time',
    'following <length>',
    'the|these|those following|subsequent length:<length>',
    (p) => ({
      kind: 'recent',
      length: lengthOf(p.value<Lasts>('length') as Lasts),
      direction: 1,
      base: 'context',
    }),
  ),
  rule('time', '<length> that followed', 'length:<length> that|which followed', followed),
  rule('time', '<unit> that followed', 'unit:<time-unit> that|which followed', followed),
  rule('time', 'the past <units>', 'which:past|coming|upcoming unit:<time-unit>', recent),
  rule('time', 'the past <unit>', 'past unit:<time-unit>', pastUnit),
  rule(
    'time',
    '<length> ago',
    '(just | only)? about:more|less? (than)? length:<length> ago',
    distant(-1, 'now'),
  ),
  rule('time', '<units> ago', 'unit:<time-unit> ago', (p) => ({
    kind: 'recent',
    length: { count: null, unit: unitOf(p) },
    direction: -1,
  })),
  rule('time', '<length> earlier', 'length:<length> earlier|previously', distant(-1, 'context')),
  rule('time', '<length> before', 'length:<length> before|prior', before),
  rule(
    'time',
    '<length> later',
    'length:<length> later|afterwards|afterward',
    distant(1, 'context'),
  ),
  rule('time', '<length> from now', 'length:<length> from now|today', distant(1, 'now')),
  rule('time', "in <length>'s time", "length:<length> '|'s? time", distant(1, 'now')),
  rule('time', 'in <length>', 'length:<length>', ahead),
  rule('time', 'now', 'when:<vague>', vague),
]
