import type { TimeValue } from '../core/time.ts'
import { holding } from './range.ts'
import type { Reading } from './reading.ts'

const YEARS = /^\d{4}\/\d{4}$/

/** "A 2022–2025 action plan": years before a noun say what it is for, and no day on which anything was done. */
export function areYearsOfName({ sentences }: Reading, { from, to, edtf }: TimeValue): boolean {
  if (!YEARS.test(edtf ?? '')) return false
  const nouns = holding(sentences, from)?.nouns ?? []
  return nouns.some((noun) => noun.from <= from && to <= noun.head)
}
