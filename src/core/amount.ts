/** The marks with which a language writes numbers in digits. */
export interface DigitStyle {
  readonly point: '.' | ','
  readonly group: '.' | ','
}

const NO_BREAK = /[\s\u00a0\u202f']/g

/**
 * The number that a run of digits writes, or undefined where the marks in it cannot be told apart
 * (`1.2.3`, `10,20,30`). A group has three digits, or two before the last three as in India
 * (`1,00,000`). The group mark is read as the point where no group can be meant (`1,5`).
 *
 * @example decimal('2,204.62', { point: '.', group: ',' }) // 2204.62
 */
export function decimal(digits: string, style: DigitStyle): number | undefined {
  if (isDigits(digits)) return Number(digits)
  const plain = digits.replace(NO_BREAK, '')
  const parts = plain.split(style.point)
  if (parts.length > 2) return repeatedGroups(parts)
  const whole = parts[0] as string
  const rest = parts[1]
  if (!whole.includes(style.group)) return exact(whole, rest)
  const groups = whole.split(style.group)
  if (areGroups(groups)) return exact(groups.join(''), rest)
  if (rest === undefined && groups.length === 2 && (groups[1] as string).length < 3) {
    return exact(groups[0] as string, groups[1])
  }
  return undefined
}

/** `1.000.000` in a language whose point it is: groups of three, and more than one of them. */
function repeatedGroups(parts: readonly string[]): number | undefined {
  return parts.slice(1).every((part) => part.length === 3)
    ? exact(parts.join(''), undefined)
    : undefined
}

function areGroups(groups: readonly string[]): boolean {
  const last = groups.at(-1) as string
  const first = groups[0] as string
  if (last.length !== 3 || first.length === 0 || first.length > 3) return false
  const middle = groups.slice(1, -1)
  return (
    middle.every((g) => g.length === 3) || (first.length < 3 && middle.every((g) => g.length === 2))
  )
}

function exact(whole: string, rest: string | undefined): number | undefined {
  if (!isDigits(whole) || (rest !== undefined && !isDigits(rest))) return undefined
  return Number(rest === undefined ? whole : `${whole}.${rest}`)
}

function isDigits(text: string): boolean {
  if (text.length === 0) return false
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i)
    if (code < 48 || code > 57) return false
  }
  return true
}

/**
 * A number times a power of ten, exact in its decimal digits: no binary dust.
 *
 * @example scaled(2.4, 6) // 2400000
 */
export function scaled(value: number, exponent: number): number {
  if (exponent === 0) return value
  const digits = String(value)
  return digits.includes('e') ? value * 10 ** exponent : Number(`${digits}e${exponent}`)
}

/**
 * A product without binary dust, to fifteen significant digits.
 *
 * @example product(1.1, 12) // 13.2
 */
export function product(a: number, b: number): number {
  return Number((a * b).toPrecision(15))
}
