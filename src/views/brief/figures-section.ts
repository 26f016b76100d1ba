import { checkLedger } from '../../checks/check-ledger.ts'
import type { Finding } from '../../checks/finding.ts'
import { type Series, type SeriesPoint, seriesOf } from '../../checks/series.ts'
import { compareTexts } from '../../core/order.ts'
import type { LedgerRecord } from '../../ledger/ledger-record.ts'
import type { FigureRecord } from '../../records/record.ts'
import { amountWords } from '../reading/amount-words.ts'
import { capitalised } from '../reading/capitalised.ts'
import { changeWords } from '../reading/figure-parts.ts'
import { partiesBetween } from '../reading/names.ts'
import { timeWords } from '../reading/time-words.ts'
import type { BriefGroup, BriefItem, BriefSection } from './brief.ts'
import type { Notes } from './notes.ts'

const MOST_NOTES = 4
const MOST_SERIES = 12
const MOST_COUNTS = 15
const MOST_POINTS = 15
const MOST_FINDINGS = 20

/** The figures of some parties, series by series, and where they disagree. */
export function figuresSections(
  figures: readonly LedgerRecord[],
  notes: Notes,
): readonly [BriefSection, BriefSection] {
  const byKey = new Map(figures.map((each) => [each.key, each]))
  const series = seriesOf(figures)
    .filter(isTelling)
    .toSorted((a, b) => b.points.length - a.points.length || compareTexts(a.key, b.key))
  const { counts = [], others = [] } = Object.groupBy(series, (each) =>
    isCount(each) ? 'counts' : 'others',
  )
  const groups = [
    ...others.slice(0, MOST_SERIES).map((each) => groupOf(each, byKey, notes)),
    ...countsOf(counts, byKey, notes),
  ]
  const findings = checkLedger(figures).filter(({ kind }) => kind !== 'support')
  const items = findings.slice(0, MOST_FINDINGS).map((each) => findingItem(each, byKey, notes))
  return [
    { heading: 'Figures', groups, otherwise: 'No figures are given for both together.' },
    {
      heading: 'Where figures disagree',
      groups: [{ heading: null, items }],
      otherwise: 'No figures that can be compared disagree.',
    },
  ]
}

/** A series is worth a line of its own where it has a value of a period. */
function isTelling({ points }: Series): boolean {
  return points.some(({ period, claim }) => period !== null && figure({ claim }).value !== null)
}

/** How many of something there were once: no series of its own. */
function isCount({ indicator, points, status }: Series): boolean {
  return indicator === 'count' && points.length === 1 && status === 'reported'
}

/** What was counted once, of the same parties together. */
function countsOf(series: readonly Series[], byKey: ByKey, notes: Notes): BriefGroup[] {
  const byParties = Map.groupBy(series.slice(0, MOST_COUNTS), ({ parties }) =>
    partiesBetween(parties),
  )
  return [...byParties].map(([parties, all]) => ({
    heading: ['Counted', parties].filter(Boolean).join(' '),
    items: all
      .flatMap(({ subject, points }) => points.map((point) => ({ subject, point })))
      .toSorted((a, b) => compareTexts(a.point.period ?? '', b.point.period ?? ''))
      .map(({ subject, point }) => pointItem([point], { byKey, notes, of: subject })),
  }))
}

function figure({ claim }: Pick<SeriesPoint, 'claim'>): FigureRecord {
  return claim.record as FigureRecord
}

type ByKey = ReadonlyMap<string, LedgerRecord>

function groupOf(series: Series, byKey: ByKey, notes: Notes): BriefGroup {
  const told = series.points.filter(({ period }) => period !== null)
  const values = Map.groupBy(told, (point) => `${point.period} ${wordsOf(figure(point))}`)
  const items = [...values.values()]
    .slice(-MOST_POINTS)
    .map((points) => pointItem(points, { byKey, notes, of: null }))
  return { heading: headingOf(series), items }
}

interface Telling {
  readonly byKey: ByKey
  readonly notes: Notes
  /** What was counted, where the heading does not say. */
  readonly of: string | null
}

/** Points that say the same, as one line. */
function pointItem(points: readonly SeriesPoint[], { byKey, notes, of }: Telling): BriefItem {
  const [first] = points as [SeriesPoint]
  const words = [wordsOf(figure(first)), of].filter(Boolean).join(' ')
  const claims = points.map(({ claim }) => claim)
  return {
    words: `${capitalised(timeWords(first.period ?? ''))}: ${words}`,
    details: [],
    notes: notesOf(claims, byKey, notes),
  }
}

function headingOf({ indicator, parties, subject, coverage, status }: Series): string {
  const words = [
    capitalised(indicator === 'other' ? subject : indicator),
    partiesBetween(parties),
    indicator !== 'other' && subject ? `· ${subject}` : '',
    coverage ? `· ${coverage}` : '',
    status === 'reported' ? '' : `(${status})`,
  ]
  return words.filter(Boolean).join(' ')
}

function wordsOf({ value, high, unit, bound, change }: FigureRecord): string {
  const amount = value === null ? null : amountWords({ value, high, unit, bound })
  return [amount, changeWords(change, unit)].filter(Boolean).join(', ')
}

function findingItem(found: Finding, byKey: ByKey, notes: Notes): BriefItem {
  const inferred = found.inferred ? ' (computed, not stated)' : ''
  const words = `${capitalised(found.verdict.replaceAll('-', ' '))}: ${found.reason}${inferred}`
  return { words, details: [], notes: notesOf(found.records, byKey, notes) }
}

function notesOf(claims: readonly { readonly key: string }[], byKey: ByKey, notes: Notes) {
  return notes.ofAll(claims.slice(0, MOST_NOTES).flatMap(({ key }) => byKey.get(key) ?? []))
}
