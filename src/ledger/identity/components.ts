/** Two identities that resemble each other. */
export interface Edge {
  readonly a: string
  readonly b: string
  readonly score: number
}

/** What a person has said of two identities. */
export interface Judgement {
  readonly a: string
  readonly b: string
  readonly same: boolean
}

/** Sets of items that can be united; the smallest item names a set. */
export class UnionFind {
  readonly #parent = new Map<string, string>()

  constructor(items: Iterable<string>) {
    for (const item of items) this.#parent.set(item, item)
  }

  has(item: string): boolean {
    return this.#parent.has(item)
  }

  find(item: string): string {
    let root = item
    for (
      let up = this.#parent.get(root);
      up !== undefined && up !== root;
      up = this.#parent.get(root)
    )
      root = up
    for (let at = item; at !== root; ) {
      const up = this.#parent.get(at) ?? root
      this.#parent.set(at, root)
      at = up
    }
    return root
  }

  unite(a: string, b: string): void {
    const [x, y] = [this.find(a), this.find(b)]
    if (x < y) this.#parent.set(y, x)
    else this.#parent.set(x, y)
  }

  /** The sets, each in the order in which its items were given. */
  sets(): string[][] {
    const found = new Map<string, string[]>()
    for (const item of this.#parent.keys()) {
      const root = this.find(item)
      const set = found.get(root)
      if (set) set.push(item)
      else found.set(root, [item])
    }
    return [...found.values()]
  }
}

/**
 * The connected components: identities that are tied by edges, or by judgements that they are the
 * same, over any number of steps. Threads never reach across components, so that adding a document
 * changes the threads of the components it touches and no others. Edges to identities that are not
 * among `ids` are left out.
 *
 * @example componentsOf(['a', 'b', 'c'], [{ a: 'a', b: 'c', score: 5 }], []) // [['a', 'c'], ['b']]
 */
export function componentsOf(
  ids: Iterable<string>,
  edges: readonly Edge[],
  judgements: readonly Judgement[],
): string[][] {
  const sets = new UnionFind([...new Set(ids)].sort())
  for (const { a, b } of edges) if (sets.has(a) && sets.has(b)) sets.unite(a, b)
  for (const { a, b, same } of judgements) if (same && sets.has(a) && sets.has(b)) sets.unite(a, b)
  return sets.sets()
}
