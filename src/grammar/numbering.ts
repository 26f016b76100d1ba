/** Small numbers for names, counted from 0 in the order of asking: tables are indexed by them. */
export class Numbering {
  private readonly numbers = new Map<string, number>()

  /** The number of a name, given to it where it has none. */
  of(name: string): number {
    const known = this.numbers.get(name)
    if (known !== undefined) return known
    const number = this.numbers.size
    this.numbers.set(name, number)
    return number
  }

  /** The number of a name; undefined where nothing asked for it before. */
  find(name: string): number | undefined {
    return this.numbers.get(name)
  }

  get size(): number {
    return this.numbers.size
  }
}

/** The numbers of the classes of items. */
export const classes = new Numbering()

/** What a token is to patterns that do not name its word. */
export const OTHER = 0

/** What a token of digits is to patterns. */
export const DIGITS = 1

/** The numbers of the words that patterns name. */
export const words = new Numbering()
words.of('(other)')
words.of('(digits)')
