import type { NumberValue } from '../../../core/quantity.ts'
import type { Length, TimeUnit } from '../../../core/time-expression.ts'
import { isoDuration } from '../../../core/time-expression.ts'
import type { Token } from '../../../core/token.ts'
import type { Parts } from '../../../grammar/rule.ts'
import { rule } from '../../../grammar/rule.ts'
import type { UnitWord } from './words.ts'

/** A length of time with its ISO 8601 duration, which may add up several units. */
export interface Lasts extends Length {
  readonly iso: string
  /** "almost a decade", "about two years". */
  readonly about?: boolean
}

/** The lower-case token some places before (negative) or behind the match; empty at the ends. */
export function beside(p: Parts, distance: number): string {
  const at = distance < 0 ? p.match.from + distance : p.match.to + distance - 1
  return p.match.chart.tokens[at]?.lower ?? ''
}

/** The token directly behind the match. */
export function behind(p: Parts): Token | undefined {
  return p.match.chart.tokens[p.match.to]
}

const MONEY = new Set(['$', '€', '£', '¥', '₽', '₸', '#', 'no.', 'nos.'])

function yearNumber(p: Parts): number | undefined {
  const token = p.match.chart.tokens[p.match.from]
  if (token?.text.length !== 4 || MONEY.has(beside(p, -1))) return undefined
  const year = Number(token.text)
  if (!(year >= 1000 && year < 2200)) return undefined
  const next = behind(p)
  if (next?.lower === '%' || (next?.glued && next.shape === 'word' && !/^('?s|–)/.test(next.lower)))
    return undefined
  return year
}

/** Two digits of a year: the century is the one that is nearest to our own time. */
export const nearestCentury = (digits: number): number => digits + (digits < 40 ? 2000 : 1900)

/** "'98". */
function shortYear(p: Parts): number | undefined {
  const text = p.words('n') ?? ''
  return text.length === 2 ? nearestCentury(Number(text)) : undefined
}

function dayNumber(p: Parts): number | undefined {
  const text = p.words('n') ?? ''
  const day = Number(text)
  return text.length <= 2 && day >= 1 && day <= 31 && !MONEY.has(beside(p, -1)) ? day : undefined
}

/** Numbers that can be years or days of a month. */
export const numberAtoms = [
  rule('year', '<year>', '#', yearNumber),
  rule('year', "'<year>", "' n:~#", shortYear),
  rule('day', '<day>', 'n:# ~st|nd|rd|th?', dayNumber),
]

const UNCERTAIN = new Set(['week', 'month', 'year', 'day', 'decade', 'hour', 'minute', 'century'])

function lasts(count: number | null, unit: TimeUnit): Lasts {
  return { count, unit, iso: isoDuration({ count, unit }) }
}

function unitOf(p: Parts): TimeUnit {
  return (p.value<UnitWord>('unit') as UnitWord).unit
}

/** True behind "45-year", "three years" where an age follows: "old", "-old", "of age". */
function isAge(p: Parts): boolean {
  const [one, two] = [beside(p, 1), beside(p, 2)]
  return one === 'old' || (one === '-' && two.startsWith('old')) || (one === 'of' && two === 'age')
}

function counted(p: Parts): Lasts | undefined {
  const number = p.value<NumberValue | null>('n')
  if (isAge(p) || MONEY.has(beside(p, -1))) return undefined
  const about = p.has('about') || number?.bound === '~'
  const length = lasts(number?.value ?? null, unitOf(p))
  return about ? { ...length, about } : length
}

const ABOUT = 'about:about|almost|nearly|around|roughly|some|approximately?'

function withHalf(p: Parts): Lasts {
  return lasts((p.value<NumberValue>('n')?.value ?? 1) + 0.5, unitOf(p))
}

function twoUnits(p: Parts): Lasts | undefined {
  const [a, b] = [p.value<Lasts>('a'), p.value<Lasts>('b')]
  if (!a || !b || a.count === null || b.count === null || a.unit === b.unit) return undefined
  const rest = b.iso.slice(a.iso.startsWith('PT') ? 2 : 1)
  return { count: a.count, unit: a.unit, iso: a.iso + rest }
}

/** Lengths of time: "three years", "four-day", "a decade", "two and a half months". */
export const lengthAtoms = [
  rule(
    'length',
    '<number> <units>',
    `${ABOUT} n:<number> (more | of | full | whole | consecutive | straight)? unit:<time-unit>`,
    counted,
  ),
  rule('length', '<number>-<unit>', 'n:<number> - unit:<time-unit>', counted),
  rule('length', 'several <units>', '(a)? n:<time-some> unit:<time-unit>', (p) =>
    p.value<UnitWord>('unit')?.plural ? counted(p) : undefined,
  ),
  rule(
    'length',
    'a <unit>',
    `${ABOUT} (a|an | one) (full | whole | single)? unit:<time-unit>`,
    (p) => {
      const { unit, plural } = p.value<UnitWord>('unit') as UnitWord
      if (plural || isAge(p) || unit === 'second' || unit === 'quarter') return undefined
      return p.has('about') ? { ...lasts(1, unit), about: true } : lasts(1, unit)
    },
  ),
  rule('length', '<number> fortnights', `${ABOUT} n:<number> fortnights`, (p) =>
    lasts(2 * (p.value<NumberValue>('n')?.value ?? 1), 'week'),
  ),
  rule('length', 'a fortnight', '(a | one)? fortnight', () => lasts(2, 'week')),
  rule('length', 'half a <unit>', 'half (a|an | - ) unit:<time-unit>', (p) =>
    lasts(0.5, unitOf(p)),
  ),
  rule('length', 'a <unit> and a half', '(a | one) unit:<time-unit> and a half', withHalf),
  rule('length', '<number> <units> and a half', 'n:<number> unit:<time-unit> and a half', withHalf),
  rule('length', '<units>-long', 'unit:<time-unit> - long', (p) => {
    const { unit, plural } = p.value<UnitWord>('unit') as UnitWord
    return lasts(plural ? null : 1, unit)
  }),
  rule('length', '<unit>long', 'n:yearlong|monthlong|weeklong|daylong|hourlong|decadelong', (p) =>
    lasts(1, (p.words('n') ?? '').replace('long', '') as TimeUnit),
  ),
  rule('length', 'for <units>', 'unit:<time-unit>', (p) => {
    const { unit, plural } = p.value<UnitWord>('unit') as UnitWord
    const lead = beside(p, -1)
    const meant = lead === 'for' || lead === 'within' || lead === 'through'
    return plural && UNCERTAIN.has(unit) && meant ? lasts(null, unit) : undefined
  }),
]

/** Lengths that are made of lengths: "two years and three months". */
export const lengthSums = [
  rule('length', '<length> and <length>', 'a:<length> (and | ,)? b:<length>', twoUnits),
]
