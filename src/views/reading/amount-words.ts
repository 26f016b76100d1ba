import type { Bound } from '../../core/quantity.ts'

const SIGNS: Readonly<Record<string, string>> = { USD: '$', EUR: '€', GBP: '£', JPY: '¥' }
const UNITS: Readonly<Record<string, string>> = {
  t: 'tons',
  km: 'km',
  kg: 'kg',
  m: 'm',
  'km/h': 'km/h',
  m2: 'm²',
  m3: 'm³',
  km2: 'km²',
  ha: 'hectares',
  L: 'litres',
  MW: 'MW',
  kWh: 'kWh',
  bbl: 'barrels',
  'bbl/d': 'barrels a day',
  h: 'hours',
  d: 'days',
  mo: 'months',
  a: 'years',
  wk: 'weeks',
  min: 'minutes',
  s: 'seconds',
  '%': '%',
  pp: 'percentage points',
  TEU: 'TEU',
}
/** What an amount is per, as the end of its unit: `m3/d`. */
const RATES: Readonly<Record<string, string>> = {
  h: 'an hour',
  d: 'a day',
  wk: 'a week',
  mo: 'a month',
}
const BOUNDS: Readonly<Record<Bound, string>> = {
  '=': '',
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
const DIGITS = new Intl.NumberFormat('en', { maximumFractionDigits: 6 })
const SCALED = new Intl.NumberFormat('en', { maximumFractionDigits: 3 })

/** An amount to be told in words. */
export interface Amount {
  readonly value: number
  readonly high?: number | null
  readonly unit: string | null
  readonly bound?: Bound
}

/**
 * An amount in words: "$237 million", "more than 2.4 million tons", "50–70 %", "KZT 450 billion". Scaled
 * numbers keep three places, which is what reports state.
 *
 * @example amountWords({ value: 2.4e6, unit: 't', bound: '>' }) // 'more than 2.4 million tons'
 */
export function amountWords({ value, high, unit, bound = '=' }: Amount): string {
  const number = high === null || high === undefined ? numberWords(value) : rangeWords(value, high)
  return `${BOUNDS[bound] ?? ''}${withUnit(number, unit)}`
}

function withUnit(number: string, unit: string | null): string {
  if (unit === null || unit === '1') return number
  const sign = SIGNS[unit]
  if (sign !== undefined)
    return number.startsWith('−') ? `−${sign}${number.slice(1)}` : `${sign}${number}`
  if (/^[A-Z]{3}$/.test(unit) && unit !== 'TEU') return `${unit} ${number}`
  const [measure, time] = unit.split('/')
  const rate = UNITS[unit] === undefined ? RATES[time ?? ''] : undefined
  if (rate !== undefined && measure) return `${withUnit(number, measure)} ${rate}`
  return `${number} ${UNITS[unit] ?? unit}`
}

function rangeWords(low: number, high: number): string {
  const [from, to] = [numberWords(low), numberWords(high)]
  const [, scale] = /^\S+( \w+)$/.exec(to) ?? []
  return scale !== undefined && from.endsWith(scale)
    ? `${from.slice(0, -scale.length)}–${to}`
    : `${from}–${to}`
}

/** A number in words, with "million" and its like: -37.2 is "−37.2". */
export function numberWords(value: number): string {
  const size = Math.abs(value)
  const scale = SCALES.find(([least]) => size >= least && size < least * 1000)
  const digits = scale ? `${SCALED.format(size / scale[0])} ${scale[1]}` : DIGITS.format(size)
  return value < 0 ? `−${digits}` : digits
}
