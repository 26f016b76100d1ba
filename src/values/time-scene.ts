import type { EdtfInterval } from '../core/edtf.ts'
import type { Calendar } from '../core/time-expression.ts'
import type { Anchor } from './time-anchor.ts'

/** Which way a clause looks: at what has happened or at what is to come. */
export type Direction = 'past' | 'future' | null

/** A time as it was resolved: its ends with the precision that was said. */
export interface Resolved {
  readonly interval: EdtfInterval
  /** True where all of it was written. */
  readonly written: boolean
  readonly calendar: Calendar
  /** The Solar Hijri year that it is or lies in. */
  readonly solarYear?: number
}

/** A time that the text named before. */
export interface Named extends Resolved {
  readonly sentence: number
}

/** All that a time is resolved against at one place of a text. */
export interface Scene {
  readonly anchor: Anchor | null
  readonly direction: Direction
  /** True where the verb tells that it is to come: "will be replaced by the end of the year". */
  readonly comes: boolean
  /** The number of the sentence. */
  readonly sentence: number
  /** The time named last, the day named last, and the longer period named last; null at the beginning. */
  readonly last: Named | null
  readonly lastDay: Named | null
  readonly lastPeriod: Named | null
  /** Every longer period with written or inferred days named before, latest first. */
  readonly periods: readonly Named[]
  /** True where the text has spoken of the Solar Hijri calendar before. */
  readonly solar: boolean
}

/** How many sentences a time reaches on as "the year", "the previous month". */
const REACH = 2

/** How many sentences "the same period" may look back. */
const MEMORY = 8

/** True for a time that was named in this sentence or just before. */
export function isNear(scene: Scene, named: Named | null): named is Named {
  return named !== null && scene.sentence - named.sentence <= REACH
}

/**
 * True where a year that an earlier sentence named lies the wrong way: behind a clause that looks ahead, or
 * ahead of one that looks back ("The bridge will open in 2030. Exports rose in the first half").
 */
export function isPassed({ anchor, direction, sentence, comes }: Scene, named: Named): boolean {
  if (!anchor || direction === null || (named.sentence === sentence && !comes)) return false
  const { first, last } = named.interval
  return direction === 'future'
    ? last !== null && last.year < anchor.year
    : (first ?? last) !== null && ((first ?? last)?.year ?? 0) > anchor.year
}

/** True for a time that is still remembered. */
export function isRemembered(scene: Scene, named: Named | null): named is Named {
  return named !== null && scene.sentence - named.sentence <= MEMORY
}

/** A resolved time of one date, inferred in the Gregorian calendar unless said otherwise. */
export function resolved(
  interval: EdtfInterval,
  options: Partial<Omit<Resolved, 'interval'>> = {},
): Resolved {
  const { written = false, calendar = 'gregorian', solarYear } = options
  if (solarYear === undefined) return { written, calendar, interval }
  return { written, calendar, solarYear, interval }
}
