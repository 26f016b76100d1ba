import type { Series, SeriesPoint } from '../../api/answers.ts'
import { partyName } from '../../words/party.ts'
import { type TradeMark, tradeMarks } from './trade-marks.ts'

/** What is drawn of trade: panels under one another on one scale of years. */
export interface TradePicture {
  readonly panels: readonly TradePanel[]
  /** The currency. */
  readonly unit: string
  /** The first year, and the one after the last. */
  readonly years: readonly [from: number, to: number]
  /** Where figures of these panels disagree: what a check says, each with the first of its records. */
  readonly disagreements: readonly { readonly reason: string; readonly record: string }[]
  /** Values of these series that are not drawn: sums of several years, or of no told time. */
  readonly undrawn: number
  /** Other series of this trade: in tons, without oil and the like. */
  readonly others: number
}

/** Trade in one direction, or both. */
export interface TradePanel {
  readonly key: string
  readonly title: string
  readonly marks: readonly TradeMark[]
  /** The upper end of its scale: a round number not under any value. */
  readonly top: number
  /** Values before these that have no room. */
  readonly earlier: number
}

const MOST_PANELS = 3
/** The newest so many of a panel are drawn; of more none can be told from the next. */
const MOST_MARKS = 60

/** What is drawn of the trade of parties; null where nothing can be. */
export function tradePicture(
  series: readonly Series[],
  parties: readonly string[],
): TradePicture | null {
  const whole = series.filter(({ coverage, unit }) => coverage === null && isMoney(unit))
  const unit = commonUnit(whole)
  if (unit === null) return null
  const drawn = whole.filter((each) => each.unit === unit)
  const disagreeing = new Set(alarms(drawn).flatMap(({ records }) => records))
  const flows = [...Map.groupBy(drawn, flowOf)]
    .map(([key, each]) => ({ key, each, marks: tradeMarks(each, disagreeing) }))
    .filter(({ marks }) => marks.length > 0)
    .sort(
      (a, b) => rank(a.each, parties) - rank(b.each, parties) || b.marks.length - a.marks.length,
    )
    .slice(0, MOST_PANELS)
  if (flows.length === 0) return null
  const panels = flows.map(({ key, each, marks }) => panelOf(key, each, marks))
  const shown = flows.flatMap(({ each }) => each)
  return {
    ...{ panels, unit, years: yearsOf(panels) },
    disagreements: alarms(shown).map(({ reason, records }) => ({
      reason,
      record: records[0] ?? '',
    })),
    undrawn: shown.reduce((sum, { points }) => sum + points.length, 0) - drawnPoints(flows),
    others: series.length - shown.length,
  }
}

function isMoney(unit: string | null): boolean {
  return unit !== null && /^[A-Z]{3}$/.test(unit) && unit !== 'TEU'
}

function commonUnit(series: readonly Series[]): string | null {
  const counts = new Map<string, number>()
  for (const { unit, points } of series)
    counts.set(unit ?? '', (counts.get(unit ?? '') ?? 0) + points.length)
  return [...counts].sort((a, b) => b[1] - a[1])[0]?.[0] ?? null
}

function alarms(series: readonly Series[]): SeriesPoint['findings'] {
  return series.flatMap(({ points }) =>
    points.flatMap(({ findings }) => findings.filter(({ kind }) => kind === 'alarm')),
  )
}

/** The exports of one are the imports of the other: both stand in one panel. */
function flowOf({ series, mirror, indicator }: Series): string {
  return indicator === 'imports' && mirror !== null ? mirror : series
}

/** The trade of just these parties before that with others; both directions before one. */
function rank([first]: readonly Series[], parties: readonly string[]): number {
  if (first === undefined) return 0
  const isOwn = [...first.parties].sort().join() === [...parties].sort().join()
  return (isOwn ? 0 : 2) + (first.indicator === 'trade' ? 0 : 1)
}

function panelOf(key: string, series: readonly Series[], marks: readonly TradeMark[]): TradePanel {
  const newest = marks.slice(-MOST_MARKS)
  const most = Math.max(...newest.map(({ value, high }) => Math.max(value, high ?? 0)))
  return {
    ...{ key, title: titleOf(series), marks: newest, top: roundAbove(most) },
    earlier: marks.length - newest.length,
  }
}

function titleOf([first]: readonly Series[]): string {
  if (first === undefined) return ''
  const { indicator, parties, words } = first
  const [a, b] = parties.map(partyName)
  if (a === undefined || b === undefined || parties.length > 2 || indicator === 'trade')
    return words
  return indicator === 'exports' ? `${a} to ${b}` : `${b} to ${a}`
}

function yearsOf(panels: readonly TradePanel[]): [number, number] {
  const marks = panels.flatMap((panel) => panel.marks)
  const year = (day: string) => Number(day.slice(0, 4))
  const from = Math.min(...marks.map(({ first }) => year(first)))
  return [from, Math.max(...marks.map(({ last }) => year(last))) + 1]
}

function drawnPoints(flows: readonly { readonly marks: readonly TradeMark[] }[]): number {
  return flows.flatMap(({ marks }) => marks).reduce((sum, { points }) => sum + points.length, 0)
}

/**
 * A round number that is not under a value: 1, 2, 2.5 or 5 with zeros behind it.
 *
 * @example roundAbove(430_000_000) // 500_000_000
 */
export function roundAbove(value: number): number {
  if (value <= 0) return 1
  const power = 10 ** Math.floor(Math.log10(value))
  const step = [1, 2, 2.5, 5, 10].find((each) => each * power >= value) ?? 10
  return step * power
}
