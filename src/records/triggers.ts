import type { Token } from '../core/token.ts'
import type { Word } from '../core/word.ts'
import type { WordTable } from './word-table.ts'

/** What a word may begin, a bit each. */
export const TRIGGER = {
  commitment: 1,
  position: 2,
  /** A noun that names an occasion. */
  event: 4,
  /** "Visiting", before a person. */
  guest: 8,
  link: 16,
  instrument: 32,
  /** "It", "another", in place of a document. */
  standIn: 64,
} as const

export type Trigger = (typeof TRIGGER)[keyof typeof TRIGGER]

/**
 * The words of a text that a record can begin at. Told for all kinds of record in one pass, with
 * one look-up a word; a reader then goes from trigger to trigger, and looks at no other word. That
 * a word is a trigger says only that it may begin a record.
 */
export class Triggers {
  private readonly bits: Uint8Array

  constructor(tokens: readonly Token[], words: readonly Word[], table: WordTable<number>) {
    const bits = new Uint8Array(tokens.length)
    for (let at = 0; at < bits.length; at++)
      bits[at] = table.at(tokens[at] as Token, (words[at] as Word).lemma)
    this.bits = bits
  }

  /** True where the word at a token is a trigger of a kind. */
  has(at: number, trigger: Trigger): boolean {
    return ((this.bits[at] as number) & trigger) !== 0
  }

  /** The first trigger of a kind from one token on; `to` where none stands before it. */
  next(from: number, to: number, trigger: Trigger): number {
    const { bits } = this
    let at = from
    while (at < to && ((bits[at] as number) & trigger) === 0) at++
    return at
  }

  /** True where a run of tokens has a trigger of a kind. */
  within(from: number, to: number, trigger: Trigger): boolean {
    return this.next(from, to, trigger) < to
  }
}
