import type { CommitmentFrame } from '../../languages/commitment-frames.ts'
import type { NounGroup } from '../../text/group.ts'
import type { FrameMatch } from '../frame-match.ts'
import type { Reading } from '../reading.ts'

/** "Halted gas deliveries": what a state did to another, and no work that stands still. */
export function isAct(
  reading: Reading,
  { frame, sentence, from, slots }: FrameMatch<CommitmentFrame>,
): boolean {
  const doing = slots.doing
  if (frame.status !== 'stalled' || !doing) return false
  const what = sentence.nouns.find((noun) => noun.to > doing.from && noun.from < doing.to)
  if (!what) return false
  const does = reading.pack.eventFrames.acts.get(reading.words[from]?.lemma ?? '')
  return does?.has(what.lemma) === true || isOccasion(reading, what)
}

/** "The visit was postponed", "suspended talks": what is put off is an occasion, and no work. */
export function isOccasion({ pack }: Reading, { lemma }: NounGroup): boolean {
  const type = pack.eventFrames.nouns.get(lemma.toLowerCase())
  return type !== undefined && OCCASIONS.has(type)
}

const OCCASIONS: ReadonlySet<string> = new Set(['visit', 'meeting', 'session', 'forum', 'call'])
