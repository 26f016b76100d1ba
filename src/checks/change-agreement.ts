import { percentPhrase } from './amount-phrase.ts'
import { voiceOf } from './claim.ts'
import type { FigureClaim } from './figure-claim.ts'
import { areTwoVoices, type FigureIndex, grouped, isFlow, isUnfinished } from './figure-index.ts'
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
    (each) => each.percent !== null && isFlow(each) && !isUnfinished(each),
  )
  return [...grouped(told, changeKey).values()].flatMap(compareAll)
}

function compareAll(group: readonly FigureClaim[]): Finding[] {
  const sorted = [...group].sort((a, b) => percentOf(a) - percentOf(b))
  return sorted.flatMap((a, i) => sorted.slice(i + 1, i + 1 + COMPARED).flatMap((b) => pair(a, b)))
}

function pair(a: FigureClaim, b: FigureClaim): Finding[] {
  if (!areTwoVoices(a, b)) return []
  const [x, y] = [a.percent as Interval, b.percent as Interval]
  const both = `${change(a)} and ${change(b)}`
  const records = [a, b]
  if (!meets(x, y)) {
    const reason = `${flowPhrase(a)}: a change of ${both} cannot both be right.`
    return [finding('contradicts', { reason, records, gap: gap(x, y) })]
  }
  if (a.claim.document.key === b.claim.document.key) return []
  const reason = `${flowPhrase(a)}: a change of ${both} are the same within their digits.`
  return [finding(percentOf(a) === percentOf(b) ? 'agrees' : 'rounds-to', { reason, records })]
}

function change(each: FigureClaim): string {
  return `${percentPhrase(percentOf(each), 2)} by ${voiceOf(each.claim)}`
}

function percentOf({ figure }: FigureClaim): number {
  return figure.change?.percent ?? 0
}

function changeKey(each: FigureClaim): string {
  const { figure, period, parties, subject, coverage } = each
  const unit = figure.unit ?? (figure.indicator === 'trade' ? 'USD' : '?')
  const base = baseOf(each)
  const days = [daysKey(period as PeriodShape), base ? daysKey(base) : `?${figure.change?.base}`]
  return [figure.indicator, parties, subject, coverage ?? '', unit, ...days].join('|')
}
