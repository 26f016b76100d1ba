import { statedPhrase } from './amount-phrase.ts'
import type { FigureClaim } from './figure-claim.ts'
import { type FigureIndex, grouped, isReportedFlow } from './figure-index.ts'
import { type Finding, finding } from './finding.ts'
import { flowPhrase, said } from './flow-phrase.ts'
import { middle } from './interval.ts'
import { toldFrom } from './told-from.ts'

/** The factors by which a scale word or a decimal mark slips. */
const SLIPS = [1e3, 1e6] as const
/** How far the ratio may lie from the factor: what is measured moves between two years. */
const SPREAD = 4
/** The others must lie within this factor of each other to say what is usual. */
const USUAL = 10
/** Without at least so many others nothing is usual. */
const OTHERS = 2
/** From here on two levels that one sentence joins differ by a scale word. */
const JOINED = 200

/**
 * Amounts that are a thousand or a million times as much, or as little, as all others of their series: "$209,164
 * million" beside 188 and 231 million. Also two levels of one flow in one sentence that are so far apart: trade to
 * rise "from $2 billion to $5 million".
 */
export function unitSlips(index: FigureIndex): Finding[] {
  const flows = index.all.filter((f) => isReportedFlow(f) && f.interval !== null)
  const series = [...grouped(flows, (each) => each.series).values()]
  return [...series.flatMap(outOfSeries), ...joinedLevels(index)]
}

function outOfSeries(series: readonly FigureClaim[]): Finding[] {
  if (series.length <= OTHERS) return []
  const logs = series.map(size).sort((a, b) => a - b)
  const median = logs[Math.floor(logs.length / 2)] as number
  const usual = series.filter((f) => Math.abs(size(f) - median) <= Math.log10(USUAL))
  const told = new Set(usual.map(({ figure }) => `${figure.period} ${figure.value}`))
  if (told.size < OTHERS || usual.length * 2 <= series.length) return []
  return series.flatMap((odd) => {
    const slip = slipOf(size(odd) - median)
    return slip === null ? [] : [outlier(odd, usual, slip)]
  })
}

function outlier(odd: FigureClaim, usual: readonly FigureClaim[], slip: number): Finding {
  const others = usual.slice(0, 4)
  const list = others.map((f) => `${statedPhrase(f.figure)} for ${f.figure.period}`).join(', ')
  const way = slip > 0 ? 'more' : 'less'
  const factor = `${Math.abs(slip).toLocaleString('en')} times ${way}`
  const reason = `${flowPhrase(odd)}: ${said(odd)} is about ${factor} than the rest of its series (${list}).`
  return finding('unit-slip', { reason, records: [odd, ...others], gap: 1 })
}

/** A reported level and another of the same flow that one sentence joins. */
function joinedLevels(index: FigureIndex): Finding[] {
  // A weight or a count may be "per day, or so much a year": of money in trade no rates are told
  const levels = index.all.filter((f) => f.interval !== null && isMoney(f.figure.unit))
  const sentences = grouped(levels, ({ claim, figure, parties, subject }) =>
    [
      ...[claim.document.key, toldFrom(figure), figure.indicator, parties],
      ...[subject, figure.unit],
    ].join('|'),
  )
  return [...sentences.values()].flatMap((pair) => {
    const [a, b] = [...pair].sort((x, y) => x.place - y.place)
    if (!a || !b || pair.length !== 2 || !MOVING.has(a.figure.indicator)) return []
    if (Math.abs(size(a) - size(b)) < Math.log10(JOINED)) return []
    const [less, more] = size(a) < size(b) ? [a, b] : [b, a]
    const times = Math.round(10 ** (size(more) - size(less))).toLocaleString('en')
    const reason = `${flowPhrase(a)}: one sentence goes from ${statedPhrase(a.figure)} to ${statedPhrase(b.figure)}; the one is ${times} times the other.`
    return [finding('unit-slip', { reason, records: [less, more], gap: 1 })]
  })
}

function isMoney(unit: string | null): boolean {
  return unit !== null && /^[A-Z]{3}$/.test(unit) && unit !== 'TEU' && unit !== 'FEU'
}

/** Flows between two parties, which do not move by such factors from one year to the next. */
const MOVING: ReadonlySet<string> = new Set(['trade', 'exports', 'imports', 'transit'])

/** The signed factor of a slip by its power of ten; null where the distance is none. */
function slipOf(distance: number): number | null {
  const factor = SLIPS.find(
    (f) => Math.abs(Math.abs(distance) - Math.log10(f)) <= Math.log10(SPREAD),
  )
  return factor === undefined ? null : distance < 0 ? -factor : factor
}

function size({ interval }: FigureClaim): number {
  return Math.log10(Math.max(1e-9, interval ? middle(interval) : 0))
}
