import type { Token } from '../core/token.ts'
import type { Item } from './item.ts'

const NOTHING: readonly Item[] = []
const NOWHERE: readonly number[] = []

/** The tokens of a text and everything recognised over them so far, found by first token. */
export class Chart {
  readonly tokens: readonly Token[]
  private readonly items: (Item[] | undefined)[]
  private readonly positions = new Map<string, number[]>()

  constructor(tokens: readonly Token[]) {
    this.tokens = tokens
    this.items = new Array(tokens.length)
  }

  /** The items that start at a token, in the order in which they were added. */
  at(index: number): readonly Item[] {
    return this.items[index] ?? NOTHING
  }

  /** The longest item of a class that starts at a token. */
  find<Value>(index: number, name: string): Item<Value> | undefined {
    let best: Item | undefined
    for (const item of this.at(index)) {
      if (item.class === name && (!best || item.to > best.to)) best = item
    }
    return best as Item<Value> | undefined
  }

  /** True where an item of the class starts at the token. */
  has(index: number, name: string): boolean {
    for (const item of this.at(index)) if (item.class === name) return true
    return false
  }

  /** The tokens at which items of a class start, in the order of adding; one may come twice. */
  starts(name: string): readonly number[] {
    return this.positions.get(name) ?? NOWHERE
  }

  add(item: Item): void {
    const list = this.items[item.from]
    if (list) list.push(item)
    else this.items[item.from] = [item]
    const positions = this.positions.get(item.class)
    if (positions) positions.push(item.from)
    else this.positions.set(item.class, [item.from])
  }
}
