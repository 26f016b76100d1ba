import type { ClauseLink } from './clause.ts'
import type { NounGroup, VerbGroup } from './group.ts'

/** A clause in the making: opened by a word, waiting for its verb. */
export interface Frame {
  /** Where its subject is looked for: first token, and one past the last once a clause interrupts. */
  from: number
  subjectTo: number
  link: ClauseLink
  joiner: string | null
  /** The clause around it, or the one it is coordinated with. */
  parent: Frame | null
  verb: VerbGroup | null
  subject: readonly NounGroup[]
  /** Its place among the clauses, once it has a verb. */
  index: number
  /** The first token of the clause in the sentence. */
  start: number
}

/** A frame without a verb. */
export function frame(
  from: number,
  link: ClauseLink,
  joiner: string | null,
  parent: Frame | null,
): Frame {
  return {
    from,
    subjectTo: -1,
    link,
    joiner,
    parent,
    verb: null,
    subject: [],
    index: -1,
    start: from,
  }
}

/** The innermost frame below the top that still waits for its verb, or -1. */
export function pendingFrame(frames: readonly Frame[]): number {
  for (let i = frames.length - 2; i >= 0; i--) if (frames[i]?.verb === null) return i
  return -1
}
