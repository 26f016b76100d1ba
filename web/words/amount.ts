const BOUNDS: Readonly<Record<string, string>> = {
  '=': '',
  '~': 'about ',
  '>': 'over ',
  '<': 'under ',
  '>=': 'at least ',
  '<=': 'up to ',
}
/** From here on a number is told with its scale: "2.4 million". */
const LARGE = 1_000_000

/** An amount as a figure or a document has it. */
export interface Amount {
  readonly value: number
  readonly unit: string | null
  readonly high?: number | null | undefined
  readonly bound?: string | undefined
}

/** An amount as readers of this browser write it: "$237 million", "over 2.4 million t", "50–70 %". */
export function amountWords({ value, high = null, unit, bound = '=' }: Amount, locale?: string) {
  const low = numberWords(value, unit, locale)
  const words = high === null ? low : `${low} – ${numberWords(high, unit, locale)}`
  return `${BOUNDS[bound] ?? ''}${words}`
}

function numberWords(value: number, unit: string | null, locale: string | undefined): string {
  const scale: Intl.NumberFormatOptions =
    Math.abs(value) >= LARGE
      ? { notation: 'compact', compactDisplay: 'long', maximumSignificantDigits: 6 }
      : { maximumFractionDigits: 3 }
  const number = new Intl.NumberFormat(locale, scale)
  if (unit !== null && /^[A-Z]{3}$/.test(unit) && unit !== 'TEU')
    return moneyWords(value, unit, number)
  return unit === null || unit === '1' ? number.format(value) : `${number.format(value)} ${unit}`
}

/** Money with its scale in full, where Intl would tell it by a letter: "$237 million", not "$237M". */
function moneyWords(value: number, currency: string, number: Intl.NumberFormat): string {
  const locale = number.resolvedOptions().locale
  const money = { style: 'currency', currency, currencyDisplay: 'narrowSymbol' } as const
  // One unit of it tells where its sign and symbol stand.
  return new Intl.NumberFormat(locale, { ...money, maximumFractionDigits: 0 })
    .formatToParts(value < 0 ? -1 : 1)
    .map(({ type, value: words }) => (type === 'integer' ? number.format(Math.abs(value)) : words))
    .join('')
}

/** A change as it was told: "−37.2 %", "+166 %", "+$50 million". */
export function changeWords(
  change: { readonly percent?: number | undefined; readonly amount?: number | undefined },
  unit: string | null,
  locale?: string,
): string {
  const { percent, amount } = change
  const told = percent ?? amount ?? 0
  const sign = told > 0 ? '+' : told < 0 ? '−' : ''
  if (percent !== undefined)
    return `${sign}${new Intl.NumberFormat(locale).format(Math.abs(percent))} %`
  return `${sign}${amountWords({ value: Math.abs(told), unit }, locale)}`
}

/** "1 promise", "3 promises". */
export function countWords(count: number, one: string, many = `${one}s`): string {
  return `${new Intl.NumberFormat().format(count)} ${count === 1 ? one : many}`
}
