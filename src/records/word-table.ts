import type { Token } from '../core/token.ts'

/**
 * What a table of words says of the tokens of a text, by base form and as written. Remembered for
 * each word form with the base form that it had last, so that most tokens cost one comparison.
 */
export class WordTable<T> {
  private readonly bases: (string | undefined)[] = []
  private readonly values: T[] = []
  private readonly find: (base: string, lower: string) => T

  constructor(find: (base: string, lower: string) => T) {
    this.find = find
  }

  at(token: Token, base: string): T {
    const { form } = token
    if (form < 0) return this.find(base, token.lower)
    if (this.bases[form] === base) return this.values[form] as T
    const value = this.find(base, token.lower)
    this.bases[form] = base
    this.values[form] = value
    return value
  }
}
