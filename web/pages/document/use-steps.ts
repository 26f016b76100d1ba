import { useMemo } from 'react'
import { type MarkedRecord, marksOf } from './marks.ts'

/** Where a reader is among the records of a text. */
export interface Steps {
  /** Counts from 1; 0 where none is chosen. */
  readonly at: number
  readonly count: number
  /** The records before and after, in the order of their words; null at an end. */
  readonly previous: string | null
  readonly next: string | null
}

/** The way through the records that are marked, in the order in which they stand in the text. */
export function useSteps(records: readonly MarkedRecord[], chosen: string): Steps {
  const keys = useMemo(() => {
    const claims = marksOf(records).filter(({ first }) => first)
    return claims.map(({ of }) => of.record)
  }, [records])
  const at = keys.indexOf(chosen)
  return {
    at: at + 1,
    count: keys.length,
    previous: keys[at - 1] ?? null,
    next: keys[at + 1] ?? null,
  }
}
