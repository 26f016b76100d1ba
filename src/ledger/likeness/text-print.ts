import { type ComparedWords, isShort, wholeOf, wordRuns } from './word-runs.ts'

/** What of a document's text is compared with another's. */
export interface TextPrint {
  /** Its different runs of five words, from the least to the greatest; none for a short text. */
  readonly runs: Uint32Array
  /** Its words that have digits. */
  readonly numbers: ReadonlySet<string>
  /** All of its words. */
  readonly whole: number
}

const RUN = 5
const SHARE = 0.8
const SHORTEST = 0.5
/** The day and time above a text that another puts its own above. */
const STAMPED = 5

const NO_RUNS = new Uint32Array()

/** The print of a text. */
export function textPrint(words: ComparedWords): TextPrint {
  const runs = isShort(words) ? NO_RUNS : wordRuns(words, RUN)
  return { runs, numbers: words.numbers, whole: wholeOf(words) }
}

/**
 * True where two texts are one text, as two agencies print it: the shorter one has 80 % of its runs of five words from
 * the other, and is at least half as long. So are its numbers the other's, but for a fifth or for five of them, which a day
 * and a time are: a bulletin with new figures in it is another text. Texts of less than 24 words must have the same words.
 */
export function isSameText(a: TextPrint, b: TextPrint): boolean {
  const [short, long] = a.runs.length <= b.runs.length ? [a, b] : [b, a]
  if (short.runs.length === 0) return short.whole === long.whole
  if (short.runs.length < SHORTEST * long.runs.length) return false
  return hasMost(short.runs, long.runs) && hasNumbers(short.numbers, long.numbers)
}

/** Whether the share that is asked for of a text's runs is in another. */
function hasMost(part: Uint32Array, whole: Uint32Array): boolean {
  let left = rest(part.length)
  let at = 0
  for (const run of part) {
    while ((whole[at] ?? Infinity) < run) at++
    if (whole[at] !== run && left-- === 0) return false
  }
  return true
}

function hasNumbers(part: ReadonlySet<string>, whole: ReadonlySet<string>): boolean {
  let left = Math.max(STAMPED, rest(part.size))
  for (const number of part) if (!whole.has(number) && left-- === 0) return false
  return true
}

/** How many of so many may be missing. */
function rest(size: number): number {
  return size - Math.ceil(SHARE * size)
}
