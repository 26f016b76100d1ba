import type { Quantity } from '../../core/quantity.ts'
import type { Tie } from '../../languages/figure-frames.ts'
import { type Range, within } from '../range.ts'
import { partiesOf } from '../speakers.ts'
import { lemmaAt, type Scene } from './scene.ts'
import type { Measured, Statement } from './statement.ts'
import type { Place } from './values.ts'

/** How far behind the last value "respectively" may stand. */
const NEAR = 6

/** One of several values that are told apart by states: whose it is, and the states named besides. */
export interface Respective {
  readonly code: string
  readonly others: readonly string[]
  /** How the list of states hangs on what is measured, or undefined. */
  readonly tie: Tie | undefined
}

/**
 * The state of the n-th of several values: "the sections in Kenya and Uganda measure 140 and 700
 * km, respectively". Null where values and states do not pair off.
 */
export function respectiveState(scene: Scene, value: Range): Respective | null {
  const { reading, frames } = scene
  const values = within(reading.quantities, { from: scene.from, to: scene.to })
  const place = values.findIndex((v) => v.from === value.from)
  if (place < 0 || values.length < 2 || !areAlike(values) || !isTold(scene, values)) return null
  const before = reading.mentions.at(scene.from, (values[0] as Range).from)
  const states = before.flatMap((mention) => {
    const [code, ...more] = partiesOf(reading, mention)
    return code && more.length === 0 ? [{ ...mention, code }] : []
  })
  const listed = states.slice(-values.length)
  const [code, first] = [listed[place]?.code, listed[0]]
  if (!code || !first || new Set(listed.map((s) => s.code)).size !== values.length) return null
  const others = states.slice(0, -values.length).map((s) => s.code)
  const tie = frames.ties.get(lemmaAt(reading, first.from - 1))
  // "Trade between Peru and Chile": the two are one pair.
  return tie === 'partner' && others.length === 0 ? null : { code, others, tie }
}

/** Values of one unit, all levels or all changes. */
function areAlike(values: readonly Quantity[]): boolean {
  const [first] = values
  return values.every((v) => v.unit === first?.unit && v.change?.role === first.change?.role)
}

/** True where "respectively" stands behind the last value. */
function isTold({ reading, frames, sentence }: Scene, values: readonly Range[]): boolean {
  const end = values.at(-1)?.to ?? 0
  for (let at = end; at < Math.min(sentence.to, end + NEAR); at++)
    if (frames.respective.has(reading.tokens[at]?.lower ?? '')) return true
  return false
}

/** "5 tons of ore and 3 tons of coal, up 2 and 4 percent, respectively": the n-th change is of the n-th level. */
export function respectiveLevel(
  { scene, quantity, place, mates }: Place & { readonly scene: Scene; readonly quantity: Measured },
  levels: readonly Statement[],
): Statement | undefined {
  if (mates < 2) return undefined
  const { reading, sentence } = scene
  const behind = within(reading.quantities, { from: quantity.to, to: sentence.to })
  const rest = behind.filter((q) => q.unit === quantity.unit).slice(0, mates - 1 - place)
  if (!isTold(scene, [quantity, ...rest])) return undefined
  const before = levels.filter((l) => l.to <= quantity.from && !l.compared && l.unit !== '%')
  const last = before.at(-1)
  if (!last || before.length < mates) return undefined
  // "…, while exports and imports rose by 2 and 4 percent" are no longer those levels.
  const anew = sentence.clauses.some(
    (c) => c.verb.to <= quantity.from && c.subject.some((g) => g.from >= last.to),
  )
  return anew ? undefined : before.slice(-mates)[place]
}
