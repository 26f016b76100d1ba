import { compareTexts } from '../core/order.ts'
import type { Coverage } from '../languages/coverage-words.ts'
import type { Claim } from './claim.ts'
import { type FigureClaim, figureClaims, isDirected } from './figure-claim.ts'

/** One statement of a series: what was said of one period. */
export interface SeriesPoint {
  /** Null where the document does not tell it. */
  readonly period: string | null
  readonly claim: FigureClaim['claim']
}

/** The figures that measure the same thing over time. */
export interface Series {
  /** Indicator, parties, subject, coverage, unit and status. */
  readonly key: string
  readonly indicator: FigureClaim['figure']['indicator']
  /** For exports and imports the reporter first; else in alphabetical order. */
  readonly parties: readonly string[]
  readonly subject: string
  readonly coverage: Coverage | null
  readonly unit: string | null
  /** What is reported never stands with what is aimed at, foreseen or thinkable. */
  readonly status: FigureClaim['figure']['status']
  /** In the order of their periods, those without one last, then by publication. */
  readonly points: readonly SeriesPoint[]
  /**
   * The key of the series that the partner would report: Iran's imports from Kazakhstan for Kazakhstan's exports to
   * Iran. Related but not equal: goods on the way, costs of freight and goods through third countries lie between (United
   * Nations, *International Merchandise Trade Statistics: Compilers Manual*, on mirror comparisons). Null where there is none.
   */
  readonly mirror: string | null
}

/**
 * Figures sorted into series. Records of other kinds are left out, and so are figures that people
 * rejected. The order of the records does not matter.
 *
 * @example
 * seriesOf(records)[0]?.points.map((point) => point.period) // ['2019', '2020', '2020-01/2020-09']
 */
export function seriesOf(claims: readonly Claim[]): Series[] {
  const groups = new Map<string, FigureClaim[]>()
  for (const each of figureClaims(claims)) {
    const group = groups.get(each.series)
    if (group) group.push(each)
    else groups.set(each.series, [each])
  }
  return [...groups.values()]
    .map((group) => series(group, groups))
    .sort((a, b) => compareTexts(a.key, b.key))
}

/** The series key of the partner's figures; null for an indicator without direction or with other than two parties. */
export function mirrorKey(each: FigureClaim): string | null {
  const { figure, series: key } = each
  const [reporter, partner, ...more] = figure.parties
  if (!isDirected(figure) || reporter === undefined || partner === undefined || more.length > 0)
    return null
  const indicator = figure.indicator === 'exports' ? 'imports' : 'exports'
  return [indicator, `${partner}>${reporter}`, ...key.split('|').slice(2)].join('|')
}

function series(group: readonly FigureClaim[], all: ReadonlyMap<string, unknown>): Series {
  const [first] = group as [FigureClaim]
  const { figure, subject, coverage, series: key } = first
  const mirror = mirrorKey(first)
  return {
    key,
    indicator: figure.indicator,
    parties: first.parties === '' ? [] : first.parties.split('>'),
    subject,
    coverage,
    unit: figure.unit,
    status: figure.status,
    points: [...group].sort(inTime).map(({ claim }) => ({ period: claim.record.period, claim })),
    mirror: mirror !== null && all.has(mirror) ? mirror : null,
  }
}

/** By period, then by publication, then by document and place in it, so that no order of adding shows. */
export function inTime(a: FigureClaim, b: FigureClaim): number {
  const [p, q] = [a.period, b.period]
  const time = (p?.first ?? Infinity) - (q?.first ?? Infinity) || (p?.last ?? 0) - (q?.last ?? 0)
  if (time !== 0 && !Number.isNaN(time)) return time
  const [x, y] = [a.claim.document.published ?? '9', b.claim.document.published ?? '9']
  return compareTexts(x, y) || inPlace(a, b)
}

/** By document, then by place in it. */
function inPlace(a: FigureClaim, b: FigureClaim): number {
  const [x, y] = [a.claim, b.claim]
  return (
    compareTexts(x.document.key, y.document.key) || a.place - b.place || compareTexts(x.key, y.key)
  )
}
