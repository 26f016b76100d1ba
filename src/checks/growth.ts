import { amountPhrase, percentPhrase } from './amount-phrase.ts'
import { voiceOf } from './claim.ts'
import type { FigureClaim } from './figure-claim.ts'
import { type FigureIndex, grouped, isReportedFlow } from './figure-index.ts'
import { type Finding, finding } from './finding.ts'
import { flowPhrase } from './flow-phrase.ts'
import {
  beforeChange,
  gap,
  type Interval,
  isBelow,
  meets,
  middle,
  percentBetween,
  sumOf,
} from './interval.ts'
import { daysKey, type PeriodShape } from './period-shape.ts'

/**
 * Changes of trade that cannot come of those of exports and imports. The change of a sum lies between the changes of its
 * parts, weighted by their size: where exports grew by 37 and imports by 59 percent, trade cannot have grown by
 * 96 percent, which is the two added up.
 */
export function growths(index: FigureIndex): Finding[] {
  const told = index.all.filter((each) => each.percent !== null && isReportedFlow(each))
  const families = grouped(told, ({ figure, period, coverage, subject }) =>
    [
      ...[[...figure.parties].sort().join('>'), daysKey(period as PeriodShape)],
      ...[coverage ?? '', subject],
    ].join('|'),
  )
  return [...families.values()].flatMap(ofFamily)
}

/** How many changes of exports, and of imports, are combined. */
const COMBINED = 3

type Parts = readonly [out: FigureClaim, into: FigureClaim]

/** The changes of trade against those of its parts in the same document, else in any. */
function ofFamily(family: readonly FigureClaim[]): Finding[] {
  const trades = family.filter((f) => f.figure.indicator === 'trade')
  if (trades.length === 0) return []
  const documents = grouped(family, ({ claim }) => claim.document.key)
  const all = combinations(family)
  return trades.flatMap((trade) => {
    const own = combinations(documents.get(trade.claim.document.key) ?? [])
    const { unit } = trade.figure
    const isOf = (f: FigureClaim) =>
      f.figure.unit === unit || f.figure.unit === null || unit === null
    if (own.length > 0)
      return judged(
        trade,
        own.filter((each) => each.every(isOf)),
      )
    // Two sources may count apart; that the one adds up what the other tells is no chance
    const others = judged(
      trade,
      all.filter((each) => each.every(isOf)),
    )
    return others.filter(({ verdict }) => verdict === 'growth-rates-added')
  })
}

/**
 * Changes of exports and imports that one reporter may have told together. A document that tells several of either tells of
 * several things: its changes cannot be paired.
 */
function combinations(claims: readonly FigureClaim[]): Parts[] {
  const of = (indicator: string) => {
    const found = claims.filter((f) => f.figure.indicator === indicator)
    const documents = grouped(found, ({ claim }) => claim.document.key)
    return [...documents.values()]
      .flatMap((own) => (own.length === 1 ? own : []))
      .slice(0, COMBINED)
  }
  const imports = of('imports')
  return of('exports').flatMap((out) =>
    imports.flatMap((into): Parts[] => (into.parties === out.parties ? [[out, into]] : [])),
  )
}

/** What the parts say where none of them lets the change of trade be; added up before all else. */
function judged(trade: FigureClaim, parts: readonly Parts[]): Finding[] {
  const found = parts.map(([out, into]) => between(trade, out, into))
  if (found.some((each) => each.length === 0)) return []
  const all = found.flat()
  return [all.find((each) => each.verdict === 'growth-rates-added') ?? all[0]].flatMap(
    (f) => f ?? [],
  )
}

function between(trade: FigureClaim, out: FigureClaim, into: FigureClaim): Finding[] {
  const whole = trade.percent as Interval
  const parts = [out.percent as Interval, into.percent as Interval]
  const isMore = parts.every((part) => isBelow(part, whole))
  const isLess = parts.every((part) => isBelow(whole, part))
  if (!isMore && !isLess) return []
  const told = `${percentPhrase(percentOf(trade))} by ${voiceOf(trade.claim)}`
  const shown = `exports ${percentPhrase(percentOf(out))}, imports ${percentPhrase(percentOf(into))}`
  const truly = weighted(out, into)
  const weights = truly
    ? `; weighted by their amounts, they make ${percentPhrase(middle(truly))}`
    : ''
  const records = [trade, out, into]
  if (meets(sumOf(parts), whole)) {
    const reason = `${flowPhrase(trade)}: the change of ${told} is the sum of the two changes (${shown})${weights}${base(out, into)}.`
    return [finding('growth-rates-added', { reason, records, inferred: truly !== null, gap: 1 })]
  }
  const reason = `${flowPhrase(trade)}: a change of ${told} lies outside of those of its parts (${shown})${weights}.`
  const apart = gap(whole, truly ?? (parts[0] as Interval))
  return [
    finding('change-contradicts-values', { reason, records, inferred: truly !== null, gap: apart }),
  ]
}

/** The change of the two together, where their amounts are told. */
function weighted(out: FigureClaim, into: FigureClaim): Interval | null {
  if (!out.interval || !into.interval || out.figure.unit !== into.figure.unit) return null
  const [x, y] = [
    beforeChange(out.interval, out.percent as Interval),
    beforeChange(into.interval, into.percent as Interval),
  ]
  return x && y && percentBetween(sumOf([x, y]), sumOf([out.interval, into.interval]))
}

/** From what the two grew: the amounts before, as their changes imply them. */
function base(out: FigureClaim, into: FigureClaim): string {
  const [x, y] = [out, into].map(
    (f) => f.interval && beforeChange(f.interval, f.percent as Interval),
  )
  if (!x || !y) return ''
  const { unit } = out.figure
  return ` (from ${amountPhrase(middle(x), unit, 1)} and ${amountPhrase(middle(y), unit, 1)})`
}

function percentOf({ figure }: FigureClaim): number {
  return figure.change?.percent ?? 0
}
