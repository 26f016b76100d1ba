import type { Actor, TokenRange } from '../core/actor.ts'
import { actor } from '../core/actor.ts'
import type { Chart } from '../grammar/chart.ts'
import { signature } from '../grammar/code.ts'
import type { ChartItem, Item } from '../grammar/item.ts'
import { classes } from '../grammar/numbering.ts'
import type { Sentence } from '../text/sentence.ts'
import { wasThere } from './gone-states.ts'

/** An item that may be a mention, with what its words say. */
export class Candidate {
  readonly item: ChartItem
  readonly actor: Actor
  private parts: readonly Candidate[] | undefined

  constructor(item: ChartItem) {
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
    if (RANKS.has(part.class) && !inside?.has(part.class))
      found.push(new Candidate(part as ChartItem))
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

/** The words of a name are those of its item. */
const own = (item: Item): TokenRange => item

/** The codes of one state or bloc; the same list for all that have it. */
function codesOf(code: string): readonly string[] {
  let codes = CODES.get(code)
  if (!codes) {
    codes = [code]
    CODES.set(code, codes)
  }
  return codes
}

const NONE: readonly string[] = []
const CODES = new Map<string, readonly string[]>()

const state =
  (form: Actor['form']) =>
  (item: Item): Actor =>
    actor('state', { form, codes: codesOf(item.value as string), name: own(item) })

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
        codes: item.value ? codesOf(item.value as string) : NONE,
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
    (item) =>
      actor('bloc', { form: 'name', codes: codesOf(item.value as string), name: own(item) }),
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

/** The same by the number of the class. */
const RANK_OF_KIND: (number | undefined)[] = []
for (const [name, rank] of RANKS) RANK_OF_KIND[classes.of(name)] = rank

/** Inside items of these classes a state is none: "the Iranian year", "US$", "Latin American". */
const SHADOWS: ReadonlySet<number> = new Set(
  ['time', 'currency', 'currency-sign', 'solar-name', 'region-adjective', 'treaty'].map((name) =>
    classes.of(name),
  ),
)

/** Which tokens to look at: most begin neither a mention nor a shadow. */
const [LOW, HIGH] = signature(
  [...READERS.keys()].map((name) => classes.of(name)).concat([...SHADOWS]),
)

/**
 * The outermost mentions, from left to right: the longest at each token, none overlapping, and none that
 * reaches from one sentence into the next, as a title without a stop would into the text below it.
 */
export function standing(chart: Chart, sentences: readonly Sentence[]): Candidate[] {
  const found: Candidate[] = []
  const size = chart.tokens.length
  let [limit, next] = [0, 0]
  for (let at = 0; at < size; ) {
    while (at >= limit && next < sentences.length) limit = (sentences[next++] as Sentence).to
    const first = chart.mayHave(at, LOW, HIGH) ? chart.first(at) : null
    const end = first ? shadowOf(first) : at + 1
    const best = first ? longest(first, at < limit ? limit : size) : undefined
    // A mention in a shadow stands only where it reaches out of it.
    const stands = best && (end === at + 1 || best.to > end)
    if (stands) found.push(new Candidate(best))
    at = stands ? best.to : end
  }
  return found
}

/**
 * A capital of two parties is the one's that the document names, where it does not name the other: Moscow
 * in a text on the Soviet Union, Brussels in one on Belgium. Towns name no state: Leningrad may be either's.
 * Where neither is named, it is that of the state which is gone, in a document from its days.
 */
export function settleCapitals(found: Candidate[], published: string | null): void {
  let named: ReadonlySet<string> | undefined
  for (let i = 0; i < found.length; i++) {
    const { item } = found[i] as Candidate
    let other = item.class === 'capital' ? twinOf(item) : undefined
    if (!other) continue
    named ??= codesNamed(found)
    if (named.has(item.value as string)) continue
    const then = wasThere(other.value as string, published) ? other : undefined
    while (other && !named.has(other.value as string)) other = twinOf(other)
    const meant = other ?? then
    if (meant) found[i] = new Candidate(meant)
  }
}

/** The same words as the capital of another state, added later. */
function twinOf(item: ChartItem): ChartItem | undefined {
  for (let other = item.next; other; other = other.next)
    if (other.kind === item.kind && other.to === item.to) return other
  return undefined
}

const TOWNS: ReadonlySet<string> = new Set(['capital', 'place'])

function codesNamed(found: readonly Candidate[]): ReadonlySet<string> {
  const named = new Set<string>()
  for (const { item, actor } of found) {
    if (!TOWNS.has(item.class)) for (const code of actor.codes) named.add(code)
  }
  return named
}

/** The end of the longest shadow among the items at a token, or the next token. */
function shadowOf(first: ChartItem): number {
  let end = first.from + 1
  for (let item: ChartItem | null = first; item; item = item.next)
    if (item.to > end && SHADOWS.has(item.kind)) end = item.to
  return end
}

/** The longest mention among the items at a token; of equally long ones that of the higher rank. */
function longest(first: ChartItem, limit: number): ChartItem | undefined {
  let [best, rank] = [undefined as ChartItem | undefined, -1]
  for (let item: ChartItem | null = first; item; item = item.next) {
    if (item.to > limit || (best && item.to < best.to)) continue
    const r = RANK_OF_KIND[item.kind]
    if (r === undefined || (best && item.to === best.to && r <= rank)) continue
    best = item
    rank = r
  }
  return best
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
