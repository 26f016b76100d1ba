import type { Text } from './corpus.ts'

/** A program to measure: what it makes of a text, and a function that makes it and counts the pieces. */
export interface Reader {
  readonly name: string
  readonly makes: string
  /** The most text, in bytes, that a pass reads; absent for all of it. */
  readonly limit?: number
  readonly read: (text: Text) => number
}
