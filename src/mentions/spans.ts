import type { Chart } from '../grammar/chart.ts'

/** True where an item of a numbered class reaches from one token to before another. */
export function spans(chart: Chart, from: number, to: number, kind: number): boolean {
  for (let item = chart.first(from); item; item = item.next)
    if (item.kind === kind && item.to === to) return true
  return false
}
