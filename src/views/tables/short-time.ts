import { timeWords } from '../reading/time-words.ts'

const LETTERS = 3

/** A time in words that fit a table: "7 Apr 2021 – 18 Feb 2022". */
export function shortTime(edtf: string): string {
  return timeWords(edtf).replace(/\b[A-Z][a-z]{3,}(?= \d{4})/g, (month) => month.slice(0, LETTERS))
}
