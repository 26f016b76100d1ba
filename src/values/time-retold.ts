import { daysOfInterval } from '../core/period.ts'
import type { Within } from '../core/time-expression.ts'
import { solarYearResolved } from './time-relative.ts'
import type { Named, Resolved, Scene } from './time-scene.ts'
import { isRemembered } from './time-scene.ts'
import { runOf } from './time-spans.ts'

/** So many days may lie between months that were counted and the days that the text gave them. */
const SLACK = 2

/**
 * "The first nine months of this year", where the text told the same months of a Solar Hijri year
 * before: these, and none of the Gregorian year. Null where it did not.
 */
export function toldBefore({ part, whole }: Within, scene: Scene): Resolved | null {
  if (part.kind !== 'run' || !scene.solar) return null
  if (whole.kind !== 'shifted' || whole.unit !== 'year' || whole.offset !== 0) return null
  for (const period of scene.periods) {
    if (period.solarYear === undefined || !isRemembered(scene, period)) continue
    const run = runOf(part, solarYearResolved(period.solarYear))
    if (run && isAlike(run, period)) return { ...period, written: false }
  }
  return null
}

function isAlike(run: Resolved, named: Named): boolean {
  const [a, b] = [daysOfInterval(run.interval), daysOfInterval(named.interval)]
  if (a.first === null || a.last === null || b.first === null || b.last === null) return false
  return Math.abs(a.first - b.first) <= SLACK && Math.abs(a.last - b.last) <= SLACK
}
