import type { timelineMark } from '../../../src/views/timeline/timeline-mark.ts'
import { edtfDays } from '../../words/edtf-days.ts'

/** An entry of the timeline in short. */
export type Mark = ReturnType<typeof timelineMark>

/** The days that an entry covers, counted from 1970-01-01, and how surely. */
export interface MarkedTime {
  /** The first day; null where it is left open: "by 2026". */
  readonly first: number | null
  /** The day behind the last one; null where it is left open. */
  readonly end: number | null
  /** Told as about then, or as uncertain. */
  readonly about: boolean
  /** No day was told: this is the day of the report. */
  readonly undated: boolean
}

/**
 * The days of an entry, exactly as wide as they were told; those of the report where none was told.
 *
 * @example markedTime({ time: '2025-12', reported: '2026-03-05' }) // the 31 days of December 2025
 */
export function markedTime({ time, reported }: Pick<Mark, 'time' | 'reported'>): MarkedTime {
  const { first, last } = edtfDays(time ?? '')
  if (first === null && last === null) {
    const day = edtfDays(reported).first
    return { first: day, end: day === null ? null : day + 1, about: false, undated: true }
  }
  const end = last === null ? null : last + 1
  return { first, end, about: /[~?%]/.test(time ?? ''), undated: false }
}
