import type { TimeRelation } from '../core/time.ts'
import type { TimeExpression } from '../core/time-expression.ts'
import type { Chart } from '../grammar/chart.ts'
import type { Item } from '../grammar/item.ts'
import { classes } from '../grammar/numbering.ts'
import type { VerbGroup } from '../text/group.ts'

const RELATION = classes.of('time-relation')
const COMPARISON = classes.of('time-comparison')
const ATTRIBUTE = classes.of('time-attribute')
const MOVED = classes.of('time-moved')

/** How far before a time its preposition may begin: "no later than the". */
const NEAR = 6

/** How many tokens may stand between a word of moving and the times: "put off by a year from May to". */
const MOVED_REACH = 8

/** How far before a time "compared with" may stand, with the amount between them. */
const FAR = 12

/**
 * The relation that the words right before a time give it. A time that only describes a noun ("since
 * Friday's talks") has none: the preposition is the noun's. Words behind may tell: "2021 onwards".
 */
export function relationBefore(chart: Chart, item: Item, from: number): TimeRelation {
  for (let other = chart.first(item.from); other; other = other.next) {
    if (other.kind === ATTRIBUTE && other.to > item.to) return other.value as TimeRelation
  }
  for (let i = item.from - 1; i >= from && i >= item.from - NEAR; i--) {
    const lead = chart.holds(i, RELATION) && chart.find<TimeRelation>(i, 'time-relation')
    if (lead && lead.to >= item.from) return lead.value
  }
  return 'in'
}

/** True for a time that something is compared with. `from` is where the words before it begin. */
export function isComparison(chart: Chart, item: Item<TimeExpression>, from: number): boolean {
  if (isRepeated(item.value)) return true
  if (item.value.kind === 'lasting' || item.value.kind === 'every') return false
  for (let i = item.from - 1; i >= from && i >= item.from - FAR; i--) {
    if (!chart.holds(i, COMPARISON)) continue
    for (let lead = chart.first(i); lead; lead = lead.next) {
      if (lead.kind !== COMPARISON) continue
      if (lead.value === 'far') return true
      if (lead.to >= item.from && fits(lead.value, item.value)) return true
    }
  }
  return false
}

/** "the same period of 2019", "a year earlier" measure something against themselves by their meaning. */
function isRepeated(time: TimeExpression): boolean {
  if (time.kind === 'same') return time.of !== null
  if (time.kind === 'defined') return isRepeated(time.named)
  return (
    time.kind === 'distant' &&
    time.base === 'context' &&
    time.direction < 0 &&
    time.length.unit === 'year'
  )
}

/** "than" is for every time; "on 2019" for a year; "from a year ago" for what lies back. */
function fits(lead: unknown, time: TimeExpression): boolean {
  if (lead === 'near') return true
  const isYear = time.kind === 'date' && time.year !== undefined && time.month === undefined
  if (lead === 'year') return isYear
  return (
    (time.kind === 'shifted' || time.kind === 'distant') &&
    'direction' in time &&
    time.direction < 0
  )
}

/** "Postponed from May to October", "put off until October": the second is the time that holds. */
export function isMoved(
  chart: Chart,
  verb: VerbGroup | undefined,
  { from }: Item,
  begins: number,
): boolean {
  const floor = Math.max(begins, verb?.from ?? begins, from - MOVED_REACH)
  for (let i = from - 1; i >= floor; i--) if (chart.holds(i, MOVED)) return true
  return false
}
