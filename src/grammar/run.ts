import type { Token } from '../core/token.ts'
import type { Chart } from './chart.ts'
import type { Item } from './item.ts'
import { matchAt } from './match.ts'
import type { First } from './pattern.ts'
import type { Rule } from './rule.ts'
import { partsOf } from './rule.ts'

/** The key under which rules that begin with a token of digits are found. */
const DIGITS = '#'

/** Layers of rules made ready to run: rules are found by the words and classes that they can begin with. */
export interface Program {
  readonly layers: readonly Layer[]
  /** The layers that have rules beginning with a word, by the word. */
  readonly layersOfWord: ReadonlyMap<string, readonly number[]>
  /** The same by the number of a word form, filled as they are met. */
  readonly layersOfForm: (readonly number[] | undefined)[]
}

/** The rules of one layer, by what they can begin with. */
interface Layer {
  readonly byWord: ReadonlyMap<string, Continuations>
  readonly byClass: ReadonlyMap<string, Continuations>
}

/** Rules that share their first element, by what can stand behind it; each list is in the rules' order. */
interface Continuations {
  /** Rules that end with their first element, or that go on with any token. */
  readonly always: readonly Entry[]
  /** For a word behind it: the rules that can go on with it, those of `always` among them. */
  readonly byWord: ReadonlyMap<string, readonly Entry[]>
  readonly byClass: ReadonlyMap<string, readonly Entry[]>
}

/** A rule with its place in the layer: earlier rules run first at a token. */
interface Entry {
  readonly rule: Rule
  readonly order: number
}

/**
 * Makes layers of rules ready to run. Throws a SyntaxError for a rule that could begin with any
 * token: it would be tried everywhere.
 */
export function program(layers: readonly (readonly Rule[])[]): Program {
  const ready = layers.map(layer)
  const layersOfWord = new Map<string, number[]>()
  ready.forEach(({ byWord }, index) => {
    for (const word of byWord.keys()) put(layersOfWord, word, index)
  })
  return { layers: ready, layersOfWord, layersOfForm: [] }
}

function layer(rules: readonly Rule[]): Layer {
  const [byWord, byClass] = [new Map<string, Draft>(), new Map<string, Draft>()]
  rules.forEach((rule, order) => {
    for (const { first, next } of rule.pattern.openings) {
      if (first.any)
        throw new SyntaxError(
          `rule "${rule.name}" can begin with any token: "${rule.pattern.source}"`,
        )
      for (const word of first.words) continued(byWord, word, next, { rule, order })
      for (const name of first.classes) continued(byClass, name, next, { rule, order })
    }
  })
  return { byWord: settled(byWord), byClass: settled(byClass) }
}

/** Continuations while the rules of a layer are gathered. */
interface Draft {
  readonly always: Entry[]
  readonly byWord: Map<string, Entry[]>
  readonly byClass: Map<string, Entry[]>
}

function continued(map: Map<string, Draft>, key: string, next: First, entry: Entry): void {
  let found = map.get(key)
  if (!found) {
    found = { always: [], byWord: new Map(), byClass: new Map() }
    map.set(key, found)
  }
  if (next.any) {
    found.always.push(entry)
    return
  }
  for (const word of next.words) put(found.byWord, word, entry)
  for (const name of next.classes) put(found.byClass, name, entry)
}

function settled(map: Map<string, Draft>): ReadonlyMap<string, Continuations> {
  return new Map(
    [...map].map(([key, { always, byWord, byClass }]) => [
      key,
      {
        always,
        byClass,
        byWord: new Map([...byWord].map(([word, list]) => [word, merged(always, list)])),
      },
    ]),
  )
}

/** Two ordered lists of entries as one, each rule once. */
function merged(a: readonly Entry[], b: readonly Entry[]): readonly Entry[] {
  const both: Entry[] = []
  for (let i = 0, k = 0; i < a.length || k < b.length; ) {
    const [left, right] = [a[i], b[k]]
    const next =
      left === undefined || (right !== undefined && right.order < left.order)
        ? (right as Entry)
        : left
    if (next === left) i++
    if (next.order === right?.order) k++
    both.push(next)
  }
  return both
}

function put<Key, Value>(map: Map<Key, Value[]>, key: Key, value: Value): void {
  const list = map.get(key)
  if (list) list.push(value)
  else map.set(key, [value])
}

/**
 * Runs a program over the chart, layer by layer, each from the last token to the first, so that a
 * rule sees all items that start behind it. Only tokens that a rule can begin at are visited. An
 * item of the same rule and tokens is added once.
 */
export function run(ready: Program, chart: Chart): void {
  const { layers } = ready
  const starts = layers.map((): number[] => [])
  for (const token of chart.tokens) {
    for (const index of layersOf(ready, token)) starts[index]?.push(token.index)
  }
  layers.forEach((layer, index) => {
    runLayer(layer, chart, starts[index] ?? [])
  })
}

const NONE: readonly number[] = []

function layersOf(ready: Program, token: Token): readonly number[] {
  const known = token.form < 0 ? undefined : ready.layersOfForm[token.form]
  if (known) return known
  const found = ready.layersOfWord.get(keyOf(token)) ?? NONE
  if (token.form >= 0) ready.layersOfForm[token.form] = found
  return found
}

function runLayer(ready: Layer, chart: Chart, starts: number[]): void {
  for (const name of ready.byClass.keys()) {
    const positions = chart.starts(name)
    for (let i = 0; i < positions.length; i++) starts.push(positions[i] as number)
  }
  starts.sort(descending)
  for (let i = 0; i < starts.length; i++) {
    if (starts[i] !== starts[i - 1]) runAt(ready, chart, starts[i] as number)
  }
}

const descending = (a: number, b: number): number => b - a

function runAt(ready: Layer, chart: Chart, at: number): void {
  const token = chart.tokens[at]
  if (!token) return
  const byWord = ready.byWord.get(keyOf(token))
  if (byWord) applyAll(byWord, chart, at, at + 1)
  for (let k = 0; k < chart.at(at).length; k++) {
    const item = chart.at(at)[k] as Item
    const byClass = ready.byClass.get(item.class)
    if (byClass) applyAll(byClass, chart, at, item.to)
  }
}

function keyOf(token: Token): string {
  return token.shape === 'number' ? DIGITS : token.lower
}

/** Applies the rules that can go on with the token at `next`, in their order, each once. */
function applyAll(rules: Continuations, chart: Chart, at: number, next: number): void {
  let entries = rules.always
  const token = chart.tokens[next]
  if (token !== undefined) {
    entries = rules.byWord.get(keyOf(token)) ?? entries
    const items = chart.at(next)
    for (let i = 0; i < items.length && rules.byClass.size > 0; i++) {
      const byClass = rules.byClass.get((items[i] as Item).class)
      if (byClass !== undefined) entries = entries.length === 0 ? byClass : merged(entries, byClass)
    }
  }
  for (let i = 0; i < entries.length; i++) apply((entries[i] as Entry).rule, chart, at)
}

function apply(rule: Rule, chart: Chart, at: number): void {
  const match = matchAt(rule.pattern, chart, at)
  if (match === undefined) return
  const items = chart.at(at)
  for (let i = 0; i < items.length; i++) {
    const item = items[i] as Item
    if (item.to === match.to && item.rule === rule.name && item.class === rule.makes) return
  }
  const value = rule.produce(partsOf(match))
  if (value === undefined) return
  chart.add({
    class: rule.makes,
    from: at,
    to: match.to,
    value,
    rule: rule.name,
    parts: match.items,
  })
}
