import type { Actor } from '../core/actor.ts'
import { actor } from '../core/actor.ts'
import type { Chart } from '../grammar/chart.ts'
import type { Item } from '../grammar/item.ts'

/** An item that may be a mention, with what its words say. */
export class Candidate {
  readonly item: Item
  readonly actor: Actor
  private parts: readonly Candidate[] | undefined

  constructor(item: Item) {
    this.item = item
    this.actor = (READERS.get(item.class) as (item: Item) => Actor)(item)
  }

  /** The mentions inside of it, from left to right: those of the parts that its rule built on. */
  get inner(): readonly Candidate[] {
    this.parts ??= within(this.item)
    return this.parts
  }
}

const NOBODY: readonly Candidate[] = []

function within(item: Item): readonly Candidate[] {
  if (item.parts.length === 0) return NOBODY
  const found: Candidate[] = []
  gather(item, found)
  return found.length === 0 ? NOBODY : found
}

function gather(item: Item, found: Candidate[]): void {
  const inside = CORES.get(item.class)
  for (const part of item.parts) {
    if (RANKS.has(part.class) && !inside?.has(part.class)) found.push(new Candidate(part))
    else gather(part, found)
  }
}

const OFFICES: ReadonlySet<string> = new Set(['office-phrase', 'field-office', 'offices'])
const BODIES: ReadonlySet<string> = new Set(['body'])

/** What is no mention inside of these: the office or body itself, without whose it is. */
const CORES: ReadonlyMap<string, ReadonlySet<string>> = new Map([
  ['body', BODIES],
  ['org', BODIES],
  ['office-of', OFFICES],
  ['office-phrase', OFFICES],
  ['field-office', OFFICES],
  ['offices', OFFICES],
])

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
  ['body', made],
  ['org', made],
  ['people-actor', made],
  ['country', made],
  ['pair', made],
  ['other-side', made],
  ['office-phrase', made],
  ['field-office', made],
  ['offices', made],
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

/** Where a mention may begin, and where a shadow does. */
const MENTION = 1
const SHADOW = 2

/** The outermost mentions, from left to right: the longest at each token, none overlapping. */
export function standing(chart: Chart): Candidate[] {
  const found: Candidate[] = []
  const marks = beginnings(chart)
  for (let at = 0; at < marks.length; ) {
    const mark = marks[at] as number
    const end = mark & SHADOW ? shadowAt(chart, at) : at + 1
    const best = mark & MENTION ? bestAt(chart, at, end) : undefined
    if (best) found.push(best)
    at = best ? best.item.to : end
  }
  return found
}

/** What begins at each token: most have nothing to look at. */
function beginnings(chart: Chart): Uint8Array {
  const marks = new Uint8Array(chart.tokens.length)
  for (const name of READERS.keys()) for (const at of chart.starts(name)) marks[at] = MENTION
  for (const name of SHADOWS)
    for (const at of chart.starts(name)) marks[at] = (marks[at] as number) | SHADOW
  return marks
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
    return other ? new Candidate(other) : candidate
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
    if (best && item.to < best.to) continue
    const r = RANKS.get(item.class)
    if (r === undefined) continue
    if (!best || item.to > best.to || r > rank) [best, rank] = [item, r]
  }
  return best && (best.to > end || end === at + 1) ? new Candidate(best) : undefined
}

/** The names of the rules that made an item, outermost first. */
export function ruleNames(item: Item): string[] {
  const names: string[] = []
  addRuleNames(item, names)
  return names
}

function addRuleNames(item: Item, names: string[]): void {
  names.push(item.rule)
  for (const part of item.parts) addRuleNames(part, names)
}
