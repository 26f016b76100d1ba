import { amountPhrase, statedPhrase } from './amount-phrase.ts'
import { BLOC_MEMBERS } from './bloc-members.ts'
import type { FigureClaim } from './figure-claim.ts'
import { type FigureIndex, grouped } from './figure-index.ts'
import { type Finding, finding } from './finding.ts'
import { flowPhrase, said } from './flow-phrase.ts'
import { gap, type Interval, isBelow, meets, middle, sumOf } from './interval.ts'
import { daysKey, type PeriodShape } from './period-shape.ts'

/** How many statements of one kind in one document are combined with those of another. */
const COMBINED = 3
/** Sources that count apart may differ by so much before a part of the one exceeds the whole of the other. */
const ACROSS = 0.1

/**
 * Parts of a flow that do not make up the whole: exports and imports against the trade that the same document tells of
 * the same period, and the members of a bloc against its total. Members need not be complete: that some are left out
 * is no error, that they sum to more than all is one.
 */
export function partsOfFlow(index: FigureIndex): Finding[] {
  const found: Finding[] = []
  for (const family of index.families.values()) found.push(...twoWays(family))
  for (const document of byDocument(index).values()) found.push(...blocTotals(document))
  return [...found, ...flowsAboveTrade(index)]
}

/** Trade against exports and imports of one reporter. */
function twoWays(family: readonly FigureClaim[]): Finding[] {
  const of = (indicator: string) =>
    family.filter((f) => f.figure.indicator === indicator && f.interval !== null).slice(0, COMBINED)
  const [trade, exports, imports] = [of('trade'), of('exports'), of('imports')]
  // A document that tells several amounts of one flow tells of several things: they cannot be paired
  const [total, out, into] = [trade[0], exports[0], imports[0]]
  if (trade.length !== 1 || exports.length !== 1 || imports.length !== 1) return []
  if (!total || !out || !into || out.parties !== into.parties) return []
  if (total.figure.unit !== out.figure.unit || total.figure.unit !== into.figure.unit) return []
  const sum = sumOf([out.interval as Interval, into.interval as Interval])
  return meets(sum, total.interval as Interval) ? [] : [notSumming(total, [out, into], sum)]
}

function byDocument(index: FigureIndex): Map<string, FigureClaim[]> {
  const flows = [...index.points.values()].flat().filter((f) => f.figure.parties.length === 2)
  return grouped(flows, ({ claim, figure, period, coverage, subject }) =>
    [
      ...[claim.document.key, figure.indicator, figure.unit, daysKey(period as PeriodShape)],
      ...[coverage ?? '', subject, figure.status],
    ].join('|'),
  )
}

/** Totals with a bloc against those with its members, for one reporter. */
function blocTotals(document: readonly FigureClaim[]): Finding[] {
  if (document.length < 3) return []
  return document.flatMap((total) => {
    const bloc = total.figure.parties.find((party) => BLOC_MEMBERS.has(party))
    const reporter = total.figure.parties.find((party) => party !== bloc)
    const members = bloc === undefined ? undefined : BLOC_MEMBERS.get(bloc)
    if (!members || reporter === undefined) return []
    const parts = membersIn(document, total, members)
    if (parts.length < 2) return []
    const sum = sumOf(parts.map((part) => part.interval as Interval))
    const all = [...members].filter((code) => code !== reporter).length === parts.length
    const whole = total.interval as Interval
    const wrong = isBelow(whole, sum) || (all && isBelow(sum, whole))
    return wrong ? [notSumming(total, parts, sum)] : []
  })
}

/** One statement for each member, with the same reporter on the same side. */
function membersIn(
  document: readonly FigureClaim[],
  total: FigureClaim,
  members: ReadonlySet<string>,
): FigureClaim[] {
  const place = total.figure.parties.findIndex((party) => BLOC_MEMBERS.has(party))
  const reporter = total.figure.parties[1 - place]
  const parts = new Map<string, FigureClaim>()
  for (const each of document) {
    const { parties } = each.figure
    const partner = parties.find((party) => party !== reporter)
    const sameSide = total.figure.indicator === 'trade' || parties[1 - place] === reporter
    if (
      partner !== undefined &&
      members.has(partner) &&
      parties.includes(reporter ?? '') &&
      sameSide
    )
      parts.set(partner, parts.get(partner) ?? each)
  }
  return [...parts.values()]
}

function notSumming(total: FigureClaim, parts: readonly FigureClaim[], sum: Interval): Finding {
  const { unit } = total.figure
  const list = parts.map(({ figure }) => `${figure.parties.at(-1)} ${statedPhrase(figure)}`)
  const named = parts.map(({ figure }) => figure.indicator)
  const flows = new Set(named).size > 1
  const told = flows
    ? parts.map(({ figure }) => `${figure.indicator} ${statedPhrase(figure)}`)
    : list
  const reason = `${flowPhrase(total)} is ${said(total)}, but ${told.join(' + ')} make ${amountPhrase(middle(sum), unit)}.`
  const apart = gap(sum, total.interval as Interval)
  return finding('parts-do-not-sum', {
    reason,
    records: [total, ...parts],
    inferred: true,
    gap: apart,
  })
}

/** Exports or imports that are more than all trade of the same two in the same period. */
function flowsAboveTrade(index: FigureIndex): Finding[] {
  const points = [...index.points.values()].flat().filter((f) => f.figure.parties.length === 2)
  const pairs = grouped(points, ({ figure, period, coverage, subject }) =>
    [
      ...[[...figure.parties].sort().join('>'), figure.unit, daysKey(period as PeriodShape)],
      ...[coverage ?? '', subject],
    ].join('|'),
  )
  return [...pairs.values()].flatMap((pair) => {
    const trade = least(pair.filter((f) => f.figure.indicator === 'trade'))
    if (!trade) return []
    const parts = pair.filter((f) => f.figure.indicator !== 'trade' && isPartOfTrade(f))
    return parts.filter((part) => isAbove(part, trade)).map((part) => above(part, trade))
  })
}

function isPartOfTrade({ figure }: FigureClaim): boolean {
  return figure.indicator === 'exports' || figure.indicator === 'imports'
}

function isAbove(part: FigureClaim, trade: FigureClaim): boolean {
  const [p, t] = [part.interval as Interval, trade.interval as Interval]
  const own = part.claim.document.key === trade.claim.document.key
  return isBelow(t, p) && (own || gap(p, t) > ACROSS)
}

function least(claims: readonly FigureClaim[]): FigureClaim | undefined {
  return claims.reduce<FigureClaim | undefined>(
    (low, each) =>
      !low || middle(each.interval as Interval) < middle(low.interval as Interval) ? each : low,
    undefined,
  )
}

function above(part: FigureClaim, trade: FigureClaim): Finding {
  const reason = `${flowPhrase(part)} is ${said(part)}, more than all trade: ${said(trade)}.`
  const apart = gap(part.interval as Interval, trade.interval as Interval)
  return finding('part-exceeds-whole', { reason, records: [part, trade], gap: apart })
}
