/** A run of tokens: the first, and one past the last. */
interface Run {
  readonly from: number
  readonly to: number
}

/**
 * Runs of the tokens of a text (in order, none overlapping), found by token at once: for what is
 * asked of nearly every token, where a search in the list would cost more than the index.
 */
export class ByToken<Item extends Run> {
  readonly list: readonly Item[]
  /** For each token, which item is the first that ends behind it. */
  private readonly firsts: Int32Array

  constructor(list: readonly Item[], tokens: number) {
    this.list = list
    this.firsts = new Int32Array(tokens)
    let token = 0
    for (let i = 0; i <= list.length; i++) {
      const to = list[i]?.to ?? tokens
      for (; token < to; token++) this.firsts[token] = i
    }
  }

  /** The item that a token belongs to. */
  holding(token: number): Item | undefined {
    const item = this.list[this.first(token)]
    return item !== undefined && item.from <= token ? item : undefined
  }

  /** Which item is the first that ends behind a token; as many as there are where none does. */
  first(token: number): number {
    const { firsts, list } = this
    if (token >= firsts.length) return list.length
    return token < 0 ? 0 : (firsts[token] as number)
  }

  /** The items that lie within a run of tokens. */
  within({ from, to }: Run): Item[] {
    const { list } = this
    const found: Item[] = []
    for (let i = this.first(from); i < list.length; i++) {
      const item = list[i] as Item
      if (item.from >= to) break
      if (item.from >= from && item.to <= to) found.push(item)
    }
    return found
  }
}
