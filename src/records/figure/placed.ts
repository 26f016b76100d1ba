import type { Indicator } from '../../core/indicator.ts'

/** What lies in several states is told for each: "500 km in Kenya, 400 in Uganda". */
export const STRETCHES: ReadonlySet<Indicator> = new Set(['length', 'area'])

/** What is measured on a work, whose place tells whose it is: "the port of Mombasa can handle". */
export const PLACED: ReadonlySet<Indicator> = new Set([
  ...STRETCHES,
  'capacity',
  'freight',
  'production',
  'duration',
])

/** What each of several things has of its own. */
export const OF_THINGS: ReadonlySet<Indicator> = new Set(['length', 'area', 'duration', 'count'])
