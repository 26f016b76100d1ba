import type { Clause } from '../../text/clause.ts'
import type { Reading } from '../reading.ts'

/** "Have held talks many times", "met repeatedly": a clause of what recurs, and no single event. */
export function isOften(reading: Reading, clause: Clause | undefined): boolean {
  const { often, countless, oftenness } = reading.pack.eventFrames
  for (let i = clause?.from ?? 0; clause && i < clause.to; i++) {
    const word = reading.tokens[i]?.lower ?? ''
    if (often.has(word)) return true
    if (countless.has(word) && oftenness.has(reading.words[i + 1]?.lemma ?? '')) return true
  }
  return false
}
