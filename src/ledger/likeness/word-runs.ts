/** What is behind it is not compared: nothing that agencies send is as long. */
const MOST_CHARACTERS = 200_000
/** A text of fewer words says too little in its runs: it must be the same to the word. */
const FEWEST = 24
const WORD = /[\p{L}\p{M}\p{N}]+/gu
const DIGIT = /\p{N}/u

/** The words of a text that are compared, folded: the same for texts that differ in space, case and punctuation alone. */
export interface ComparedWords {
  /** Each word as a number. */
  readonly words: readonly number[]
  /** Those that have digits. */
  readonly numbers: ReadonlySet<string>
}

/** The words of a text, as far as it is compared. */
export function comparedWords(text: string): ComparedWords {
  const all = text.slice(0, MOST_CHARACTERS).normalize('NFKC').toLowerCase().match(WORD) ?? []
  return { words: all.map(hashOf), numbers: new Set(all.filter((word) => DIGIT.test(word))) }
}

/** True for a text that is compared as a whole, and not by its runs. */
export function isShort({ words }: ComparedWords): boolean {
  return words.length < FEWEST
}

/**
 * The different runs of so many words, each as a number of 32 bits, from the least to the greatest; none where there are
 * fewer words.
 */
export function wordRuns({ words }: ComparedWords, length: number): Uint32Array {
  const runs = new Uint32Array(Math.max(0, words.length - length + 1))
  for (let i = 0; i < runs.length; i++) runs[i] = joined(words, i, i + length)
  runs.sort()
  return runs.filter((run, i) => i === 0 || run !== runs[i - 1])
}

/** All words as one number. */
export function wholeOf({ words }: ComparedWords): number {
  return joined(words, 0, words.length)
}

/** FNV-1a. */
function hashOf(word: string): number {
  let hash = 0x811c9dc5
  for (let i = 0; i < word.length; i++) hash = Math.imul(hash ^ word.charCodeAt(i), 0x01000193)
  return hash
}

/** Numbers as one that is well spread: the last steps are those of MurmurHash3. */
function joined(hashes: readonly number[], from: number, to: number): number {
  let hash = 0
  for (let i = from; i < to; i++)
    hash = Math.imul(hash ^ (hashes[i] ?? 0), 0x9e3779b1) ^ (hash >>> 15)
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b)
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35)
  return (hash ^ (hash >>> 16)) >>> 0
}
