import type { FigurePoint } from './figure-point.ts'

/** Between what a figure lies, and whether it is open beyond an end. */
export interface Reach {
  readonly low: number
  readonly high: number
  readonly openLow: boolean
  readonly openHigh: boolean
}

type Told = Pick<FigurePoint, 'value' | 'high' | 'bound' | 'interval'>

/**
 * What a range, "about", "over" or "under" leaves open; null for a plain amount, whose digits leave open less than a
 * chart shows.
 */
export function reachOf({ value, high, bound, interval }: Told): Reach | null {
  if (value === null) return null
  if (high !== null && high !== undefined)
    return { low: value, high, openLow: false, openHigh: false }
  if (bound === '>' || bound === '>=')
    return { low: value, high: value, openLow: false, openHigh: true }
  if (bound === '<' || bound === '<=')
    return { low: value, high: value, openLow: true, openHigh: false }
  if (bound === '=' || interval === null) return null
  const { low, high: most } = interval
  return {
    ...{ low: low ?? value, high: most ?? value },
    ...{ openLow: low === null, openHigh: most === null },
  }
}
