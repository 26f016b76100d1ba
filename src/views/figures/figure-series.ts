import { numberOf } from '../../checks/decimal.ts'
import { type FigureClaim, figureClaims } from '../../checks/figure-claim.ts'
import { type ImpliedBase, impliedBy } from '../../checks/implied-base.ts'
import { type Interval, middle } from '../../checks/interval.ts'
import { type PeriodShape, periodPhrase } from '../../checks/period-shape.ts'
import type { Series } from '../../checks/series.ts'
import { edtfOfDay } from '../../core/period.ts'
import type { LedgerRecord } from '../../ledger/ledger-record.ts'
import { type FigurePoint, figurePoints } from './figure-point.ts'
import { pointJson, seriesJson } from './figure-view.ts'
import { seriesWords } from './series-words.ts'

/** A series with its points and what they imply, ready to be drawn. */
export interface FigureSeries {
  readonly key: string
  readonly series: Series
  readonly points: readonly FigurePoint[]
  readonly claims: ReadonlyMap<string, FigureClaim>
  /** Amounts of periods before that changes imply and nobody stated here. */
  readonly implied: readonly ImpliedBase[]
  readonly disputed: boolean
}

/** Figures by series, those of the whole before those of parts, the longest of an indicator first. */
export function figureSeries(records: readonly LedgerRecord[]): FigureSeries[] {
  const figures = figureClaims(records)
  const claims = new Map(figures.map((each) => [each.claim.key, each]))
  const implied = Map.groupBy(impliedBy(figures), ({ from }) => from.series)
  const series = Map.groupBy(figurePoints(records), ({ series: { key } }) => key)
  return [...series].map(([key, points]) => {
    const [first] = points as [FigurePoint]
    const { series: of, disputed } = first
    return { key, series: of, points, claims, implied: implied.get(key) ?? [], disputed }
  })
}

/** A series as JSON: what it measures, in words, too; its points with their intervals and days; what they imply. */
export function figureSeriesJson({ series, points, claims, implied, disputed }: FigureSeries) {
  return {
    ...seriesJson(series),
    indicator: series.indicator,
    words: seriesWords(series),
    disputed,
    points: points.map((point) => {
      const claim = claims.get(point.of.key)
      return {
        ...pointJson(point),
        interval: claim?.interval ? intervalJson(claim.interval) : null,
        days: claim?.period ? daysJson(claim.period) : null,
      }
    }),
    implied: implied.map(({ from, period, interval }) => ({
      from: from.claim.key,
      value: middle(interval),
      interval: intervalJson(interval),
      days: daysJson(period),
    })),
  }
}

function intervalJson({ low, high }: Interval) {
  return { low: low && numberOf(low), high: high && numberOf(high) }
}

/** The days of a period, how many they are, and in which calendar they are whole months. */
function daysJson(period: PeriodShape) {
  const { first, last, calendar } = period
  return {
    first: edtfOfDay(first),
    last: edtfOfDay(last),
    count: last - first + 1,
    calendar,
    words: periodPhrase(period),
  }
}
