import type { TimeValue } from '../core/time.ts'
import { holding } from './range.ts'
import type { Reading } from './reading.ts'

const YEARS = /^\d{4}\/\d{4}$/

/**
 * "A 2022–2025 action plan", "a programme on health for 2022–2025": years beside a noun say what it is for, and no day on
 * which anything was done.
 */
export function areYearsOfName(reading: Reading, { from, to, edtf }: TimeValue): boolean {
  if (!YEARS.test(edtf ?? '')) return false
  const { tokens, words, sentences, pack } = reading
  const isFor = tokens[from - 1]?.lower === pack.instrumentFrames.validity
  if ((isFor && words[from - 2]?.tag === 'NOUN') || spanStart(reading, from) < from) return true
  const nouns = holding(sentences, from)?.nouns ?? []
  return nouns.some((noun) => noun.from <= from && to <= noun.head)
}

/** "For the | period 2000-2010", "for the years 2024 and 2025": where the words for a span before a time begin. */
export function spanStart({ tokens, words, pack }: Reading, at: number): number {
  if (!pack.instrumentFrames.spans.has(tokens[at - 1]?.lower ?? '')) return at
  const from = words[at - 2]?.tag === 'DET' ? at - 2 : at - 1
  return tokens[from - 1]?.lower === pack.instrumentFrames.validity ? from - 1 : at
}
