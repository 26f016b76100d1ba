import { type Decimal, decimal, stripped } from './decimal.ts'

/** How precisely a number was written. */
export interface WrittenNumber {
  /** The power of ten of the last digit written: 6 in "$237 million", 5 in "2.4 million". */
  readonly last: number
  /** The same without the zeros that only hold a place: 8 in "$500 million". */
  readonly significant: number
  /** Where it stands in the quotation: -1 where no digits of it do. */
  readonly start: number
  readonly end: number
}

const DIGITS = /\d+(?:[.,'\u00a0\u202f ]?\d+)*/g

/**
 * How a number is written in a quotation, found by its digits, so that neither the language nor the
 * scale word matter. A number in words has the precision of its last digit that is no zero.
 *
 * @example writtenNumber(2400000, ['It sold 2.4 million tons.']) // { last: 5, significant: 5, start: 8, end: 11 }
 */
export function writtenNumber(value: number, quotes: readonly string[]): WrittenNumber {
  const { digits, exponent } = stripped(decimal(Math.abs(value)))
  const wanted = String(digits)
  for (const quote of quotes) {
    for (const match of quote.matchAll(DIGITS)) {
      const found = fitting(match[0], wanted)
      if (!found) continue
      const start = match.index + found.start
      const last = exponent - found.zeros
      return {
        last,
        significant: found.decimals ? last : exponent,
        start,
        end: start + found.length,
      }
    }
  }
  return { last: exponent, significant: exponent, start: -1, end: -1 }
}

interface Fit {
  readonly start: number
  readonly length: number
  /** How many zeros are written behind the last other digit. */
  readonly zeros: number
  /** True where a decimal mark stands before them, so that they are meant: "168.0". */
  readonly decimals: boolean
}

/** The digits of a run that write the wanted ones; a space may join two numbers, which are then tried apart. */
function fitting(run: string, wanted: string): Fit | null {
  const whole = digitsFit(run, wanted)
  if (whole || !run.includes(' ')) return whole && { ...whole, start: 0, length: run.length }
  let start = 0
  for (const part of run.split(' ')) {
    const found = digitsFit(part, wanted)
    if (found) return { ...found, start, length: part.length }
    start += part.length + 1
  }
  return null
}

function digitsFit(run: string, wanted: string): Pick<Fit, 'zeros' | 'decimals'> | null {
  const digits = run.replace(/\D/g, '').replace(/^0+/, '')
  const rest = digits.replace(/0+$/, '')
  if (rest !== wanted) return null
  const tail = /[.,](\d+)$/.exec(run)?.[1]
  const isGroup = tail?.length === 3 && /^\d{1,3}(?:\D\d{3})+$/.test(run)
  return { zeros: digits.length - rest.length, decimals: tail !== undefined && !isGroup }
}

/** The decimal of a power of ten's half: 0.5 million for 6. */
export function halfOf(power: number): Decimal {
  return { digits: 5n, exponent: power - 1 }
}
