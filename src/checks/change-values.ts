import { percentPhrase } from './amount-phrase.ts'
import { voiceOf } from './claim.ts'
import { type FigureClaim, seriesIn } from './figure-claim.ts'
import { type FigureIndex, isReportedFlow, isUnfinished } from './figure-index.ts'
import { type Finding, finding } from './finding.ts'
import { flowPhrase, said } from './flow-phrase.ts'
import { baseOf } from './implied-base.ts'
import { gap, type Interval, meets, middle, percentBetween } from './interval.ts'
import type { PeriodShape } from './period-shape.ts'
import { meantInterval } from './stated-interval.ts'

/** How many statements of either level are set against one change. */
const COMPARED = 3

/**
 * Changes told without an amount, set against the amounts that others tell of both periods: "up 50 percent" where 302
 * and 340 million are known. Only of trade, whose change is one of worth: exports and imports may have
 * grown in weight.
 */
export function changeValues(index: FigureIndex): Finding[] {
  return index.all.flatMap((each) => {
    const bare =
      each.interval === null && each.percent !== null && each.figure.indicator === 'trade'
    const base = bare && isReportedFlow(each) && !isUnfinished(each) ? baseOf(each) : null
    return base ? against(index, each, base) : []
  })
}

interface Levels {
  readonly before: FigureClaim
  readonly after: FigureClaim
  readonly percent: Interval
}

function against(index: FigureIndex, change: FigureClaim, base: PeriodShape): Finding[] {
  const series = seriesIn(change, 'USD')
  const befores = index.at(series, base).slice(0, COMPARED)
  const afters = index.at(series, change.period as PeriodShape).slice(0, COMPARED)
  const all = befores.flatMap((before) => afters.flatMap((after) => levels(before, after)))
  const [first] = all
  if (!first) return []
  const fitting = all.find(({ percent }) => meets(percent, change.percent as Interval))
  if (!fitting) return [judged(change, first, false)]
  const meant = all.find((each) => meets(meantPercent(each), change.percent as Interval))
  return meant ? [judged(change, meant, true)] : []
}

function levels(before: FigureClaim, after: FigureClaim): Levels[] {
  const percent = percentBetween(before.interval as Interval, after.interval as Interval)
  return percent ? [{ before, after, percent }] : []
}

/** The change between two levels where "over" and "less than" are taken for what people mean by them. */
function meantPercent({ before, after, percent }: Levels): Interval {
  const [x, y] = [before, after].map((each) =>
    meantInterval(each.figure, each.interval as Interval),
  ) as [Interval, Interval]
  return percentBetween(x, y) ?? percent
}

function judged(change: FigureClaim, { before, after, percent }: Levels, fits: boolean): Finding {
  const told = `${percentPhrase(change.figure.change?.percent ?? 0, 2)} by ${voiceOf(change.claim)}`
  const from = `${said(before)} before and ${said(after)} after, which make ${percentPhrase(middle(percent))}`
  const records = [change, after, before]
  const inferred = true
  if (fits) {
    const reason = `${flowPhrase(change)}: a change of ${told} follows from ${from}.`
    return finding('follows-from', { reason, records, inferred })
  }
  const reason = `${flowPhrase(change)}: a change of ${told} does not fit ${from}.`
  return finding('change-contradicts-values', {
    ...{ reason, records, inferred },
    gap: gap(percent, change.percent as Interval),
  })
}
