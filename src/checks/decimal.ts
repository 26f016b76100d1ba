/** A number of finitely many decimal digits, exact: `digits` times ten to the power of `exponent`. */
export interface Decimal {
  readonly digits: bigint
  readonly exponent: number
}

/** Which way a quotient is rounded where it does not end. */
export type Rounding = 'down' | 'up'

/** How many significant digits a quotient keeps; a ledger's figures have at most 15. */
const QUOTIENT_DIGITS = 24

const ZERO: Decimal = { digits: 0n, exponent: 0 }
export const HUNDRED: Decimal = { digits: 1n, exponent: 2 }

/**
 * The decimal that a number is written as: 0.1 is one tenth, not the binary number nearest to it.
 * Zero for what is no finite number.
 *
 * @example decimal(37.2) // { digits: 372n, exponent: -1 }
 */
export function decimal(value: number): Decimal {
  if (!Number.isFinite(value) || value === 0) return ZERO
  const [mantissa = '0', power = '0'] = String(value).split('e')
  const [whole = '0', fraction = ''] = mantissa.split('.')
  return stripped({
    digits: BigInt(whole + fraction),
    exponent: Number(power) - fraction.length,
  })
}

/** The nearest number, for printing and for ordering by size. */
export function numberOf({ digits, exponent }: Decimal): number {
  return Number(`${digits}e${exponent}`)
}

export function plus(a: Decimal, b: Decimal): Decimal {
  const exponent = Math.min(a.exponent, b.exponent)
  return { digits: at(a, exponent) + at(b, exponent), exponent }
}

export function minus(a: Decimal, b: Decimal): Decimal {
  return plus(a, { digits: -b.digits, exponent: b.exponent })
}

export function times(a: Decimal, b: Decimal): Decimal {
  return { digits: a.digits * b.digits, exponent: a.exponent + b.exponent }
}

/**
 * A quotient of two decimals above zero, to 24 significant digits, rounded the given way: the low end of an
 * interval down and the high end up, so that the interval never becomes too narrow.
 */
export function over(a: Decimal, b: Decimal, rounding: Rounding): Decimal {
  const shift = Math.max(0, QUOTIENT_DIGITS + length(b) - length(a))
  const dividend = a.digits * 10n ** BigInt(shift)
  const quotient = dividend / b.digits
  const more = rounding === 'up' && quotient * b.digits !== dividend ? 1n : 0n
  return { digits: quotient + more, exponent: a.exponent - b.exponent - shift }
}

/** Below zero where `a` is less than `b`, above it where it is more. */
export function compare(a: Decimal, b: Decimal): number {
  const exponent = Math.min(a.exponent, b.exponent)
  const [x, y] = [at(a, exponent), at(b, exponent)]
  return x < y ? -1 : x > y ? 1 : 0
}

/** Its significant digits, without the zeros at either end, and the power of ten of the last one. */
export function stripped({ digits, exponent }: Decimal): Decimal {
  if (digits === 0n) return ZERO
  let [rest, power] = [digits, exponent]
  while (rest % 10n === 0n) {
    rest /= 10n
    power++
  }
  return { digits: rest, exponent: power }
}

function length({ digits }: Decimal): number {
  return String(digits < 0n ? -digits : digits).length
}

function at({ digits, exponent }: Decimal, lower: number): bigint {
  return exponent === lower ? digits : digits * 10n ** BigInt(exponent - lower)
}
