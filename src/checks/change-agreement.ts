import { percentPhrase } from './amount-phrase.ts'
import { voiceOf } from './claim.ts'
import type { FigureClaim } from './figure-claim.ts'
import {
  areTwoVoices,
  type FigureIndex,
  grouped,
  isReportedFlow,
  isUnfinished,
} from './figure-index.ts'
import { type Finding, finding } from './finding.ts'
import { flowPhrase } from './flow-phrase.ts'
import { baseOf } from './implied-base.ts'
import { gap, type Interval, meets } from './interval.ts'
import { daysKey, type PeriodShape } from './period-shape.ts'

/** With how many of the next higher changes a change is compared. */
const COMPARED = 4

/**
 * Changes of one flow over one time that differ: 2024 "up 12.6 percent" and "up 50 percent". A change of trade
 * without an amount is one of its worth; whether that of exports or imports is of worth or weight must be told by a unit.
 */
export function changeAgreements(index: FigureIndex): Finding[] {
  const told = index.all.filter(
    (each) => each.percent !== null && isReportedFlow(each) && !isUnfinished(each),
  )
  return [...grouped(told, changeKey).values()].flatMap(compareAll)
}

function compareAll(group: readonly FigureClaim[]): Finding[] {
  if (group.length < 2) return []
  const byPercent = grouped(group, (each) => String(percentOf(each)))
  const sorted = [...byPercent.values()].sort((a, b) => percentOf(a[0]) - percentOf(b[0]))
  const pairs = sorted.flatMap((a, i) =>
    sorted.slice(i + 1, i + 1 + COMPARED).flatMap((b) => pair(a, b)),
  )
  return [...sorted.flatMap(repeated), ...pairs]
}

/** The same change in several documents. */
function repeated(claims: readonly FigureClaim[]): Finding[] {
  const [first, ...rest] = claims
  const other = rest.find((each) => each.claim.document.key !== first?.claim.document.key)
  if (!first || !other) return []
  const both = `${change(first)} and by ${voiceOf(other.claim)}`
  const reason = `${flowPhrase(first)}: the same change of ${both}.`
  return [finding('agrees', { reason, records: claims })]
}

function pair(as: readonly FigureClaim[], bs: readonly FigureClaim[]): Finding[] {
  const pairs = as
    .slice(0, COMPARED)
    .flatMap((x) => bs.slice(0, COMPARED).map((y) => [x, y] as const))
  const [a, b] = pairs.find(([x, y]) => areTwoVoices(x, y)) ?? []
  if (!a || !b) return []
  const [x, y] = [a.percent as Interval, b.percent as Interval]
  const both = `${change(a)} and ${change(b)}`
  const records = [...as, ...bs]
  if (!meets(x, y)) {
    const reason = `${flowPhrase(a)}: a change of ${both} cannot both be right.`
    return [finding('contradicts', { reason, records, gap: gap(x, y) })]
  }
  const reason = `${flowPhrase(a)}: a change of ${both} are the same within their digits.`
  return [finding('rounds-to', { reason, records })]
}

function change(each: FigureClaim): string {
  return `${percentPhrase(percentOf(each), 2)} by ${voiceOf(each.claim)}`
}

function percentOf(each: FigureClaim | undefined): number {
  return each?.figure.change?.percent ?? 0
}

function changeKey(each: FigureClaim): string {
  const { figure, period, parties, subject, coverage } = each
  const unit = figure.unit ?? (figure.indicator === 'trade' ? 'USD' : '?')
  const base = baseOf(each)
  const days = [daysKey(period as PeriodShape), base ? daysKey(base) : `?${figure.change?.base}`]
  return [figure.indicator, parties, subject, coverage ?? '', unit, ...days].join('|')
}
