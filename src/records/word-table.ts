import type { Token } from '../core/token.ts'

/**
 * What a table of words says of the tokens of a text, by base form and as written. Remembered for
 * each word form with the base form that it had last, and the one before, as "works" is now "work"
 * and now "works": so most tokens cost one comparison.
 */
export class WordTable<T> {
  private readonly bases: (string | undefined)[] = []
  private readonly values: T[] = []
  private readonly basesBefore: (string | undefined)[] = []
  private readonly valuesBefore: T[] = []
  private readonly find: (base: string, lower: string) => T

  constructor(find: (base: string, lower: string) => T) {
    this.find = find
  }

  at(token: Token, base: string): T {
    const { form } = token
    if (form < 0) return this.find(base, token.lower)
    if (this.bases[form] === base) return this.values[form] as T
    return this.other(form, base, token.lower)
  }

  /** The value for another base form than the last, which becomes the last. */
  private other(form: number, base: string, lower: string): T {
    const { bases, values, basesBefore, valuesBefore } = this
    const value = basesBefore[form] === base ? (valuesBefore[form] as T) : this.find(base, lower)
    basesBefore[form] = bases[form]
    valuesBefore[form] = values[form] as T
    bases[form] = base
    values[form] = value
    return value
  }
}
