import type { CommitmentFrame } from '../../languages/commitment-frames.ts'
import type { ParsedSentence } from '../../text/analysis.ts'
import type { FrameMatch } from '../frame-match.ts'
import { holding, type Range } from '../range.ts'
import type { Reading } from '../reading.ts'
import { isVenture } from './work.ts'

/** Why what stands where a frame names somebody is nobody, or null: "commit a million to Chad to build", money does nothing. */
export function unfitWhom(
  reading: Reading,
  { frame, slots, sentence }: FrameMatch<CommitmentFrame>,
): string | null {
  const { whom } = slots
  if (frame.works && !isVenture(reading, sentence, slots.what)) return 'it is no work'
  if (!whom) return null
  if (frame.actor === 'whom' && isMoney(reading, whom)) return 'it is nobody who acts'
  return frame.near && isWide(sentence, whom) ? 'it is not said to whom' : null
}

/** Whether a range begins with an amount of money. */
function isMoney({ quantities }: Reading, { from }: Range): boolean {
  return /^[A-Z]{3}$/.test(holding(quantities, from)?.unit ?? '')
}

/** "Its neighbour a plot for": more than one noun. */
function isWide({ nouns }: ParsedSentence, whom: Range): boolean {
  return !nouns.some((n) => n.from <= whom.from && whom.to <= n.to)
}
