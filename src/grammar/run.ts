import type { Chart } from './chart.ts'
import type { Item } from './item.ts'
import { matchAt } from './pattern.ts'
import type { Rule } from './rule.ts'
import { partsOf } from './rule.ts'

/** Rules made ready to run: found by the words and classes that they can begin with. */
export interface RuleSet {
  readonly byWord: ReadonlyMap<string, readonly Rule[]>
  readonly byClass: ReadonlyMap<string, readonly Rule[]>
  readonly always: readonly Rule[]
}

/** Indexes rules by what they can begin with. Order is kept: earlier rules run first at a token. */
export function ruleSet(rules: readonly Rule[]): RuleSet {
  const [byWord, byClass] = [new Map<string, Rule[]>(), new Map<string, Rule[]>()]
  const put = (map: Map<string, Rule[]>, key: string, r: Rule) => {
    const list = map.get(key)
    if (list) list.push(r)
    else map.set(key, [r])
  }
  const always: Rule[] = []
  for (const r of rules) {
    if (r.pattern.first.any) always.push(r)
    for (const word of r.pattern.first.words) put(byWord, word, r)
    for (const name of r.pattern.first.classes) put(byClass, name, r)
  }
  return { byWord, byClass, always }
}

/**
 * Runs a set of rules over the chart, last token first, so that a rule sees all items that start
 * behind it. An item of the same class, tokens and rule is added once.
 */
export function run(set: RuleSet, chart: Chart): void {
  for (let i = chart.tokens.length - 1; i >= 0; i--) runAt(set, chart, i)
}

function runAt(set: RuleSet, chart: Chart, at: number): void {
  const token = chart.tokens[at]
  if (!token) return
  const words = set.byWord.get(token.lower)
  if (words) for (const r of words) apply(r, chart, at)
  if (token.shape === 'number') {
    const numbers = set.byWord.get('#')
    if (numbers) for (const r of numbers) apply(r, chart, at)
  }
  for (const r of set.always) apply(r, chart, at)
  const items = chart.at(at)
  for (let k = 0; k < items.length && k < 64; k++) {
    const name = (items[k] as Item).class
    const rules = set.byClass.get(name)
    if (rules && !seenBefore(items, k, name)) for (const r of rules) apply(r, chart, at)
  }
}

function seenBefore(items: readonly Item[], k: number, name: string): boolean {
  for (let j = 0; j < k; j++) if (items[j]?.class === name) return true
  return false
}

function apply(r: Rule, chart: Chart, at: number): void {
  const match = matchAt(r.pattern, chart, at)
  if (!match) return
  for (const item of chart.at(at)) {
    if (item.rule === r.name && item.class === r.makes && item.to === match.to) return
  }
  const value = r.produce(partsOf(match))
  if (value === undefined) return
  chart.add({ class: r.makes, from: at, to: match.to, value, rule: r.name, parts: match.items })
}
