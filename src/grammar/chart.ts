import type { Token } from '../core/token.ts'
import { ChartItem, type Item, makerOf } from './item.ts'
import { classes, type WordNumbers, words } from './numbering.ts'

const NOTHING: readonly Item[] = []

/** The tokens of a text and everything recognised over them so far, found by first token or class. */
export class Chart {
  readonly tokens: readonly Token[]
  /** The items are chained, not listed: a list for each token would cost more than the items. */
  private readonly firsts: (ChartItem | null)[]
  private readonly newests: (ChartItem | null)[]
  /** Three numbers a token, read together: the signature of the classes that start there, its word. */
  private readonly marks: Int32Array
  /** How many words had a number when those of the tokens were told. */
  private known = 0

  constructor(tokens: readonly Token[]) {
    this.tokens = tokens
    this.firsts = new Array(tokens.length).fill(null)
    this.newests = new Array(classes.size).fill(null)
    this.marks = new Int32Array(3 * tokens.length)
  }

  /** The item that was added first at a token; its `next` is the one added after it. */
  first(index: number): ChartItem | null {
    return this.firsts[index] ?? null
  }

  /** The item of a numbered class that was added last; its `earlier` is the one added before it. */
  newest(kind: number): ChartItem | null {
    return this.newests[kind] ?? null
  }

  /** The item of a class that was added last; its `earlier` is the one added before it. */
  newestOf(name: string): ChartItem | null {
    const kind = classes.find(name)
    return kind === undefined ? null : this.newest(kind)
  }

  /** Gives the items of a class other values, before rules build on them. */
  revalue(name: string, renewed: (value: unknown) => unknown): void {
    for (let item = this.newestOf(name); item; item = item.earlier) item.value = renewed(item.value)
  }

  /** False where surely no item of the classes of a signature starts at the token. */
  mayHave(index: number, low: number, high: number): boolean {
    const { marks } = this
    return (((marks[3 * index] as number) & low) | ((marks[3 * index + 1] as number) & high)) !== 0
  }

  /** The number of the word of a token, where words were numbered. */
  word(index: number): number {
    return this.marks[3 * index + 2] as number
  }

  /** Numbers the words of the tokens, unless they are. */
  numberWords(numbers: WordNumbers): void {
    if (this.known === words.size) return
    const { tokens } = this
    numbers.refresh()
    for (let at = 0; at < tokens.length; at++) this.setWord(at, numbers.of(tokens[at] as Token))
    this.wordsAreSet()
  }

  /** Tells the number of the word of a token. */
  setWord(index: number, number: number): void {
    this.marks[3 * index + 2] = number
  }

  /** To be called when the word of every token was told. */
  wordsAreSet(): void {
    this.known = words.size
  }

  /** A list of the items that start at a token, in the order in which they were added. */
  at(index: number): readonly Item[] {
    let item = this.first(index)
    if (item === null) return NOTHING
    const list: Item[] = []
    for (; item; item = item.next) list.push(item)
    return list
  }

  /** The tokens at which items of some classes start, from left to right, each once. */
  startsOf(names: readonly string[]): number[] {
    const list: number[] = []
    for (const name of names) {
      for (let item = this.newestOf(name); item; item = item.earlier) list.push(item.from)
    }
    list.sort(ascending)
    let kept = 0
    for (let i = 0; i < list.length; i++) {
      if (i === 0 || list[i] !== list[i - 1]) list[kept++] = list[i] as number
    }
    list.length = kept
    return list
  }

  /** The longest item of a class that starts at a token. */
  find<Value>(index: number, name: string): Item<Value> | undefined {
    let best: ChartItem | undefined
    for (let item = this.first(index); item; item = item.next) {
      if (item.class === name && (!best || item.to > best.to)) best = item
    }
    return best as Item<Value> | undefined
  }

  /** True where an item of the class starts at the token. */
  has(index: number, name: string): boolean {
    for (let item = this.first(index); item; item = item.next) {
      if (item.class === name) return true
    }
    return false
  }

  /** The same by the number of the class, for what asks many tokens for one class. */
  holds(index: number, kind: number): boolean {
    const bit = (this.marks[3 * index + ((kind >> 5) & 1)] as number) & (1 << kind)
    for (let item = bit === 0 ? null : this.first(index); item; item = item.next) {
      if (item.kind === kind) return true
    }
    return false
  }

  add(item: Item): void {
    const added = new ChartItem(makerOf(item.class, item.rule), item.from, item.to, item.value)
    added.parts = item.parts
    this.put(added)
  }

  /** Adds an item that is on no chart yet. */
  put(item: ChartItem): void {
    item.earlier = this.newests[item.kind] ?? null
    this.newests[item.kind] = item
    const signature = 3 * item.from + ((item.kind >> 5) & 1)
    this.marks[signature] = (this.marks[signature] as number) | (1 << item.kind)
    let last = this.first(item.from)
    if (last === null) {
      this.firsts[item.from] = item
      return
    }
    while (last.next !== null) last = last.next
    last.next = item
  }
}

function ascending(a: number, b: number): number {
  return a - b
}
