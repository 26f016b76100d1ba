import type { Token } from '../core/token.ts'

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
const OTHER = 0

/** What a token of digits is to patterns. */
export const DIGITS = 1

/** The numbers of the words that patterns name. */
export const words = new Numbering()
words.of('(other)')
words.of('(digits)')

/** The numbers of the words of tokens, kept by their word form. */
export class WordNumbers {
  private readonly ofForm: (number | undefined)[] = []
  private size = 0

  /** Forgets what is kept where patterns have named new words since; to be called before a text. */
  refresh(): void {
    if (this.size !== words.size) this.ofForm.length = 0
    this.size = words.size
  }

  /** What the word of a token is to patterns. */
  of(token: Token): number {
    const { form } = token
    const known = form < 0 ? undefined : this.ofForm[form]
    if (known !== undefined) return known
    const word = token.shape === 'number' ? DIGITS : (words.find(token.lower) ?? OTHER)
    if (form >= 0) this.ofForm[form] = word
    return word
  }
}
