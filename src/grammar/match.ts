import type { Chart } from './chart.ts'
import type { Item } from './item.ts'
import type { ClassNode, ElementNode, Node, Pattern } from './pattern.ts'

/** What a pattern matched: the tokens, and the items and tokens kept under names. */
export interface Match {
  readonly chart: Chart
  readonly from: number
  readonly to: number
  readonly items: readonly Item[]
  readonly names: ReadonlyMap<string, Capture>
}

/** A named part of a match: its tokens and, where the element was a class, the item. */
export interface Capture {
  readonly from: number
  readonly to: number
  readonly item: Item | undefined
}

/** Matches a pattern at a token; which of several ways wins is decided by the order of alternatives. */
export function matchAt(pattern: Pattern, chart: Chart, from: number): Match | undefined {
  trail.items = 0
  trail.names = 0
  const to = walk(pattern.start, from, chart)
  if (to < 0 || to === from) return undefined
  return { chart, from, to, items: items.slice(0, trail.items), names: captured() }
}

const NAMELESS: ReadonlyMap<string, Capture> = new Map()

function captured(): ReadonlyMap<string, Capture> {
  if (trail.names === 0) return NAMELESS
  const map = new Map<string, Capture>()
  for (let i = 0; i < trail.names; i++) {
    map.set(names[i] as string, { from: froms[i] as number, to: tos[i] as number, item: things[i] })
  }
  return map
}

/**
 * What the match under way has gone through, in arrays that are used again: a match is tried far
 * more often than it succeeds. Producing never matches, so that no two are under way.
 */
const trail: { items: number; names: number; item: Item | undefined } = {
  items: 0,
  names: 0,
  item: undefined,
}
const items: Item[] = []
const names: string[] = []
const froms: number[] = []
const tos: number[] = []
const things: (Item | undefined)[] = []

/** One past the last token that the node and what follows it match, or -1. */
function walk(node: Node, at: number, chart: Chart): number {
  if (node.op === 'end') return at
  if (node.op === 'split') return walkSplit(node.choices, at, chart)
  const token = chart.tokens[at]
  if (token === undefined || (node.glued && !token.glued)) return -1
  if (node.op === 'class') return walkClass(node, at, chart)
  if (node.op === 'word' && !node.words.has(token.lower)) return -1
  if (node.op === 'number' && token.shape !== 'number') return -1
  return keep(node, at, at + 1, chart)
}

function walkSplit(choices: readonly Node[], at: number, chart: Chart): number {
  for (let i = 0; i < choices.length; i++) {
    const to = walk(choices[i] as Node, at, chart)
    if (to >= 0) return to
  }
  return -1
}

/** Tries the items of a class, the longest first. */
function walkClass(node: ClassNode, at: number, chart: Chart): number {
  const here = chart.at(at)
  let shorterThan = Number.MAX_SAFE_INTEGER
  while (shorterThan > 0) {
    const item = longest(node, here, shorterThan)
    if (item === undefined) return -1
    shorterThan = item.to
    items[trail.items++] = item
    trail.item = item
    const to = keep(node, at, item.to, chart)
    if (to >= 0) return to
    trail.items--
  }
  return -1
}

function longest(node: ClassNode, here: readonly Item[], shorterThan: number): Item | undefined {
  let best: Item | undefined
  for (let i = 0; i < here.length; i++) {
    const item = here[i] as Item
    if (
      item.to < shorterThan &&
      (best === undefined || item.to > best.to) &&
      node.classes.has(item.class)
    )
      best = item
  }
  return best
}

/** Goes on behind an element; keeps what it matched where it has a name. */
function keep(node: ElementNode, from: number, to: number, chart: Chart): number {
  const { item } = trail
  trail.item = undefined
  if (node.name === '') return walk(node.next, to, chart)
  const index = trail.names++
  names[index] = node.name
  froms[index] = from
  tos[index] = to
  things[index] = item
  const end = walk(node.next, to, chart)
  if (end < 0) trail.names = index
  return end
}
