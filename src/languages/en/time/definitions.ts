import type { TimeExpression } from '../../../core/time-expression.ts'
import { dateParts } from '../../../core/time-expression.ts'
import type { Parts } from '../../../grammar/rule.ts'
import { type Rule, rule } from '../../../grammar/rule.ts'
import { calendar, isSolar } from './solar-hijri.ts'

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
  if (named.kind === 'range') return named.first.kind === 'date' && definable(named.first)
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

/** "March 21 to July 22, the first four months of the Iranian year": the printed days beside the name. */
function beside(p: Parts): TimeExpression | undefined {
  const [named, days] = [p.value<TimeExpression>('named'), p.value<TimeExpression>('days')]
  if (!named || days?.kind !== 'range' || !isDay(days.first) || !isDay(days.last)) return undefined
  const whole = named.kind === 'within' && named.part.kind === 'run' ? named.whole : named
  return begins(whole) ? { kind: 'defined', named, gives: 'whole', days } : undefined
}

const isDay = (time: TimeExpression): boolean => time.kind === 'date' && time.day !== undefined

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
    '<range>, <time>',
    'days:<time> ( , (the)? named:<time> | <open-bracket> (the)? named:<time> <close-bracket> )',
    beside,
  ),
  rule('time', '<time>, from <range>', 'named:<time> , from|between|i.e. days:<time>', beside),
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
