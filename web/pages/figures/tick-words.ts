/** An amount at an axis, short: "$400M", "2.5M", "40 %". */
export function tickWords(amount: number, unit: string | null, locale?: string): string {
  const short: Intl.NumberFormatOptions = { notation: 'compact', maximumFractionDigits: 2 }
  if (isMoney(unit)) {
    const money = { style: 'currency', currency: unit, currencyDisplay: 'narrowSymbol' } as const
    const format = { ...short, ...money, minimumFractionDigits: 0 }
    return new Intl.NumberFormat(locale, format).format(amount)
  }
  const number = new Intl.NumberFormat(locale, short).format(amount)
  return unit === '%' ? `${number} %` : number
}

const UNITS: Readonly<Record<string, string>> = {
  t: 'tons',
  TEU: 'TEU',
  d: 'days',
  a: 'years',
  h: 'hours',
  '1': '',
  '%': 'percent',
}

/** What an axis measures in: "US Dollar", "tons"; empty for mere counts. */
export function unitWords(unit: string | null): string {
  if (unit === null) return 'change in percent'
  if (isMoney(unit)) return new Intl.DisplayNames(['en'], { type: 'currency' }).of(unit) ?? unit
  return UNITS[unit] ?? unit
}

function isMoney(unit: string | null): unit is string {
  return unit !== null && /^[A-Z]{3}$/.test(unit) && unit !== 'TEU'
}
