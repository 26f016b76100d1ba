import type { FigureRecord } from '../records/record.ts'

const SIGNS: Readonly<Record<string, string>> = { USD: '$', EUR: '€', GBP: '£' }
const BOUNDS: Readonly<Record<string, string>> = {
  '~': 'about ',
  '>': 'more than ',
  '<': 'less than ',
  '>=': 'at least ',
  '<=': 'up to ',
}
const SCALES = [
  [1e12, 'trillion'],
  [1e9, 'billion'],
  [1e6, 'million'],
] as const

/**
 * An amount as a reason says it: "$377.4 million", "2.4 million t", "−37.2 %". `places` is how many digits stand behind
 * the point at most.
 */
export function amountPhrase(value: number, unit: string | null, places = 3): string {
  const sign = unit === null ? undefined : SIGNS[unit]
  const minus = value < 0 ? '−' : ''
  const number = numberPhrase(Math.abs(value), places)
  if (sign !== undefined) return `${minus}${sign}${number}`
  return unit === null || unit === '1' ? minus + number : `${minus}${number} ${unit}`
}

/** The amount that a figure states, with its bound: "more than $2 billion". */
export function statedPhrase({ value, high, unit, bound }: FigureRecord): string {
  const top = high === null ? '' : ` to ${amountPhrase(high, unit)}`
  return `${BOUNDS[bound] ?? ''}${amountPhrase(value ?? 0, unit)}${top}`
}

/** A signed number of percent: "+96 %". */
export function percentPhrase(percent: number, places = 1): string {
  return `${percent < 0 ? '−' : '+'}${trimmed(Math.abs(percent), places)} %`
}

function numberPhrase(size: number, places: number): string {
  const scale = SCALES.find(([least]) => size >= least && size < least * 1000)
  if (scale) return `${trimmed(size / scale[0], places)} ${scale[1]}`
  if (size < 1) return String(Number(size.toPrecision(2)))
  return trimmed(size, places).replace(/\B(?=(?:\d{3})+(?!\d))(?<!\..*)/g, ',')
}

function trimmed(value: number, places: number): string {
  return String(Number(value.toFixed(places)))
}
