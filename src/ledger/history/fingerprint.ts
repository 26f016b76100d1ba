/** What of a text is compared: its runs of five words and its numbers. */
export interface Fingerprint {
  /** The words, folded: the same for texts that differ in space, case and punctuation alone. */
  readonly text: string
  readonly shingles: ReadonlySet<string>
  readonly numbers: ReadonlySet<string>
}

const SHINGLE = 5
/** Fewer runs than this say too little: a shorter text must be the same. */
const FEWEST = 5
const ALIKE = 0.8
const NUMBER = /\p{N}/u

/** The fingerprint of a text. */
export function fingerprint(text: string): Fingerprint {
  const words = wordsOf(text)
  const folded = words.join(' ')
  const numbers = new Set(NUMBER.test(folded) ? words.filter((word) => NUMBER.test(word)) : [])
  return { text: folded, shingles: shinglesOf(words, folded), numbers }
}

/**
 * True where two texts share at least 80 % of the shorter one's runs of five words (Broder, "On
 * the resemblance and containment of documents", 1997), and all its numbers, so that a formula
 * with a new year in it is not the same text.
 */
export function isAlike(a: Fingerprint, b: Fingerprint): boolean {
  const [short, long] = a.shingles.size <= b.shingles.size ? [a, b] : [b, a]
  if (short.shingles.size < FEWEST || !isWithin(short.numbers, long.numbers)) return false
  let left = short.shingles.size - needed(short)
  for (const shingle of short.shingles)
    if (!long.shingles.has(shingle) && left-- === 0) return false
  return true
}

/** How many runs another text must share with one that is no longer than it. */
function needed({ shingles }: Fingerprint): number {
  return Math.ceil(ALIKE * shingles.size)
}

/**
 * So many of a text's rarest runs that no longer text is alike without one of them (Chaudhuri,
 * Ganti, Kaushik, "A primitive operator for similarity joins", 2006). None where it is too short.
 */
export function rarest(print: Fingerprint, counts: ReadonlyMap<string, number>): string[] {
  const { shingles } = print
  if (shingles.size < FEWEST) return []
  const count = (shingle: string) => counts.get(shingle) ?? 0
  const sorted = [...shingles].sort((a, b) => count(a) - count(b))
  return sorted.slice(0, shingles.size - needed(print) + 1)
}

function isWithin(part: ReadonlySet<string>, whole: ReadonlySet<string>): boolean {
  for (const each of part) if (!whole.has(each)) return false
  return true
}

function wordsOf(text: string): string[] {
  const folded = text.normalize('NFKC').toLowerCase()
  return folded.match(/[\p{L}\p{M}\p{N}]+/gu) ?? []
}

/** The runs of words are parts of the folded text: nothing is put together anew. */
function shinglesOf(words: readonly string[], folded: string): Set<string> {
  const shingles = new Set<string>()
  const starts = [0]
  for (const word of words) starts.push((starts.at(-1) as number) + word.length + 1)
  for (let i = 0; i + SHINGLE <= words.length; i++)
    shingles.add(folded.slice(starts[i], (starts[i + SHINGLE] as number) - 1))
  return shingles
}
