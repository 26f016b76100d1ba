import type { Token } from '../core/token.ts'
import type { Chart } from './chart.ts'

/** A word or phrase of a language: what class it has and what it means. */
export interface Entry {
  readonly class: string
  readonly value: unknown
  /** True where the first letter must be a capital ("Turkey", "May"). */
  readonly cased: boolean
  /** True for an abbreviation that must be in capitals as well ("WHO", "US"). */
  readonly capitals: boolean
  readonly text: string
  /** What explanations call it. */
  readonly rule: string
}

interface Branch {
  readonly next: Map<string, Branch>
  entries: Entry[] | undefined
}

/** Splits the words of an entry into token forms, exactly as the tokeniser does with a text. */
export type Splitter = (words: string) => readonly Token[]

/** The words and phrases of a language in one trie over tokens; a lookup costs one step a token. */
export class Lexicon {
  private readonly root: Branch = { next: new Map(), entries: undefined }
  /** The branch of each word form that was looked up, by its number; null where there is none. */
  private readonly branches: (Branch | null | undefined)[] = []
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
    for (const [text, value] of words) {
      let branch = this.root
      for (const token of this.split(text)) {
        let next = branch.next.get(token.lower)
        if (!next) {
          next = { next: new Map(), entries: undefined }
          branch.next.set(token.lower, next)
        }
        branch = next
      }
      if (branch === this.root) continue
      branch.entries ??= []
      this.branches.length = 0
      const cased = options.cased ?? false
      branch.entries.push({
        class: name,
        value,
        cased,
        capitals: cased && isCapitals(text),
        text,
        rule: `${name}: ${text}`,
      })
    }
    return this
  }

  /** Puts an item on the chart for every entry that stands in the tokens. */
  apply(chart: Chart): void {
    const { tokens } = chart
    for (let from = 0; from < tokens.length; from++) {
      const first = tokens[from] as Token
      let branch: Branch | undefined = this.branchOf(first)
      for (let to = from + 1; branch; to++) {
        if (branch.entries) this.put(branch.entries, chart, from, to)
        const token = tokens[to]
        if (!token || branch.next.size === 0) break
        branch = branch.next.get(token.lower)
      }
    }
  }

  private branchOf(token: Token): Branch | undefined {
    const known = token.form < 0 ? undefined : this.branches[token.form]
    if (known !== undefined) return known ?? undefined
    const branch = this.root.next.get(token.lower)
    if (token.form >= 0) this.branches[token.form] = branch ?? null
    return branch
  }

  private put(entries: readonly Entry[], chart: Chart, from: number, to: number): void {
    const first = chart.tokens[from] as Token
    for (const e of entries) {
      if (e.cased && !first.capital) continue
      if (e.capitals && !isCapitals(first.text)) continue
      chart.add({ class: e.class, from, to, value: e.value, rule: e.rule, parts: [] })
    }
  }
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
