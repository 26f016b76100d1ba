import type { Mention } from '../mentions/mention.ts'
import type { Reading } from './reading.ts'

/** "Syrian-led", "Swiss-brokered", "Peruvian-flagged": part of an adjective that names no party to what is told. */
export function isCompounded(reading: Reading, { to }: Mention): boolean {
  if (reading.tokens[to]?.lower !== '-') return false
  // "The Peruvian-Chilean fair" is of both.
  if (reading.mentions.holding(to + 1)) return false
  const tag = reading.words[to + 1]?.tag
  return tag === 'ADJ' || tag === 'VERB'
}
