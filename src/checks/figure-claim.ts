import { isFlow } from '../core/indicator.ts'
import { oncePer } from '../core/once-per.ts'
import { daysOf } from '../core/period.ts'
import type { Bound } from '../core/quantity.ts'
import type { Coverage } from '../languages/coverage-words.ts'
import type { FigureRecord } from '../records/record.ts'
import type { Claim } from './claim.ts'
import { boundBefore, coverageIn, goodsAround, subjectWords } from './coverage.ts'
import type { Interval } from './interval.ts'
import { daysKey, type PeriodShape, periodShape } from './period-shape.ts'
import { quotesOf, statedInterval, statedPercent } from './stated-interval.ts'
import { writtenNumber } from './written-number.ts'

/** A figure with all that checking it needs. */
export interface FigureClaim {
  readonly claim: Claim<FigureRecord>
  readonly figure: FigureRecord
  /** Between what the true amount lies if the statement is right; null where only a change is stated. */
  readonly interval: Interval | null
  /** The same of the change in percent. */
  readonly percent: Interval | null
  /** Null where it is not told or open to one side. */
  readonly period: PeriodShape | null
  /** The number of the last day of its period: by when a target is to be reached; null where that is open. */
  readonly due: number | null
  /** Null where nothing is said of it. */
  readonly coverage: Coverage | null
  /** The subject without words that say no more than the indicator; empty where none is left. */
  readonly subject: string
  /** Its parties: in order for exports and imports, else sorted. */
  readonly parties: string
  /** Where its number stands in the document; where the claim begins if it is in words. */
  readonly place: number
  /** Indicator, parties, subject, coverage, unit and status: what is the same in all points of a series. */
  readonly series: string
}

const DIRECTED: ReadonlySet<string> = new Set(['exports', 'imports'])

/** True for an indicator that has a reporter and a partner. */
export function isDirected({ indicator }: FigureRecord): boolean {
  return DIRECTED.has(indicator)
}

/**
 * The figures among claims, ready to be checked; what people have rejected is left out. A figure that says nothing
 * of its coverage has that of a figure of another indicator before it in its document, with the same parties and period:
 * "Non-oil trade was $265 million. Exports made up $187 million."
 */
export function figureClaims(claims: readonly Claim[]): FigureClaim[] {
  const found = claims.flatMap((claim) =>
    claim.record.kind === 'figure' && claim.review !== 'rejected'
      ? [figureClaim(claim as Claim<FigureRecord>)]
      : [],
  )
  const said = new Map<string, FigureClaim[]>()
  for (const each of found) {
    const known = said.get(scope(each))
    if (each.coverage && known) known.push(each)
    else if (each.coverage) said.set(scope(each), [each])
  }
  if (said.size === 0) return found
  return found.map((each) => {
    const coverage = each.coverage ?? inherited(each, said.get(scope(each)) ?? [])
    return coverage ? withSeries({ ...each, coverage }) : each
  })
}

/** The coverage that figures of the same scope tell; none where one of them is of the same indicator. */
function inherited(each: FigureClaim, said: readonly FigureClaim[]): Coverage | null {
  if (said.some(({ figure }) => figure.indicator === each.figure.indicator)) return null
  return said.find(({ place }) => place < each.place)?.coverage ?? null
}

/** Made once for a claim: a page of figures is checked, sorted into series, and drawn. */
const figureClaim = oncePer((claim: Claim<FigureRecord>): FigureClaim => {
  const { record: figure, document } = claim
  const parties = isDirected(figure) ? figure.parties : [...figure.parties].sort()
  return withSeries({
    claim,
    figure,
    interval: statedInterval(figure),
    percent: statedPercent(figure, boundOfPercent(claim)),
    period: periodShape(figure.period),
    due: figure.period === null ? null : daysOf(figure.period).last,
    coverage: coverageIn(quotesOf(figure), document.language),
    subject: subjectOf(claim),
    parties: parties.join('>'),
    place: placeOf(figure),
    series: '',
  })
})

function placeOf({ evidence: [first], value, change }: FigureRecord): number {
  if (!first) return 0
  const { start } = writtenNumber(value ?? change?.percent ?? 0, [first.quote])
  return first.start + Math.max(0, start)
}

/** What is measured beside the indicator: the reader's subject, else goods that stand around the number. */
function subjectOf({ record, document }: Claim<FigureRecord>): string {
  const said = subjectWords(record.subject, document.language)
  const number = record.value ?? record.change?.percent
  if (said !== '' || number === undefined || !isFlow(record.indicator)) return said
  return goodsAround(number, quotesOf(record), document.language)
}

function withSeries(each: FigureClaim): FigureClaim {
  return { ...each, series: seriesIn(each, each.figure.unit) }
}

/** The key of the series that a figure belongs to, or would in another unit. */
export function seriesIn(
  { figure, parties, subject, coverage }: FigureClaim,
  unit: string | null,
): string {
  return [figure.indicator, parties, subject, coverage ?? '', unit, figure.status].join('|')
}

/** "Up almost 20 percent": the bound stands in the words alone. */
function boundOfPercent({ record, document }: Claim<FigureRecord>): Bound {
  const percent = record.change?.percent
  if (percent === undefined) return '='
  const quotes = quotesOf(record)
  for (const quote of quotes) {
    const { start } = writtenNumber(percent, [quote])
    if (start >= 0) return boundBefore(quote.slice(0, start), document.language)
  }
  return '='
}

function scope({ claim, figure, period }: FigureClaim): string {
  const days = period ? daysKey(period) : ''
  return `${claim.document.key}|${[...figure.parties].sort().join('>')}|${days}`
}
