import type { NumberValue } from '../../../core/quantity.ts'
import type { TimeExpression } from '../../../core/time-expression.ts'
import { isoDuration } from '../../../core/time-expression.ts'
import type { Parts } from '../../../grammar/rule.ts'
import { type Rule, rule } from '../../../grammar/rule.ts'
import type { Lasts } from './atoms.ts'
import { beside } from './atoms.ts'
import type { UnitWord } from './words.ts'

const every = (iso: string): TimeExpression => ({ kind: 'every', iso })

function unitIso(p: Parts, count: number | null = 1): string {
  const { unit } = p.value<UnitWord>('unit') as UnitWord
  return isoDuration({ count, unit })
}

/** Words before "a year" that make it a length; anything else makes it a rate: "5,000 tons a year". */
const LASTING = new Set(
  `
  for in within after over than about almost nearly around only just some every last lasted lasts took takes take spent spend
  spending of by to from under until at as least most with half once during be is was or
`
    .trim()
    .split(/\s+/),
)

/** "two days after the attack": how far from an event, and neither a date nor how long anything takes. */
function isEventDated(p: Parts): boolean {
  const next = beside(p, 1)
  return next === 'after' || next === 'before' || next === 'since'
}

const SHORT = new Set(['second', 'minute', 'hour'])

/** "for three years"; "a year" behind an amount recurs: "$1 billion a year", "twice a year". */
function lasting(p: Parts): TimeExpression | undefined {
  const length = p.value<Lasts>('length') as Lasts
  if (isEventDated(p)) return undefined
  const { tokens } = p.match.chart
  const article = tokens[p.match.from]?.lower
  if (article === 'a' && p.match.to === p.match.from + 2) {
    const before = tokens[p.match.from - 1]
    if (SHORT.has(length.unit) && before?.shape === 'number') return undefined
    if (before && before.shape === 'word' && !LASTING.has(before.lower)) return every(length.iso)
  }
  return { kind: 'lasting', iso: length.iso }
}

/** "every two weeks", "each year". */
function everyLength(p: Parts): TimeExpression | undefined {
  const length = p.value<Lasts>('length')
  if (length) return every(length.iso)
  return p.value<UnitWord>('unit')?.plural ? undefined : every(unitIso(p, p.has('other') ? 2 : 1))
}

function rate(p: Parts): TimeExpression | undefined {
  const { unit, plural } = p.value<UnitWord>('unit') as UnitWord
  return plural || SHORT.has(unit) ? undefined : every(unitIso(p))
}

const noon = (p: Parts): TimeExpression | undefined =>
  /^(?:at|by|until|around|about|before|after|since)$/.test(beside(p, -1))
    ? { kind: 'clock', on: null }
    : undefined

/** "10:35 a.m.", "4 a.m.", "0735 GMT". */
function clock(p: Parts): TimeExpression | undefined {
  const [hour, minute] = [Number(p.words('h')), Number(p.words('m') ?? 0)]
  if (!(hour < 25 && minute < 60)) return undefined
  return { kind: 'clock', on: p.value<TimeExpression>('day') ?? null }
}

function bareClock(p: Parts): TimeExpression | undefined {
  const digits = p.words('m') ?? ''
  const lead = beside(p, -1)
  if (
    digits.length !== 2 ||
    !(lead === 'at' || lead === 'around' || lead === 'about' || lead === 'from')
  )
    return undefined
  return clock(p)
}

function zoned(p: Parts): TimeExpression | undefined {
  const digits = p.words('t') ?? ''
  return digits.length === 4 && Number(digits) < 2400 ? { kind: 'clock', on: null } : undefined
}

const HALF_DAY = "a.m.|p.m.|am|pm|a.m|p.m|o'clock"
const ZONE = '(gmt|utc|est|edt|cet|cest|bst|pst|pdt|msk|irst | local time)?'

/** Times of day, lengths and what recurs. */
export const lengthRules: readonly Rule[] = [
  rule('time', '<length>', 'length:<length>', lasting),
  rule('time', '<every>', 'iso:<every>', (p) => every(p.value<string>('iso') as string)),
  rule('time', 'every <unit>', 'every|each (single)? other:other? unit:<time-unit>', everyLength),
  rule('time', 'every <length>', 'every|each length:<length>', everyLength),
  rule('time', 'every <weekday>', 'every|each <weekday|weekdays>', () => every('P1W')),
  rule('time', 'every <weekday> and <weekday>', 'every|each <weekday> (,|and <weekday>)+', () =>
    every('P1W'),
  ),
  rule('time', 'on <weekdays>', '<weekdays>', () => every('P1W')),
  rule('time', 'every <month>', 'every|each <month|season>', () => every('P1Y')),
  rule(
    'time',
    'once a <unit>',
    '(once | twice | thrice) (in)? a|an|per|every|each unit:<time-unit>',
    rate,
  ),
  rule(
    'time',
    '<number> times a <unit>',
    '<number|time-some> times a|an|per|every|each unit:<time-unit>',
    rate,
  ),
  rule('time', 'per <unit>', 'per unit:<time-unit>', rate),
  rule('time', '<number> <units> a <unit>', 'n:<number> <time-unit> a|per unit:<time-unit>', (p) =>
    p.value<NumberValue>('n') ? rate(p) : undefined,
  ),
  rule('time', 'noon', 'noon|midnight', noon),
  rule(
    'time',
    '<hour>:<minute> a.m.',
    `h:# (~: m:~#)? half:${HALF_DAY} ${ZONE} day:<time>?`,
    clock,
  ),
  rule('time', '<hour> in the <part of day>', 'h:# (~: m:~#)? in the <day-part>', clock),
  rule('time', '<hour>:<minute>', `h:# ~: m:~# (hours)? ${ZONE}`, bareClock),
  rule('time', '<time> GMT', 't:# gmt|utc', zoned),
]
