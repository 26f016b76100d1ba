import type { Chart } from './chart.ts'
import type { Item } from './item.ts'

/**
 * A pattern in the small language of rules. Elements are separated by spaces:
 *
 * - `word` or `a|b|c`: one token with one of these lower-case forms
 * - `<class>` or `<a|b>`: one item of a class (any item that was recognised before)
 * - `#`: one token of digits; `*`: any one token
 * - `( … | … )`: a group of alternatives (a bar between spaces)
 * - `?` directly behind an element or group: may be absent; `+`: once or more
 * - `~` directly before an element: no space may stand before it (`<number> ~%`)
 * - `name:` before an element keeps what it matched under that name
 *
 * @example compile('by (the)? end of year:<year>')
 */
export interface Pattern {
  readonly source: string
  readonly openings: readonly Opening[]
  readonly start: Node
}

/** What can stand at one place: words (`#` for digits) and classes; `any` where everything can. */
export interface First {
  readonly words: ReadonlySet<string>
  readonly classes: ReadonlySet<string>
  readonly any: boolean
}

/** One element that a pattern can begin with, and what can follow it: rules are found by both. */
export interface Opening {
  readonly first: First
  readonly next: First
}

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

type Node =
  | { readonly op: 'end' }
  | {
      readonly op: 'word'
      readonly words: ReadonlySet<string>
      readonly glued: boolean
      readonly name: string
      next: Node
    }
  | { readonly op: 'number' | 'any'; readonly glued: boolean; readonly name: string; next: Node }
  | {
      readonly op: 'class'
      readonly classes: ReadonlySet<string>
      readonly glued: boolean
      readonly name: string
      next: Node
    }
  | { readonly op: 'split'; readonly choices: Node[] }

type ElementNode = Exclude<Node, { op: 'end' | 'split' }>
type ClassNode = Extract<Node, { op: 'class' }>

const END: Node = { op: 'end' }

/** Compiles a pattern; throws a SyntaxError that quotes it where it is malformed. */
export function compile(source: string): Pattern {
  const parser = new Parser(source)
  const start = parser.alternatives(END)
  if (!parser.done()) throw new SyntaxError(`pattern ends too early: "${source}"`)
  return { source, start, openings: openingsOf(start) }
}

class Parser {
  private readonly words: string[]
  private at = 0
  private readonly source: string

  constructor(source: string) {
    this.source = source
    this.words = source
      .replace(/\(/g, ' ( ')
      .replace(/\)(?=\S)/g, ' )')
      .replace(/(?<=\S)\)/g, ' )')
      .trim()
      .split(/\s+/)
  }

  done(): boolean {
    return this.at >= this.words.length
  }

  /** Alternatives up to a closing bracket or the end, each continuing with `next`. */
  alternatives(next: Node): Node {
    const sequences: string[][] = [[]]
    let depth = 0
    while (!this.done()) {
      const word = this.words[this.at] as string
      if (word.startsWith(')')) {
        if (depth === 0) break
        depth--
      }
      if (word === '(' || word.endsWith(':(')) depth++
      if (word === '|' && depth === 0) sequences.push([])
      else sequences.at(-1)?.push(word)
      this.at++
    }
    const choices = sequences.map((words) => sequence(words, next, this.source))
    return choices.length === 1 ? (choices[0] as Node) : { op: 'split', choices }
  }
}

/** Links the elements of one sequence, last first, so that each knows what follows it. */
function sequence(words: readonly string[], next: Node, source: string): Node {
  let node = next
  for (let i = words.length - 1; i >= 0; i--) {
    const word = words[i] as string
    if (!word.startsWith(')')) {
      node = repeated(word, node, (mark, after) => element(mark, after, source))
      continue
    }
    const open = opening(words, i, source)
    const inner = words.slice(open + 1, i)
    node = repeated(`()${word.slice(1)}`, node, (_, after) => group(inner, after, source))
    i = open
  }
  return node
}

function group(words: readonly string[], next: Node, source: string): Node {
  const parser = new Parser(words.join(' ').replaceAll('( ', '('))
  const node = parser.alternatives(next)
  if (!parser.done()) throw new SyntaxError(`unbalanced brackets in pattern "${source}"`)
  return node
}

function opening(words: readonly string[], close: number, source: string): number {
  let depth = 0
  for (let i = close; i >= 0; i--) {
    if (words[i]?.startsWith(')')) depth++
    if (words[i] === '(' && --depth === 0) return i
  }
  throw new SyntaxError(`unbalanced brackets in pattern "${source}"`)
}

function repeated(word: string, next: Node, make: (word: string, next: Node) => Node): Node {
  if (word.length > 1 && word.endsWith('?')) {
    return { op: 'split', choices: [make(word.slice(0, -1), next), next] }
  }
  if (word.length > 1 && word.endsWith('+')) {
    const loop: { op: 'split'; choices: Node[] } = { op: 'split', choices: [] }
    const body = make(word.slice(0, -1), loop)
    loop.choices.push(body, next)
    return body
  }
  return make(word, next)
}

function element(word: string, next: Node, source: string): Node {
  const named = /^([a-z][A-Za-z]*):(.+)$/.exec(word)
  const name = named?.[1] ?? ''
  let rest = named?.[2] ?? word
  const glued = rest.length > 1 && rest.startsWith('~')
  if (glued) rest = rest.slice(1)
  if (rest === '#') return { op: 'number', glued, name, next }
  if (rest === '*') return { op: 'any', glued, name, next }
  const angled = /^<(.+)>$/.exec(rest)
  if (angled) return { op: 'class', classes: new Set(angled[1]?.split('|')), glued, name, next }
  if (/[<>]/.test(rest) && rest.length > 1)
    throw new SyntaxError(`malformed element "${word}" in pattern "${source}"`)
  const words = rest === '|' ? ['|'] : rest.split('|')
  return { op: 'word', words: new Set(words), glued, name, next }
}

function firstOf(start: Node): First {
  const [words, classes] = [new Set<string>(), new Set<string>()]
  let any = false
  for (const node of elementsAt(start)) {
    if (node.op === 'word') for (const w of node.words) words.add(w)
    else if (node.op === 'class') for (const c of node.classes) classes.add(c)
    else if (node.op === 'number') words.add('#')
    else any = true
  }
  return { words, classes, any }
}

function openingsOf(start: Node): Opening[] {
  return elementsAt(start).map((node) => ({
    first: firstOf(node.op === 'end' ? node : { ...node, next: END }),
    next: node.op === 'end' ? firstOf(END) : firstOf(node.next),
  }))
}

/** The elements that can come next at a node, the end of the pattern among them. */
function elementsAt(node: Node): Exclude<Node, { op: 'split' }>[] {
  return node.op === 'split' ? node.choices.flatMap(elementsAt) : [node]
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
