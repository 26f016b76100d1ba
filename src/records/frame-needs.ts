import type { Token } from '../core/token.ts'
import type { Word } from '../core/word.ts'
import type { Tagged } from '../text/tagged.ts'
import type { Range } from './range.ts'
import { WordTable } from './word-table.ts'

/** For a frame that is content with any words. */
export const NOTHING = -1

const NONE: readonly number[] = []

/**
 * Sets of words one of which a frame cannot do without, by number. A look at the words of a sentence
 * tells which it holds; most frames of "be" and "have" are then left without being tried.
 */
export class FrameNeeds {
  /** By the words of a set: many frames need the same. */
  private readonly numbers = new Map<string, number>()
  private readonly byWord = new Map<string, number[]>()
  private readonly table = new WordTable((base, lower) => this.numbersOf(base, lower))

  /** The number of a set; to be called for all sets before a text is looked at. */
  add(words: ReadonlySet<string>): number {
    const key = [...words].join('|')
    const known = this.numbers.get(key)
    if (known !== undefined) return known
    const number = this.numbers.size
    this.numbers.set(key, number)
    for (const word of words) {
      const list = this.byWord.get(word)
      if (list) list.push(number)
      else this.byWord.set(word, [number])
    }
    return number
  }

  /** By the number of a set: 1 where a run of tokens holds a word of it, by base form or as written. */
  heldIn({ tokens, words }: Tagged, { from, to }: Range): Uint8Array {
    const held = new Uint8Array(this.numbers.size)
    for (let at = from; at < to; at++) {
      const numbers = this.table.at(tokens[at] as Token, (words[at] as Word).lemma)
      for (let i = 0; i < numbers.length; i++) held[numbers[i] as number] = 1
    }
    return held
  }

  private numbersOf(base: string, lower: string): readonly number[] {
    const all = new Set<number>()
    for (const word of [base, lower, base.toLowerCase()])
      for (const number of this.byWord.get(word) ?? NONE) all.add(number)
    return all.size === 0 ? NONE : [...all]
  }
}
