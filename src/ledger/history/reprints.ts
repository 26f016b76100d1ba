import type { Statement } from './statement.ts'

/** Whose words a statement has. */
export interface Origin {
  /** The statement, by its place in the order, that first had these words. */
  readonly first: number
  /** True where it has them from another document. */
  readonly reprint: boolean
}

const SHINGLE = 5
/** Fewer shingles than this say too little: a shorter text must be the same. */
const FEWEST = 5
const ALIKE = 0.8

/** The runs of five words of a text, and the numbers in it. */
interface Fingerprint {
  readonly shingles: ReadonlySet<string>
  readonly numbers: ReadonlySet<string>
}

/** Texts that are nobody else's, by their place in the order, and where each run of words stands. */
interface Known {
  readonly prints: Map<number, Fingerprint>
  readonly index: Map<string, number[]>
}

/**
 * Finds statements in the words of earlier ones: texts that share at least 80 % of the shorter
 * one's runs of five words (Broder, "On the resemblance and containment of documents", 1997) and
 * its numbers, so that a formula with a new year in it is no reprint; short ones that differ at
 * most in space, case, punctuation and quotation marks. Each is compared with the first of its
 * words alone, through an index of runs, so that thousands are quick and what came later changes
 * nothing before.
 */
export function origins(all: readonly Statement[]): Origin[] {
  const exact = new Map<string, number>()
  const known: Known = { prints: new Map(), index: new Map() }
  return all.map(({ quote }, i) => {
    const words = wordsOf(quote)
    if (words.length === 0) return { first: i, reprint: false }
    const text = words.join(' ')
    const print = { shingles: shinglesOf(words), numbers: numbersOf(words) }
    const first = exact.get(text) ?? alike(print, known) ?? i
    if (!exact.has(text)) exact.set(text, first)
    if (first === i) learn(known, i, print)
    return { first, reprint: isOfAnother(all, i, first) }
  })
}

function learn({ prints, index }: Known, i: number, print: Fingerprint): void {
  prints.set(i, print)
  for (const shingle of print.shingles) {
    const places = index.get(shingle)
    if (places) places.push(i)
    else index.set(shingle, [i])
  }
}

function isOfAnother(all: readonly Statement[], i: number, first: number): boolean {
  return all[i]?.of.document.key !== all[first]?.of.document.key
}

/** The earliest text that shares enough with another. */
function alike(print: Fingerprint, { prints, index }: Known): number | undefined {
  if (print.shingles.size < FEWEST) return undefined
  const shared = new Map<number, number>()
  for (const shingle of print.shingles)
    for (const other of index.get(shingle) ?? []) shared.set(other, (shared.get(other) ?? 0) + 1)
  let found: number | undefined
  for (const [i, count] of shared) {
    const other = prints.get(i)
    if (!other || !isAlike(print, other, count)) continue
    if (found === undefined || i < found) found = i
  }
  return found
}

function isAlike(a: Fingerprint, b: Fingerprint, shared: number): boolean {
  const [short, long] = a.shingles.size <= b.shingles.size ? [a, b] : [b, a]
  const { size } = short.shingles
  return size >= FEWEST && shared >= ALIKE * size && isWithin(short.numbers, long.numbers)
}

function isWithin(part: ReadonlySet<string>, whole: ReadonlySet<string>): boolean {
  return [...part].every((each) => whole.has(each))
}

function wordsOf(text: string): string[] {
  return (
    text
      .normalize('NFKC')
      .toLowerCase()
      .match(/[\p{L}\p{M}\p{N}]+/gu) ?? []
  )
}

function shinglesOf(words: readonly string[]): Set<string> {
  const shingles = new Set<string>()
  for (let i = 0; i + SHINGLE <= words.length; i++)
    shingles.add(words.slice(i, i + SHINGLE).join(' '))
  return shingles
}

function numbersOf(words: readonly string[]): Set<string> {
  return new Set(words.filter((word) => /\p{N}/u.test(word)))
}
