import type { Token } from '../core/token.ts'
import type { Chart } from './chart.ts'
import * as code from './code.ts'
import type { ChartItem, Item } from './item.ts'
import { DIGITS, WordNumbers } from './numbering.ts'
import { CLASS, END, NUMBER, SPLIT, WORD } from './pattern.ts'

/** A named part of a match: its tokens and, where the element was a class, the item. */
export interface Capture {
  readonly from: number
  readonly to: number
  readonly item: Item | undefined
}

/** The parts of a match that its pattern names. */
export interface Captures {
  get(name: string): Capture | undefined
  has(name: string): boolean
}

/** What a pattern matched: the tokens, and the items and tokens kept under names. */
export interface Match {
  readonly chart: Chart
  readonly from: number
  readonly to: number
  readonly items: readonly Item[]
  readonly names: Captures
}

const NO_ITEMS: readonly Item[] = []

/**
 * Matches the patterns of a program on one chart after another. It is its own match: what a pattern
 * went through stays in lists that are used again, as a match is tried far more often than it
 * succeeds, and most of what succeeds is read once. So a match lasts until the next one is tried.
 */
export class Matcher implements Match, Captures {
  chart: Chart
  from = 0
  to = 0
  private tokens: readonly Token[]
  private readonly wordNumbers = new WordNumbers()
  private readonly nodes: Int32Array
  private readonly code: code.Code
  private readonly passed: Item[] = []
  private passedCount = 0
  /** What was kept: its name, its tokens, its item. */
  private readonly labels: number[] = []
  private readonly froms: number[] = []
  private readonly tos: number[] = []
  private readonly things: (Item | undefined)[] = []
  private labelCount = 0

  constructor(of: code.Code, chart: Chart) {
    this.code = of
    this.nodes = of.nodes
    this.chart = chart
    this.tokens = chart.tokens
    this.turnTo(chart)
  }

  /** Goes to another chart. */
  turnTo(chart: Chart): void {
    const { tokens } = chart
    this.chart = chart
    this.tokens = tokens
    chart.numberWords(this.wordNumbers)
  }

  /** True where a word or an item of a class of a set of both stands at a token. */
  goesOn(set: number, at: number): boolean {
    const { nodes, code: of } = this
    if (at >= this.tokens.length) return false
    if (this.isWord(set, at)) return true
    const kinds = set + code.widthOf(of.wordCount)
    for (let item = this.chart.first(at); item; item = item.next) {
      if (item.kind < of.classCount && isIn(nodes, kinds, item.kind)) return true
    }
    return false
  }

  /** Tries a pattern at a token; which of several ways wins is decided by the order of alternatives. */
  matches(start: number, from: number): boolean {
    this.passedCount = 0
    this.labelCount = 0
    this.from = from
    this.to = this.walk(start, from)
    return this.to > from
  }

  /** The items that the pattern went through, from left to right. */
  get items(): readonly Item[] {
    return this.passedCount === 0 ? NO_ITEMS : this.passed.slice(0, this.passedCount)
  }

  get names(): Captures {
    return this
  }

  get(name: string): Capture | undefined {
    const i = this.indexOf(name)
    if (i < 0) return undefined
    return { from: this.froms[i] as number, to: this.tos[i] as number, item: this.things[i] }
  }

  has(name: string): boolean {
    return this.indexOf(name) >= 0
  }

  get match(): Match {
    return this
  }

  /** The value of the item kept under a name; undefined where that part was absent. */
  value<Value>(name: string): Value | undefined {
    const i = this.indexOf(name)
    return i < 0 ? undefined : (this.things[i]?.value as Value | undefined)
  }

  /** The lower-case words kept under a name, joined by spaces; undefined where absent. */
  words(name: string): string | undefined {
    const i = this.indexOf(name)
    if (i < 0) return undefined
    const from = this.froms[i] as number
    const to = this.tos[i] as number
    let words = from < to ? (this.tokens[from] as Token).lower : ''
    for (let at = from + 1; at < to; at++) words += ` ${(this.tokens[at] as Token).lower}`
    return words
  }

  /** Where a name was kept last, or -1. */
  private indexOf(name: string): number {
    const { texts } = this.code
    let i = this.labelCount - 1
    while (i >= 0 && texts[this.labels[i] as number] !== name) i--
    return i
  }

  /** One past the last token that a node and what follows it match, or -1. */
  private walk(start: number, from: number): number {
    const { nodes } = this
    let node = start
    for (let at = from; ; ) {
      const op = nodes[node] as number
      if (op === END) return at
      if (op === SPLIT) return this.walkSplit(node, at)
      if (!this.takes(op, node, at)) return -1
      const isClass = op === CLASS || op === code.CLASSES
      if (nodes[node + code.MANNER] === code.AHEAD) {
        if (isClass && this.longest(node, at, Number.MAX_SAFE_INTEGER) === null) return -1
      } else {
        if (isClass) return this.walkClass(node, at)
        if (nodes[node + code.NAME] !== 0) this.keep(node, at, at + 1)
        at++
      }
      node = nodes[node + code.NEXT] as number
    }
  }

  /** True where the token can be what the node asks for; of several classes at least where it may. */
  private takes(op: number, node: number, at: number): boolean {
    const { nodes, tokens } = this
    if (at >= tokens.length) return false
    if (nodes[node + code.MANNER] === code.GLUED && !(tokens[at] as Token).glued) return false
    const what = nodes[node + code.WHAT] as number
    if (op === CLASS || op === code.CLASSES)
      return this.chart.mayHave(at, what, nodes[node + code.WHAT + 1] as number)
    if (op === WORD) return this.chart.word(at) === what
    if (op === code.WORDS) return this.isWord(node + code.WHAT, at)
    if (op === NUMBER) return this.chart.word(at) === DIGITS && this.isWritten(what, at)
    return true
  }

  private isWord(set: number, at: number): boolean {
    const word = this.chart.word(at)
    return word < this.code.wordCount && isIn(this.nodes, set, word)
  }

  private isWritten(digits: number, at: number): boolean {
    return digits === 0 || (this.tokens[at] as Token).text === this.code.texts[digits]
  }

  private walkSplit(node: number, at: number): number {
    const { nodes, passedCount, labelCount } = this
    const end = node + code.CHOICES + (nodes[node + code.COUNT] as number)
    for (let choice = node + code.CHOICES; choice < end; choice++) {
      const to = this.walk(nodes[choice] as number, at)
      if (to >= 0) return to
      this.passedCount = passedCount
      this.labelCount = labelCount
    }
    return -1
  }

  /** Tries the items of a class, the longest first. */
  private walkClass(node: number, at: number): number {
    const { passedCount, labelCount, nodes } = this
    let shorterThan = Number.MAX_SAFE_INTEGER
    for (;;) {
      const item = this.longest(node, at, shorterThan)
      if (item === null) return -1
      this.passed[this.passedCount++] = item
      if (nodes[node + code.NAME] !== 0) this.keep(node, at, item.to, item)
      const to = this.walk(nodes[node + code.NEXT] as number, item.to)
      if (to >= 0) return to
      shorterThan = item.to
      this.passedCount = passedCount
      this.labelCount = labelCount
    }
  }

  private longest(node: number, at: number, shorterThan: number): ChartItem | null {
    const { nodes } = this
    const kind = nodes[node] === CLASS ? (nodes[node + code.KIND] as number) : -1
    let best: ChartItem | null = null
    for (let item = this.chart.first(at); item; item = item.next) {
      if (item.to >= shorterThan || (best !== null && item.to <= best.to)) continue
      if (kind >= 0 ? item.kind === kind : this.isAmong(node, item.kind)) best = item
    }
    return best
  }

  private isAmong(node: number, kind: number): boolean {
    return kind < this.code.classCount && isIn(this.nodes, node + code.KIND, kind)
  }

  private keep(node: number, from: number, to: number, item?: Item): void {
    const index = this.labelCount++
    this.labels[index] = this.nodes[node + code.NAME] as number
    this.froms[index] = from
    this.tos[index] = to
    this.things[index] = item
  }
}

/** True where a number has its bit in the set that begins at a place. */
function isIn(nodes: Int32Array, set: number, number: number): boolean {
  return ((nodes[set + (number >> 5)] as number) & (1 << number)) !== 0
}
