import type { Token } from '../core/token.ts'
import type { Chart } from './chart.ts'
import { ChartItem, type Maker } from './item.ts'
import { classes, Numbering, WordNumbers } from './numbering.ts'

/** A word or phrase of a language: what class it has and what it means. */
interface Entry extends Maker {
  readonly value: unknown
  /** True where the first letter must be a capital ("Turkey", "May"). */
  readonly cased: boolean
  /** True for an abbreviation that must be in capitals as well ("WHO", "US"). */
  readonly capitals: boolean
}

/** The entries that end at a word, and the words that can stand behind it. */
interface Branch {
  readonly next: Map<string, Branch>
  /** A bit for each word of `next`, some words sharing one: it tells most others apart at once. */
  follows: number
  readonly entries: Entry[]
}

/** What begins with a word as it is written. */
interface Start {
  /** The entries of this word alone that are meant when it is written so. */
  readonly entries: readonly Entry[]
  /** As in the branch. */
  readonly follows: number
  readonly branch: Branch
}

/** Splits the words of an entry into token forms, exactly as the tokeniser does with a text. */
export type Splitter = (words: string) => readonly Token[]

/** The words and phrases of a language in one trie over tokens; a lookup costs one step a token. */
export class Lexicon {
  private readonly root = branch()
  /** The words that are not the first of their entry. */
  private readonly later = new Numbering()
  /** What begins with each word form that was looked up, by its number; null for nothing. */
  private readonly starts: (Start | null | undefined)[] = []
  /** For each word form, the bit that it has in `follows`; 0 where it is not the later word of any entry. */
  private readonly bits: (number | undefined)[] = []
  private readonly wordNumbers = new WordNumbers()
  private readonly split: Splitter

  constructor(split: Splitter) {
    this.split = split
  }

  /**
   * Adds entries of one class: words and their values. With `cased`, only words written with the
   * capital initial are meant; an abbreviation in capitals is then read in capitals only.
   */
  add(
    name: string,
    words: Iterable<readonly [string, unknown]>,
    options: { cased?: boolean } = {},
  ): this {
    const { cased = false } = options
    for (const [text, value] of words) {
      let branch = this.root
      for (const token of this.split(text)) branch = this.nextOf(branch, token.lower)
      if (branch === this.root) continue
      const capitals = cased && isCapitals(text)
      branch.entries.push({
        class: name,
        kind: classes.of(name),
        rule: `${name}: ${text}`,
        value,
        cased,
        capitals,
      })
    }
    this.starts.length = 0
    this.bits.length = 0
    return this
  }

  /** Puts an item on the chart for every entry that stands in the tokens, and numbers their words. */
  apply(chart: Chart): void {
    const { tokens } = chart
    this.wordNumbers.refresh()
    for (let at = 0; at < tokens.length; at++) {
      const token = tokens[at] as Token
      chart.setWord(at, this.wordNumbers.of(token))
      const start = this.startOf(token)
      if (start === null) continue
      const { entries, follows } = start
      for (let i = 0; i < entries.length; i++) put(chart, entries[i] as Entry, at, at + 1)
      if (follows === 0 || at + 1 === tokens.length) continue
      if ((follows & this.bitOf(tokens[at + 1] as Token)) !== 0) this.goOn(chart, start.branch, at)
    }
    chart.wordsAreSet()
  }

  private nextOf(from: Branch, word: string): Branch {
    let next = from.next.get(word)
    if (!next) {
      next = branch()
      from.next.set(word, next)
      if (from !== this.root) from.follows |= bitOf(this.later.of(word))
    }
    return next
  }

  /** Puts the longer entries that begin at a token. */
  private goOn(chart: Chart, first: Branch, from: number): void {
    const { tokens } = chart
    let branch: Branch | undefined = first
    for (let at = from + 1; at < tokens.length; at++) {
      const token = tokens[at] as Token
      if ((branch.follows & this.bitOf(token)) === 0) return
      branch = branch.next.get(token.lower)
      if (!branch) return
      for (let i = 0; i < branch.entries.length; i++) {
        const entry = branch.entries[i] as Entry
        if (isMeant(entry, tokens[from] as Token)) put(chart, entry, from, at + 1)
      }
    }
  }

  private bitOf(token: Token): number {
    const known = token.form < 0 ? undefined : this.bits[token.form]
    if (known !== undefined) return known
    const number = this.later.find(token.lower)
    const bit = number === undefined ? 0 : bitOf(number)
    if (token.form >= 0) this.bits[token.form] = bit
    return bit
  }

  private startOf(token: Token): Start | null {
    const known = token.form < 0 ? undefined : this.starts[token.form]
    if (known !== undefined) return known
    const start = this.begin(token)
    if (token.form >= 0) this.starts[token.form] = start
    return start
  }

  private begin(token: Token): Start | null {
    const branch = this.root.next.get(token.lower)
    if (!branch) return null
    const entries = branch.entries.filter((entry) => isMeant(entry, token))
    const { follows } = branch
    return entries.length === 0 && follows === 0 ? null : { entries, follows, branch }
  }
}

function branch(): Branch {
  return { next: new Map(), follows: 0, entries: [] }
}

function isMeant({ cased, capitals }: Entry, { capital, text }: Token): boolean {
  return (!cased || capital) && (!capitals || isCapitals(text))
}

function put(chart: Chart, entry: Entry, from: number, to: number): void {
  chart.put(new ChartItem(entry, from, to, entry.value))
}

function bitOf(number: number): number {
  return 1 << (number & 31)
}

/** True where the first two letters are capitals. */
function isCapitals(text: string): boolean {
  return (
    text.length > 1 &&
    isUpper(text.charCodeAt(0)) &&
    isUpper(text.charCodeAt(text[1] === '.' ? 2 : 1))
  )
}

function isUpper(code: number): boolean {
  return code >= 65 && code <= 90
}
