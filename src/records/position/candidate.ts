import type { Range } from '../range.ts'
import type { Stance } from '../record.ts'

/** A stance that words voice, before it becomes a record. */
export interface PositionCandidate {
  /** The frame, for `explain`. */
  readonly frame: string
  readonly stance: Stance
  /** The token of the word that voices it. */
  readonly trigger: number
  readonly by: readonly string[]
  /** The words that say what it is about. */
  readonly about: Range
  /** The words that name whom it is addressed to. */
  readonly whom: Range | undefined
}
