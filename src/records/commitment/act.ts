import type { CommitmentFrame } from '../../languages/commitment-frames.ts'
import type { FrameMatch } from '../frame-match.ts'
import type { Reading } from '../reading.ts'

/** "Halted gas deliveries": what a state did to another, and no work that stands still. */
export function isAct(
  { words, pack }: Reading,
  { frame, sentence, from, slots }: FrameMatch<CommitmentFrame>,
): boolean {
  const does = pack.eventFrames.acts.get(words[from]?.lemma ?? '')
  const doing = slots.doing
  if (frame.status !== 'stalled' || !does || !doing) return false
  const what = sentence.nouns.find((noun) => noun.to > doing.from && noun.from < doing.to)
  return what !== undefined && does.has(what.lemma)
}
