import { amountPhrase, percentPhrase, statedPhrase } from './amount-phrase.ts'
import { voiceOf } from './claim.ts'
import { numberOf } from './decimal.ts'
import type { FigureClaim } from './figure-claim.ts'
import { amountKey, type FigureIndex, isReportedFlow, isUnfinished } from './figure-index.ts'
import { disagreement, type Finding, finding } from './finding.ts'
import { flowPhrase, said } from './flow-phrase.ts'
import { beforeChange, gap, type Interval, meets, middle, percentBetween } from './interval.ts'
import {
  isWholeYear,
  type PeriodShape,
  periodPhrase,
  periodShape,
  yearBefore,
  yearOf,
} from './period-shape.ts'
import { meantInterval } from './stated-interval.ts'

/** How many statements of the base are set against one change. */
const COMPARED = 4
/** By how many days a base may miss the same Solar Hijri months: it is often shifted as a Gregorian date. */
const SHIFT = 2

/**
 * What a figure says of the period before: $237 m in 2020 after -37.2 % is $377.4 m in 2019. Not
 * stated by anybody, hence inferred; `interval` holds what the written digits leave open.
 */
export interface ImpliedBase {
  readonly from: FigureClaim
  readonly period: PeriodShape
  readonly interval: Interval
}

/**
 * The amount that a stated change implies for the period compared with; null where amount, change or that period is
 * not told.
 */
function impliedBase(each: FigureClaim): ImpliedBase | null {
  const period = baseOf(each)
  if (!each.interval || !each.percent || !period) return null
  const interval = beforeChange(each.interval, each.percent)
  return interval && { from: each, period, interval }
}

/**
 * The period that a change is measured against: the one told, else the same months of the year before where the period
 * begins with the year. (A month alone may be compared with the month before.) In the calendar of the figure: the base of eleven
 * months of 1399 lies in 1398.
 */
export function baseOf({ figure, period }: FigureClaim): PeriodShape | null {
  if (!period || !figure.change) return null
  const before = yearBefore(period)
  if (figure.change.base === null)
    return period.month === 1 && (period.months > 1 || isWholeYear(period)) ? before : null
  const base = periodShape(figure.change.base)
  const same =
    base &&
    before &&
    Math.abs(base.first - before.first) <= SHIFT &&
    Math.abs(base.last - before.last) <= SHIFT
  return same ? before : base
}

/** What figures imply of the periods before theirs, each with the figure that implies it. */
export function impliedBy(figures: readonly FigureClaim[]): ImpliedBase[] {
  const telling = figures.filter((each) => isReportedFlow(each) && !isUnfinished(each))
  return telling.flatMap((each) => impliedBase(each) ?? [])
}

/** Changes set against what is stated of the period before: each pair of amounts once, with all who state them. */
export function impliedBases(index: FigureIndex): Finding[] {
  const pairs = new Map<string, Pair>()
  const found: Finding[] = []
  for (const each of index.all) {
    if (!isReportedFlow(each) || isUnfinished(each)) continue
    const implied = impliedBase(each)
    if (!implied) continue
    const incomplete = incompleteYear(index, implied)
    if (incomplete) found.push(incomplete)
    else for (const stated of distinctAt(index, implied)) add(pairs, implied, stated)
  }
  for (const pair of pairs.values()) found.push(...against(pair))
  return found
}

/** An implied and a stated amount of one period, and all who state either. */
interface Pair {
  readonly implied: ImpliedBase
  readonly stated: FigureClaim
  readonly records: FigureClaim[]
}

/** The first statements of different amounts for the base, and what the same document says of it. */
function distinctAt(index: FigureIndex, { from, period }: ImpliedBase): FigureClaim[] {
  const own = index.own(from.series, period, from.claim.document.key)
  const others = index.at(from.series, period).filter((each) => each !== from)
  const values = new Map(others.slice(0, COMPARED).map((each) => [amountKey(each), each]))
  if (own && own !== from) values.set(amountKey(own), own)
  return [...values.values()]
}

function add(pairs: Map<string, Pair>, implied: ImpliedBase, stated: FigureClaim): void {
  const { from } = implied
  const own = from.claim.document.key === stated.claim.document.key
  const change = `${from.figure.change?.percent} ${from.figure.change?.base}`
  const key = [from.series, from.figure.period, amountKey(from), change, amountKey(stated)].join(
    '|',
  )
  const known = pairs.get(key)
  if (!known) pairs.set(key, { implied, stated, records: [from, stated] })
  else known.records.push(...(own ? [from, stated] : [from]))
}

function against({ implied, stated, records }: Pair): Finding[] {
  const { from, interval } = implied
  const given = stated.interval as Interval
  if (meets(interval, given)) {
    if (!meets(meantBase(implied), meantInterval(stated.figure, given))) return []
    const reason = `${flowPhrase(stated)}: ${said(stated)} follows from ${derived(implied)}.`
    return [finding('follows-from', { reason, records, inferred: true })]
  }
  const apart = gap(interval, given)
  if (from.claim.document.key === stated.claim.document.key) {
    const between = percentBetween(given, from.interval as Interval)
    const truly = between
      ? `, and from the one to the other is ${percentPhrase(middle(between))}`
      : ''
    const reason = `${flowPhrase(from)}: ${derived(implied)}, but ${said(stated)} is stated${truly}.`
    return [finding('change-contradicts-values', { reason, records, inferred: true, gap: apart })]
  }
  const reason = `${flowPhrase(stated)}: ${said(stated)} does not fit ${derived(implied)}${early(stated)}.`
  return [finding(disagreement(apart), { reason, records, inferred: true, gap: apart })]
}

/** What is implied where "over" and "less than" are taken for what people mean by them. */
function meantBase({ from, interval }: ImpliedBase): Interval {
  const meant = meantInterval(from.figure, from.interval as Interval)
  return beforeChange(meant, from.percent as Interval) ?? interval
}

/** A part of a year that is measured against all of the year before: what falls by 75 percent in five months. */
function incompleteYear(index: FigureIndex, implied: ImpliedBase): Finding | null {
  const { from, interval } = implied
  const part = from.period as PeriodShape
  const before = yearBefore(part)
  const whole = before && yearOf(before)
  if (!whole || isWholeYear(part) || part.months >= 12) return null
  const fits = (each: FigureClaim) => meets(each.interval as Interval, interval)
  // "Compared to 2019, when it was $377 million": the year is told as the base, and its amount beside it
  const named = isWholeYear(implied.period) && index.beside(from).find((w) => fits(w))
  const year = index.at(from.series, whole).find(fits) ?? named
  const same = index.at(from.series, before).some((s) => meets(s.interval as Interval, interval))
  if (!year || same) return null
  const change = percentPhrase(from.figure.change?.percent ?? 0)
  const reason = `${flowPhrase(from)}: ${change} to ${statedPhrase(from.figure)} is the change against all of ${periodPhrase(whole)} (${said(year)}), not against ${periodPhrase(before)}.`
  return finding('incomplete-year', { reason, records: [from, year], inferred: true, gap: 1 })
}

/** "$237 million, −37.2 % by A, which implies $377.4 million ($376.3 million to $378.5 million) for 2019". */
function derived({ from, period, interval }: ImpliedBase): string {
  const { unit, change } = from.figure
  const [low, high] = [interval.low, interval.high].map(
    (end) => end && amountPhrase(numberOf(end), unit, 1),
  )
  const open = low && high && low !== high ? ` (${low} to ${high})` : ''
  const implied = amountPhrase(middle(interval), unit, 1) + open
  const told = `${statedPhrase(from.figure)}, ${percentPhrase(change?.percent ?? 0)}`
  return `${told} by ${voiceOf(from.claim)}, which implies ${implied} for ${periodPhrase(period)}`
}

const EARLY_DAYS = 45

/** A year's figure of the first weeks after it may lack its last months. */
function early({ claim, period }: FigureClaim): string {
  const published = periodShape(claim.document.published)
  const soon = published && period && published.last - period.last <= EARLY_DAYS
  return soon ? '; it came out soon after the period and may lack its last months' : ''
}
