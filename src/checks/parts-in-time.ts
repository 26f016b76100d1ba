import type { FigureClaim } from './figure-claim.ts'
import { amountKey, calendarYearOf, type FigureIndex, grouped } from './figure-index.ts'
import { type Finding, finding } from './finding.ts'
import { flowPhrase, said } from './flow-phrase.ts'
import { gap, type Interval, isBelow } from './interval.ts'
import {
  covers,
  daysKey,
  isWholeYear,
  type PeriodShape,
  periodShape,
  yearOf,
} from './period-shape.ts'

/**
 * Parts of a year that exceed the whole: more in nine months than in the year. Each point is set against the years
 * of either calendar that hold it and against the next longer run of months from the same day on.
 */
export function partsInTime(index: FigureIndex): Finding[] {
  const found: Finding[] = []
  for (const all of grouped(pointsOf(index), (each) => each.series).values()) {
    const series = once(all)
    found.push(...growing(series))
    for (const part of series) {
      const whole = largerYear(index, part)
      if (whole) found.push(exceeding(part, whole))
    }
  }
  return found
}

function pointsOf(index: FigureIndex): FigureClaim[] {
  return [...index.points.values()].flat()
}

/** The statement of a year that holds the part and is less than it. */
function largerYear(index: FigureIndex, part: FigureClaim): FigureClaim | undefined {
  const shape = part.period as PeriodShape
  if (isWholeYear(shape)) return undefined
  const year = calendarYearOf(shape.first)
  return [periodShape(String(year)), yearOf(shape)]
    .filter((whole) => whole !== null && isWholeYear(whole) && covers(whole, shape))
    .flatMap((whole) => index.at(part.series, whole as PeriodShape))
    .find((whole) => isBelow(whole.interval as Interval, part.interval as Interval))
}

/** One statement of each amount for each run of days. */
function once(series: readonly FigureClaim[]): FigureClaim[] {
  const keyOf = (each: FigureClaim) => `${amountKey(each)} ${daysKey(each.period as PeriodShape)}`
  return [...new Map(series.map((each) => [keyOf(each), each])).values()]
}

/** Of the runs of months that begin on one day, each is set against the next longer one. */
function growing(series: readonly FigureClaim[]): Finding[] {
  const sorted = series
    .filter((each) => !isWholeYear(each.period as PeriodShape))
    .sort((a, b) => first(a) - first(b) || last(a) - last(b))
  return sorted.flatMap((part, i) => {
    const next = sorted.slice(i + 1).find((other) => last(other) > last(part))
    const isLess =
      next &&
      first(next) === first(part) &&
      isBelow(next.interval as Interval, part.interval as Interval)
    return isLess ? [exceeding(part, next)] : []
  })
}

function exceeding(part: FigureClaim, whole: FigureClaim): Finding {
  const reason = `${flowPhrase(part)} is ${said(part)}, more than ${said(whole)} for the longer period: ${flowPhrase(whole)}.`
  const apart = gap(part.interval as Interval, whole.interval as Interval)
  return finding('part-exceeds-whole', { reason, records: [part, whole], gap: apart })
}

function first({ period }: FigureClaim): number {
  return (period as PeriodShape).first
}

function last({ period }: FigureClaim): number {
  return (period as PeriodShape).last
}
