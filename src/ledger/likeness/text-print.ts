import { isShort, wholeOf, wordRuns } from './word-runs.ts'

/** What of a document's text is compared with another's. */
export interface TextPrint {
  /** Its different runs of five words; none for a short text. */
  readonly runs: ReadonlySet<number>
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
const DIGIT = /\p{N}/u

/** The print of a text. */
export function textPrint(words: readonly string[]): TextPrint {
  const runs = new Set(isShort(words) ? [] : wordRuns(words, RUN))
  const numbers = new Set(words.filter((word) => DIGIT.test(word)))
  return { runs, numbers, whole: wholeOf(words) }
}

/**
 * True where two texts are one text, as two agencies print it: the shorter one has 80 % of its runs of five words from
 * the other, and is at least half as long. So are its numbers the other's, but for a fifth or for five of them, which a day
 * and a time are: a bulletin with new figures in it is another text. Texts of less than 24 words must have the same words.
 */
export function isSameText(a: TextPrint, b: TextPrint): boolean {
  const [short, long] = a.runs.size <= b.runs.size ? [a, b] : [b, a]
  if (short.runs.size === 0) return short.whole === long.whole
  if (short.runs.size < SHORTEST * long.runs.size) return false
  return (
    isWithin(short.runs, long.runs, rest(short.runs)) &&
    isWithin(short.numbers, long.numbers, Math.max(STAMPED, rest(short.numbers)))
  )
}

/** How many members of a set may be missing. */
function rest({ size }: ReadonlySet<unknown>): number {
  return size - Math.ceil(SHARE * size)
}

/** Whether a set is part of another, but for a number of its members. */
function isWithin<T>(part: ReadonlySet<T>, whole: ReadonlySet<T>, but: number): boolean {
  let left = but
  for (const each of part) if (!whole.has(each) && left-- === 0) return false
  return true
}
