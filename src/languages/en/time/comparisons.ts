import type { TimeExpression } from '../../../core/time-expression.ts'
import { dateParts } from '../../../core/time-expression.ts'
import type { Parts } from '../../../grammar/rule.ts'
import { type Rule, rule } from '../../../grammar/rule.ts'
import { behind, beside } from './atoms.ts'

const lastYear: TimeExpression = {
  kind: 'distant',
  length: { count: 1, unit: 'year' },
  direction: -1,
  base: 'context',
}
const onYear = (): TimeExpression => ({ kind: 'same', of: lastYear })

/** "the same period of 2019", "the same month last year", "the same period in 2019-2020". */
function same(p: Parts): TimeExpression | undefined {
  const year = p.value<number>('year')
  const of = year === undefined ? p.value<TimeExpression>('of') : dateParts({ year })
  return { kind: 'same', of: of ?? null }
}

/** "Imports during the period": the one that was named; "the period of growth" is another. */
function thePeriod(p: Parts): TimeExpression | undefined {
  if (beside(p, -1) !== 'the' || !DURING.has(beside(p, -2))) return undefined
  const next = behind(p)
  const ends = next === undefined || next.shape === 'mark' || AFTER.has(next.lower)
  return ends && !OPENS.has(next?.lower ?? '') ? same(p) : undefined
}

const DURING = new Set(['in', 'during', 'over', 'for', 'within', 'throughout'])

/** What may stand behind a period that is told no further. */
const AFTER = new Set(
  'and while whereas but was were is are stood came amounted totalled totaled reached rose fell grew dropped increased decreased declined hit made had has by'.split(
    ' ',
  ),
)
/** Marks that open what tells it. */
const OPENS = new Set(['(', '-', '–', '—', '/', ':'])

const PERIOD = `period|time|months|month|quarter|half|week|day|days|date|span|interval|timeframe|season`
const SAME = 'same|corresponding|comparable|similar|like|equivalent'
const NAMED = 'mentioned|said|aforementioned|abovementioned|given|reported|reporting'

/** Periods that repeat the one that was named: of another year, or the same again. */
export const comparisonRules: readonly Rule[] = [
  rule(
    'time',
    'the same period',
    `${SAME} (time)? (period | span | time - span | timeframe | interval)`,
    same,
  ),
  rule(
    'time',
    'the same period of <year>',
    `${SAME} (time | - | reporting | # | <number>)? ${PERIOD} (of|in|for|from|during|,)? (the)? (year)? year:<year>`,
    same,
  ),
  rule(
    'time',
    'the same period of time of <year>',
    `${SAME} (period | span | length) of time (of|in|for|from|during)? (the)? (year)? year:<year>`,
    same,
  ),
  rule(
    'time',
    'the same period of <time>',
    `${SAME} (time | - | reporting | <number>)? ${PERIOD} (of|in|a|for|from|during)? (the)? of:<time>`,
    same,
  ),
  rule('time', 'the same <year> period', `${SAME} year:<year> ${PERIOD}`, same),
  rule(
    'time',
    'the year-earlier period',
    `(year - earlier|ago|before | year earlier) ${PERIOD}`,
    onYear,
  ),
  rule('time', 'the period a year earlier', '(period | level | figure) of:<time>', (p) => {
    const of = p.value<TimeExpression>('of')
    return of?.kind === 'distant' && of.base === 'context' ? { kind: 'same', of } : undefined
  }),
  rule('time', 'year on year', 'year - on|over|to - year', onYear),
  rule('time', 'year on year', 'year on|over year', onYear),
  rule('time', 'y-o-y', 'yoy | y / y | y - o - y', onYear),
  rule(
    'time',
    'the mentioned period',
    `${NAMED} (period | time | span | timeframe | interval)`,
    same,
  ),
  rule('time', 'the mentioned period', `${NAMED} time (period | span | frame | interval)`, same),
  rule(
    'time',
    'the period under review',
    '(period | time | span) under|in (the)? review|consideration|question|study|report|discussion|examination|observation',
    same,
  ),
  rule('time', 'the review period', '(review | survey | observation) (period | time | span)', same),
  rule('time', 'during the period', 'period', thePeriod),
  rule('time', 'that period', '(that | this) (time)? (period | span | interval)', same),
]

const relation = (name: string) => () => name

/** Prepositions that say how a time stands to what it dates; they end where the time begins. */
export const relationRules = [
  rule('time-relation', 'by', '(by | no later than | not later than) ^<time>', relation('by')),
  rule('time-relation', 'within', 'within ^<time>', relation('by')),
  rule(
    'time-relation',
    'until',
    '(until | till | up to | up until | through to | through | to the? end of) ^<time>',
    relation('until'),
  ),
  rule(
    'time-relation',
    'since',
    '(since | starting from | starting in | beginning in | beginning from | with effect from | as from | effective from | effective) ^<time>',
    relation('since'),
  ),
  rule('time-relation', 'before', '(before | prior to | ahead of) ^<time>', relation('before')),
  rule('time-relation', 'after', '(after | following) ^<time>', relation('after')),
]

/** Words behind a time: "Friday's talks" describes a noun, "2021 onwards" goes on. */
export const attributeRules = [
  rule('time-attribute', "<time>'s", "<time> ~'s", relation('in')),
  rule(
    'time-attribute',
    '<time> onwards',
    '<time> (and | , | through)? onwards|onward',
    relation('since'),
  ),
  rule('time-attribute', 'from <time> on', '<time> on', (p) =>
    beside(p, -1) === 'from' ? 'since' : undefined,
  ),
]

/** Words before a period that others are measured against, near it or with the amount between. */
export const comparisonLeads = [
  rule(
    'time-comparison',
    'compared with',
    '(compared | comparing | comparison | relative | opposed | contrast) (to | with)',
    () => 'far',
  ),
  rule('time-comparison', 'versus', 'versus|vs|vs.', () => 'far'),
  rule(
    'time-comparison',
    'than',
    '(than | on | over | from | against | versus) (that | those | what | it | was)? (was)? (in | for | of | during | at | over)? (the)? ^<time>',
    (p: Parts) => {
      const word = p.match.chart.tokens[p.match.from]?.lower
      if (/^(?:later|earlier|sooner)$/.test(beside(p, -1))) return undefined
      return word === 'than' ? 'near' : word === 'on' || word === 'over' ? 'year' : 'start'
    },
  ),
  rule(
    'time-comparison',
    'up from',
    '(up | down | rose | rise | fell | fall | dropped | drop | increased | increase | decreased | decrease | grew | jumped | declined) from',
    () => 'far',
  ),
]
