import type { Token } from '../core/token.ts'
import type { TokenRange } from './tagged.ts'

/** The part of a quotation that stands in one sentence. */
export interface Quotation extends TokenRange {
  /** The same for all parts of one quotation. */
  readonly id: number
  /** It began in an earlier sentence, or goes on in a later one. */
  readonly open: boolean
}

const OPENING = new Set(['“', '«', '``', '„'])
const CLOSING = new Set(['”', '»', "''"])
/** A quotation of fewer tokens is a word set apart. */
const SHORTEST = 3

/** The stretches between quotation marks, sentence by sentence. */
export class Quotations {
  private readonly tokens: readonly Token[]
  private inside = false
  private id = 0

  constructor(tokens: readonly Token[]) {
    this.tokens = tokens
  }

  /** A quotation left open goes on in the next paragraph only where that opens with a mark again. */
  startBlock(): void {
    this.inside = false
  }

  /** The quotations of the next sentence. */
  in({ from, to }: TokenRange): Quotation[] {
    const found: Quotation[] = []
    let start = this.inside ? from : -1
    const continued = this.inside
    for (let i = from; i < to; i++) {
      const token = this.tokens[i] as Token
      if (token.lower !== '"') continue
      if (this.opens(token, start >= 0)) {
        if (start < 0) this.id++
        start = i + 1
      } else if (start >= 0) {
        const open = continued && start === from
        if (open || i - start >= SHORTEST) found.push({ from: start, to: i, id: this.id, open })
        start = -1
      }
    }
    this.inside = start >= 0
    if (start >= 0 && start < to) found.push({ from: start, to, id: this.id, open: true })
    return found
  }

  /** A plain mark opens where none is open; a curved one says so itself. */
  private opens({ text }: Token, inside: boolean): boolean {
    if (OPENING.has(text)) return true
    return !CLOSING.has(text) && !inside
  }
}
