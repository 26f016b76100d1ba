import type { FigureRecord } from '../records/record.ts'
import type { Claim } from './claim.ts'
import { type FigureClaim, figureClaims, isDirected } from './figure-claim.ts'
import { type PeriodShape, periodPhrase } from './period-shape.ts'
import { mirrorKey } from './series.ts'

/** In what two figures must be the same before their amounts are compared. */
type ComparedFeature =
  | 'indicator'
  | 'direction'
  | 'parties'
  | 'subject'
  | 'period'
  | 'calendar'
  | 'coverage'
  | 'unit'
  | 'status'

/** A feature in which two figures differ, with both sides in words. */
interface Difference {
  readonly feature: ComparedFeature
  readonly reason: string
}

/** Whether two figures can be compared; where not, in what they differ. */
export interface Comparison {
  readonly comparable: boolean
  readonly differences: readonly Difference[]
}

/**
 * Whether the amounts of two figures can be compared at all: the same indicator and direction, parties,
 * subject, days, coverage and unit, and both reported or both not. A Solar Hijri year is another period than the
 * calendar year in which it begins.
 *
 * @example
 * comparison(customs, ministry).differences.map((d) => d.feature) // ['calendar', 'coverage']
 */
export function comparison(a: Claim<FigureRecord>, b: Claim<FigureRecord>): Comparison {
  const [x, y] = [figureClaims([a])[0], figureClaims([b])[0]]
  if (!x || !y) throw new TypeError('A rejected figure is not compared.')
  return compared(x, y)
}

/** The same of figures that are ready to be checked. */
export function compared(a: FigureClaim, b: FigureClaim): Comparison {
  const differences = CHECKS.flatMap((check) => check(a, b) ?? [])
  return { comparable: differences.length === 0, differences }
}

type Check = (a: FigureClaim, b: FigureClaim) => Difference | null

const CHECKS: readonly Check[] = [flow, parties, subject, period, coverage, unit, status]

function flow(a: FigureClaim, b: FigureClaim): Difference | null {
  const [x, y] = [a.figure.indicator, b.figure.indicator]
  if (mirrorKey(a) !== null && x !== y && isDirected(b.figure) && reversed(a, b)) {
    const reason = `mirror statistics: ${flowPhrase(a)} as one side counts them, ${flowPhrase(b)} as the other does`
    return { feature: 'direction', reason }
  }
  return x === y ? null : { feature: 'indicator', reason: `one is of ${x}, the other of ${y}` }
}

function parties(a: FigureClaim, b: FigureClaim): Difference | null {
  if (a.parties === '' || b.parties === '')
    return { feature: 'parties', reason: 'it is not told between whom' }
  if (a.parties === b.parties) return null
  if (reversed(a, b)) {
    if (a.figure.indicator !== b.figure.indicator) return null
    const reason = `opposite directions: ${flowPhrase(a)}, ${flowPhrase(b)}`
    return { feature: 'direction', reason }
  }
  return { feature: 'parties', reason: `one is of ${named(a)}, the other of ${named(b)}` }
}

function subject(a: FigureClaim, b: FigureClaim): Difference | null {
  if (a.subject === b.subject) return null
  const name = (each: FigureClaim) => (each.subject === '' ? 'the total' : `"${each.subject}"`)
  return { feature: 'subject', reason: `one is of ${name(a)}, the other of ${name(b)}` }
}

function period(a: FigureClaim, b: FigureClaim): Difference | null {
  const [x, y] = [a.period, b.period]
  if (!x || !y) return { feature: 'period', reason: 'it is not told for which period' }
  if (x.first === y.first && x.last === y.last) return null
  const reason = `one is for ${periodPhrase(x)}, the other for ${periodPhrase(y)}`
  return { feature: otherCalendar(x, y) ? 'calendar' : 'period', reason }
}

function coverage(a: FigureClaim, b: FigureClaim): Difference | null {
  if (a.coverage === b.coverage) return null
  const name = (each: FigureClaim) => each.coverage?.replaceAll('-', ' ') ?? 'not limited in words'
  return { feature: 'coverage', reason: `one is ${name(a)}, the other ${name(b)}` }
}

function unit(a: FigureClaim, b: FigureClaim): Difference | null {
  const [x, y] = [a.figure.unit, b.figure.unit]
  return x === y
    ? null
    : { feature: 'unit', reason: `one is in ${x ?? '%'}, the other in ${y ?? '%'}` }
}

function status(a: FigureClaim, b: FigureClaim): Difference | null {
  const [x, y] = [a.figure.status, b.figure.status]
  return x === y
    ? null
    : { feature: 'status', reason: `one is ${STATUS[x]}, the other ${STATUS[y]}` }
}

const STATUS: Readonly<Record<FigureRecord['status'], string>> = {
  reported: 'reported',
  target: 'a target',
  forecast: 'a forecast',
  possible: 'only possible',
}

function otherCalendar(a: PeriodShape, b: PeriodShape): boolean {
  return a.calendar !== b.calendar && (a.calendar === 'solar-hijri' || b.calendar === 'solar-hijri')
}

function reversed(a: FigureClaim, b: FigureClaim): boolean {
  return [...a.figure.parties].reverse().join('>') === b.parties && a.parties !== b.parties
}

function named({ figure }: FigureClaim): string {
  return figure.parties.join('–')
}

function flowPhrase({ figure }: FigureClaim): string {
  const [reporter, partner] = figure.parties
  return `${figure.indicator} of ${reporter} ${figure.indicator === 'exports' ? 'to' : 'from'} ${partner}`
}
