/**
 * Remembers what was asked for last. Of two generations the older one is forgotten at once when the younger one is full, since to
 * take the first one out of a `Map`, again and again, it has to be looked for behind all that were taken out before.
 *
 * @example
 * const lengths = new Recent<string, number>(2)
 * lengths.keep('Aktau', 5) // 5
 * lengths.get('Aktau') // 5
 */
export class Recent<Key, Value> {
  readonly #most: number
  readonly #weigh: (value: Value) => number
  #young = new Map<Key, Value>()
  #old = new Map<Key, Value>()
  #weight = 0

  /** A generation is full when it weighs so much. Without scales a value weighs 1. */
  constructor(most: number, weigh: (value: Value) => number = () => 1) {
    this.#most = most
    this.#weigh = weigh
  }

  /** What is remembered under a key. */
  get(key: Key): Value | undefined {
    const young = this.#young.get(key)
    if (young !== undefined) return young
    const old = this.#old.get(key)
    return old === undefined ? undefined : this.keep(key, old)
  }

  /** Remembers a value, and gives it back. */
  keep(key: Key, value: Value): Value {
    if (this.#weight >= this.#most) {
      this.#old = this.#young
      this.#young = new Map()
      this.#weight = 0
    }
    this.#young.set(key, value)
    this.#weight += this.#weigh(value)
    return value
  }
}
