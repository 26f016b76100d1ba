import type { Chart } from '../grammar/chart.ts'

const STATES = ['state', 'state-adjective', 'state-people', 'capital']

/** How often each state is named, by ISO 3166-1 alpha-2 code; counted once a chart. */
const named = new WeakMap<Chart, ReadonlyMap<string, number>>()

/**
 * The currency that a word shared by several means in a text: the dominant one unless its state is
 * not named and the state of another is; of those without a dominant one (`unit` is `1`), the one
 * whose state is named most. Null where nothing tells. The first two letters of an ISO 4217 code are
 * the state's code.
 */
export function currencyMeant(chart: Chart, unit: string, codes: readonly string[]): string | null {
  const states = statesNamed(chart)
  const times = (code: string) => states.get(code.slice(0, 2)) ?? 0
  if (unit !== '1' && times(unit) > 0) return unit
  const best = codes.reduce((a, b) => (times(b) > times(a) ? b : a))
  if (times(best) > 0) return best
  return unit === '1' ? null : unit
}

function statesNamed(chart: Chart): ReadonlyMap<string, number> {
  const known = named.get(chart)
  if (known) return known
  const states = new Map<string, number>()
  for (const name of STATES) {
    for (let item = chart.newestOf(name); item; item = item.earlier) {
      const { value } = item
      if (typeof value === 'string') states.set(value, (states.get(value) ?? 0) + 1)
    }
  }
  named.set(chart, states)
  return states
}
