import { dateParts, type TimeExpression, type TimeUnit } from '../../../core/time-expression.ts'
import type { Parts } from '../../../grammar/rule.ts'
import { type Rule, rule } from '../../../grammar/rule.ts'
import { beside } from './atoms.ts'
import type { UnitWord } from './words.ts'

const unitOf = (p: Parts): TimeUnit => (p.value<UnitWord>('unit') as UnitWord).unit

function decade(p: Parts): TimeExpression | undefined {
  if (/^(?:his|her|their|my|your|our)$/.test(beside(p, -1))) return undefined
  const own = p.match.chart.tokens[p.match.to - 2]?.lower === "'"
  if (own && !/^(?:the|early|mid|late|-)$/.test(beside(p, -1))) return undefined
  const text = p.words('n') ?? ''
  const first = Number(text)
  const known = text.length === 4 ? first >= 1000 && first < 2200 : text.length === 2
  return known && first % 10 === 0 ? { kind: 'age', first, years: 10 } : undefined
}

function century(p: Parts): TimeExpression | undefined {
  const n = p.value<number>('n') as number
  return n > 9 && n < 23 ? { kind: 'age', first: (n - 1) * 100, years: 100 } : undefined
}

/** "As of summer", "by winter."; not "from spring water". */
function opensSeason(p: Parts): boolean {
  const [one, two] = [beside(p, -1), beside(p, -2)]
  const led = (one === 'of' && two === 'as') || /^(?:from|by|since|until|before)$/.test(one)
  return led && /^(?:\W*|on|onwards?|and|the|this|in|when|to|at)$/.test(beside(p, 1))
}

/** Decades, centuries, seasons and weeks by name. */
export const ageRules: readonly Rule[] = [
  rule('time', 'the <year>s', "(')? n:# ~'? ~s", decade),
  rule('time', 'the nineties', 'n:<decade-name>', (p) =>
    beside(p, -1) === 'the'
      ? { kind: 'age', first: p.value<number>('n') as number, years: 10 }
      : undefined,
  ),
  rule('time', '<ordinal> century', 'n:<ordinal> -? century', century),
  rule('time', '<season> <year>', 'season:<season> (of|,)? year:<year>', (p) =>
    dateParts({ season: p.value<number>('season'), year: p.value<number>('year') }),
  ),
  rule('time', '<season> <year>-<year>', 'season:<season> (of|,)? year:<year> -|–|/ #', (p) =>
    dateParts({ season: p.value<number>('season'), year: p.value<number>('year') }),
  ),
  rule('time', '<season>', 'season:<season>', (p) => {
    const [one, two] = [beside(p, -1), beside(p, -2)]
    const led =
      one === 'in' ||
      (one === 'the' && /^(?:in|by|during|since|until|before|over)$/.test(two)) ||
      one === 'early' ||
      one === 'late' ||
      opensSeason(p)
    const follows = beside(p, 1)
    return led && follows !== 'of' && follows !== '-'
      ? dateParts({ season: p.value<number>('season') })
      : undefined
  }),
  rule(
    'time',
    'the week of <day>',
    'unit:<time-unit> of|beginning|starting (on)? day:<time>',
    (p) => {
      const [unit, day] = [unitOf(p), p.value<TimeExpression>('day')]
      if (unit !== 'week' && unit !== 'weekend') return undefined
      return day?.kind === 'date' && day.day !== undefined
        ? { kind: 'around', unit, day }
        : undefined
    },
  ),
  rule('time', 'the weekend', 'weekend', (p) =>
    /^(?:the|this)$/.test(beside(p, -1))
      ? { kind: 'shifted', unit: 'weekend', offset: 0, base: 'now' }
      : undefined,
  ),
]
