import { checkLedger } from '../../checks/check-ledger.ts'
import type { Finding } from '../../checks/finding.ts'
import { type Series, seriesOf } from '../../checks/series.ts'
import type { LedgerRecord } from '../../ledger/ledger-record.ts'
import type { FigureRecord } from '../../records/record.ts'

/** A figure in its series, with what checking found of it. */
export interface FigurePoint {
  readonly series: Series
  readonly of: LedgerRecord
  readonly figure: FigureRecord
  /** Where it is the first that a finding speaks of, so that each finding is told once. */
  readonly findings: readonly Finding[]
  /** True where figures of its series disagree with others. */
  readonly disputed: boolean
}

/** Indicators of the whole before those of parts and of counts. */
export const INDICATORS = [
  'trade',
  'exports',
  'imports',
  'transit',
  'freight',
  'production',
  'investment',
  'contracts',
  'capacity',
  'price',
  'share',
  'length',
  'area',
  'duration',
  'count',
  'other',
] as const
/** What is told before what is aimed at. */
export const FIGURE_STATUSES = ['reported', 'target', 'forecast', 'possible'] as const

/** Figures series by series, the longest of an indicator first, in the order of their periods, with what checking them against each other found. */
export function figurePoints(records: readonly LedgerRecord[]): FigurePoint[] {
  const byKey = new Map(records.map((each) => [each.key, each]))
  const findings = checkLedger(records)
  const first = Map.groupBy(findings, ({ records: [claim] }) => claim?.key ?? '')
  const alarming = findings.filter(({ kind }) => kind === 'alarm')
  const alarmed = new Set(alarming.flatMap(({ records: claims }) => claims.map(({ key }) => key)))
  return seriesOf(records)
    .toSorted(byWeight)
    .flatMap((series) => {
      const disputed = series.points.some(({ claim }) => alarmed.has(claim.key))
      return series.points.flatMap(({ claim }) => {
        const of = byKey.get(claim.key)
        if (!of) return []
        return { series, of, figure: claim.record, findings: first.get(claim.key) ?? [], disputed }
      })
    })
}

function byWeight(a: Series, b: Series): number {
  return (
    INDICATORS.indexOf(a.indicator) - INDICATORS.indexOf(b.indicator) ||
    FIGURE_STATUSES.indexOf(a.status) - FIGURE_STATUSES.indexOf(b.status) ||
    b.points.length - a.points.length
  )
}
