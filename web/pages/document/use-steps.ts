import { useMemo } from 'react'
import type { MarkedRecord } from './marks.ts'

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
    const begin = ({ evidence }: MarkedRecord) => evidence[0]?.start ?? 0
    return records.toSorted((a, b) => begin(a) - begin(b)).map(({ record }) => record)
  }, [records])
  const at = keys.indexOf(chosen)
  return {
    at: at + 1,
    count: keys.length,
    previous: keys[at - 1] ?? null,
    next: keys[at + 1] ?? null,
  }
}
