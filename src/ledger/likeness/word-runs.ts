/** What is behind it is not compared: nothing that agencies send is as long. */
const MOST_CHARACTERS = 200_000
/** A text of fewer words says too little in its runs: it must be the same to the word. */
const FEWEST = 24
const WORD = /[\p{L}\p{M}\p{N}]+/gu

/** The words of a text that are compared, folded: the same for texts that differ in space, case and punctuation alone. */
export function comparedWords(text: string): string[] {
  return text.slice(0, MOST_CHARACTERS).normalize('NFKC').toLowerCase().match(WORD) ?? []
}

/** True for a text that is compared as a whole, and not by its runs. */
export function isShort(words: readonly string[]): boolean {
  return words.length < FEWEST
}

/** The runs of so many words in their order, each as a number of 32 bits; none where there are fewer words. */
export function wordRuns(words: readonly string[], length: number): number[] {
  const hashes = words.map(hashOf)
  const runs: number[] = []
  for (let i = 0; i + length <= hashes.length; i++) runs.push(joined(hashes, i, i + length))
  return runs
}

/** All words as one number. */
export function wholeOf(words: readonly string[]): number {
  return joined(words.map(hashOf), 0, words.length)
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
