import { oncePer } from '../core/once-per.ts'
import type { Chart } from '../grammar/chart.ts'

const STATES = ['state', 'state-adjective', 'state-people', 'capital']

/** How often a state is named, and at which token first. */
interface Named {
  readonly times: number
  readonly first: number
}

/**
 * The currency that a word shared by several means in a text: the dominant one unless its state is
 * not named and the state of another is; of those without a dominant one (`unit` is `1`), the one
 * whose state is named most, and of equal ones first. Null where nothing tells. The first two letters of an ISO 4217 code are
 * the state's code.
 */
export function currencyMeant(chart: Chart, unit: string, codes: readonly string[]): string | null {
  const states = statesNamed(chart)
  const namedAs = (code: string) => states.get(code.slice(0, 2)) ?? NEVER
  if (unit !== '1' && namedAs(unit).times > 0) return unit
  const best = codes.reduce((a, b) => (isMore(namedAs(b), namedAs(a)) ? b : a))
  if (namedAs(best).times > 0) return best
  return unit === '1' ? null : unit
}

const NEVER: Named = { times: 0, first: Number.POSITIVE_INFINITY }

const isMore = (one: Named, other: Named): boolean =>
  one.times === other.times ? one.first < other.first : one.times > other.times

/** The states that are named, by ISO 3166-1 alpha-2 code. */
const statesNamed = oncePer((chart: Chart): ReadonlyMap<string, Named> => {
  const states = new Map<string, Named>()
  for (const name of STATES) {
    for (let item = chart.newestOf(name); item; item = item.earlier) {
      const { value, from } = item
      if (typeof value !== 'string') continue
      const { times, first } = states.get(value) ?? NEVER
      states.set(value, { times: times + 1, first: Math.min(first, from) })
    }
  }
  return states
})
