import type { Actor } from '../core/actor.ts'
import { actor } from '../core/actor.ts'
import type { Chart } from '../grammar/chart.ts'
import type { Item } from '../grammar/item.ts'

/** An item that may be a mention, with what its words say. */
export interface Candidate {
  readonly item: Item
  readonly actor: Actor
}

const own = (item: Item) => ({ from: item.from, to: item.to })

const state =
  (form: Actor['form']) =>
  (item: Item): Actor =>
    actor('state', { form, codes: [item.value as string], name: own(item) })

const made = (item: Item): Actor => item.value as Actor

/** How items of each class are read as actors; the order breaks ties between equally long ones. */
const READERS: ReadonlyMap<string, (item: Item) => Actor> = new Map([
  ['region', (item) => actor('place', { form: 'name', name: own(item), head: 'region' })],
  [
    'pronoun',
    (item) => actor('pronoun', { form: 'pronoun', refers: item.value as Actor['refers'] }),
  ],
  ['acronym', (item) => actor('organisation', { form: 'name', name: own(item), refers: 'name' })],
  ['name', (item) => actor('person', { form: 'name', name: own(item), refers: 'name' })],
  [
    'place',
    (item) =>
      actor('place', {
        form: 'name',
        name: own(item),
        codes: item.value ? [item.value as string] : [],
      }),
  ],
  ['news-actor', made],
  ['place-actor', made],
  ['org', made],
  ['people-actor', made],
  ['country', made],
  ['pair', made],
  ['other-side', made],
  ['office-of', made],
  ['firm-actor', made],
  [
    'bloc',
    (item) => actor('bloc', { form: 'name', codes: [item.value as string], name: own(item) }),
  ],
  ['bloc-actor', made],
  ['state-group', (item) => actor('group', { codes: item.value as string[] })],
  ['people-of', made],
  ['capital', state('name')],
  ['state-adjective', state('adjective')],
  ['state', state('name')],
  ['person', made],
])

const RANKS: ReadonlyMap<string, number> = new Map([...READERS.keys()].map((name, i) => [name, i]))

/** Inside items of these classes a state is none: "the Iranian year", "Omani rials", "Latin American". */
const SHADOWS: ReadonlySet<string> = new Set([
  'time',
  'currency',
  'solar-name',
  'region-adjective',
  'treaty',
])

/** The outermost mentions, from left to right: the longest at each token, none overlapping. */
export function standing(chart: Chart): Candidate[] {
  const found: Candidate[] = []
  for (let at = 0; at < chart.tokens.length; ) {
    const end = shadowAt(chart, at)
    const best = bestAt(chart, at, end)
    if (best) found.push(best)
    at = best ? best.item.to : end
  }
  return found
}

/**
 * A capital of two states, one of them gone, is that one's where the document names only it: Moscow
 * in a text on the Soviet Union.
 */
export function settleCapitals(chart: Chart, found: readonly Candidate[]): Candidate[] {
  const named = new Set<string>()
  for (const { item, actor } of found) {
    if (item.class !== 'capital') for (const code of actor.codes) named.add(code)
  }
  return found.map((candidate) => {
    const { item } = candidate
    if (item.class !== 'capital' || named.has(item.value as string)) return candidate
    const other = chart
      .at(item.from)
      .find((it) => it.class === 'capital' && it.to === item.to && named.has(it.value as string))
    return other ? { item: other, actor: read(other) } : candidate
  })
}

/** The end of the longest shadow that begins at a token, or the next token. */
function shadowAt(chart: Chart, at: number): number {
  let end = at + 1
  for (const item of chart.at(at)) if (item.to > end && SHADOWS.has(item.class)) end = item.to
  return end
}

/** The longest candidate at a token that reaches out of the shadow, if any. */
function bestAt(chart: Chart, at: number, end: number): Candidate | undefined {
  let [best, rank] = [undefined as Item | undefined, -1]
  for (const item of chart.at(at)) {
    const r = RANKS.get(item.class)
    if (r === undefined) continue
    if (!best || item.to > best.to || (item.to === best.to && r > rank)) [best, rank] = [item, r]
  }
  return best && (best.to > end || end === at + 1) ? { item: best, actor: read(best) } : undefined
}

function read(item: Item): Actor {
  return (READERS.get(item.class) as (item: Item) => Actor)(item)
}

/** The mentions inside of one, outermost first: those of the parts that its rule built on. */
export function within(item: Item): Candidate[] {
  const found: Candidate[] = []
  for (const part of item.parts) {
    if (RANKS.has(part.class)) found.push({ item: part, actor: read(part) })
    else found.push(...within(part))
  }
  return found
}

/** The names of the rules that made an item, outermost first. */
export function ruleNames(item: Item): string[] {
  const names = [item.rule]
  for (const part of item.parts) names.push(...ruleNames(part))
  return names
}
