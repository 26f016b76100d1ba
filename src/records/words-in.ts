import type { Range } from './range.ts'
import type { Reading } from './reading.ts'

/** True where a word of a set, by its base form or as written, stands in a range of tokens. */
export function anyWord(reading: Reading, range: Range, words: ReadonlySet<string>): boolean {
  for (let i = range.from; i < range.to; i++) if (isAmong(reading, i, words)) return true
  return false
}

/** True where a noun of a set, by its base form, stands in a range of tokens. */
export function anyNoun(
  { words }: Reading,
  { from, to }: Range,
  nouns: ReadonlySet<string>,
): boolean {
  for (let i = from; i < to; i++) {
    const { tag, lemma } = words[i] ?? { tag: 'PUNCT', lemma: '' }
    if (tag === 'NOUN' && nouns.has(lemma.toLowerCase())) return true
  }
  return false
}

/** True where the word at a token is of a set, by its base form or as written. */
export function isAmong({ words, tokens }: Reading, at: number, set: ReadonlySet<string>): boolean {
  const token = tokens[at]
  const lemma = words[at]?.lemma
  if (token === undefined || lemma === undefined) return false
  if (set.has(lemma) || (lemma !== token.lower && set.has(token.lower))) return true
  return token.capital && set.has(lemma.toLowerCase())
}
