import { type ComparedWords, isShort, wholeOf, wordRuns } from './word-runs.ts'

/** Numbers by which texts are found that may be the same. */
export interface TextSketch {
  readonly numbers: readonly number[]
  /** How many of them another sketch must have for the texts to be compared. */
  readonly shared: number
}

/** Longer than the runs by which texts are compared: few formulas of diplomacy have eight words. */
const RUN = 8
const NUMBERS = 8
const SHARED = 2

/**
 * The least of the numbers that the runs of words of a text are (Broder, "On the resemblance and containment of documents",
 * 1997); of a short text one number for all of its words.
 */
export function textSketch(words: ComparedWords): TextSketch {
  if (isShort(words)) return { numbers: [wholeOf(words)], shared: 1 }
  return { numbers: [...wordRuns(words, RUN).subarray(0, NUMBERS)], shared: SHARED }
}
