import type { Chart } from './chart.ts'
import type { Item } from './item.ts'

/** One line of an explanation: how deep in the tree, which rule, and the words it covers. */
export interface Step {
  readonly depth: number
  readonly rule: string
  readonly makes: string
  readonly words: string
}

/** The rules that made an item, from the item down to the words of the lexicon. */
export function explain(chart: Chart, item: Item, text: string, depth = 0): Step[] {
  const start = chart.tokens[item.from]?.start ?? 0
  const end = chart.tokens[item.to - 1]?.end ?? start
  const step = { depth, rule: item.rule, makes: item.class, words: text.slice(start, end) }
  return [step, ...item.parts.flatMap((part) => explain(chart, part, text, depth + 1))]
}

/**
 * The names of the rules that made an item, outermost first, each behind two spaces for every step
 * that it lies deeper.
 */
export function rulesOf(item: Item, depth = 0): string[] {
  const name = `${'  '.repeat(depth)}${item.rule}`
  return [name, ...item.parts.flatMap((part) => rulesOf(part, depth + 1))]
}
