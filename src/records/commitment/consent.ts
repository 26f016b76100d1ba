import type { CommitmentFrame } from '../../languages/commitment-frames.ts'
import type { Clause } from '../../text/clause.ts'
import type { FrameMatch } from '../frame-match.ts'
import type { Reading } from '../reading.ts'
import { anyWord } from '../words-in.ts'

/** How far behind its verb the consent is named that something waits for. */
const NEAR = 9

/** "The plan to build a dam is awaiting the approval of": it is not said that anybody will. */
export function awaitsConsent(
  reading: Reading,
  { frame, from }: FrameMatch<CommitmentFrame>,
  clause: Clause | undefined,
): boolean {
  const wish = frame.strength === 'planned' || frame.strength === 'offered'
  if (!wish || !clause || reading.words[from]?.tag !== 'NOUN' || clause.verb.from < from)
    return false
  const { waiting, consents } = reading.pack.commitmentFrames
  const { verb } = clause
  // "Is subject to", "is pending".
  const state = verb.lemma === 'be' ? reading.tokens[verb.to]?.lower : verb.lemma
  if (!waiting.has(state ?? '')) return false
  return anyWord(reading, { from: verb.to, to: Math.min(clause.to, verb.to + NEAR) }, consents)
}
