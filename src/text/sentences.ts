import type { Token } from '../core/token.ts'
import type { Block } from '../documents/document.ts'
import type { Orthography } from '../languages/pack.ts'
import type { Sentence } from './sentence.ts'

const ENDS = new Set(['.', '!', '?', '…', '؟', '。'])
const CLOSERS = new Set(['"', "'", ')', ']', '}'])

/** Longer sentences are cut: a text without full stops stays linear for all later stages. */
const LONGEST = 400
/** A cut is sought in this last part of a sentence that is too long. */
const TAIL = 200
/** A heading that has run into the text has at least so many tokens. */
const SHORTEST_HEADING = 3
const LONGEST_HEADING = 20

/**
 * Splits the tokens of a document into sentences. A block boundary always ends one; so does a full
 * stop, unless an abbreviation owns it, with the quotation marks and brackets that close behind it.
 */
export function sentences(
  tokens: readonly Token[],
  blocks: readonly Block[],
  orthography: Orthography,
): Sentence[] {
  const splitter = new Splitter(tokens, orthography)
  for (const block of blocks) splitter.read(block)
  return splitter.found
}

class Splitter {
  readonly found: Sentence[] = []
  private readonly tokens: readonly Token[]
  private readonly orthography: Orthography
  private at = 0
  private block: Block = { start: 0, end: 0, role: 'prose' }
  /** The block has no capitals at all, so that they tell nothing. */
  private small = false

  constructor(tokens: readonly Token[], orthography: Orthography) {
    this.tokens = tokens
    this.orthography = orthography
  }

  read(block: Block): void {
    const { tokens } = this
    this.block = block
    while (this.at < tokens.length && (tokens[this.at] as Token).start < block.start) this.at++
    let from = this.at
    this.small = this.withoutCapitals()
    while (this.at < tokens.length && (tokens[this.at] as Token).end <= block.end) {
      if (this.at > from && this.opens(from)) {
        this.put(from, this.at, this.headingFrom(from))
        from = this.at
      }
      const end = this.end(from) || this.cut(from)
      this.at = end > 0 ? end : this.at + 1
      if (end > 0) {
        this.put(from, end)
        from = end
      }
    }
    if (from < this.at) this.put(from, this.at)
  }

  private put(from: number, to: number, block = this.block): void {
    const [first, last] = [this.tokens[from] as Token, this.tokens[to - 1] as Token]
    this.found.push({
      index: this.found.length,
      from,
      to,
      start: first.start,
      end: last.end,
      block,
    })
  }

  /** The block of a heading that has run into the text; what is longer is prose without its stop. */
  private headingFrom(from: number): Block {
    const { tokens, at, block } = this
    if (at - from > LONGEST_HEADING || block.role !== 'prose') return block
    return {
      start: (tokens[from] as Token).start,
      end: (tokens[at - 1] as Token).end,
      role: 'heading',
    }
  }

  private withoutCapitals(): boolean {
    for (let i = this.at; i < this.tokens.length; i++) {
      const token = this.tokens[i] as Token
      if (token.end > this.block.end) return true
      if (token.capital) return false
    }
    return true
  }

  /**
   * "Output up again In the meeting, …": a heading that has run into the text ends without a stop
   * where a word that opens sentences has a capital and small letters follow.
   */
  private opens(from: number): boolean {
    const { tokens, at } = this
    const [before, token, next] = [tokens[at - 1], tokens[at], tokens[at + 1]]
    if (!token?.capital || !before || !next || at - from < SHORTEST_HEADING) return false
    if (!this.orthography.openers.has(token.lower) || token.text === token.text.toUpperCase())
      return false
    if (next.capital || next.end > this.block.end || next.shape === 'number') return false
    if (before.shape === 'mark') return CLOSERS.has(before.lower) && before.glued && !token.glued
    return !before.text.endsWith('.') && !(before.capital && tokens[at + 2]?.capital)
  }

  /** Where a sentence that is too long is cut: behind a semicolon, else a comma, else here. */
  private cut(from: number): number {
    if (this.at - from < LONGEST) return 0
    let comma = 0
    for (let i = this.at; i > this.at - TAIL; i--) {
      const { lower } = this.tokens[i] as Token
      if (lower === ';') return i + 1
      if (comma === 0 && lower === ',') comma = i + 1
    }
    return comma > 0 ? comma : this.at + 1
  }

  /** One past the last token of a sentence that ends at the current token, or 0. */
  private end(from: number): number {
    const { tokens, at, block } = this
    const token = tokens[at] as Token
    const owned = token.shape === 'word' && token.text.length > 1 && token.text.endsWith('.')
    if (!owned && !(token.shape === 'mark' && ENDS.has(token.text))) return 0
    let end = at + 1
    while (end < tokens.length && isCloser(tokens, end, block)) end++
    const next = tokens[end]
    if (!next || next.start >= block.end) return end
    if (next.glued && end === at + 1 && (next.shape !== 'mark' || !ENDS.has(token.text))) return 0
    if (ENDS.has(next.text) || this.isNumbering(from)) return 0
    if (owned) return this.ownedEnd(token, next) ? end : 0
    return this.starts(next, tokens[end + 1]) ? end : 0
  }

  /** "1. The sides agree": a number or letter alone with its full stop is no sentence. */
  private isNumbering(from: number): boolean {
    const first = this.tokens[from] as Token
    const number = first.shape === 'number' && first.text.length < 4
    return this.at === from ? first.text.length === 2 : this.at === from + 1 && number
  }

  /** Whether an abbreviation that owns its full stop also ends the sentence. */
  private ownedEnd(token: Token, next: Token): boolean {
    const word = token.lower.slice(0, -1)
    const { prefixes, starters } = this.orthography
    return !prefixes.has(word) && next.capital && starters.has(next.lower)
  }

  private starts(next: Token, after: Token | undefined): boolean {
    if (next.shape === 'word') {
      return next.capital || this.small || next.text.toLowerCase() === next.text.toUpperCase()
    }
    if (next.shape === 'number') return true
    if (next.lower === '"' || next.lower === "'" || next.text === '(' || next.text === '[')
      return true
    return after !== undefined && !ENDS.has(next.text) && next.text !== ',' && next.text !== ';'
  }
}

function isCloser(tokens: readonly Token[], at: number, block: Block): boolean {
  const token = tokens[at] as Token
  if (token.end > block.end || !CLOSERS.has(token.lower)) return false
  if (token.glued) return true
  // A quotation mark that stands apart closes where the next word stands apart from it as well.
  return token.lower === '"' && token.text !== '“' && token.text !== '«' && !tokens[at + 1]?.glued
}
