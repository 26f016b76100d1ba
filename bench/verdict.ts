/** Says how far the last of some measurements lies above the first, and whether that is within bounds. */
export function verdict(what: string, values: readonly number[], bound: number): string {
  const first = values[0] ?? Number.NaN
  const last = values.at(-1) ?? Number.NaN
  const growth = last / first - 1
  const within = growth <= bound ? 'within' : 'NOT within'
  const sign = growth >= 0 ? '+' : '-'
  return `${what}: ${sign}${Math.abs(growth * 100).toFixed(1)} % from the first to the last, ${within} ${bound * 100} %`
}
