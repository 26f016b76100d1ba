import type { Range } from './range.ts'
import type { Reading } from './reading.ts'

/** True where a word of a set, by its base form or as written, stands in a range of tokens. */
export function anyWord(reading: Reading, range: Range, words: ReadonlySet<string>): boolean {
  for (let i = range.from; i < range.to; i++) {
    if (
      words.has(reading.words[i]?.lemma.toLowerCase() ?? '') ||
      words.has(reading.tokens[i]?.lower ?? '')
    )
      return true
  }
  return false
}
